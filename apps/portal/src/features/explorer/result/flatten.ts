/** What a cell of a table holds. */
export type Cell = string | number | boolean | null;

/** A part of an answer as a table. Columns are paths such as `town.name`, in the order in which they come. */
export interface ResultTable {
  /** The name of the root field. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** Rows of the whole list, when the answer says so. */
  readonly total: number | null;
}

type Value = unknown;
type Fields = Readonly<Record<string, Value>>;

const isFields = (value: Value): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** The rows of a list or of a page of one; undefined for everything else. */
function listIn(value: Value): readonly Value[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isFields(value)) return undefined;
  if (Array.isArray(value.nodes)) return value.nodes;
  if (Array.isArray(value.edges)) return value.edges.map((edge: Value) => (isFields(edge) ? edge.node : edge));
  return undefined;
}

function isPage(value: Value): boolean {
  return isFields(value) && (Array.isArray(value.nodes) || Array.isArray(value.edges));
}

function toCell(value: Value): Cell {
  if (value === undefined || value === null) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : JSON.stringify(value);
}

/** Several values in one cell, parted by a semicolon. */
function joined(values: readonly Cell[]): Cell {
  const there = values.filter((value) => value !== null);
  return there.length === 0 ? null : there.join("; ");
}

/** The cells under a path. Lists inside a row become one cell for each of their fields. */
function cellsOf(value: Value, path: string): readonly (readonly [path: string, cell: Cell])[] {
  const list = listIn(value);
  if (list) {
    if (list.every((one) => !isFields(one))) return [[path, joined(list.map(toCell))]];
    const inner = new Map<string, Cell[]>();
    for (const one of list) for (const [at, cell] of cellsOf(one, path)) inner.set(at, [...(inner.get(at) ?? []), cell]);
    return [...inner].map(([at, cells]) => [at, joined(cells)]);
  }
  if (!isFields(value)) return [[path, toCell(value)]];
  return Object.entries(value)
    .filter(([name]) => name !== "__typename")
    .flatMap(([name, one]) => cellsOf(one, path === "" ? name : `${path}.${name}`));
}

/** The one page of a list inside an object, or its `rows`: what the object was asked for. */
function pageInside(value: Fields): string | undefined {
  const pages = Object.keys(value).filter((name) => isPage(value[name]));
  if (pages.length === 0 && Array.isArray(value.rows)) return "rows";
  return pages.length === 1 ? pages[0] : undefined;
}

/** Rows, each with the facts of what they belong to. */
function rowsOf(value: Value, shared: Fields): readonly Fields[] {
  const list = listIn(value);
  if (list) return list.filter((one) => one !== null).map((one) => ({ ...shared, ...(isFields(one) ? one : { value: one }) }));
  if (!isFields(value)) return value === null || value === undefined ? [] : [{ value }];
  const page = pageInside(value);
  if (page === undefined) return [value];
  const { [page]: inside, ...facts } = value;
  return rowsOf(inside, facts);
}

function totalOf(value: Value): number | null {
  if (!isFields(value)) return null;
  if (typeof value.totalCount === "number") return value.totalCount;
  const page = pageInside(value);
  return page === undefined ? null : totalOf(value[page]);
}

/** An answer as tables, one for each root field. */
export function flatten(data: Fields): readonly ResultTable[] {
  return Object.entries(data)
    .filter(([name]) => name !== "__typename")
    .map(([name, value]) => {
      const rows = rowsOf(value, {}).map((row) => Object.fromEntries(cellsOf(row, "")));
      return { name, columns: columnsOf(rows), rows, total: totalOf(value) };
    });
}

/** Every path that some row has. One that is empty wherever others go deeper is no column of its own. */
function columnsOf(rows: readonly object[]): readonly string[] {
  const paths = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)));
}
