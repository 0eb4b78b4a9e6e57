import { permit } from "@resc/access";
import { InvalidInputError, isRescCode, NotFoundError, NotPermittedError, NotPossibleError, type RescCode } from "@resc/domain";
import { ring, type Transaction } from "@resc/store";
import { tellSix } from "../opportunity/closing-acts.ts";
import { changeOpportunity, lockOpportunity, opportunityClause, type OpportunityTarget } from "../opportunity/opportunity-change.ts";
import { standsIn } from "../opportunity/speakers.ts";
import { panelFacts } from "../panel/panel-facts.ts";
import { countSubmissions } from "../submission/close-proposals.ts";

async function competitors(tx: Transaction, opportunityId: string): Promise<RescCode[]> {
  const rows = await tx.query<{ resc_code: RescCode }>(
    "select resc_code from participation where opportunity_id = $1 and intention in ('INTERESTED','CONFIRMED','SUBMITTED') order by resc_code",
    [opportunityId],
  );
  return rows.map((row) => row.resc_code);
}

/** An opportunity as a competitor reads it: only who keeps it may lock its row. */
async function opportunityOf(
  tx: Transaction,
  id: string,
): Promise<{
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly state: string;
  readonly version: number;
  readonly receivedBy: string;
}> {
  const [row] = await tx.query<{ id: string; ref: string; title: string; state: string; version: number; receivedBy: string }>(
    `select id, ref, title, state, version, received_by as "receivedBy" from opportunity where id = $1`,
    [id],
  );
  if (!row) throw new NotFoundError();
  return row;
}

/** The recommendation of the panel, recorded by who keeps it. Competitors see their own scores from now on (D-08). */
export async function recommend(
  tx: Transaction,
  target: OpportunityTarget,
  given: { readonly rescs: readonly RescCode[]; readonly words: string },
): Promise<void> {
  permit(tx.actor, "panel:keep", await panelFacts(tx, target.id));
  const opportunity = await lockOpportunity(tx, target);
  const opened = await tx.query<{ resc_code: string }>("select resc_code from submission where opportunity_id = $1 and state = 'OPENED'", [
    opportunity.id,
  ]);
  const known = new Set(opened.map((row) => row.resc_code));
  if (given.rescs.length === 0 || given.rescs.some((resc) => !known.has(resc)))
    throw new InvalidInputError([{ field: "rescs", message: "Choose among the RESCs whose submissions were opened." }]);
  await tx.query("insert into recommendation (opportunity_id, at, by_person, resc_codes, words) values ($1, platform.now(), $2, $3, $4)", [
    opportunity.id,
    tx.actor.personId,
    given.rescs,
    given.words,
  ]);
  const changed = await changeOpportunity(tx, opportunity, "recommend", {}, { after: { rescs: given.rescs } });
  await tellSix(tx, changed, `Recommendation recorded: ${opportunity.title}`, null);
}

/** The agency's decision; it may differ from the recommendation, and then the reason is kept. */
export async function recordDecision(
  tx: Transaction,
  target: OpportunityTarget,
  given: { readonly rescs: readonly RescCode[]; readonly decidedOn: string; readonly words: string; readonly differsReason: string | null },
): Promise<void> {
  permit(tx.actor, "opportunity:keep");
  const opportunity = await lockOpportunity(tx, target);
  if (given.decidedOn > tx.today) throw new InvalidInputError([{ field: "decidedOn", message: "Write a day that has come." }]);
  const [recommended] = await tx.query<{ resc_codes: string[] }>("select resc_codes from recommendation where opportunity_id = $1", [
    opportunity.id,
  ]);
  const differs = recommended !== undefined && [...recommended.resc_codes].sort().join() !== [...given.rescs].sort().join();
  if (differs && !given.differsReason)
    throw new InvalidInputError([
      { field: "differsReason", message: "The decision differs from the recommendation. Write the agency's reason." },
    ]);
  const { submissions } = await countSubmissions(tx, opportunity.id);
  await tx.query(
    "insert into agency_decision (opportunity_id, at, by_person, decided_on, resc_codes, words, differs_reason) values ($1, platform.now(), $2, $3, $4, $5, $6)",
    [opportunity.id, tx.actor.personId, given.decidedOn, given.rescs, given.words, differs ? given.differsReason : null],
  );
  const changed = await changeOpportunity(
    tx,
    opportunity,
    "recordDecision",
    {},
    { facts: { submissions }, after: { rescs: given.rescs, differs } },
  );
  await tellSix(tx, changed, `The agency decided: ${opportunity.title}`, given.words.slice(0, 140));
}

/** The opportunity is done with: what was awarded stands on the State contract list. */
export async function closeOpportunity(tx: Transaction, target: OpportunityTarget): Promise<void> {
  permit(tx.actor, "opportunity:keep");
  await changeOpportunity(tx, await lockOpportunity(tx, target), "close", {});
}

