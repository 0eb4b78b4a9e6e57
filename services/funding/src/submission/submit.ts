import { permit } from "@resc/access";
import { newId, NotPossibleError, organizationNames } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { tellSix } from "../opportunity/closing-acts.ts";
import { opportunityClause, seeOpportunity } from "../opportunity/opportunity-change.ts";
import { closeBox } from "../proposal/proposal-box.ts";
import { openForChange, stepped } from "../proposal/write-proposal.ts";
import type { Seal } from "../seal/seal.ts";
import { auditSealed } from "../seal/sealed-act.ts";
import { receiptHash, type SubmissionContent, submissionLabel } from "./submission-content.ts";

/**
 * Submits the proposal as it stands, or replaces what was submitted. The database's clock decides whether it is in time: after the closing it is kept as late,
 * unopened, and the fact is shown. A receipt with time and hash stands at once, and goes by mail to who submitted.
 */
export async function submitProposal(tx: Transaction, seal: Seal, opportunityId: string, version: number): Promise<void> {
  const open = await openForChange(tx, seal, opportunityId);
  permit(tx.actor, "proposal:submit", { provider: open.resc, named: [tx.actor.personId ?? ""], standsIn: open.standsIn });
  tx.expectVersion(open.box, version);
  const box = stepped(open, open.closed ? "submitLate" : "submit", {});
  const content: SubmissionContent = { cover: box.cover, files: box.files, submittedBy: tx.actor.personId ?? "" };
  const id = newId("submission");
  const [before] = await tx.query<{ version: number }>(
    "select coalesce(max(version), 0)::int as version from submission where opportunity_id = $1 and resc_code = $2",
    [opportunityId, open.resc],
  );
  if (!open.closed)
    await tx.query("update submission set state = 'REPLACED' where opportunity_id = $1 and resc_code = $2 and state = 'SUBMITTED'", [
      opportunityId,
      open.resc,
    ]);
  await tx.query(
    "insert into submission (id, slot_id, opportunity_id, resc_code, version, submitted_at, receipt_hash, state) values ($1, $2, $3, $4, $5, platform.now(), $6, $7)",
    [
      id,
      open.slotId,
      opportunityId,
      open.resc,
      (before?.version ?? 0) + 1,
      receiptHash(content, tx.clock.now),
      open.closed ? "LATE" : "SUBMITTED",
    ],
  );
  await tx.query("insert into submission_content (submission_id, slot_id, opportunity_id, box) values ($1, $2, $3, $4)", [
    id,
    open.slotId,
    opportunityId,
    seal.close(opportunityId, submissionLabel(id), content),
  ]);
  await closeBox(tx, seal, opportunityId, open.slotId, box);
  auditSealed(tx, seal, opportunityId, open.slotId, {
    act: open.closed ? "proposal.late" : "proposal.submitted",
    more: { submission: id },
  });
  if (open.closed) {
    const opportunity = await seeOpportunity(tx, opportunityId);
    await tellSix(
      tx,
      opportunity,
      `Came late: ${opportunity.title}`,
      `${organizationNames[open.resc]}. It is kept unopened.`,
      `late:${open.resc}`,
    );
  }
  await tx.owe({
    kind: "opportunity.personal",
    objectId: opportunityId,
    recipientPersonId: tx.actor.personId ?? "",
    dedupeKey: `personal:${id}`,
    payload: { version: (before?.version ?? 0) + 1 },
  });
}

/** Withdraws what was submitted, before the closing; drafts and older versions stay with their owner. */
export async function withdrawSubmission(tx: Transaction, seal: Seal, opportunityId: string, version: number): Promise<void> {
  const open = await openForChange(tx, seal, opportunityId);
  permit(tx.actor, "proposal:submit", { provider: open.resc, named: [tx.actor.personId ?? ""], standsIn: open.standsIn });
  tx.expectVersion(open.box, version);
  const box = stepped(open, "withdraw", {});
  const gone = await tx.query(
    "update submission set state = 'WITHDRAWN' where opportunity_id = $1 and resc_code = $2 and state = 'SUBMITTED' returning id",
    [opportunityId, open.resc],
  );
  if (gone.length !== 1) throw new NotPossibleError("Nothing stands submitted.", opportunityClause);
  await closeBox(tx, seal, opportunityId, open.slotId, box);
  auditSealed(tx, seal, opportunityId, open.slotId, { act: "proposal.withdrawn" });
}
