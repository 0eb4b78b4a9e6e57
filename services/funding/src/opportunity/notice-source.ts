import { createHash } from "node:crypto";
import { InvalidInputError } from "@resc/domain";

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

/** Keeps a pasted source as it stands. Throws {@link InvalidInputError} when there is none, or two. */
export function keepPasted(source: NoticeSource): KeptSource {
  const text = source.text?.trim() ? source.text : null;
  if (text === null)
    throw new InvalidInputError([{ field: "sourceText", message: "Paste the notice as it was received, or send its file." }]);
  return {
    sourceKind: "PASTED",
    sourceText: text,
    sourceFileId: null,
    sourceHash: createHash("sha256").update(text, "utf8").digest("hex"),
  };
}
