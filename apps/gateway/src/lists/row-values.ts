import type { ListRow } from "./list-definition.ts";

/** The value at a path of names in a row; null where anything on the way is missing. */
function valueAt(row: ListRow, path: string): unknown {
  let value: unknown = row;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null) return null;
    value = (value as ListRow)[name];
  }
  return value ?? null;
}

/** A column's value: text or number at a path. */
export function at(path: string): (row: ListRow) => string | number | null {
  return (row) => {
    const value = valueAt(row, path);
    return typeof value === "string" || typeof value === "number" ? value : null;
  };
}

/** A code of the schema as people read it: `IN_DELIVERY` is "In delivery". */
export function codeLabel(code: string): string {
  const words = code.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A column's value: the label of the code at a path. */
export function labelAt(path: string): (row: ListRow) => string | null {
  return (row) => {
    const value = valueAt(row, path);
    return typeof value === "string" ? codeLabel(value) : null;
  };
}

/** A column's value: the codes at a path, parted by a space. */
export function codesAt(path: string): (row: ListRow) => string | null {
  return (row) => {
    const value = valueAt(row, path);
    return Array.isArray(value) ? value.join(" ") : null;
  };
}
