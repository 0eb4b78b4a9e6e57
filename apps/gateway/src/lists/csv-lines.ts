import { stringify } from "csv-stringify/sync";
import { csvCell } from "./csv-cell.ts";
import type { ListColumn, ListRow } from "./list-definition.ts";

const recordDelimiter = "\r\n";

function rowLines(rows: readonly ListRow[], columns: readonly ListColumn[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => csvCell(column.value(row), column.decimal))),
    { record_delimiter: recordDelimiter },
  );
}

/** The text of a file, page by page: names of columns, then rows and nothing else. */
export async function* csvLines(columns: readonly ListColumn[], pages: AsyncIterable<readonly ListRow[]>): AsyncGenerator<string> {
  yield stringify([columns.map((column) => column.name)], { record_delimiter: recordDelimiter });
  for await (const rows of pages) if (rows.length > 0) yield rowLines(rows, columns);
}
