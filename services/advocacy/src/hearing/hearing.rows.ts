import { may } from "@resc/access";
import { connectionOf, cursorValues, defineManyLoader, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { Hearing, HearingPoint } from "./hearing.type.ts";

/** A page of hearings. */
export const HearingConnection = connectionOf("Hearing", () => Hearing);

const columns = `h.id, 'H-' || h.number as ref, h.session_year as "sessionYear", h.held_on::text as "heldOn", h.committee, h.bills, h.subject, h.speakers, h.brief_used as "briefUsed", h.version,
  (select count(*)::int from hearing_point p where p.hearing_id = h.id and p.outcome is null) as "openPoints"`;
const where = "($1::integer is null or h.session_year = $1)";

/** Hearings, the latest first. */
export async function listHearings(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string; readonly sessionYear?: number },
): Promise<Page<Hearing>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "hearing:read")) return emptyPage(args);
  const after = cursorValues(args, 2, (first) => /^\d{4}-\d\d-\d\d$/.test(first)) ?? [null, null];
  const filter = [args.sessionYear ?? null];
  const rows = await ctx.read.query<Hearing>(
    `select ${columns} from hearing h where ${where} and ($2::date is null or (h.held_on, h.id) < ($2, $3)) order by h.held_on desc, h.id desc limit $4`,
    [...filter, ...after, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.heldOn, row.id],
    (row) => Object.assign(new Hearing(), row),
    async () =>
      (await ctx.read.query<{ count: number }>(`select count(*)::int as count from hearing h where ${where}`, filter))[0]?.count ?? 0,
  );
}

/** A hearing by id; null when there is none. */
export async function hearingById(ctx: RequestContext, id: string): Promise<Hearing | null> {
  if (!may(ctx.actor, "hearing:read")) return null;
  const [row] = await ctx.read.query<Hearing>(`select ${columns} from hearing h where h.id = $1`, [id]);
  return row ? Object.assign(new Hearing(), row) : null;
}

const points = defineManyLoader<HearingPoint>(async (ctx, ids) =>
  ctx.read.query(
    `select p.hearing_id as "forKey", p.id, p.kind, p.what, p.by_whom as "byWhom", p.follow_up_on::text as "followUpOn", p.outcome, p.outcome_on::text as "outcomeOn", p.version,
      p.outcome is null and p.follow_up_on is not null and p.follow_up_on < platform.today() as overdue from hearing_point p where p.hearing_id = any ($1) order by p.id`,
    [ids],
  ),
);

/** What was asked and promised, in the order in which it was recorded. */
export async function pointsOf(ctx: RequestContext, hearingId: string): Promise<HearingPoint[]> {
  return (await points(ctx, hearingId)).map((row) => Object.assign(new HearingPoint(), row));
}
