import { permit } from "@resc/access";
import { newId, NotPossibleError, organizationNames } from "@resc/domain";
import { ring, settingAt, type Transaction } from "@resc/store";
import { windowEnd } from "../opportunity/deadlines.ts";
import { changeOpportunity, lockOpportunity, opportunityClause, type OpportunityTarget } from "../opportunity/opportunity-change.ts";
import type { OpportunityEntity } from "../opportunity/opportunity.entity.ts";
import { speakers } from "../opportunity/speakers.ts";

/** Circulates the notice with a covering note to all six designated directors at one instant; an Executive Director stands in where there is a gap (I-22, D-06). */
export async function circulateOpportunity(tx: Transaction, target: OpportunityTarget, note: string | null): Promise<void> {
  permit(tx.actor, "opportunity:keep");
  const opportunity = await lockOpportunity(tx, target);
  const unreachable = (await speakers(tx, tx.today)).filter((one) => one.personId === null).map((one) => organizationNames[one.resc]);
  const changed = await changeOpportunity(
    tx,
    opportunity,
    "circulate",
    { circulatedAt: tx.now, windowClosesAt: windowEnd(tx.now, opportunity.closesAt, await settingAt(tx, "windowBusinessDays", tx.now)) },
    { facts: { unreachable } },
  );
  await sendToSix(tx, changed, { note, addendumId: null });
}

/** Sends one circulation to all six: its row, six receipts of the same instant, six messages and six bells, in this transaction. */
export async function sendToSix(
  tx: Transaction,
  opportunity: OpportunityEntity,
  what: { readonly note: string | null; readonly addendumId: string | null },
): Promise<void> {
  const six = await speakers(tx, tx.today);
  const gap = six.find((one) => one.personId === null);
  if (gap)
    throw new NotPossibleError(
      `Nobody at ${organizationNames[gap.resc]} can receive it. Ask for a clearinghouse director or an Executive Director to be named there first.`,
      opportunityClause,
    );
  const id = newId("circulation");
  await tx.query(
    `insert into circulation (id, opportunity_id, number, at, by_person, note, addendum_id)
      values ($1, $2, (select count(*) + 1 from circulation where opportunity_id = $2), platform.now(), $3, $4, $5)`,
    [id, opportunity.id, tx.actor.personId, what.note, what.addendumId],
  );
  await tx.query(
    `insert into circulation_receipt (circulation_id, resc_code, person_id, stands_in, at)
      select $1, s.resc, s.person, s.stands_in, platform.now() from unnest($2::text[], $3::text[], $4::boolean[]) as s(resc, person, stands_in)`,
    [id, six.map((one) => one.resc), six.map((one) => one.personId), six.map((one) => one.standsIn)],
  );
  tx.audit({
    act: what.addendumId ? "opportunity.addendumCirculated" : "opportunity.circulatedToSix",
    objectType: "opportunity",
    objectId: opportunity.id,
    after: { circulation: id, receivers: six.map(({ resc, personId, standsIn }) => ({ resc, personId, standsIn })) },
    clause: opportunityClause,
  });
  const people = six.map((one) => one.personId).filter((person) => person !== null);
  for (const person of people)
    await tx.owe({
      kind: what.addendumId ? "opportunity.addendum" : "opportunity.circulated",
      objectId: opportunity.id,
      recipientPersonId: person,
      dedupeKey: `circulation:${id}:${person}`,
      payload: { circulation: id },
    });
  await ring(tx, {
    personIds: people,
    objectId: opportunity.id,
    path: `/opportunities/${opportunity.ref}`,
    dedupeKey: `circulation:${id}`,
    title: `${what.addendumId ? "Changed" : "Funding notice"}: ${opportunity.title}`,
    detail: what.note,
  });
}

/** "Received": the director says that the notice arrived. */
export async function acknowledgeCirculation(tx: Transaction, opportunityId: string): Promise<void> {
  permit(tx.actor, "opportunityThread:read");
  const rows = await tx.query(
    `update circulation_receipt r set received_at = platform.now(), received_by = $3 from circulation c
      where c.id = r.circulation_id and c.opportunity_id = $1 and r.resc_code = $2 and r.received_at is null returning r.resc_code`,
    [opportunityId, tx.actor.organization, tx.actor.personId],
  );
  if (rows.length === 0) throw new NotPossibleError("Nothing waits here to be marked as received.", opportunityClause);
  tx.audit({
    act: "opportunity.receiptNoted",
    objectType: "opportunity",
    objectId: opportunityId,
    after: { resc: tx.actor.organization },
    clause: opportunityClause,
  });
}
