/**
 * What a part of an answer is worth. A row of a list is the unit: it is what databases and the network pay for.
 * A single object beside a row is fetched with all its fellows in one call, so it is worth a tenth.
 */
export const costSettings = {
  rootField: 1,
  listItem: 1,
  singleObject: 0.1,
  /** Page size of a list with `first` when `first` is not sent. */
  defaultPage: 25,
  /** Rows assumed for a list without pages; such lists are short by nature (sources of a fact, towns of a district). */
  unpagedList: 1,
  /** Lists without pages that have one row for each item of an argument. */
  sizedBy: { "Query.sources": "ids" } as Readonly<Record<string, string>>,
  /** Lists without pages that are known to be longer. */
  lists: { "Query.rescs": 6, "Query.outOfRegionHealth": 6, "Query.waitingForMe": 25, "Query.activity": 25 } as Readonly<
    Record<string, number>
  >,
} as const;

const limits: Readonly<Record<string, number>> = { ANALYST: 5_000, CSDE_READER: 2_000, OEC_READER: 2_000 };

/** The most that one request of a role may cost. */
export function costLimit(role: string): number {
  return limits[role] ?? 1_000;
}
