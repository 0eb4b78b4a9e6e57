/** What one cell of a flat row holds. */
export type Cell = string | number | boolean | null;

/** A row without objects and lists in it. */
export type FlatRow = Record<string, Cell>;

/** Rows under one set of columns. */
export interface Table {
  /** In the order in which they first appear. */
  readonly columns: readonly string[];
  /** Each with every column; null where a row has nothing there. */
  readonly rows: readonly FlatRow[];
}

/** Values that are one word each; they are parted by a space, others by a semicolon, as in the CSV files. */
const codeWords = new Set(["id", "code", "key"]);

/**
 * A row as one line of a table, ids beside labels: `membership.resc.code` becomes `membership_resc_code`, and of a list each field
 * becomes one column, ids and codes parted by a space (`home_rescs_code`: "CREC LEARN"), texts by a semicolon (`towns_name`: "Avon; Canton").
 * An object that is null, or a list without members, is one column that is null; `table` gives many rows the same columns.
 */
export function flatten(row: object): FlatRow {
  const flat: FlatRow = {};
  for (const [name, value] of Object.entries(row)) {
    if (name === "__typename") continue;
    for (const [column, cell] of Object.entries(cellsOf(snake(name), name, value))) flat[column] = cell;
  }
  return flat;
}

/** Rows as one table. Columns stay the same whatever is null in a row. */
export function table(rows: readonly object[]): Table {
  const flat = rows.map(flatten);
  const found = [...new Set(flat.flatMap((row) => Object.keys(row)))];
  // Where an object was null its name stands alone; once another row knows its fields, it says nothing.
  const nested = (column: string) => found.some((other) => other.startsWith(`${column}_`));
  const columns = found.filter((column) => !nested(column) || flat.some((row) => (row[column] ?? null) !== null));
  return { columns, rows: flat.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))) };
}

function cellsOf(column: string, name: string, value: unknown): FlatRow {
  if (Array.isArray(value)) return listCells(column, name, value);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(flatten(value)).map(([inner, cell]) => [`${column}_${inner}`, cell]));
  return { [column]: (value ?? null) as Cell };
}

function listCells(column: string, name: string, values: readonly unknown[]): FlatRow {
  const { columns, rows } = table(values.map((value) => ({ [name]: value })));
  if (rows.length === 0) return { [column]: null };
  const joined = (inner: string) => rows.map((row) => String(row[inner] ?? "")).join(separatorOf(inner));
  return Object.fromEntries(columns.map((inner) => [inner, joined(inner)]));
}

function separatorOf(column: string): string {
  return codeWords.has(column.split("_").at(-1) ?? "") ? " " : "; ";
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
