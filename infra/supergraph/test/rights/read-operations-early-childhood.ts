import type { ReadOperation } from "./read-operations.ts";

const page = "totalCount nodes { __typename }";

function root(operation: string, object: string, field: string): ReadOperation {
  return { operation, object, query: `{ ${field} }`, path: operation };
}

/** What is read of early childhood and of the shares of the State grant. */
export const earlyChildhoodReads: readonly ReadOperation[] = [
  root("earlyChildhoodSpaceTypes", "all", `earlyChildhoodSpaceTypes { ${page} }`),
  root("earlyChildhoodRates", "all", `earlyChildhoodRates { ${page} }`),
  root("earlyChildhoodCounts", "all", `earlyChildhoodCounts { ${page} }`),
  root("earlyChildhoodRegionTowns", "all", `earlyChildhoodRegionTowns { ${page} }`),
  root("earlyChildhoodSpaces", "suppressed", `earlyChildhoodSpaces { ${page} }`),
  root("earlyChildhoodSpaceTotal", "of a year", "earlyChildhoodSpaceTotal(fiscalYears: [2026]) { funded }"),
  root("grantShareSets", "all", "grantShareSets { id }"),
  root("grantShares", "sample inputs", `grantShares(setId: "sample") { ${page} }`),
  root("grantShareFile", "another's table", 'grantShareFile(fileId: "file") { problem }'),
  root("grantShareCalculation", "sample inputs", 'grantShareCalculation(setId: "sample") { inputs }'),
];
