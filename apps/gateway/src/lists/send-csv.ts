import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { csvLines } from "./csv-lines.ts";
import { letClientKeep } from "./list-etag.ts";
import { fileName, type OpenList } from "./open-list.ts";

/** Answers with the rows as CSV, one page in memory at a time. When the right ends on the way the stream breaks, and the browser says the download failed. */
export async function sendCsv(reply: FastifyReply, open: OpenList): Promise<FastifyReply> {
  await open.recordExport();
  letClientKeep(reply, open.etag);
  reply.header("content-disposition", `attachment; filename="${fileName(open, ".csv")}"`);
  reply.type("text/csv; charset=utf-8; header=present");
  return reply.send(Readable.from(csvLines(open.list.columns, open.pages)));
}
