import { permit } from "@resc/access";
import {
  isRescCode,
  newId,
  NotFoundError,
  NotPermittedError,
  NotPossibleError,
  organizationNames,
  type RescCode,
  step,
} from "@resc/domain";
import { findPerson, officeHolder, ring, type Transaction } from "@resc/store";
import { changeOpportunity, holdOpportunity, opportunityClause } from "../opportunity/opportunity-change.ts";
import type { OpportunityEntity } from "../opportunity/opportunity.entity.ts";
import { speakers, standsIn } from "../opportunity/speakers.ts";
import { type IntentionAct, type IntentionFacts, intentionMachine, type IntentionState } from "./intention.machine.ts";

interface Row {
  readonly intention: IntentionState;
  readonly judge_person_id: string | null;
}

const panelStates = ["JUDGING", "SCORES_LOCKED", "RECOMMENDED", "AGENCY_DECIDED", "CLOSED"];

/**
 * What the RESC of the actor says about an opportunity (SM-5, A32): appended, visible to the six directors, the Executive Directors and the
 * Coordinator at once. A first interest reopens an opportunity in which nobody was interested. Returns the opportunity's id.
 */
export async function stateIntention(
  tx: Transaction,
  opportunityId: string,
  said: { readonly act: IntentionAct; readonly from: IntentionState; readonly words: string | null },
): Promise<{ id: string }> {
  const resc = tx.actor.organization;
  if (!isRescCode(resc)) throw new NotPermittedError("intention:state");
  const gap = await standsIn(tx, resc, tx.today);
  permit(tx.actor, "intention:state", { provider: resc, standsIn: gap });
  const [opportunity] = await tx.query<
    Pick<OpportunityEntity, "id" | "ref" | "title" | "state" | "route"> & { closed: boolean; held: boolean; version: number }
  >(
    `select o.id, o.ref, o.title, o.state, o.route, o.version, exists (select from opportunity_call c where c.opportunity_id = o.id and c.held_at is not null) as held,
      coalesce(case when o.route = 'AGENCY_RUN' then o.closes_at else o.alliance_closes_at end <= platform.now(), false) as closed from opportunity o where o.id = $1`,
    [opportunityId],
  );
  if (!opportunity) throw new NotFoundError();
  const [standing] = await tx.query<Row>(
    "select intention, judge_person_id from participation where opportunity_id = $1 and resc_code = $2",
    [opportunityId, resc],
  );
  if (!standing) throw new NotFoundError();
  if (standing.intention !== said.from)
    throw new NotPossibleError(
      "The intention was changed meanwhile. Look at what stands there now, then state it again.",
      opportunityClause,
    );
  const facts: IntentionFacts = {
    closed: opportunity.closed,
    callHeld: opportunity.held,
    panelAppointed: panelStates.includes(opportunity.state),
    judges: standing.judge_person_id !== null,
    sealedHere: opportunity.route === "ALLIANCE",
  };
  if (["RECEIVED", "AGENCY_DECIDED", "CLOSED", "CANCELLED_BY_AGENCY"].includes(opportunity.state))
    throw new NotPossibleError("Intentions are stated from circulation to the agency's decision.", opportunityClause);
  const next = step(intentionMachine, standing.intention, said.act, facts);
  if (!next.ok) throw new NotPossibleError(next.message, opportunityClause);
  await append(
    tx,
    { opportunityId, initiativeId: null },
    resc,
    said.from,
    next.state,
    said.words,
    gap && tx.actor.role === "EXECUTIVE_DIRECTOR",
  );
  if (opportunity.state === "NO_INTEREST" && next.state === "INTERESTED") await reopen(tx, opportunityId);
  tx.audit({
    act: `intention.${said.act}`,
    objectType: "opportunity",
    objectId: opportunityId,
    before: { resc, intention: said.from },
    after: { resc, intention: next.state },
    clause: opportunityClause,
  });
  await tell(tx, opportunity, resc, next.state);
  return { id: opportunityId };
}

/** Nobody was interested, and now somebody is: the opportunity goes on to its call (SM-4). */
async function reopen(tx: Transaction, opportunityId: string): Promise<void> {
  await changeOpportunity(tx, await holdOpportunity(tx, opportunityId), "reopen", {});
}

/** Appends what was said; the rules of the table move where the RESC stands. */
export async function append(
  tx: Transaction,
  subject: { readonly opportunityId: string | null; readonly initiativeId: string | null },
  resc: RescCode,
  from: IntentionState,
  to: IntentionState,
  words: string | null,
  standsInNow: boolean,
): Promise<void> {
  await tx.query(
    `insert into intention_entry (id, opportunity_id, initiative_id, resc_code, from_state, to_state, words, at, person_id, stands_in)
      values ($1, $2, $3, $4, $5, $6, $7, platform.now(), $8, $9)`,
    [newId("intention"), subject.opportunityId, subject.initiativeId, resc, from, to, words, tx.actor.personId, standsInNow],
  );
}

const sentences: Readonly<Record<IntentionState, string>> = {
  NOT_STATED: "has not stated an intention",
  INTERESTED: "is interested",
  CONFIRMED: "confirms that it will submit",
  SUBMITTED: "has submitted",
  NOT_INTERESTED: "is not interested",
  WITHDRAWN: "has withdrawn",
};

async function tell(
  tx: Transaction,
  opportunity: { id: string; ref: string; title: string; version: number },
  resc: RescCode,
  state: IntentionState,
): Promise<void> {
  const by = await findPerson(tx, tx.actor.personId);
  const people = [
    ...(await speakers(tx, tx.today)).map((one) => one.personId),
    await officeHolder(tx, "COORDINATOR", "ALLIANCE", tx.today),
  ];
  await ring(tx, {
    personIds: people,
    objectId: opportunity.id,
    path: `/opportunities/${opportunity.ref}?tab=intentions`,
    dedupeKey: `intention:${opportunity.id}:${resc}:${tx.clock.now}`,
    title: `${organizationNames[resc]} ${sentences[state]}: ${opportunity.title}`,
    detail: by ? `Stated by ${by.name}` : null,
  });
}
