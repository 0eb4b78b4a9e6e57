import { may, mayEver } from "@resc/access";
import { isRescCode, type RescCode, step } from "@resc/domain";
import {
  cursorValues,
  defineLoader,
  defineManyLoader,
  emptyPage,
  type Page,
  pageOf,
  pageSize,
  personStub,
  type RequestContext,
} from "@resc/subgraph";
import type { OpportunityRoute } from "../opportunity/opportunity.entity.ts";
import type { OpportunityState } from "../opportunity/opportunity.machine.ts";
import { searchText, titleOrNumber } from "../opportunity/opportunity-search.ts";
import { standsIn } from "../opportunity/speakers.ts";
import { consequenceOf, judgingStanding } from "./consequences.ts";
import { type IntentionAct, intentionMachine, type IntentionState } from "./intention.machine.ts";
import { Intention, IntentionEntry, PossibleIntention } from "./intention.type.ts";

interface EntryRow {
  readonly at: Date;
  readonly state: IntentionState;
  readonly words: string | null;
  readonly personId: string | null;
  readonly standsIn: boolean;
}

interface Row {
  readonly forKey: string;
  readonly resc: RescCode;
  readonly state: IntentionState;
  readonly statedAt: Date | null;
  readonly statedById: string | null;
  readonly standsIn: boolean | null;
  readonly tainted: boolean;
  readonly judges: boolean;
  readonly opportunityState: OpportunityState;
  readonly route: OpportunityRoute;
  readonly closed: boolean;
  readonly held: boolean;
  readonly entries: readonly EntryRow[] | null;
}

/** Whether the viewer speaks for their RESC on opportunities now. One answer per request. */
export const speaksFor = defineLoader<string, { readonly resc: string; readonly speaks: boolean }>(
  async (ctx, codes) => {
    const { today } = await ctx.read.clock();
    return Promise.all(
      codes.map(async (resc) => ({
        resc,
        speaks:
          isRescCode(resc) &&
          may(ctx.actor, "intention:state", {
            provider: resc,
            standsIn: ctx.actor.role === "EXECUTIVE_DIRECTOR" && (await standsIn(ctx.read, resc, today)),
          }),
      })),
    );
  },
  (row) => row.resc,
);

const acts: readonly IntentionAct[] = ["stateInterest", "stateNoInterest", "confirm", "withdraw", "recordSubmission"];
const notYet: readonly OpportunityState[] = ["RECEIVED", "AGENCY_DECIDED", "CLOSED", "CANCELLED_BY_AGENCY"];
const panelStates: readonly OpportunityState[] = ["JUDGING", "SCORES_LOCKED", "RECOMMENDED"];

function possibleFor(row: Row): PossibleIntention[] {
  if (notYet.includes(row.opportunityState)) return [];
  const facts = {
    closed: row.closed,
    callHeld: row.held,
    panelAppointed: panelStates.includes(row.opportunityState),
    judges: row.judges,
    sealedHere: row.route === "ALLIANCE",
  };
  return acts
    .filter((act) => step(intentionMachine, row.state, act, facts).ok)
    .map((act) =>
      Object.assign(new PossibleIntention(), {
        act,
        consequence: consequenceOf(
          { resc: row.resc, intention: row.state, opportunityState: row.opportunityState, tainted: row.tainted },
          act,
        ),
      }),
    );
}

async function toIntention(ctx: RequestContext, row: Row): Promise<Intention & { forKey: string }> {
  const own = row.resc === ctx.actor.organization && ((await speaksFor(ctx, row.resc))?.speaks ?? false);
  const { mayJudge, reason } = judgingStanding({ resc: row.resc, intention: row.state, tainted: row.tainted });
  return Object.assign(new Intention(), {
    forKey: row.forKey,
    opportunityId: row.forKey,
    resc: row.resc,
    state: row.state,
    statedAt: row.statedAt,
    statedBy: personStub(row.statedById),
    standsIn: row.standsIn ?? false,
    mayJudge,
    judgingReason: reason,
    entries: (row.entries ?? []).map(({ personId, ...entry }) =>
      Object.assign(new IntentionEntry(), entry, { person: personStub(personId) }),
    ),
    possible: own ? possibleFor(row) : [],
  });
}

