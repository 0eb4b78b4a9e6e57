import type { FastifyReply } from "fastify";
import { GatewayRefusal } from "../errors/refusal.ts";
import { clientSignal } from "../graphql/request-signal.ts";
import { letClientKeep } from "./list-etag.ts";
import { fileName, type OpenList } from "./open-list.ts";
import { writeXlsx } from "./write-xlsx.ts";
import { type SheetCell, sheetRow, sheetsOf } from "./xlsx-sheets.ts";

/** A spreadsheet is made whole in memory, so it has an end where the CSV has none. */
const mostRows = 10_000;

/** Spreadsheets made at the same time; each holds its rows in memory and one processor. More are asked to come again (OVERLOADED). */
const mostAtOnce = 4;
let making = 0;

async function makeFile(reply: FastifyReply, open: OpenList): Promise<Buffer> {
  if (making >= mostAtOnce) throw new GatewayRefusal("OVERLOADED");
  making += 1;
  try {
    const rows: (SheetCell | null)[][] = [];
    for await (const page of open.pages) {
      rows.push(...page.map((row) => sheetRow(row, open.list.columns)));
      if (rows.length > mostRows) throw new GatewayRefusal("LIST_TOO_LONG");
    }
    return await writeXlsx(sheetsOf(open, rows), clientSignal(reply));
  } finally {
    making -= 1;
  }
}

/** Answers with the rows as a spreadsheet of two sheets: rows, and what they are. Refuses a list that is too long for one (LIST_TOO_LONG). */
export async function sendXlsx(reply: FastifyReply, open: OpenList): Promise<FastifyReply> {
  if ((open.head.rows ?? 0) > mostRows) throw new GatewayRefusal("LIST_TOO_LONG");
  const file = await makeFile(reply, open);
  await open.recordExport();
  letClientKeep(reply, open.etag);
  reply.header("content-disposition", `attachment; filename="${fileName(open, ".xlsx")}"`);
  reply.type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  return reply.send(file);
}
