import { z } from "zod";
import { count, oneOf, words } from "./cells.ts";
import { referenceDataDirectory } from "./load.ts";
import { readTable, table } from "./table.ts";

/** The Accord of July 2021, line by line as it was signed. */
export const accordTextTable = table(
  "accord_2021_07.csv",
  z.object({
    /** Line of the founding document, blank lines counted; `A` before it names the sentence. */
    line: count,
    part: oneOf(["title", "statement", "heading", "guideline", "signature"]),
    text: words,
  }),
);

/** The Legislative Priorities of 2022, line by line. */
export const prioritiesTextTable = table(
  "priorities_2022.csv",
  z.object({
    /** Line of the founding document, blank lines counted; `P` before it names the sentence. */
    line: count,
    part: oneOf(["title", "statement", "picture", "ask", "reason"]),
    text: words,
  }),
);

/** A line of the Accord. */
export type AccordTextRow = z.infer<typeof accordTextTable.schema>;
/** A line of the Legislative Priorities. */
export type PrioritiesTextRow = z.infer<typeof prioritiesTextTable.schema>;

/** The two founding documents, each in the order of its lines. */
export interface FoundingTexts {
  readonly accord: readonly AccordTextRow[];
  readonly priorities: readonly PrioritiesTextRow[];
}

/**
 * Reads both documents. They stand apart from `loadReferenceData`: a text that people signed is no fact that another load could correct.
 * Throws ReferenceDataError with the problems of a file.
 */
export function loadFoundingTexts(directory: string = referenceDataDirectory): FoundingTexts {
  return { accord: readTable(directory, accordTextTable), priorities: readTable(directory, prioritiesTextTable) };
}

/** Who signed the Accord of July 2021, as its last lines say. */
export interface AccordSignatory {
  /** The RESC as the document writes it, such as `EDADVANCE`. */
  readonly resc: string;
  readonly name: string;
  readonly title: string;
}

/** The signatures under a text: a line with the RESC, then one with name and title. The line for the date is blank on all six. */
export function signatoriesOf(accord: readonly AccordTextRow[]): readonly AccordSignatory[] {
  const lines = accord.filter(({ part }) => part === "signature").map(({ text }) => text);
  return lines.flatMap((line, index) => {
    const [name, title] = line.split(", ");
    return name && title ? [{ resc: lines[index - 1] ?? "", name, title }] : [];
  });
}
