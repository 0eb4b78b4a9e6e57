import type { ChartBase } from "./chart.ts";

/** A chart as a table: words for people, rows in the order of the row set. */
export interface ChartTable {
  readonly headers: readonly { readonly name: string; readonly text: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** The table of a chart, from the rows of its picture. */
export function chartTable<Row>(chart: Pick<ChartBase<Row>, "rows" | "columns">): ChartTable {
  const columns = chart.columns.flatMap((column) => (column.shown ? [{ ...column, shown: column.shown }] : []));
  return {
    headers: columns.map(({ name, header, numeric = false }) => ({ name, text: header, numeric })),
    rows: chart.rows.map((row) => columns.map(({ shown }) => shown(row))),
  };
}
