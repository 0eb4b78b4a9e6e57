import { createHash } from "node:crypto";
import { InvalidInputError } from "@resc/domain";
import { keepFile, type Transaction } from "@resc/store";

/** A notice or addendum as it came: pasted text, or a file that was sent to the platform before. */
export interface NoticeSource {
  readonly text: string | null;
  readonly fileId: string | null;
}

/** The columns in which a source is kept, with its SHA-256 in hexadecimal. */
export interface KeptSource {
  readonly sourceKind: "PASTED" | "FILE";
  readonly sourceText: string | null;
  readonly sourceFileId: string | null;
  readonly sourceHash: string;
}

/** Keeps a source as it stands, for its object. Throws {@link InvalidInputError} when there is none, or two. */
export async function keepSource(tx: Transaction, source: NoticeSource, objectId: string): Promise<KeptSource> {
  const text = source.text?.trim() ? source.text : null;
  if ((text === null) === (source.fileId === null))
    throw new InvalidInputError([
      { field: "sourceText", message: "Paste the notice as it was received, or send its file; one of the two." },
    ]);
  if (source.fileId === null)
    return {
      sourceKind: "PASTED",
      sourceText: text,
      sourceFileId: null,
      sourceHash: createHash("sha256")
        .update(text ?? "", "utf8")
        .digest("hex"),
    };
  const file = await keepFile(tx, { id: source.fileId, purpose: "OPPORTUNITY_SOURCE", objectId });
  return { sourceKind: "FILE", sourceText: null, sourceFileId: file.id, sourceHash: file.sha256 };
}
