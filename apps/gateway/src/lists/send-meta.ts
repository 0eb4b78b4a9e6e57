import type { FastifyReply } from "fastify";
import { letClientKeep } from "./list-etag.ts";
import { csvAddress, type OpenList } from "./open-list.ts";

async function countRows(open: OpenList): Promise<number> {
  let count = 0;
  for await (const rows of open.pages) count += rows.length;
  return count;
}

/** Answers with what a program reads beside the CSV: as-of, filters, number of rows, what each column means, and the tag that the CSV has now. */
export async function sendMeta(reply: FastifyReply, open: OpenList): Promise<FastifyReply> {
  const { list, head, csvEtag, madeAt, snapshot } = open;
  const meta = {
    name: list.name,
    title: head.title,
    asOf: head.asOf,
    filters: head.filters,
    rows: head.rows ?? (await countRows(open)),
    columns: list.columns.map(({ name, label }) => ({ name, label })),
    address: csvAddress(open),
    etag: csvEtag,
    madeAt,
    snapshot,
  };
  letClientKeep(reply, open.etag);
  return reply.send(meta);
}
