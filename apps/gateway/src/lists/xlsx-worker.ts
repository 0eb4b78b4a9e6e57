import { parentPort, workerData } from "node:worker_threads";
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import type { PlainSheet, SheetCell } from "./xlsx-sheets.ts";

/** A typed cell: only a cell of type Formula is ever computed, and there is none. */
function cellOf(cell: SheetCell | null): SheetData[number][number] {
  if (cell === null) return null;
  const { value, bold, money } = cell;
  const look = bold ? ({ fontWeight: "bold" } as const) : {};
  return typeof value === "number"
    ? { type: Number, value, ...look, ...(money ? { format: "#,##0.00" } : {}) }
    : { type: String, value, ...look };
}

const sheets = workerData as readonly PlainSheet[];
const file = await writeXlsxFile(
  sheets.map(({ name, rows, widths }) => ({
    sheet: name,
    data: rows.map((row) => row.map(cellOf)),
    columns: widths.map((width) => ({ width })),
    ...(name === "Rows" ? { stickyRowsCount: 1 } : {}),
  })),
).toBuffer();
// oxlint-disable-next-line require-post-message-target-origin -- a port between threads has no origin
parentPort?.postMessage(new Uint8Array(file));
