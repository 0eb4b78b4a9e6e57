import { may, mayEver, onlyReads } from "@resc/access";
import { connecticutDate, endOfDay, isRescCode } from "@resc/domain";
import { DatedItem, type DatesArgs, type RequestContext, span } from "@resc/subgraph";
import { openOpportunityStates } from "../opportunity/opportunity.machine.ts";

/** The most dates that are answered. */
const most = 200;

type Kind =
  | "WINDOW_ENDS"
  | "CALL"
  | "ALLIANCE_CLOSES"
  | "AGENCY_CLOSES"
  | "SCORES_DUE"
  | "DELIVERABLE_DUE"
  | "CONTRACT_ENDS"
  | "CONTRIBUTION_DUE";

interface Row {
  readonly kind: Kind;
  readonly title: string;
  readonly at: Date;
  readonly path: string;
  /** What is delivered or given. */
  readonly item: string | null;
}

const words: Readonly<Record<Kind, (item: string | null) => string>> = {
  WINDOW_ENDS: () => "The window for intentions ends",
  CALL: () => "Call with the agency",
  ALLIANCE_CLOSES: () => "The Alliance's own closing",
  AGENCY_CLOSES: () => "The agency closes",
  SCORES_DUE: () => "Your scores are asked for",
  DELIVERABLE_DUE: (item) => `To deliver: ${item ?? ""}`,
  CONTRACT_ENDS: () => "The period of the contract ends",
  CONTRIBUTION_DUE: (item) => `A part of our contribution is due: ${item ?? ""}`,
};

/** Hands a value to the statement; answers the parameter's name. */
type Bind = (value: unknown) => string;

const dayEnds = (day: string) => `(${day} + 1)::timestamp at time zone 'America/New_York' - interval '1 second'`;
const opportunityPath = "'/opportunities/' || o.ref";

/** Of opportunities that all six have. Their dates are the notice's and the Coordinator's: nothing of what anybody stated, wrote or sent is in them. */
const ofOpportunities = (bind: Bind) => `
  select 'WINDOW_ENDS' as kind, o.title, o.window_closes_at as at, ${opportunityPath} as path, null::text as item from opportunity o where o.state in ('CIRCULATED','INTENTIONS')
  union all select 'ALLIANCE_CLOSES', o.title, o.alliance_closes_at, ${opportunityPath}, null from opportunity o where o.route = 'ALLIANCE' and o.state in ('CIRCULATED','INTENTIONS','CALL','PROPOSALS')
  union all select 'AGENCY_CLOSES', o.title, o.closes_at, ${opportunityPath}, null from opportunity o where o.state = any (${bind(openOpportunityStates)})`;

const ofCalls = `select 'CALL', o.title, c.chosen_at, ${opportunityPath} || '?tab=call', null from opportunity o join opportunity_call c on c.opportunity_id = o.id
  where o.state = 'CALL' and c.held_at is null`;

/** The viewer's own due instant; no other judge's, and none of a panel on which they do not sit. */
const ofOwnPanels = (
  person: string,
) => `select 'SCORES_DUE', o.title, p.due_at, ${opportunityPath} || '?tab=judging', null from opportunity o join panel p on p.opportunity_id = o.id join judge j on j.opportunity_id = o.id
  where o.state = 'JUDGING' and j.person_id = ${person} and j.state in ('APPOINTED','ATTESTED')`;

const ofOwnContracts = (resc: string) => `
  select 'DELIVERABLE_DUE', c.title, ${dayEnds("d.due_on")}, '/state-contracts/' || c.ref, d.title from state_contract_deliverable d join state_contract c on c.id = d.contract_id
    where d.delivered_on is null and c.state in ('EXECUTED','ACTIVE','LAPSED') and ${resc} = any (c.resc_codes)
  union all select 'CONTRACT_ENDS', c.title, ${dayEnds("c.period_to")}, '/state-contracts/' || c.ref, null from state_contract c where c.state in ('EXECUTED','ACTIVE') and ${resc} = any (c.resc_codes)`;

/** Parts of the schedule that stands which what was given, or recorded and waits, does not cover yet. */
const ofOwnContributions = (resc: string) => `
  select 'CONTRIBUTION_DUE', v.title, ${dayEnds("i.due_on")}, '/ventures/V-' || v.number || '?contribution=C-' || c.number, c.what from contribution c join venture v on v.id = c.venture_id
    join contribution_balance b on b.contribution_id = c.id
    join lateral (select n.due_on, sum(coalesce(n.funds, n.in_kind)) over (order by n.due_on, n.id) as upto from contribution_instalment n where n.contribution_id = c.id and n.revision = c.schedule_revision) i on true
    where c.giver_code = ${resc} and c.state in ('ACCEPTED','PART_FULFILLED','REDUCED') and v.state in ('OPEN','RUNNING') and i.upto > coalesce(b.funds_fulfilled, b.in_kind_fulfilled)
      + coalesce((select sum(coalesce(f.funds, f.in_kind)) from contribution_fulfilment f where f.contribution_id = c.id and f.state = 'WAITING'), 0)`;

/**
 * Dates of funding from one day to another, both included, the next one first: at most {@link most}. What is due on a day is due at its last second.
 * Empty for who only reads, and for who sees no opportunities.
 * @clause A27 A40 A42 A43
 */
export async function fundingDates(ctx: RequestContext, asked: DatesArgs): Promise<DatedItem[]> {
  const { actor } = ctx;
  if (onlyReads(actor.role) || !mayEver(actor, "opportunity:read")) return [];
  const given: unknown[] = [...span(asked)];
  const bind: Bind = (value) => `$${given.push(value)}`;
  const own = isRescCode(actor.organization) ? actor.organization : null;
  const sets = [
    ofOpportunities(bind),
    ...(may(actor, "agencyContact:read") ? [ofCalls] : []),
    ...(may(actor, "panel:read") ? [ofOwnPanels(bind(actor.personId))] : []),
    ...(own && may(actor, "stateContract:read") ? [ofOwnContracts(bind(own))] : []),
    ...(own && may(actor, "venture:read") ? [ofOwnContributions(bind(own))] : []),
  ];
  const rows = await ctx.read.query<Row>(
    `select kind, title, at, path, item from (${sets.join(" union all ")}) d where at >= $1 and at < $2 order by at, kind, path limit ${most}`,
    given,
  );
  return rows.map(({ item, ...row }) =>
    Object.assign(new DatedItem(), row, {
      id: `${row.kind}:${row.path}:${row.at.toISOString()}`,
      what: words[row.kind](item),
      timed: hasAnHour(row.at),
    }),
  );
}

/** Whether an instant is more than the end of its day in Connecticut (D-09). */
function hasAnHour(at: Date): boolean {
  return at.getTime() !== endOfDay(connecticutDate(at)).getTime();
}
