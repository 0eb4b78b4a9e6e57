import { may } from "@resc/access";
import { defineManyLoader, type RequestContext } from "@resc/subgraph";
import type { SessionState } from "../legislative-session/legislative-session.machine.ts";
import { priorityState } from "./priority.machine.ts";
import { Priority } from "./priority.type.ts";

type Row = Priority & { readonly sessionState: SessionState };

const columns = `p.id, p.slug, p.session_year as "sessionYear", p.place, p.area, p.finding, p.ask, p.needs, p.amount_usd as "amountUsd", p.percent::text as percent, p.unit, p.handling,
  p.handling_reason as "handlingReason", (select f.slug from priority f where f.id = p.from_id) as "fromSlug", p.chart, p.outcome, p.outcome_note as "outcomeNote", p.outcome_on::text as "outcomeOn",
  p.source_ids as "sourceIds", p.version, s.state as "sessionState"`;
const from = "from priority p join legislative_session s on s.year = p.session_year";

// Drafts are for those who write and adopt them.
const drafts = ({ actor }: RequestContext) => may(actor, "priority:readDraft");

function toPriority(row: Row): Priority {
  return Object.assign(new Priority(), row, { state: priorityState(row.sessionState, row.outcome) });
}

const bySession = defineManyLoader<Row>(async (ctx, years) =>
  ctx.read.query(
    `select p.session_year::text as "forKey", ${columns} ${from} where p.session_year = any ($1::integer[]) and ($2::boolean or s.state <> 'DRAFT') order by p.place`,
    [years.map(Number), drafts(ctx)],
  ),
);

/** The asks of a session in their order, dropped ones too. */
export async function prioritiesOfSession(ctx: RequestContext, year: number): Promise<Priority[]> {
  return may(ctx.actor, "priority:read") ? (await bySession(ctx, String(year))).map(toPriority) : [];
}

/** An ask by its lasting name; null when there is none. */
export async function priorityBySlug(ctx: RequestContext, slug: string): Promise<Priority | null> {
  if (!may(ctx.actor, "priority:read")) return null;
  const [row] = await ctx.read.query<Row>(`select ${columns} ${from} where p.slug = $1 and ($2::boolean or s.state <> 'DRAFT')`, [
    slug,
    drafts(ctx),
  ]);
  return row ? toPriority(row) : null;
}

/** An ask by id. */
export async function priorityById(ctx: RequestContext, id: string): Promise<Priority | null> {
  if (!may(ctx.actor, "priority:read")) return null;
  const [row] = await ctx.read.query<Row>(`select ${columns} ${from} where p.id = $1 and ($2::boolean or s.state <> 'DRAFT')`, [
    id,
    drafts(ctx),
  ]);
  return row ? toPriority(row) : null;
}

const byAsk = defineManyLoader<Row>(async (ctx, asks) =>
  ctx.read.query(
    `select a.ask as "forKey", ${columns} ${from} join unnest($1::text[]) a (ask) on p.slug ~ ('^' || a.ask || '-\\d{4}$')
      where $2::boolean or s.state <> 'DRAFT' order by p.session_year desc, p.place`,
    [asks, drafts(ctx)],
  ),
);

/** The asks of all sessions that go by one lasting name, the newest first. */
export async function prioritiesOfAsk(ctx: RequestContext, ask: string): Promise<Priority[]> {
  return may(ctx.actor, "priority:read") ? (await byAsk(ctx, ask)).map(toPriority) : [];
}
