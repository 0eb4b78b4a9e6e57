import type { WriteOperation } from "./write-operations.ts";

const csv = "town,space_type,fiscal_year,funded,filled\nhartford,esct-all,2026,80,71";

/** What is changed of early childhood and of the shares of the State grant: by the Coordinator alone. */
export const earlyChildhoodActs: readonly WriteOperation[] = [
  { operation: "previewEarlyChildhoodSpaces", object: "a file", input: () => ({ csv }) },
  { operation: "importEarlyChildhoodSpaces", object: "a file", input: () => ({ csv, sourceWords: "A report" }) },
  {
    operation: "recordGrantShareInputs",
    object: "a set",
    input: () => ({ fiscalYear: 2027, name: "A set", sourceWords: "A public act", countedOn: "2026-07-01", centers: [] }),
  },
];
