import { plainDecimal } from "@resc/domain";
import type { CellValue, ListColumn, ListRow } from "./list-definition.ts";
import { csvAddress, type OpenList } from "./open-list.ts";

/** A cell of a sheet: text stays text whatever it begins with, so it can be no formula. */
export interface SheetCell {
  readonly value: string | number;
  readonly bold?: true;
  /** Written with two decimals. */
  readonly money?: true;
}

/** A sheet as the worker that writes the file receives it. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** Widths in characters. */
  readonly widths: readonly number[];
}

const head = (value: string): SheetCell => ({ value, bold: true });

/** What a spreadsheet can hold of a text; the rest of a longer one stands in the CSV. */
const longestText = 32_000;

/** A value as a cell; null for an empty one. */
export function sheetCell(value: CellValue, decimal = false): SheetCell | null {
  if (value === null || value === "") return null;
  if (typeof value === "number") return { value };
  if (decimal && plainDecimal.test(value)) return { value: Number(value), money: true };
  return { value: value.slice(0, longestText) };
}

/** The row of a sheet for a row of the list. */
export function sheetRow(row: ListRow, columns: readonly ListColumn[]): (SheetCell | null)[] {
  return columns.map((column) => sheetCell(column.value(row), column.decimal));
}

function widthOf(name: string): number {
  return /(^|_)(id|ids|label|name|title|service|customer|note)$/.test(name) ? 28 : Math.max(12, name.length + 2);
}

/** The sheet of rows under their column names, and the sheet that says what they are. */
export function sheetsOf(open: OpenList, rows: PlainSheet["rows"]): readonly PlainSheet[] {
  const { list, head: about, madeAt } = open;
  const facts: readonly (readonly [string, string | number])[] = [
    ["Title", about.title],
    ["As of", about.asOf],
    ["Filters", about.filters.length === 0 ? "none" : about.filters.join("; ")],
    ["Rows", rows.length],
    ["Made at", madeAt],
    ["The same as CSV", csvAddress(open)],
  ];
  return [
    { name: "Rows", rows: [list.columns.map(({ name }) => head(name)), ...rows], widths: list.columns.map(({ name }) => widthOf(name)) },
    {
      name: "About",
      rows: [
        ...facts.map(([name, value]) => [head(name), { value }]),
        [null],
        [head("Column"), head("Meaning")],
        ...list.columns.map(({ name, label }) => [{ value: name }, { value: label }]),
      ],
      widths: [28, 80],
    },
  ];
}
