import { createHash } from "node:crypto";
import type { RescCode } from "@resc/domain";
import type { Reader } from "@resc/store";
import type { ProposalCover, ProposalFile } from "../proposal/proposal-box.ts";
import type { Seal } from "../seal/seal.ts";

/** What was submitted: the cover as it stood, and its files. */
export interface SubmissionContent {
  readonly cover: ProposalCover;
  readonly files: readonly ProposalFile[];
  readonly submittedBy: string;
}

/** A submission with what it holds, for who may open it. */
export interface OpenSubmission {
  readonly id: string;
  readonly resc: RescCode;
  readonly version: number;
  readonly submittedAt: Date;
  readonly receiptHash: string;
  readonly state: string;
  readonly content: SubmissionContent;
}

const columns = `s.id, s.resc_code as resc, s.version, s.submitted_at as "submittedAt", s.receipt_hash as "receiptHash", s.state`;

/** The name under which the content of a submission is closed. */
export function submissionLabel(submissionId: string): string {
  return `submission:${submissionId}`;
}

/** The hash on the receipt: of the cover and of every file's own hash, so that the owner can show what was submitted. */
export function receiptHash(content: SubmissionContent, submittedAt: string): string {
  const files = content.files.map(({ part, name, size, sha256 }) => ({ part, name, size, sha256 }));
  return createHash("sha256")
    .update(JSON.stringify([content.cover, files, submittedAt]))
    .digest("hex");
}

async function opened(reader: Reader, seal: Seal, opportunityId: string, where: string): Promise<readonly OpenSubmission[]> {
  const rows = await reader.query<Omit<OpenSubmission, "content"> & { box: Buffer }>(
    `select ${columns}, c.box from submission s join submission_content c on c.submission_id = s.id where s.opportunity_id = $1 and ${where} order by s.resc_code, s.version`,
    [opportunityId],
  );
  return rows.map(({ box, ...row }) => ({ ...row, content: seal.open<SubmissionContent>(opportunityId, submissionLabel(row.id), box) }));
}

/** What the own RESC submitted, every version; the capability must have been shown before. */
export async function ownSubmissions(reader: Reader, seal: Seal, opportunityId: string): Promise<readonly OpenSubmission[]> {
  return opened(reader, seal, opportunityId, "opens_slot(s.slot_id)");
}

/** What was opened at the one instant, for the panel and who keeps it. */
export async function openedSubmissions(reader: Reader, seal: Seal, opportunityId: string): Promise<readonly OpenSubmission[]> {
  return opened(reader, seal, opportunityId, "s.state = 'OPENED' and reads_opened(s.opportunity_id)");
}
