import { may, permit } from "@resc/access";
import { InvalidInputError, isRescCode, isStateAgencyCode, NotPermittedError, NotPossibleError, type RescCode } from "@resc/domain";
import { ring, type Transaction } from "@resc/store";
import { tellSix } from "../opportunity/closing-acts.ts";
import {
  changeOpportunity,
  lockOpportunity,
  opportunityClause,
  type OpportunityTarget,
  seeOpportunity,
} from "../opportunity/opportunity-change.ts";
import type { OpportunityEntity } from "../opportunity/opportunity.entity.ts";
import { speakers } from "../opportunity/speakers.ts";
import { waiverStates } from "../panel/eligibility.ts";
import { panelFacts } from "../panel/panel-facts.ts";
import { addContract } from "../state-contract/expect.ts";
import { countSubmissions } from "../submission/close-proposals.ts";
import { agreement, competitors } from "./agreement.ts";
import { ownVoice } from "./own-voice.ts";

/**
 * The recommendation of the panel, recorded by who keeps it; of external judges, by the Coordinator, once every competitor has agreed to them in
 * writing. Competitors see their own scores from now on (D-08).
 */
export async function recommend(
  tx: Transaction,
  target: OpportunityTarget,
  given: { readonly rescs: readonly RescCode[]; readonly words: string },
): Promise<void> {
  const facts = await panelFacts(tx, target.id);
  if (!may(tx.actor, "opportunity:keep")) permit(tx.actor, "panel:keep", facts);
  const opportunity = await lockOpportunity(tx, target);
  const external = opportunity.state === "NO_NEUTRAL_PANEL";
  if (!external) permit(tx.actor, "panel:keep", facts);
  // A panel may have opened them before it became too small; external judges then judge the same submissions.
  const submitted = await tx.query<{ resc_code: string }>(
    "select resc_code from submission where opportunity_id = $1 and state = any ($2)",
    [opportunity.id, external ? ["SEALED", "OPENED"] : ["OPENED"]],
  );
  const known = new Set(submitted.map((row) => row.resc_code));
  if (given.rescs.length === 0 || given.rescs.some((resc) => !known.has(resc)))
    throw new InvalidInputError([{ field: "rescs", message: "Choose among the RESCs whose submissions were judged." }]);
  const { allAgreed } = await agreement(tx, opportunity.id, "EXTERNAL_JUDGES");
  const changed = await changeOpportunity(
    tx,
    opportunity,
    "recommend",
    {},
    { facts: { allAgreed }, after: { rescs: given.rescs, external } },
  );
  await tx.query("insert into recommendation (opportunity_id, at, by_person, resc_codes, words) values ($1, platform.now(), $2, $3, $4)", [
    opportunity.id,
    tx.actor.personId,
    given.rescs,
    given.words,
  ]);
  await tellSix(tx, changed, `Recommendation recorded: ${opportunity.title}`, null);
  await mailCompetitors(tx, changed, "recommended");
}

/** Who speaks for a RESC that submitted is told by mail as well, with the key of the bell (D-08: each reads the own result). */
async function mailCompetitors(tx: Transaction, opportunity: OpportunityEntity, what: "recommended" | "decided"): Promise<void> {
  const submitted = await tx.query<{ resc_code: RescCode }>(
    "select distinct resc_code from submission where opportunity_id = $1 and state in ('SEALED','OPENED')",
    [opportunity.id],
  );
  const people = (await speakers(tx, tx.today)).filter((one) => submitted.some((row) => row.resc_code === one.resc));
  for (const { personId } of people)
    if (personId !== null && personId !== tx.actor.personId)
      await tx.owe({
        kind: "opportunity.outcome",
        objectId: opportunity.id,
        recipientPersonId: personId,
        dedupeKey: `told:${opportunity.id}:${opportunity.version}:${personId}`,
        payload: { what },
      });
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
  await expectAward(tx, opportunity, given.rescs);
  await tellSix(tx, changed, `The agency decided: ${opportunity.title}`, given.words.slice(0, 140));
  await mailCompetitors(tx, changed, "decided");
}

/** What the agency awarded stands on the State contract list at once, as expected, in the transaction of the decision (A43, SM-8). The first RESC leads. */
async function expectAward(tx: Transaction, opportunity: OpportunityEntity, rescs: readonly RescCode[]): Promise<void> {
  const [lead] = rescs;
  if (!lead || !isStateAgencyCode(opportunity.agencyCode)) return;
  await addContract(tx, {
    agency: opportunity.agencyCode,
    title: opportunity.title,
    kind: "competitive grant",
    lead,
    participants: rescs,
    route: "COMPETED",
    routeReference: opportunity.id,
    note: null,
  });
}

/** The opportunity is done with: what was awarded stands on the State contract list. */
export async function closeOpportunity(tx: Transaction, target: OpportunityTarget): Promise<void> {
  permit(tx.actor, "opportunity:keep");
  await changeOpportunity(tx, await lockOpportunity(tx, target), "close", {});
}

/** The own RESC filed its package with the agency, and has the agency's receipt. */
export async function recordFiling(
  tx: Transaction,
  opportunityId: string,
  filing: { readonly filedAt: Date; readonly receipt: string },
): Promise<void> {
  const resc = await ownVoice(tx);
  const opportunity = await seeOpportunity(tx, opportunityId);
  if (!(await competitors(tx, opportunityId)).includes(resc))
    throw new NotPossibleError("A RESC that competes files with the agency.", opportunityClause);
  const [recorded] = await tx.query("select 1 from agency_filing where opportunity_id = $1 and resc_code = $2", [opportunityId, resc]);
  if (recorded) throw new NotPossibleError("The filing of your RESC is recorded already.", opportunityClause);
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

/** D-04: the Executive Director of a competitor waives a person's look-back in writing. The person may judge once those of all competitors have. */
export async function waiveLookBack(tx: Transaction, opportunityId: string, personId: string, words: string): Promise<void> {
  const resc = tx.actor.organization;
  if (!isRescCode(resc) || tx.actor.role !== "EXECUTIVE_DIRECTOR") throw new NotPermittedError("intention:state");
  if (!(await competitors(tx, opportunityId)).includes(resc))
    throw new NotPossibleError("The Executive Directors of competing RESCs waive a look-back.", opportunityClause);
  const opportunity = await seeOpportunity(tx, opportunityId);
  if (!waiverStates.some((state) => state === opportunity.state))
    throw new NotPossibleError("A look-back is waived from the call on, and before a panel is appointed.", opportunityClause);
  const [given] = await tx.query("select 1 from judge_waiver where opportunity_id = $1 and person_id = $2 and resc_code = $3", [
    opportunityId,
    personId,
    resc,
  ]);
  if (given) throw new NotPossibleError("Your RESC has waived this look-back already.", opportunityClause);
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
  await tellSix(tx, opportunity, `A look-back is waived: ${opportunity.title}`, words.slice(0, 140), `waived:${personId}:${resc}`);
}
