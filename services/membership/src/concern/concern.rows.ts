import { may, mayEver } from "@resc/access";
import { cursorValues, defineLoader, defineManyLoader, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import type { ConcernState } from "./concern.machine.ts";
import { Concern, ConcernOutcome } from "./concern.type.ts";

const columns = `c.id, 'CN-' || c.number as ref, c.number, c.version, c.text, c.area, c.links, c.raised_for as "raisedFor", c.raised_at as "raisedAt", c.state, c.prefers_next as "prefersNext",
  c.placed_on::text as "placedOn", c.withdraw_reason as "withdrawReason", c.new_facts as "newFacts", c.note, c.raised_by as "raisedById", c.notice_id as "noticeId",
  c.meeting_id as "meetingId", c.merged_into as "mergedIntoId", c.group_id as "groupId"`;

function visible(ctx: RequestContext, rows: readonly Concern[]): Concern[] {
  return rows
    .filter((row) => may(ctx.actor, "concern:read", { personId: row.raisedById }))
    .map((row) => Object.assign(new Concern(), { ...row, mine: row.raisedById === ctx.actor.personId }));
}

async function rowsBy(ctx: RequestContext, column: "id" | "number", values: readonly (string | number)[]): Promise<Concern[]> {
  if (!mayEver(ctx.actor, "concern:read")) return [];
  return visible(ctx, await ctx.read.query<Concern>(`select ${columns} from concern c where c.${column} = any ($1)`, [values]));
}

/** A concern by id; null when there is none, and when it is not the viewer's to read. */
export const concernById = defineLoader<string, Concern>(
  (ctx, ids) => rowsBy(ctx, "id", ids),
  (row) => row.id,
);

/** A concern by its number for people, such as CN-3. */
export async function concernByRef(ctx: RequestContext, ref: string): Promise<Concern | null> {
  const [, number] = /^CN-(\d{1,9})$/i.exec(ref.trim()) ?? [];
  return number ? ((await rowsBy(ctx, "number", [Number(number)]))[0] ?? null) : null;
}

/** Concerns that were merged into one, the oldest first. */
export const mergedInto = defineManyLoader<Concern>(async (ctx, keys) => {
  const rows = await ctx.read.query<Concern & { forKey: string }>(
    `select c.merged_into as "forKey", ${columns} from concern c where c.merged_into = any ($1) order by c.number`,
    [keys],
  );
  return visible(ctx, rows) as (Concern & { forKey: string })[];
});

/** What the directors came to, the oldest first. */
export const outcomesOf = defineManyLoader<ConcernOutcome>(async (ctx, keys) =>
  (
    await ctx.read.query<ConcernOutcome & { forKey: string }>(
      `select concern_id as "forKey", ${outcomeColumns} from concern_outcome o where concern_id = any ($1) order by decided_at, id`,
      [keys],
    )
  ).map((row) => toOutcome(ctx, row)),
);

const outcomeColumns = `o.id, o.version, o.kind, o.words, o.due_on::text as "dueOn", o.done_on::text as "doneOn", o.done_note as "doneNote",
  o.kind = 'ACTION' and o.done_on is null and o.due_on < platform.today() as overdue, o.decided_at as "decidedAt", o.concern_id as "concernId", o.owner_person_id as "ownerPersonId"`;

function toOutcome<Row extends ConcernOutcome>(ctx: RequestContext, row: Row): Row {
  const canFinish = row.kind === "ACTION" && !row.doneOn && may(ctx.actor, "concernAction:finish", { personId: row.ownerPersonId });
  return Object.assign(new ConcernOutcome(), { ...row, canFinish });
}

/** An outcome by id. */
export const outcomeById = defineLoader<string, ConcernOutcome>(
  async (ctx, ids) => {
    if (!mayEver(ctx.actor, "concern:read")) return [];
    const rows = await ctx.read.query<ConcernOutcome>(`select ${outcomeColumns} from concern_outcome o where o.id = any ($1)`, [ids]);
    return rows.map((row) => toOutcome(ctx, row));
  },
  (row) => row.id,
);

/** What narrows the list of concerns. */
export interface ConcernFilter {
  readonly states?: readonly ConcernState[] | null;
  readonly mine?: boolean | null;
}

/** Concerns that the viewer may read, the newest first. */
export async function listConcerns(
  ctx: RequestContext,
  args: ConcernFilter & { readonly first: number; readonly after?: string },
): Promise<Page<Concern>> {
  const size = pageSize(args);
  if (!mayEver(ctx.actor, "concern:read")) return emptyPage(args);
  const all = may(ctx.actor, "concern:read");
  const after = cursorValues(args, 1, (first) => /^\d{1,9}$/.test(first));
  const where = "($1::text[] is null or c.state = any ($1)) and ($2::text is null or c.raised_by = $2)";
  const filter = [args.states ?? null, all && !args.mine ? null : ctx.actor.personId];
  const rows = await ctx.read.query<Concern>(
    `select ${columns} from concern c where ${where} and ($3::integer is null or c.number < $3) order by c.number desc limit $4`,
    [...filter, after?.[0] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [String(row.number)],
    (row) => Object.assign(new Concern(), { ...row, mine: row.raisedById === ctx.actor.personId }),
    async () =>
      (await ctx.read.query<{ count: number }>(`select count(*)::int as count from concern c where ${where}`, filter))[0]?.count ?? 0,
  );
}
