import { csvCell, csvLine } from "@resc/domain";
import type { ListColumn, ListRow } from "./list-definition.ts";

function rowLines(rows: readonly ListRow[], columns: readonly ListColumn[]): string {
  return rows.map((row) => csvLine(columns.map((column) => csvCell(column.value(row), column.decimal)))).join("");
}

/** The text of a file, page by page: names of columns, then rows and nothing else. */
export async function* csvLines(columns: readonly ListColumn[], pages: AsyncIterable<readonly ListRow[]>): AsyncGenerator<string> {
  yield csvLine(columns.map((column) => column.name));
  for await (const rows of pages) if (rows.length > 0) yield rowLines(rows, columns);
}
