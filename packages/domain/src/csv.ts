/** What a cell of a file can hold. Days and instants are ISO text. */
export type CsvValue = string | number | null;

/** Text that is a number and nothing else: no spreadsheet takes it for a formula. */
export const plainDecimal = /^-?\d+(\.\d+)?$/;

/** A cell that no spreadsheet takes for a formula: text that starts like one gets an apostrophe before it; an exact decimal stays as it is. */
export function csvCell(value: CsvValue, decimal = false): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  if (decimal && plainDecimal.test(value)) return value;
  return /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
}

/** One line of a file, with its end: RFC 4180, quoted only where it must be. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\r\n`;
}