/** A competitor agrees in writing to propose jointly. When all who still compete have, the bids are one and nothing is judged (SM-4). */
export async function agreeToJoint(tx: Transaction, opportunityId: string, words: string): Promise<void> {
  const resc = await ownVoice(tx);
  const opportunity = await opportunityOf(tx, opportunityId);
  const still = await competitors(tx, opportunityId);
  if (!still.includes(resc)) throw new NotPossibleError("A RESC that competes agrees to a joint proposal.", opportunityClause);
  if (!["CALL", "PROPOSALS"].includes(opportunity.state))
    throw new NotPossibleError("A joint proposal is agreed between the call and the closing.", opportunityClause);
  const twice = await tx.query("select 1 from joint_agreement where opportunity_id = $1 and resc_code = $2", [opportunityId, resc]);
  if (twice.length > 0) throw new NotPossibleError("Your RESC has agreed already.", opportunityClause);
  await tx.query("insert into joint_agreement (opportunity_id, resc_code, given_by, at, words) values ($1, $2, $3, platform.now(), $4)", [
    opportunityId,
    resc,
    tx.actor.personId,
    words,
  ]);
  tx.audit({
    act: "opportunity.agreedToJoint",
    objectType: "opportunity",
    objectId: opportunityId,
    after: { resc },
    clause: opportunityClause,
  });
  await tellSix(tx, opportunity, `A joint proposal is offered: ${opportunity.title}`, words.slice(0, 140), `joint:${resc}`);
}

/** All who still compete have agreed: there is one joint proposal (Coordinator). */
export async function mergeBids(tx: Transaction, target: OpportunityTarget): Promise<void> {
  permit(tx.actor, "opportunity:keep");
  const opportunity = await lockOpportunity(tx, target);
  const still = await competitors(tx, opportunity.id);
  const agreed = await tx.query<{ resc_code: RescCode }>("select resc_code from joint_agreement where opportunity_id = $1", [
    opportunity.id,
  ]);
  const codes = new Set(agreed.map((row) => row.resc_code));
  const changed = await changeOpportunity(
    tx,
    opportunity,
    "mergeBids",
    {},
    { facts: { allAgreed: still.length > 1 && still.every((resc) => codes.has(resc)) }, after: { rescs: still } },
  );
  await tellSix(tx, changed, `One joint proposal: ${opportunity.title}`, null);
}

/** The own RESC filed its package with the agency, and has the agency's receipt. */
export async function recordFiling(
  tx: Transaction,
  opportunityId: string,
  filing: { readonly filedAt: Date; readonly receipt: string },
): Promise<void> {
  const resc = await ownVoice(tx);
  const opportunity = await opportunityOf(tx, opportunityId);
  if (!(await competitors(tx, opportunityId)).includes(resc))
    throw new NotPossibleError("A RESC that competes files with the agency.", opportunityClause);
  if (filing.filedAt > tx.now) throw new InvalidInputError([{ field: "filedAt", message: "Write a time that has passed." }]);
  await tx.query(
    "insert into agency_filing (opportunity_id, resc_code, filed_at, receipt, by_person, recorded_at) values ($1, $2, $3, $4, $5, platform.now())",
    [opportunityId, resc, filing.filedAt, filing.receipt, tx.actor.personId],
  );
  tx.audit({ act: "opportunity.filed", objectType: "opportunity", objectId: opportunityId, after: { resc }, clause: opportunityClause });
  await ring(tx, {
    personIds: [opportunity.receivedBy],
    objectId: opportunityId,
    path: `/opportunities/${opportunity.ref}?tab=outcome`,
    dedupeKey: `filed:${opportunityId}:${resc}`,
    title: `Filed with the agency: ${opportunity.title}`,
    detail: null,
  });
}

async function ownVoice(tx: Transaction): Promise<RescCode> {
  const resc = tx.actor.organization;
  if (!isRescCode(resc)) throw new NotPermittedError("intention:state");
  permit(tx.actor, "intention:state", { provider: resc, standsIn: await standsIn(tx, resc, tx.today) });
  return resc;
}

/** D-04: the Executive Director of a competitor waives a person's look-back in writing. */
export async function waiveLookBack(tx: Transaction, opportunityId: string, personId: string, words: string): Promise<void> {
  const resc = tx.actor.organization;
  if (!isRescCode(resc) || tx.actor.role !== "EXECUTIVE_DIRECTOR") throw new NotPermittedError("intention:state");
  if (!(await competitors(tx, opportunityId)).includes(resc))
    throw new NotPossibleError("The Executive Directors of competing RESCs waive a look-back.", opportunityClause);
  await tx.query(
    "insert into judge_waiver (opportunity_id, person_id, resc_code, given_by, at, words) values ($1, $2, $3, $4, platform.now(), $5)",
    [opportunityId, personId, resc, tx.actor.personId, words],
  );
  tx.audit({
    act: "judge.lookBackWaived",
    objectType: "opportunity",
    objectId: opportunityId,
    after: { person: personId, resc },
    clause: opportunityClause,
  });
}
