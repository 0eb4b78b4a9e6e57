import { createHash } from "node:crypto";
import { NotFoundError, NotPossibleError } from "@resc/domain";
import type { Reader } from "@resc/store";
import { parse } from "csv-parse/sync";
import readXlsxFile from "read-excel-file/node";

const mostRows = 2_000;

/** A table that was sent for an import: its bytes' hash and its cells as text, the head first. */
export interface SentTable {
  readonly sha256: string;
  readonly cells: readonly (readonly string[])[];
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  // A spreadsheet keeps 1250.1 as a number; two decimals are what an amount has.
  if (typeof cell === "number") return Number.isInteger(cell) ? String(cell) : cell.toFixed(2);
  return typeof cell === "string" ? cell.trim() : cell === true ? "true" : "false";
}

async function cellsOf(bytes: Buffer, mediaType: string): Promise<readonly (readonly unknown[])[]> {
  if (mediaType === "text/csv")
    return parse(bytes, { bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: 100_000 });
  const [sheet] = await readXlsxFile(bytes);
  return sheet?.data ?? [];
}

/** Reads a staged table of the actor's own. Throws NotFoundError for every other file, NotPossibleError for one that cannot be read. */
export async function readTable(reader: Reader, fileId: string): Promise<SentTable> {
  const [file] = await reader.query<{ mediaType: string }>(
    `select media_type as "mediaType" from file where id = $1 and purpose = 'TABLE_IMPORT' and state = 'STAGED'`,
    [fileId],
  );
  if (!file) throw new NotFoundError("This table is not among those you sent in the last day. Choose it again.");
  const chunks = await reader.query<{ bytes: Buffer }>("select bytes from file_chunk where file_id = $1 order by place", [fileId]);
  const bytes = Buffer.concat(chunks.map((chunk) => chunk.bytes));
  const rows = await cellsOf(bytes, file.mediaType).catch(() => {
    throw new NotPossibleError("The table cannot be read. Save it again from the template, as CSV (UTF-8) or Excel.");
  });
  if (rows.length > mostRows) throw new NotPossibleError(`The table has more than ${mostRows} rows. Split it.`);
  return { sha256: createHash("sha256").update(bytes).digest("hex"), cells: rows.map((row) => row.map(asText)) };
}
