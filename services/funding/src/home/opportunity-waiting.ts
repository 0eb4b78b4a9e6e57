import { may, mayEver } from "@resc/access";
import { type RequestContext, WaitingItem } from "@resc/subgraph";
import { easternWords } from "@resc/domain";
import { speaksFor } from "../intention/intention.rows.ts";

interface Row {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly kind: string;
  readonly due: Date | null;
  readonly late: boolean;
}

interface Words {
  readonly title: (row: Row) => string;
  readonly detail: (row: Row) => string;
  readonly actLabel: string;
  readonly tab: string;
}

const by = (row: Row, before: string): string =>
  row.due === null ? before : `${before} ${row.late ? "Was due" : "By"} ${easternWords(row.due)}`;

const words: Readonly<Record<string, Words>> = {
  STATE_INTENTION: {
    title: (row) => `State your intention: ${row.title}`,
    detail: (row) => by(row, "The other five see it at once."),
    actLabel: "State it",
    tab: "intentions",
  },
  CONFIRM_INTENTION: {
    title: (row) => `Confirm or withdraw: ${row.title}`,
    detail: (row) => by(row, "The call has been held."),
    actLabel: "Open",
    tab: "intentions",
  },
  NOTE_RECEIPT: {
    title: (row) => `Say that it arrived: ${row.title}`,
    detail: () => "The Coordinator circulated it to all six.",
    actLabel: "Open",
    tab: "overview",
  },
  ATTEST: {
    title: (row) => `You are asked to judge ${row.ref}`,
    detail: (row) => by(row, "Attest, or recuse yourself without a reason."),
    actLabel: "Open",
    tab: "judging",
  },
  SCORE: {
    title: (row) => `Score ${row.ref}`,
    detail: (row) => by(row, "All judges got the submissions at one instant."),
    actLabel: "Score",
    tab: "judging",
  },
  CIRCULATE: {
    title: (row) => `Circulate: ${row.title}`,
    detail: (row) => by(row, "To all six directors."),
    actLabel: "Open",
    tab: "overview",
  },
  CLOSE_WINDOW: {
    title: (row) => `All six have spoken: ${row.title}`,
    detail: () => "The window can be closed now.",
    actLabel: "Open",
    tab: "intentions",
  },
  ARRANGE_CALL: { title: (row) => `Arrange the call: ${row.title}`, detail: () => "Intentions are in.", actLabel: "Open", tab: "call" },
  ANSWER: {
    title: (row) => `A question waits for the agency: ${row.title}`,
    detail: () => "Record the answer; all interested get it at once.",
    actLabel: "Open",
    tab: "call",
  },
  APPOINT: {
    title: (row) => `Appoint the panel: ${row.title}`,
    detail: () => "Submissions are sealed. The list of possible judges is computed.",
    actLabel: "Open",
    tab: "judging",
  },
  STAND_IN: {
    title: (row) => `A panel waits for a neutral keeper: ${row.title}`,
    detail: () => "The Coordinator is employed by a RESC that competes. Whoever appoints the panel keeps it.",
    actLabel: "Open",
    tab: "judging",
  },
  OPEN: {
    title: (row) => `Open the submissions: ${row.title}`,
    detail: () => "Every judge has attested.",
    actLabel: "Open",
    tab: "judging",
  },
  RECOMMEND: {
    title: (row) => `Record the recommendation: ${row.title}`,
    detail: () => "Scores are locked.",
    actLabel: "Open",
    tab: "outcome",
  },
  DECIDE: {
    title: (row) => `Record the agency's decision: ${row.title}`,
    detail: () => "What the agency decides is recorded here.",
    actLabel: "Open",
    tab: "outcome",
  },
};

const forSpeaker = `
  select o.id, o.ref, o.title, 'STATE_INTENTION' as kind, o.window_closes_at as due, o.window_closes_at < platform.now() as late from opportunity o join participation p on p.opportunity_id = o.id and p.resc_code = $1
    where p.intention = 'NOT_STATED' and o.state in ('CIRCULATED','INTENTIONS')
  union all select o.id, o.ref, o.title, 'CONFIRM_INTENTION', o.alliance_closes_at, false from opportunity o join participation p on p.opportunity_id = o.id and p.resc_code = $1
    where p.intention = 'INTERESTED' and o.state = 'PROPOSALS' and coalesce(o.alliance_closes_at > platform.now(), true)
  union all select o.id, o.ref, o.title, 'NOTE_RECEIPT', null, false from opportunity o
    where o.state in ('CIRCULATED','INTENTIONS','CALL','PROPOSALS') and exists (select from circulation c join circulation_receipt r on r.circulation_id = c.id where c.opportunity_id = o.id and r.resc_code = $1 and r.received_at is null)
  union all select o.id, o.ref, o.title, case when j.state = 'APPOINTED' then 'ATTEST' else 'SCORE' end, p.due_at, p.due_at < platform.now() from opportunity o join panel p on p.opportunity_id = o.id join judge j on j.opportunity_id = o.id
    where o.state = 'JUDGING' and j.person_id = $2 and (j.state = 'APPOINTED' or (j.state = 'ATTESTED' and p.opened_at is not null))`;

