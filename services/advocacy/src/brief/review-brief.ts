import { permit } from "@resc/access";
import type { RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { BriefEntity } from "./brief.entity.ts";
import { type BriefTarget, lockBrief, noteBrief, stepBrief } from "./brief-change.ts";
import { findBrief, linesOf } from "./brief-record.ts";
import { briefAsWritten } from "./brief-state.ts";

/** Sends a draft to the Executive Directors for review; the check finds nothing any more. */
export async function sendBrief(tx: Transaction, target: BriefTarget, publicUrl: string): Promise<{ id: string }> {
  const known = await findBrief(tx, target.id);
  permit(tx.actor, "brief:write");
  const row = await lockBrief(tx, target, known, "send");
  const lines = await linesOf(tx, [row.id]);
  const { problems } = await briefAsWritten(tx, known, lines, { publicUrl, releasedAt: null });
  stepBrief(row.state, "send", { problems: problems.length, lines: lines.length });
  await tx.change(BriefEntity, row, { state: "REVIEW" });
  noteBrief(tx, row, "send");
  return { id: row.id };
}

/** An Executive Director has reviewed the text that was sent, and adopts its arguments for the own RESC. */
export async function reviewBrief(tx: Transaction, target: BriefTarget): Promise<{ id: string }> {
  const known = await findBrief(tx, target.id);
  permit(tx.actor, "brief:review");
  const row = await lockBrief(tx, target, known, "review");
  const own = tx.actor.organization as RescCode;
  stepBrief(row.state, "review", { reviewedByOwn: known.reviewedBy.includes(own) });
  await tx.query(
    "insert into brief_review (brief_id, of_version, resc_code, person_id, reviewed_at) values ($1, $2, $3, $4, platform.now())",
    [row.id, row.version, own, tx.actor.personId],
  );
  noteBrief(tx, row, "review");
  return { id: row.id };
}

/** Takes a brief back to the draft, with the reason: an Executive Director, or who writes it. */
export async function returnBrief(tx: Transaction, target: BriefTarget, reason: string): Promise<{ id: string }> {
  const known = await findBrief(tx, target.id);
  if (tx.actor.role === "EXECUTIVE_DIRECTOR") permit(tx.actor, "brief:review");
  else permit(tx.actor, "brief:write");
  const row = await lockBrief(tx, target, known, "returnIt");
  stepBrief(row.state, "returnIt");
  await tx.change(BriefEntity, row, { state: "DRAFT" });
  noteBrief(tx, row, "returnIt", { reason });
  return { id: row.id };
}

/** Begins the next version of a released brief; the release stays readable. */
export async function reviseBrief(tx: Transaction, target: BriefTarget): Promise<{ id: string }> {
  const known = await findBrief(tx, target.id);
  permit(tx.actor, "brief:write");
  const row = await lockBrief(tx, target, known, "revise");
  stepBrief(row.state, "revise");
  await tx.change(BriefEntity, row, { state: "DRAFT", textVersion: row.textVersion + 1 });
  noteBrief(tx, row, "revise");
  return { id: row.id };
}
