import { roleNames } from "@resc/access";
import { organizationNames, rescShortNames } from "@resc/domain";
import type { CellValue, ListRow } from "./list-definition.ts";

/** The value at a path of names in a row; of a list on the way, the values of its members. Null where anything on the way is missing. */
function valueAt(row: unknown, path: string): unknown {
  let value: unknown = row;
  for (const name of path.split(".")) {
    if (Array.isArray(value)) value = value.map((one) => valueAt(one, name));
    else if (typeof value !== "object" || value === null) return null;
    else value = (value as ListRow)[name];
  }
  return value ?? null;
}

/** A column's value: text, number or `true`/`false` at a path. */
export function at(path: string): (row: ListRow) => CellValue {
  return (row) => {
    const value = valueAt(row, path);
    if (typeof value === "boolean") return String(value);
    return typeof value === "string" || typeof value === "number" ? value : null;
  };
}

/** A code of the schema as people read it: `IN_DELIVERY` is "In delivery". */
export function codeLabel(code: string): string {
  const words = code.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of a code in a closed list; the code itself where the list does not know it. */
export function nameIn(names: Readonly<Record<string, string>>): (code: string) => string {
  return (code) => (Object.hasOwn(names, code) ? (names[code] ?? code) : code);
}

/** A column's value: the label of the code at a path. */
export function labelAt(path: string, label: (code: string) => string = codeLabel): (row: ListRow) => string | null {
  return (row) => {
    const value = valueAt(row, path);
    return typeof value === "string" ? label(value) : null;
  };
}

/** A column's value: the name of the RESC whose code is at a path. */
export function rescAt(path: string): (row: ListRow) => string | null {
  return labelAt(path, nameIn(rescShortNames));
}

/** A column's value: the name of the organization whose code is at a path. */
export function organizationAt(path: string): (row: ListRow) => string | null {
  return labelAt(path, nameIn(organizationNames));
}

/** A column's value: the name of the role whose code is at a path. */
export function roleAt(path: string): (row: ListRow) => string | null {
  return labelAt(path, nameIn(roleNames));
}

/** A column's value: the codes or ids at a path, parted by a space; each is one word. */
export function codesAt(path: string): (row: ListRow) => string | null {
  return (row) => {
    const value = valueAt(row, path);
    return Array.isArray(value) ? value.map(String).join(" ") : null;
  };
}

/** A column's value: the names at a path, parted by a semicolon. */
export function namesAt(path: string, label: (code: string) => string = (name) => name): (row: ListRow) => string | null {
  return (row) => {
    const value = valueAt(row, path);
    return Array.isArray(value) ? value.map((one) => label(String(one))).join("; ") : null;
  };
}

/** A column's value: the names of the roles whose codes are at a path, parted by a semicolon. */
export function rolesAt(path: string): (row: ListRow) => string | null {
  return namesAt(path, nameIn(roleNames));
}

/** A column's value: the names of the RESCs whose codes are at a path, parted by a semicolon. */
export function rescsAt(path: string): (row: ListRow) => string | null {
  return namesAt(path, nameIn(rescShortNames));
}
