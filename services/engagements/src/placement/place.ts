import type { RescCode } from "@resc/domain";

/** What placing a customer found. */
export type PlacementResult = "HOME" | "OUT_OF_REGION" | "MULTI_HOST" | "STATEWIDE" | "UNPLACED";

/** Where a customer belongs on a day. */
export interface Whereabouts {
  readonly statewide: boolean;
  /** RESCs in whose catchments its towns lie (D-16: towns decide hosts). */
  readonly hosts: readonly RescCode[];
}

/** Places a customer for the RESC doing the work. Pure: the catchments were looked up for the request date. */
export function place(
  provider: RescCode,
  where: Whereabouts,
): { readonly result: PlacementResult; readonly hosts: readonly RescCode[]; readonly owed: readonly RescCode[] } {
  const hosts = [...new Set(where.hosts)].sort();
  const owed = hosts.filter((host) => host !== provider);
  if (where.statewide) return { result: "STATEWIDE", hosts: [], owed: [] };
  if (hosts.length === 0) return { result: "UNPLACED", hosts: [], owed: [] };
  if (owed.length === 0) return { result: "HOME", hosts, owed };
  return { result: hosts.length === 1 ? "OUT_OF_REGION" : "MULTI_HOST", hosts, owed };
}
