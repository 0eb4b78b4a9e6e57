import { permit } from "@resc/access";
import { InvalidInputError, isRescCode, newId, NotFoundError, NotPermittedError, NotPossibleError } from "@resc/domain";
import { officeHolder, ring, type Transaction } from "@resc/store";
import { interestedSpeakers } from "../call/arrange-call.ts";
import { opportunityClause } from "../opportunity/opportunity-change.ts";
import { standsIn } from "../opportunity/speakers.ts";
import { QuestionEntity } from "./question.entity.ts";

interface OpportunityRow {
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly state: string;
  readonly agency_code: string;
}

async function openOpportunity(tx: Transaction, id: string): Promise<OpportunityRow> {
  const [row] = await tx.query<OpportunityRow>("select id, ref, title, state, agency_code from opportunity where id = $1", [id]);
  if (!row) throw new NotFoundError();
  if (!["CALL", "PROPOSALS", "JOINT"].includes(row.state))
    throw new NotPossibleError("Questions to the agency are asked from the call to the closing.", opportunityClause);
  return row;
}

/** An interested RESC asks the agency; the question is everybody's, who asked is known where intentions are. */
export async function askQuestion(tx: Transaction, opportunityId: string, text: string): Promise<void> {
  const resc = tx.actor.organization;
  if (!isRescCode(resc)) throw new NotPermittedError("question:ask");
  permit(tx.actor, "question:ask", { provider: resc, standsIn: await standsIn(tx, resc, tx.today) });
  const opportunity = await openOpportunity(tx, opportunityId);
  const [own] = await tx.query<{ interested: boolean }>(
    "select intention in ('INTERESTED','CONFIRMED','SUBMITTED') as interested from participation where opportunity_id = $1 and resc_code = $2",
    [opportunityId, resc],
  );
  if (!own?.interested) throw new NotPossibleError("Interested RESCs ask the agency. State your intention first.", opportunityClause);
  const id = newId("question");
  await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`question:${opportunityId}`]);
  await tx.query(
    "insert into question (id, opportunity_id, number, text, asked_at, version) values ($1, $2, (select count(*) + 1 from question where opportunity_id = $2), $3, platform.now(), 1)",
    [id, opportunityId, text],
  );
  await tx.query("insert into question_asker (question_id, resc_code, person_id) values ($1, $2, $3)", [id, resc, tx.actor.personId]);
  tx.audit({
    act: "question.asked",
    objectType: "opportunity",
    objectId: opportunityId,
    after: { question: id },
    clause: opportunityClause,
  });
  await ring(tx, {
    personIds: [await officeHolder(tx, "COORDINATOR", "ALLIANCE", tx.today)],
    objectId: opportunityId,
    path: `/opportunities/${opportunity.ref}?tab=call`,
    dedupeKey: `question:${id}`,
    title: `A question for the agency: ${opportunity.title}`,
    detail: text.slice(0, 140),
  });
}

/** Records the agency's answer: every interested RESC gets it in the same transaction; a private answer cannot be recorded (I-21). */
export async function recordAnswer(
  tx: Transaction,
  target: { readonly id: string; readonly version: number },
  answer: string,
  contactId: string | null,
): Promise<{ id: string }> {
  permit(tx.actor, "question:answer");
  const question = await tx.lock(QuestionEntity, target.id);
  if (!question) throw new NotFoundError();
  tx.expectVersion(question, target.version);
  const opportunity = await openOpportunity(tx, question.opportunityId);
  if (question.answeredAt)
    throw new NotPossibleError(
      "This question has its answer, which stays. Ask a further question, and record its answer.",
      opportunityClause,
    );
  if (
    contactId &&
    (await tx.query("select 1 from agency_contact where id = $1 and agency_code = $2", [contactId, opportunity.agency_code])).length === 0
  )
    throw new InvalidInputError([{ field: "contactId", message: "Choose the person of the agency who answered." }]);
  const told = await interestedSpeakers(tx, opportunity.id);
  await tx.query(
    "insert into answer_receipt (question_id, resc_code, person_id, at) select $1, r, p, platform.now() from unnest($2::text[], $3::text[]) as t(r, p)",
    [question.id, told.map((one) => one.resc), told.map((one) => one.personId)],
  );
  // The database's own instant: that of the receipts, to the microsecond.
  await tx.query(
    "update question set answer = $2, answered_at = platform.now(), answered_by_contact_id = $3, recorded_by = $4, version = version + 1 where id = $1",
    [question.id, answer, contactId, tx.actor.personId],
  );
  tx.audit({
    act: "question.answered",
    objectType: "opportunity",
    objectId: opportunity.id,
    after: { question: question.id, told: told.map((one) => one.resc) },
    clause: opportunityClause,
  });
  for (const { personId } of told)
    await tx.owe({
      kind: "opportunity.answered",
      objectId: opportunity.id,
      recipientPersonId: personId,
      dedupeKey: `answer:${question.id}:${personId}`,
      payload: { question: question.id },
    });
  await ring(tx, {
    personIds: told.map((one) => one.personId),
    objectId: opportunity.id,
    path: `/opportunities/${opportunity.ref}?tab=call`,
    dedupeKey: `answer:${question.id}`,
    title: `The agency answered: ${opportunity.title}`,
    detail: question.text.slice(0, 140),
  });
  return { id: opportunity.id };
}
