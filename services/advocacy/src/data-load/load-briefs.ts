import { newId, rescCodes } from "@resc/domain";
import type { BriefLineRow } from "@resc/reference-data";
import type { Transaction } from "@resc/store";
import type { Mark, MarkKind } from "../brief/brief-line.ts";
import { insertRows } from "./insert-rows.ts";

interface Known {
  readonly claims: readonly { readonly id: string; readonly sentenceRef: string; readonly stated: string }[];
  readonly asks: readonly { readonly id: string; readonly place: number }[];
}

/** The first brief as a draft: the lines of the 2022 priorities, each number marked as what it is. The six published those words, so the six have adopted them. */
export async function loadBriefs(tx: Transaction, rows: readonly BriefLineRow[]): Promise<{ readonly briefLines: number }> {
  for (const year of new Set(rows.map(({ sessionYear }) => sessionYear))) {
    const [next] = await tx.query<{ number: number }>("select nextval('brief_number')::int as number");
    const id = newId("brief");
    await insertRows(tx, "brief", [
      {
        id,
        number: next?.number ?? 0,
        session_year: year,
        title: `${year} RESC Legislative Priorities`,
        text_version: 1,
        state: "DRAFT",
        begun_at: tx.clock.now,
        version: 1,
      },
    ]);
    const known: Known = {
      claims: await tx.query(`select id, sentence_ref as "sentenceRef", stated from claim where session_year = $1`, [year]),
      asks: await tx.query("select id, place from priority where session_year = $1", [year]),
    };
    const lines = rows.filter(({ sessionYear }) => sessionYear === year).map((row) => lineOf(id, row, known));
    await insertRows(tx, "brief_line", lines);
  }
  return { briefLines: rows.length };
}

function lineOf(briefId: string, row: BriefLineRow, known: Known) {
  return {
    id: newId("briefLine"),
    brief_id: briefId,
    place: row.place,
    kind: row.kind,
    text: row.text,
    marks: (row.marks ?? []).map((mark) => markOf(row, mark, known)),
    author: row.author,
    adopted_by: row.kind === "ARGUMENT" ? rescCodes : [],
    chart: row.chart,
  };
}

function markOf({ sentenceRef }: BriefLineRow, mark: NonNullable<BriefLineRow["marks"]>[number], { claims, asks }: Known): Mark {
  const { kind, text, item } = mark;
  const claim = kind === "CLAIM" ? claims.find((one) => one.sentenceRef === sentenceRef && one.stated === text) : undefined;
  const ask = kind === "ASK" ? asks.find(({ place }) => place === item) : undefined;
  if ((kind === "CLAIM" && !claim) || (kind === "ASK" && !ask))
    throw new Error(`brief_lines.csv, ${sentenceRef}: there is no ${kind.toLowerCase()} for ${text}.`);
  return { text, kind: kind as MarkKind, claimId: claim?.id ?? null, priorityId: ask?.id ?? null };
}
