import type { Action } from "@resc/access";

/** The kinds of files that are taken, by media type, each in the word that people use. */
export const fileKinds = {
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
  "image/png": "PNG",
  "image/jpeg": "JPEG",
  "text/csv": "CSV",
  "text/plain": "plain text",
  "text/html": "HTML",
  "message/rfc822": "e-mail (EML)",
} as const;

/** A media type that some purpose takes. */
export type MediaType = keyof typeof fileKinds;

/** What a file is sent for: what it may be, who may send it, and who sees it once it is kept. */
export interface FilePurpose {
  readonly mediaTypes: readonly MediaType[];
  /** The right without which it cannot be sent. Whether it may be kept with a certain object, the use case decides that keeps it. */
  readonly upload: Action;
  readonly maximumBytes: number;
  /** Who sees it once it is kept; null for what is never kept. */
  readonly visibility: "V1" | "V2" | "P" | null;
}

/** The purposes of a subgraph by name. */
export type FilePurposes = Readonly<Record<string, FilePurpose>>;

/** The kinds that a purpose takes, in words: "PDF, Word or Excel". */
export function kindsInWords(mediaTypes: readonly MediaType[]): string {
  const words = mediaTypes.map((type) => fileKinds[type]);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
