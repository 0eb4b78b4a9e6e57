import { permit } from "@resc/access";
import { isRescCode, newId, NotPermittedError, NotPossibleError, organizationNames, type RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { findVenture, leadOf, membersOf, noteVenture, ringAbout, stepVenture, ventureClause } from "./venture-change.ts";

/** The RESC for which its Executive Director speaks. */
function ownResc(tx: Transaction): RescCode {
  const own = tx.actor.organization;
  permit(tx.actor, "contribution:pledge", { provider: isRescCode(own) ? own : null });
  if (!isRescCode(own)) throw new NotPermittedError("contribution:pledge");
  return own;
}

/** The own RESC takes part from today on, by the word of its Executive Director (A27). */
export async function joinVenture(tx: Transaction, ventureId: string): Promise<void> {
  const own = ownResc(tx);
  const venture = await findVenture(tx, ventureId);
  stepVenture(venture.state, "join", {});
  if ((await membersOf(tx, ventureId)).includes(own)) throw new NotPossibleError("Your RESC takes part already.", ventureClause);
  const rows = await tx.query(
    "insert into venture_member (id, venture_id, resc_code, joined_on, joined_by) values ($1, $2, $3, $4, $5) on conflict do nothing returning id",
    [newId("membership"), ventureId, own, tx.today, tx.actor.personId],
  );
  if (rows.length === 0) throw new NotPossibleError("Your RESC takes part already.", ventureClause);
  noteVenture(tx, ventureId, "join", { after: { resc: own } });
  await ringAbout(tx, venture, {
    personIds: await leadOf(tx, venture, tx.today),
    title: `${organizationNames[own]} joins ${venture.title}`,
    key: `venture.joined:${ventureId}:${own}:${tx.today}`,
  });
}

/** The own RESC takes part no longer. What it gave stays; what it still owes is settled first. */
export async function leaveVenture(tx: Transaction, ventureId: string, reason: string | null): Promise<void> {
  const own = ownResc(tx);
  const venture = await findVenture(tx, ventureId);
  if (!(await membersOf(tx, ventureId)).includes(own)) throw new NotPossibleError("Your RESC does not take part.", ventureClause);
  const [open] = await tx.query<{ count: number }>(
    "select count(*)::int as count from contribution where venture_id = $1 and giver_code = $2 and state not in ('FULFILLED','CANCELLED')",
    [ventureId, own],
  );
  stepVenture(venture.state, "leave", { reason, leads: venture.leadCode === own, openContributions: open?.count ?? 0 });
  const rows = await tx.query(
    "update venture_member set left_on = $3, left_by = $4, leave_reason = $5 where venture_id = $1 and resc_code = $2 and left_on is null returning id",
    [ventureId, own, tx.today, tx.actor.personId, reason],
  );
  if (rows.length === 0) throw new NotPossibleError("Your RESC does not take part.", ventureClause);
  noteVenture(tx, ventureId, "leave", { after: { resc: own }, reason });
  await ringAbout(tx, venture, {
    personIds: await leadOf(tx, venture, tx.today),
    title: `${organizationNames[own]} leaves ${venture.title}`,
    detail: reason ?? "",
    key: `venture.left:${ventureId}:${own}:${tx.today}`,
  });
}
