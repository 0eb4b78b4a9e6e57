import type { RescCode } from "@resc/domain";
import type { Transaction } from "@resc/store";
import type { SignatureKind } from "./accord.entity.ts";

/** The word of one RESC on a version of the Accord. */
export interface AccordWord {
  readonly rescCode: RescCode;
  readonly kind: SignatureKind;
  /** Name and title as they stand under the text. */
  readonly name: string;
  readonly title: string;
  /** Null = not stated. */
  readonly signedOn: string | null;
  /** Hash of the text under which it stands. */
  readonly textHash: string;
  /** Why it declines; null when it signs. */
  readonly reason: string | null;
}

/** Writes the word of a RESC under a version, at the database's own instant; it stays as it was said (I-40). */
export async function recordWord(tx: Transaction, versionId: string, word: AccordWord): Promise<void> {
  await tx.query(
    `insert into accord_signature (version_id, resc_code, kind, name, title, signed_on, text_hash, reason, person_id, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, platform.now())`,
    [versionId, word.rescCode, word.kind, word.name, word.title, word.signedOn, word.textHash, word.reason, tx.actor.personId],
  );
}
