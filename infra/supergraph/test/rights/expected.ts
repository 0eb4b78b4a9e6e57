import { readFileSync } from "node:fs";
import { type Column, columns } from "./columns.ts";

/** One row of a table written by hand: what is asked, about which object, and one cell per column. */
export interface ExpectedRow {
  readonly operation: string;
  readonly object: string;
  readonly cells: Readonly<Record<Column, string>>;
}

/** Reads a table that stands beside this file. Throws when a row has another shape than the head, names nothing, or stands twice. */
export function readExpected(file: "expected.csv" | "expected-tables.csv"): readonly ExpectedRow[] {
  const [head = "", ...lines] = readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  const names = head.split(",").slice(2);
  if (names.join() !== columns.join()) throw new Error(`${file}: the head must name the columns of columns.ts in their order.`);
  const seen = new Set<string>();
  return lines.map((line, index) => {
    const [operation = "", object = "", ...values] = line.split(",");
    const key = keyOf({ operation, object });
    if (!operation || !object || values.length !== columns.length || values.some((value) => value === ""))
      throw new Error(`${file}, line ${index + 2}: every cell must be written.`);
    if (seen.has(key)) throw new Error(`${file}, line ${index + 2}: ${key} stands twice.`);
    seen.add(key);
    return {
      operation,
      object,
      cells: Object.fromEntries(columns.map((column, place) => [column, values[place]])) as Record<Column, string>,
    };
  });
}

/** The name of a row. */
export function keyOf(row: { readonly operation: string; readonly object: string }): string {
  return `${row.operation} (${row.object})`;
}
