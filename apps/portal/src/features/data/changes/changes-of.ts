import type { ApiChange, RoleCode } from "@resc/client/portal";

/** What one day changed in a contract: headings with their sentences. */
export interface ChangedDay {
  readonly date: string;
  /** Why something breaks and what to use instead. */
  readonly declared: string | null;
  readonly first: boolean;
  readonly breaking: readonly string[];
  readonly dangerous: readonly string[];
  readonly added: readonly string[];
}

const contractOfRole: Readonly<Partial<Record<RoleCode, string>>> = { ANALYST: "analyst", CSDE_READER: "csde", OEC_READER: "oec" };

/** The days on which the contract of a role changed, the newest first. */
export function changesOf(days: readonly ApiChange[], role: RoleCode): readonly ChangedDay[] {
  const contract = contractOfRole[role] ?? "";
  return days.map(({ date, declared, changes }) => {
    const own = changes?.[contract];
    return {
      date,
      declared: own && own.breaking.length > 0 ? declared : null,
      first: changes === null,
      breaking: own?.breaking ?? [],
      dangerous: own?.dangerous ?? [],
      added: (own?.added ?? []).map((name) => name.replaceAll("`", "")),
    };
  });
}
