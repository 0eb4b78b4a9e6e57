import type { LegislativePriorityRow } from "@resc/reference-data";

/** What the Alliance stated in a session about growth over the ten years up to it. */
export interface GrowthClaim {
  readonly sessionYear: number;
  readonly firstYear: number;
  /** Percent, as decimal text. */
  readonly ecs: string;
  readonly magnetGrant: string;
  readonly sources: readonly string[];
}

const stated = /ECS up (\d+(?:\.\d+)?)% and RESC magnet grant up (\d+(?:\.\d+)?)% over 10 years/;

/** The growth claims among the figures that the Alliance gave with its asks. */
export function growthClaims(rows: readonly LegislativePriorityRow[]): GrowthClaim[] {
  return rows.flatMap((row) => {
    const found = stated.exec(row.evidenceClaimed ?? "");
    return found
      ? [
          {
            sessionYear: row.sessionYear,
            firstYear: row.sessionYear - 10,
            ecs: found[1] ?? "",
            magnetGrant: found[2] ?? "",
            sources: row.sources,
          },
        ]
      : [];
  });
}
