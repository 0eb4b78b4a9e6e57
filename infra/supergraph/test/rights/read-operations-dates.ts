import type { ReadOperation } from "./read-operations.ts";

function dates(operation: string, object: string, from: string, to: string): ReadOperation {
  return {
    operation,
    object,
    query: `query($from: CalendarDate!, $to: CalendarDate!) { ${operation}(from: $from, to: $to) { id } }`,
    path: operation,
    variables: () => ({ from, to }),
  };
}

/** Dates ahead of the first page and of the week, and the numbers beside them. The clock of the stage stands on 2026-03-02. */
export const datesReads: readonly ReadOperation[] = [
  dates("engagementDates", "owed and unanswered", "2026-01-01", "2026-03-31"),
  dates("governanceDates", "a meeting ahead", "2026-03-02", "2026-04-20"),
  dates("advocacyDates", "a hearing", "2026-02-01", "2026-02-28"),
  dates("advocacyDates", "a position to answer", "2098-12-20", "2099-01-20"),
  { operation: "governanceNumbers", object: "own", query: "{ governanceNumbers { label } }", path: "governanceNumbers" },
];
