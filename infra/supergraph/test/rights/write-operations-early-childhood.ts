import type { WriteOperation } from "./write-operations.ts";

let filled = 1_000;

/** Numbers that no import had: the same again is not taken in. */
function csv(): string {
  filled += 1;
  return `town,space_type,fiscal_year,funded,filled\nhartford,esct-all,2026,90000,${filled}`;
}

/** What is changed of early childhood and of the shares of the State grant: by the Coordinator alone. */
export const earlyChildhoodActs: readonly WriteOperation[] = [
  { operation: "previewEarlyChildhoodSpaces", object: "a file", input: () => ({ csv: csv() }) },
  { operation: "importEarlyChildhoodSpaces", object: "a file", input: () => ({ csv: csv(), sourceWords: "A report" }) },
  {
    operation: "recordGrantShareInputs",
    object: "a set",
    input: () => ({ fiscalYear: 2027, name: "A set", sourceWords: "A public act", countedOn: "2026-07-01", centers: [] }),
  },
];
