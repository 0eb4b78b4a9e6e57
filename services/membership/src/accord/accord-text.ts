import { createHash } from "node:crypto";
import { accordAnchor, citeAccord, isAccordClause } from "@resc/domain";

/** What a line of the Accord is. */
export const clauseParts = ["TITLE", "STATEMENT", "HEADING", "GUIDELINE"] as const;

/** What a line is. */
export type ClausePart = (typeof clauseParts)[number];

/** One line of a text of the Accord, and how it is cited. */
export interface AccordLine {
  /** Line of the document, blank lines counted. */
  readonly line: number;
  readonly part: ClausePart;
  /** Such as 'Accord, guideline 1(a)'; null for titles and headings. */
  readonly citation: string | null;
  /** Where it stands on the page. */
  readonly anchor: string | null;
  readonly text: string;
}

/** SHA-256 over the lines of a text, joined by line breaks, in UTF-8: what is signed (I-40). */
export function hashOfText(lines: readonly Pick<AccordLine, "text">[]): string {
  return createHash("sha256")
    .update(lines.map(({ text }) => text).join("\n"), "utf8")
    .digest("hex");
}

/** The text of July 2021 with the citations that the platform uses everywhere. */
export function linesOf2021(
  rows: readonly { readonly line: number; readonly part: string; readonly text: string }[],
): readonly AccordLine[] {
  return rows
    .filter(({ part }) => part !== "signature")
    .map(({ line, part, text }) => {
      const clause = `A${line}`;
      const cited = isAccordClause(clause);
      return {
        line,
        part: part.toUpperCase() as ClausePart,
        citation: cited ? citeAccord(clause) : null,
        anchor: cited ? accordAnchor(clause) : null,
        text,
      };
    });
}

const guideline = /^(\d{1,2})\. /;
const letter = /^-? ?([a-z])\. /;

/** Gives each line of a new text its place: statements are counted, and from the first line '1.' on come the guidelines and their letters. */
export function readAccordText(text: string): readonly AccordLine[] {
  let statements = 0;
  let number: string | undefined;
  const lines: AccordLine[] = [];
  for (const [index, raw] of text.split("\n").entries()) {
    const words = raw.trim();
    if (words === "") continue;
    const begins = guideline.exec(words)?.[1];
    number = begins ?? number;
    const under = number && letter.exec(words)?.[1];
    // Two lines may continue one guideline; each has an anchor of its own, and both are cited alike.
    const place = number ? `guideline ${number}${under ? `(${under})` : ""}` : `statement ${(statements += 1)}`;
    const continued = number && !begins && !under ? ` line ${index + 1}` : "";
    lines.push({
      line: index + 1,
      part: number ? "GUIDELINE" : "STATEMENT",
      citation: `Accord, ${place}`,
      anchor: `${place}${continued}`.replaceAll(/[^a-z0-9 ]/g, "").replaceAll(" ", "-"),
      text: words,
    });
  }
  return lines;
}