const columns = `p.opportunity_id as "forKey", p.resc_code as resc, p.intention as state, p.stated_at as "statedAt", p.stated_by as "statedById", p.stands_in as "standsIn",
  p.interested_in_call or p.attended_call as tainted, p.judge_person_id is not null as judges, o.state as "opportunityState", o.route,
  coalesce(case when o.route = 'AGENCY_RUN' then o.closes_at else o.alliance_closes_at end <= platform.now(), false) as closed,
  exists (select from opportunity_call c where c.opportunity_id = o.id and c.held_at is not null) as held,
  (select jsonb_agg(jsonb_build_object('at', e.at, 'state', e.to_state, 'words', e.words, 'personId', e.person_id, 'standsIn', e.stands_in) order by e.at, e.id)
    from intention_entry e where e.opportunity_id = p.opportunity_id and e.resc_code = p.resc_code) as entries`;
const readable = <Kind extends Row>(ctx: RequestContext, rows: readonly Kind[]) =>
  rows.filter((row) => may(ctx.actor, "intention:read", { provider: row.resc }));

/** Where the six stand on an opportunity, in code order; a director of programs finds the own RESC only. */
export const intentionsOf = defineManyLoader<Intention>(async (ctx, keys) => {
  if (!mayEver(ctx.actor, "intention:read")) return [];
  const rows = await ctx.read.query<Row>(
    `select ${columns} from participation p join opportunity o on o.id = p.opportunity_id where p.opportunity_id = any ($1) order by p.resc_code`,
    [keys],
  );
  return Promise.all(readable(ctx, rows).map((row) => toIntention(ctx, row)));
});

/** What narrows the list of intentions. */
export interface IntentionListArgs {
  readonly first: number;
  readonly after?: string | null;
  readonly resc?: RescCode | null;
  readonly states?: readonly IntentionState[] | null;
  readonly opportunityStates?: readonly OpportunityState[] | null;
  readonly agency?: string | null;
  readonly search?: string | null;
}

/** A page of where the RESCs stand: the newest notice first, then by code; a director of programs finds the own RESC only. */
export async function listIntentions(ctx: RequestContext, args: IntentionListArgs): Promise<Page<Intention>> {
  const size = pageSize(args);
  if (!mayEver(ctx.actor, "intention:read")) return emptyPage(args);
  const after = cursorValues(args, 3);
  const from = "from participation p join opportunity o on o.id = p.opportunity_id";
  const where = `($1::text is null or p.resc_code = $1) and ($2::text[] is null or p.intention = any ($2)) and ($3::text is null or p.resc_code = $3)
    and ($4::text[] is null or o.state = any ($4)) and ($5::text is null or o.agency_code = $5) and ($6::text is null or ${titleOrNumber("$6")})`;
  const filter = [
    args.resc ?? null,
    args.states ?? null,
    may(ctx.actor, "intention:read") ? null : ctx.actor.organization,
    args.opportunityStates ?? null,
    args.agency ?? null,
    searchText(args.search),
  ];
  const key = "to_char(o.received_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')";
  const rows = await ctx.read.query<Row & { sortKey: string }>(
    `select ${columns}, ${key} as "sortKey" ${from} where ${where} and ($7::text is null or (${key}, o.id) < ($7, $8) or ((${key}, o.id) = ($7, $8) and p.resc_code > $9))
      order by o.received_at desc, o.id desc, p.resc_code limit $10`,
    [...filter, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, size + 1],
  );
  const shown = await Promise.all(readable(ctx, rows).map(async (row) => ({ row, intention: await toIntention(ctx, row) })));
  return pageOf(
    shown,
    args,
    ({ row }) => [row.sortKey, row.forKey, row.resc],
    ({ intention }) => intention,
    async () => {
      const [count] = await ctx.read.query<{ count: number }>(`select count(*)::int as count ${from} where ${where}`, filter);
      return count?.count ?? 0;
    },
  );
}
