import { createHash } from "node:crypto";
import { permit } from "@resc/access";
import { newId } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { BriefEntity } from "./brief.entity.ts";
import { type BriefTarget, lockBrief, noteBrief, stepBrief } from "./brief-change.ts";
import { briefHtml } from "./brief-html.ts";
import { briefPdf } from "./brief-pdf.ts";
import type { BriefPage } from "./brief-page.ts";
import { findBrief, linesOf } from "./brief-record.ts";
import { briefAsWritten } from "./brief-state.ts";

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/**
 * Releases a brief after an Executive Director's review: page, PDF and the versions of the figures behind its claims are frozen in one transaction,
 * with their hashes, and are public from then on.
 */
export async function releaseBrief(tx: Transaction, target: BriefTarget, publicUrl: string): Promise<{ id: string }> {
  const known = await findBrief(tx, target.id);
  permit(tx.actor, "brief:release");
  const row = await lockBrief(tx, target, known, "release");
  const lines = await linesOf(tx, [row.id]);
  const { problems, page } = await briefAsWritten(tx, known, lines, { publicUrl, releasedAt: tx.now.toISOString() });
  stepBrief(row.state, "release", { problems: problems.length, reviewed: known.reviewedBy.length > 0 });
  const html = briefHtml(page);
  const pdf = await briefPdf(page);
  const positions = lines.flatMap(({ positionVersionId }) => (positionVersionId === null ? [] : [positionVersionId]));
  const id = newId("briefRelease");
  const [htmlHash, pdfHash] = [sha256(html), sha256(pdf)];
  await tx.query(
    `insert into brief_release (id, brief_id, number, version, session_year, title, page, html, html_hash, pdf, pdf_hash, position_version_ids, released_by, released_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, platform.now())`,
    [
      id,
      row.id,
      row.number,
      row.textVersion,
      row.sessionYear,
      row.title,
      JSON.stringify(page),
      html,
      htmlHash,
      pdf,
      pdfHash,
      positions,
      tx.actor.personId,
    ],
  );
  await keepRows(tx, id, page);
  await tx.change(BriefEntity, row, { state: "RELEASED" });
  noteBrief(tx, row, "release", { after: { releaseId: id, htmlHash, pdfHash } });
  return { id: row.id };
}

async function keepRows(tx: Transaction, releaseId: string, { claims }: BriefPage): Promise<void> {
  for (const claim of claims)
    for (const [side, told] of [["OWN", claim.own] as const, ["OTHER", claim.other] as const])
      for (const [at, { figureId, figureVersion }] of (told?.rows ?? []).entries())
        await tx.query(
          "insert into brief_release_row (release_id, claim_id, side, place, figure_id, figure_version) values ($1, $2, $3, $4, $5, $6)",
          [releaseId, claim.id, side, at + 1, figureId, figureVersion],
        );
}
