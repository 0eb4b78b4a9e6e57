import { permit } from "@resc/access";
import { isRescCode, newId, NotPossibleError } from "@resc/domain";
import { findPerson, officeHolder, ring, type Transaction } from "@resc/store";
import { holdOpportunity, opportunityClause } from "../opportunity/opportunity-change.ts";
import { speakers, standsIn } from "../opportunity/speakers.ts";

/** Writes in the one thread that joins the Coordinator and the six directors from circulation to decision (A40). */
export async function writeToThread(tx: Transaction, opportunityId: string, text: string): Promise<void> {
  const resc = tx.actor.organization;
  permit(tx.actor, "opportunityThread:write", isRescCode(resc) ? { provider: resc, standsIn: await standsIn(tx, resc, tx.today) } : {});
  const [opportunity] = await tx.query<{ ref: string; title: string; state: string }>(
    "select ref, title, state from opportunity where id = $1",
    [opportunityId],
  );
  if (!opportunity) await holdOpportunity(tx, opportunityId);
  if (!opportunity || ["RECEIVED", "AGENCY_DECIDED", "CLOSED", "CANCELLED_BY_AGENCY"].includes(opportunity.state))
    throw new NotPossibleError("The thread is open from circulation to the agency's decision.", opportunityClause);
  const by = await findPerson(tx, tx.actor.personId);
  const id = newId("threadMessage");
  await tx.query(
    "insert into thread_message (id, opportunity_id, at, person_id, by_name, role, organization, text) values ($1, $2, platform.now(), $3, $4, $5, $6, $7)",
    [id, opportunityId, tx.actor.personId, by?.name ?? "", tx.actor.role, resc, text],
  );
  tx.audit({
    act: "opportunity.messageWritten",
    objectType: "opportunity",
    objectId: opportunityId,
    after: { message: id },
    clause: opportunityClause,
  });
  const people = [
    ...(await speakers(tx, tx.today)).map((one) => one.personId),
    await officeHolder(tx, "COORDINATOR", "ALLIANCE", tx.today),
  ];
  const told = people.filter((person) => person !== null && person !== tx.actor.personId);
  for (const person of told)
    await tx.owe({
      kind: "opportunity.message",
      objectId: opportunityId,
      recipientPersonId: person ?? "",
      dedupeKey: `message:${id}:${person}`,
      payload: { message: id },
    });
  await ring(tx, {
    personIds: told,
    objectId: opportunityId,
    path: `/opportunities/${opportunity.ref}?tab=overview`,
    dedupeKey: `message:${id}`,
    title: `${by?.name ?? "Somebody"} wrote about ${opportunity.title}`,
    detail: text.slice(0, 140),
  });
}
