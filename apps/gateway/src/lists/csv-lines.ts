import { stringify } from "csv-stringify/sync";
import { csvCell } from "./csv-cell.ts";
import type { ListColumn, ListRow } from "./list-definition.ts";
import type { ListPage } from "./list-pages.ts";

const recordDelimiter = "\r\n";

/** What the head of a file says about it. */
export interface ListHead {
  readonly title: string;
  readonly asOf: string;
  readonly filters: readonly string[];
  readonly rows: number | null;
}

function aboutLines(head: ListHead): string {
  const filters = head.filters.length === 0 ? "none" : head.filters.join("; ");
  const lines = [`# ${head.title}`, `# As of ${head.asOf}`, `# Filters ${filters}`, `# Rows ${head.rows ?? "not counted"}`];
  return stringify(
    lines.map((line) => [line]),
    { record_delimiter: recordDelimiter },
  );
}

function rowLines(rows: readonly ListRow[], columns: readonly ListColumn[]): string {
  return stringify(
    rows.map((row) => columns.map((column) => csvCell(column.value(row)))),
    { record_delimiter: recordDelimiter },
  );
}

/** The text of a file, page by page: head if asked for, names of columns, rows. `next` gives the page after a cursor and decides whether the right still holds. */
export async function* csvLines(
  columns: readonly ListColumn[],
  first: ListPage,
  next: (after: string) => Promise<ListPage>,
  head: ListHead | null,
): AsyncGenerator<string> {
  if (head !== null) yield aboutLines(head);
  yield stringify([columns.map((column) => column.name)], { record_delimiter: recordDelimiter });
  for (let page: ListPage | null = first; page !== null; page = page.next === null ? null : await next(page.next)) {
    if (page.rows.length > 0) yield rowLines(page.rows, columns);
  }
}
