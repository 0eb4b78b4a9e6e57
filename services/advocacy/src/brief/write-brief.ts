import { permit } from "@resc/access";
import { InvalidInputError, newId, NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { BriefEntity } from "./brief.entity.ts";
import { type BriefTarget, lockBrief, noteBrief } from "./brief-change.ts";
import type { LineKind, Mark } from "./brief-line.ts";
import { findBrief } from "./brief-record.ts";

/** A line as it is written; without an id it is new. */
export interface WrittenLine {
  readonly id: string | null;
  readonly kind: LineKind;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly author: string | null;
  readonly chart: string | null;
  readonly positionVersionId: string | null;
}

/** Begins a brief for a session, with nothing but its title. */
export async function beginBrief(tx: Transaction, sessionYear: number, title: string): Promise<{ id: string }> {
  permit(tx.actor, "brief:write");
  const [session] = await tx.query("select 1 from legislative_session where year = $1", [sessionYear]);
  if (!session) throw new NotFoundError(`There are no priorities of ${sessionYear}. Open that session first.`);
  const [next] = await tx.query<{ number: number }>("select nextval('brief_number')::int as number");
  const id = newId("brief");
  await tx.insert(BriefEntity, {
    id,
    number: next?.number ?? 0,
    sessionYear,
    title,
    textVersion: 1,
    state: "DRAFT",
    begunBy: tx.actor.personId,
    begunAt: tx.now,
    version: 1,
  });
  noteBrief(tx, { id, textVersion: 1 }, "begin", { after: { sessionYear } });
  return { id };
}

/** Writes title and lines of a draft as they now stand, in order. Words that stay the same keep who adopted them. */
export async function writeBrief(
  tx: Transaction,
  target: BriefTarget,
  written: { readonly title: string; readonly lines: readonly WrittenLine[] },
): Promise<{ id: string }> {
  const known = await findBrief(tx, target.id);
  permit(tx.actor, "brief:write");
  const row = await lockBrief(tx, target, known, "write");
  await tx.change(BriefEntity, row, { title: written.title });
  const before = await tx.query<{ id: string }>("select id from brief_line where brief_id = $1", [row.id]);
  const kept = new Set(written.lines.flatMap(({ id }) => (id === null ? [] : [id])));
  if ([...kept].some((id) => !before.some((line) => line.id === id)))
    throw new InvalidInputError([{ field: "lines", message: "A line is no longer in this brief. Open the brief again." }]);
  // What is taken out keeps its words on record, without a place.
  await tx.query("update brief_line set place = null where brief_id = $1 and not id = any ($2)", [row.id, [...kept]]);
  for (const [at, line] of written.lines.entries())
    await tx.query(
      `insert into brief_line (id, brief_id, place, kind, text, marks, author, chart, position_version_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        on conflict (id) do update set place = excluded.place, kind = excluded.kind, text = excluded.text, marks = excluded.marks, author = excluded.author, chart = excluded.chart,
          position_version_id = excluded.position_version_id`,
      [
        line.id ?? newId("briefLine"),
        row.id,
        at + 1,
        line.kind,
        line.text,
        JSON.stringify(line.marks),
        line.author,
        line.chart,
        line.positionVersionId,
      ],
    );
  noteBrief(tx, row, "write", { after: { lines: written.lines.length } });
  return { id: row.id };
}
