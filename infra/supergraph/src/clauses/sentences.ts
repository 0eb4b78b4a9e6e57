import { citeAccord, isAccordClause } from "@resc/domain";
import { type FoundingTexts, loadFoundingTexts } from "@resc/reference-data";

/** A line of a founding document, with the sentences in it. */
export interface Clause {
  /** `A` for the Accord or `P` for the Priorities, and the line, blank lines counted. */
  readonly id: string;
  /** How screens cite it; null for the Priorities, titles and signatures. */
  readonly citation: string | null;
  readonly sentences: readonly string[];
}

/** Splits a line into its sentences; the number or letter of a guideline stays with its first one. */
export function sentencesOf(line: string): readonly string[] {
  return line.split(/(?<=[a-z)]{2}[.?!]) (?=[A-Z“])/);
}

/** Every line of both founding documents. */
export function clausesOf({ accord, priorities }: FoundingTexts = loadFoundingTexts()): readonly Clause[] {
  const named =
    (letter: "A" | "P") =>
    ({ line, text }: { readonly line: number; readonly text: string }) => {
      const id = `${letter}${line}`;
      return { id, citation: isAccordClause(id) ? citeAccord(id) : null, sentences: sentencesOf(text) };
    };
  return [...accord.map(named("A")), ...priorities.map(named("P"))];
}
