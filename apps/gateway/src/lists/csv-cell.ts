import type { CellValue } from "./list-definition.ts";

/** Text that is a number and nothing else: no spreadsheet takes it for a formula. */
export const plainDecimal = /^-?\d+(\.\d+)?$/;

/** A cell that no spreadsheet takes for a formula: text that starts like one gets an apostrophe before it; an exact decimal stays as it is. */
export function csvCell(value: CellValue, decimal = false): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (decimal && plainDecimal.test(value)) return value;
  return /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
}
