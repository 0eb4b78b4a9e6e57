import { may } from "@resc/access";
import { isRescCode, type RescCode, step } from "@resc/domain";
import { cursorValues, emptyPage, type Page, pageOf, pageSize, personStub, type RequestContext } from "@resc/subgraph";
import { InitiativeIntention, InitiativeOverlap, OutsideInitiativeType } from "./initiative.type.ts";
import { type IntentionAct, intentionMachine, type IntentionState } from "./intention.machine.ts";
import { overlapsOf, type StatedInitiative } from "./overlap.ts";

type Row = Omit<OutsideInitiativeType, "intentions" | "overlaps" | "possible" | "recordedBy"> & {
  readonly recordedById: string;
  readonly closed: boolean;
  readonly said:
    | readonly { readonly resc: RescCode; readonly state: IntentionState; readonly at: Date; readonly words: string | null }[]
    | null;
};

const columns = `i.id, i.ref, i.version, i.title, i.funder_kind as "funderKind", i.funder, i.program_number as "programNumber", i.summary, i.period_words as "periodWords", i.closes_words as "closesWords",
  i.closes_precision as "closesPrecision", i.closes_at as "closesAt", i.recorded_by_resc as "recordedByResc", i.recorded_by as "recordedById", i.recorded_at as "recordedAt", coalesce(i.closes_at <= platform.now(), false) as closed,
  (select jsonb_agg(jsonb_build_object('resc', e.resc_code, 'state', e.to_state, 'at', e.at, 'words', e.words) order by e.resc_code)
    from (select distinct on (resc_code) resc_code, to_state, at, words from intention_entry where initiative_id = i.id order by resc_code, at desc, id desc) e) as said`;
const acts: readonly IntentionAct[] = ["stateInterest", "stateNoInterest", "confirm", "withdraw", "recordSubmission"];

function toInitiative(
  ctx: RequestContext,
  row: Row,
  open: readonly (StatedInitiative & { readonly ref: string; readonly resc: RescCode })[],
): OutsideInitiativeType {
  const own = ctx.actor.organization;
  const speaks = isRescCode(own) && may(ctx.actor, "initiative:record", { provider: own });
  const stands = row.said?.find((one) => one.resc === own)?.state ?? "NOT_STATED";
  const facts = { closed: row.closed, callHeld: true, panelAppointed: false, judges: false, sealedHere: false };
  return Object.assign(new OutsideInitiativeType(), row, {
    recordedBy: personStub(row.recordedById),
    intentions: (row.said ?? []).map((one) => Object.assign(new InitiativeIntention(), one)),
    overlaps: overlapsOf(row, open).map(({ id, reason }) => {
      const other = open.find((one) => one.id === id);
      return Object.assign(new InitiativeOverlap(), {
        ref: other?.ref ?? "",
        title: other?.title ?? "",
        resc: other?.resc ?? row.recordedByResc,
        reason,
      });
    }),
    possible: speaks ? acts.filter((act) => step(intentionMachine, stands, act, facts).ok) : [],
  });
}

/** What stands among the initiatives of the last year, to compare with: a hint needs no older ones. */
async function toCompare(ctx: RequestContext): Promise<(StatedInitiative & { ref: string; resc: RescCode })[]> {
  return ctx.read.query(
    `select id, ref, title, funder, program_number as "programNumber", recorded_by_resc as resc from outside_initiative where recorded_at > platform.now() - interval '1 year' order by recorded_at desc limit 500`,
  );
}

/** One initiative; null for who may not see intentions. */
export async function initiativeById(ctx: RequestContext, id: string): Promise<OutsideInitiativeType | null> {
  if (!may(ctx.actor, "intention:read")) return null;
  const [row] = await ctx.read.query<Row>(`select ${columns} from outside_initiative i where i.id = $1 or i.ref = $1`, [id]);
  return row ? toInitiative(ctx, row, await toCompare(ctx)) : null;
}

/** A page of initiatives, newest first. */
export async function listInitiatives(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string | null },
): Promise<Page<OutsideInitiativeType>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "intention:read")) return emptyPage(args);
  const after = cursorValues(args, 2);
  const key = "to_char(i.recorded_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')";
  const rows = await ctx.read.query<Row & { sortKey: string }>(
    `select ${columns}, ${key} as "sortKey" from outside_initiative i where ($1::text is null or (${key}, i.id) < ($1, $2)) order by i.recorded_at desc, i.id desc limit $3`,
    [after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  const open = await toCompare(ctx);
  return pageOf(
    rows,
    args,
    (row) => [row.sortKey, row.id],
    (row) => toInitiative(ctx, row, open),
    async () => (await ctx.read.query<{ count: number }>("select count(*)::int as count from outside_initiative"))[0]?.count ?? 0,
  );
}
