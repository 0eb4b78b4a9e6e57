/** State of a chart's page in the address. */
export interface ChartSearch {
  readonly as?: "table";
}

/** Reads it. */
export function chartSearch(raw: Record<string, unknown>): ChartSearch {
  return { as: raw.as === "table" ? "table" : undefined };
}
