import { permit } from "@resc/access";
import { connecticutInstant, InvalidInputError } from "@resc/domain";
import { officeHolder, ring, type Transaction } from "@resc/store";
import { changeOpportunity, lockOpportunity, type OpportunityTarget } from "./opportunity-change.ts";
import { isClockTime } from "./published-closing.ts";
import { speakers } from "./speakers.ts";

/** Moves the Alliance's own closing on, before it has passed and for all (SM-4). */
export async function extendClosing(tx: Transaction, target: OpportunityTarget, date: string, time: string | null): Promise<void> {
  permit(tx.actor, "opportunity:keep");
  const opportunity = await lockOpportunity(tx, target);
  if (time !== null && !isClockTime(time))
    throw new InvalidInputError([{ field: "time", message: "Write the time as HH:MM, such as 16:00." }]);
  const at = connecticutInstant(date, time ? `${time}:00` : "23:59:59");
  if (at <= tx.now) throw new InvalidInputError([{ field: "date", message: "Choose a closing that lies ahead." }]);
  if (opportunity.closesAt && at > opportunity.closesAt)
    throw new InvalidInputError([{ field: "date", message: "Choose a closing that is not after the agency's." }]);
  const before = opportunity.allianceClosesAt;
  if (before && at <= before) throw new InvalidInputError([{ field: "date", message: "A closing is moved to later, not to earlier." }]);
  const changed = await changeOpportunity(
    tx,
    opportunity,
    "extendClosing",
    { allianceClosesAt: at, allianceClosesSetBy: "COORDINATOR" },
    { after: { from: before?.toISOString() ?? null, to: at.toISOString() } },
  );
  await tellSix(tx, changed, `New closing: ${opportunity.title}`, "The Alliance's own closing was moved, for all.");
}

/** The agency took it back; drafts stay with their owners. */
export async function cancelOpportunity(tx: Transaction, target: OpportunityTarget, reason: string): Promise<void> {
  permit(tx.actor, "opportunity:keep");
  const opportunity = await lockOpportunity(tx, target);
  const changed = await changeOpportunity(tx, opportunity, "cancel", { endReason: reason }, { facts: { reason } });
  if (opportunity.circulatedAt) await tellSix(tx, changed, `Cancelled by the agency: ${opportunity.title}`, reason);
}

/** Rings the bells of the six speakers and of the Coordinator, once for each key: the version that was reached, where the act reaches one. */
export async function tellSix(
  tx: Transaction,
  opportunity: { readonly id: string; readonly ref: string; readonly version: number },
  title: string,
  detail: string | null,
  key: string = String(opportunity.version),
): Promise<void> {
  const people = [
    ...(await speakers(tx, tx.today)).map((one) => one.personId),
    await officeHolder(tx, "COORDINATOR", "ALLIANCE", tx.today),
  ];
  await ring(tx, {
    personIds: people,
    objectId: opportunity.id,
    path: `/opportunities/${opportunity.ref}`,
    dedupeKey: `told:${opportunity.id}:${key}`,
    title,
    detail,
  });
}
