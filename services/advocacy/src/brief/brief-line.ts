import type { RescCode } from "@resc/domain";
import { type ReferenceKind, referenceKinds } from "./references.ts";

/** What a line of a brief is. */
export const lineKinds = ["HEADING", "CLAIM", "ARGUMENT", "REFERENCE", "POSITION", "CHART"] as const;

/** A kind of line. */
export type LineKind = (typeof lineKinds)[number];

/**
 * What a number in a line is: a claim; an amount asked for by a priority; the years over which the claims of the line grew; a word of quantity
 * quoted with its sentence from published priorities, told as such in a footnote; or a typed reference.
 */
export const markKinds = ["CLAIM", "ASK", "PERIOD", "QUOTED", ...referenceKinds] as const;

/** A kind of mark. */
export type MarkKind = (typeof markKinds)[number];

/** A number of a line, in the words of the line, and what it is. Marks stand in the order of the text. */
export interface Mark {
  readonly text: string;
  readonly kind: MarkKind;
  /** The claim, for CLAIM. */
  readonly claimId: string | null;
  /** The priority, for ASK. */
  readonly priorityId: string | null;
}

/** A line of a brief. */
export interface BriefLine {
  readonly id: string;
  readonly kind: LineKind;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Who wrote the words, for ARGUMENT. */
  readonly author: string | null;
  /** RESCs whose Executive Directors adopted the words, beside those who reviewed the brief. */
  readonly adoptedBy: readonly RescCode[];
  /** Name of the chart, for CHART. */
  readonly chart: string | null;
  readonly positionVersionId: string | null;
}

/** Whether a mark is a typed reference. */
export function isReference(kind: MarkKind): kind is ReferenceKind {
  return (referenceKinds as readonly string[]).includes(kind);
}

/** A piece of a line: words, or a marked number. */
export interface Piece {
  readonly text: string;
  readonly mark: Mark | null;
}

const inWord = /[\p{L}\p{N}]/u;

/** Where `mark` stands as words of its own at or after `at`; "six" does not stand in "sixty". */
function placeOf(text: string, mark: string, at: number): number {
  for (let from = text.indexOf(mark, at); from >= 0; from = text.indexOf(mark, from + 1)) {
    const [before, after] = [text[from - 1] ?? " ", text[from + mark.length] ?? " "];
    if (!(inWord.test(before) && inWord.test(mark[0] ?? " ")) && !(inWord.test(after) && inWord.test(mark.at(-1) ?? " "))) return from;
  }
  return -1;
}

/** A line in pieces, each mark at its first place after the mark before; null for a mark that the text does not have there. */
export function piecesOf({ text, marks }: Pick<BriefLine, "text" | "marks">): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    const from = mark.text === "" ? -1 : placeOf(text, mark.text, at);
    if (from < 0) return null;
    if (from > at) pieces.push({ text: text.slice(at, from), mark: null });
    pieces.push({ text: mark.text, mark });
    at = from + mark.text.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}
