import type { ChartBase } from "./chart.ts";

/** The rows of a chart as CSV (RFC 4180), every column, values as the API gives them. Numbers stay numbers; text that a spreadsheet would run as a formula gets an apostrophe. */
export function chartCsv<Row>(chart: Pick<ChartBase<Row>, "rows" | "columns">): string {
  const lines = chart.rows.map((row) => chart.columns.map(({ value, numeric }) => cell(value(row), numeric ?? false)));
  return [chart.columns.map(({ name }) => name), ...lines].map((cells) => `${cells.join(",")}\r\n`).join("");
}

function cell(value: string | number | null, numeric: boolean): string {
  if (value === null) return "";
  const text = String(value);
  const safe = !numeric && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
