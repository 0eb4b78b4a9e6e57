import { permit } from "@resc/access";
import { citeAccord, addBusinessDays, connecticutDate } from "@resc/domain";
import { officeHolder, ring, type Transaction } from "@resc/store";
import { changeOpportunity, holdOpportunity, lockOpportunity, type OpportunityTarget } from "../opportunity/opportunity-change.ts";
import { OpportunityEntity } from "../opportunity/opportunity.entity.ts";
import { speakers } from "../opportunity/speakers.ts";

async function interested(tx: Transaction, opportunityId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    "select count(*)::int as count from participation where opportunity_id = $1 and intention in ('INTERESTED','CONFIRMED','SUBMITTED')",
    [opportunityId],
  );
  return row?.count ?? 0;
}

/** The window is over, or all six have spoken: on to the call, or nobody is interested. All six are told with the table. */
async function close(tx: Transaction, opportunity: OpportunityEntity): Promise<void> {
  const count = await interested(tx, opportunity.id);
  const changed = await changeOpportunity(tx, opportunity, "closeWindow", { windowClosedAt: tx.now }, { after: { interested: count } });
  const six = (await speakers(tx, tx.today)).map((one) => one.personId).filter((person) => person !== null);
  const coordinator = await officeHolder(tx, "COORDINATOR", "ALLIANCE", tx.today);
  for (const person of six)
    await tx.owe({
      kind: "opportunity.windowEnded",
      objectId: opportunity.id,
      recipientPersonId: person,
      dedupeKey: `windowEnded:${opportunity.id}:${changed.version}:${person}`,
    });
  await ring(tx, {
    personIds: [...six, coordinator],
    objectId: opportunity.id,
    path: `/opportunities/${opportunity.ref}?tab=intentions`,
    dedupeKey: `windowEnded:${opportunity.id}:${changed.version}`,
    title: `Intentions are in: ${opportunity.title}`,
    detail: count === 0 ? "Nobody has stated interest." : `${count} of six ${count === 1 ? "is" : "are"} interested.`,
  });
}

/** The Coordinator closes the window early, because all six have spoken. */
export async function closeWindow(tx: Transaction, target: OpportunityTarget): Promise<void> {
  permit(tx.actor, "opportunity:keep");
  await close(tx, await lockOpportunity(tx, target));
}

/** The clock opens the window with the circulation. */
export async function openIntentions(tx: Transaction, id: string): Promise<void> {
  const opportunity = await holdOpportunity(tx, id);
  if (opportunity.state === "CIRCULATED") await changeOpportunity(tx, opportunity, "openIntentions", {}, { mark: true });
}

/** The clock closes the window at its end. */
export async function endWindow(tx: Transaction, id: string): Promise<void> {
  const opportunity = await holdOpportunity(tx, id);
  if (opportunity.state === "INTENTIONS" && opportunity.windowClosesAt !== null && opportunity.windowClosesAt <= tx.now)
    await close(tx, opportunity);
}

/** One business day before the end: those who have not stated are reminded, once. */
export async function remindOfWindow(tx: Transaction, id: string): Promise<void> {
  const opportunity = await holdOpportunity(tx, id);
  if (opportunity.state !== "INTENTIONS" || opportunity.remindedAt !== null || opportunity.windowClosesAt === null) return;
  if (tx.today < addBusinessDays(connecticutDate(opportunity.windowClosesAt), -1)) return;
  const silent = await tx.query<{ resc_code: string }>(
    "select resc_code from participation where opportunity_id = $1 and intention = 'NOT_STATED' order by resc_code",
    [id],
  );
  const codes = new Set(silent.map((row) => row.resc_code));
  const people = (await speakers(tx, tx.today))
    .filter((one) => codes.has(one.resc))
    .map((one) => one.personId)
    .filter((person) => person !== null);
  await tx.mark(OpportunityEntity, opportunity, { remindedAt: tx.now });
  tx.audit({
    act: "opportunity.windowReminder",
    objectType: "opportunity",
    objectId: id,
    after: { reminded: [...codes] },
    clause: citeAccord("A39"),
  });
  for (const person of people)
    await tx.owe({ kind: "opportunity.windowEnding", objectId: id, recipientPersonId: person, dedupeKey: `windowEnding:${id}:${person}` });
}