const forCoordinator = `
  select o.id, o.ref, o.title, 'CIRCULATE' as kind, o.circulate_by as due, o.circulate_by < platform.now() as late from opportunity o where o.state = 'RECEIVED' and $1::text is not null and $2::text is not null
  union all select o.id, o.ref, o.title, 'CLOSE_WINDOW', null, false from opportunity o where o.state = 'INTENTIONS' and not exists (select from participation p where p.opportunity_id = o.id and p.intention = 'NOT_STATED')
  union all select o.id, o.ref, o.title, 'ARRANGE_CALL', null, false from opportunity o where o.state = 'CALL' and not exists (select from opportunity_call c where c.opportunity_id = o.id and c.invited_at is not null)
  union all select o.id, o.ref, o.title, 'ANSWER', null, false from opportunity o where o.state in ('CALL','PROPOSALS','JOINT') and exists (select from question q where q.opportunity_id = o.id and q.answered_at is null)
  union all select o.id, o.ref, o.title, 'APPOINT', null, false from opportunity o where o.state = 'SEALED' and not o.sole and not coordinator_conflicted(o.id)
  union all select o.id, o.ref, o.title, 'OPEN', null, false from opportunity o join panel p on p.opportunity_id = o.id where o.state = 'JUDGING' and p.opened_at is null and keeps_panel(o.id)
    and not exists (select from judge j where j.opportunity_id = o.id and j.state = 'APPOINTED')
  union all select o.id, o.ref, o.title, 'RECOMMEND', null, false from opportunity o where o.state = 'SCORES_LOCKED' and keeps_panel(o.id)
  union all select o.id, o.ref, o.title, 'DECIDE', null, false from opportunity o where o.state in ('RECOMMENDED','JOINT','NO_NEUTRAL_PANEL') or (o.state = 'SEALED' and o.sole)`;

const nothing = `
  select null as id, null as ref, null as title, null as kind, null::timestamptz as due, false as late where $1::text is null and $2::text is null`;

// D-17: an Executive Director who can take a conflicted Coordinator's place, or has.
const forStandIn = `
  union all select o.id, o.ref, o.title, 'STAND_IN', null, false from opportunity o where o.state = 'SEALED' and not o.sole and may_stand_in(o.id)
  union all select o.id, o.ref, o.title, 'OPEN', null, false from opportunity o join panel p on p.opportunity_id = o.id where o.state = 'JUDGING' and p.opened_at is null and p.keeper_person_id = $2
    and not exists (select from judge j where j.opportunity_id = o.id and j.state = 'APPOINTED')
  union all select o.id, o.ref, o.title, 'RECOMMEND', null, false from opportunity o join panel p on p.opportunity_id = o.id where o.state = 'SCORES_LOCKED' and p.keeper_person_id = $2`;

/** What waits for this person in this role on opportunities, late things first. Nothing in it tells of a proposal. */
export async function opportunityWaiting(ctx: RequestContext): Promise<WaitingItem[]> {
  const keeps = may(ctx.actor, "opportunity:keep");
  const standsIn = mayEver(ctx.actor, "panel:keep") && !keeps;
  const speaks = !keeps && ((await speaksFor(ctx, ctx.actor.organization))?.speaks ?? false);
  if (!keeps && !speaks && !standsIn) return [];
  const sets = keeps ? forCoordinator : (speaks ? forSpeaker : nothing) + (standsIn ? forStandIn : "");
  const rows = await ctx.read.query<Row>(
    `select id, ref, title, kind, due, coalesce(late, false) as late from (${sets}) w order by coalesce(late, false) desc, due nulls last, ref limit 25`,
    [ctx.actor.organization, ctx.actor.personId],
  );
  return rows.map((row) => {
    const said = words[row.kind];
    return Object.assign(new WaitingItem(), {
      id: `${row.kind}:${row.id}`,
      kind: row.kind,
      title: said?.title(row) ?? row.title,
      detail: said?.detail(row) ?? "",
      path: `/opportunities/${row.ref}${said && said.tab !== "overview" ? `?tab=${said.tab}` : ""}`,
      actLabel: said?.actLabel ?? "Open",
      flag: row.late ? "LATE" : null,
    });
  });
}
