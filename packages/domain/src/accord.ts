/**
 * How screens, mail, prints and the trail cite the sentences of the Accord of July 2021: the one place of these words. The key is the
 * line of the founding document, blank lines counted; it stands in comments and tags, and on no screen.
 */
const accordPlaces = {
  A9: "on each RESC's stability",
  A11: "on boundaries",
  A13: "on crossing boundaries",
  A15: "on collaboration",
  A17: "on ventures with districts",
  A19: "on equity",
  A21: "on common positions",
  A23: "on innovation",
  A25: "on statewide initiatives",
  A27: "on common ventures",
  A29: "on meeting regularly",
  A32: "on intentions",
  A36: "guideline 1",
  A37: "guideline 1(a)",
  A38: "guideline 1(b)",
  A39: "guideline 2",
  A40: "guideline 2(a)",
  A41: "guideline 2(b)",
  A42: "guideline 2(c)",
  A43: "guideline 2(d)",
  A44: "guideline 3",
  A46: "guideline 3",
  A48: "guideline 4",
} as const;

/** A sentence of the Accord that can be cited. */
export type AccordClause = keyof typeof accordPlaces;

/** All of them in the order of the text. */
export const accordClauses = Object.keys(accordPlaces) as readonly AccordClause[];

/** Whether a text names a sentence of the Accord. */
export function isAccordClause(value: string): value is AccordClause {
  return Object.hasOwn(accordPlaces, value);
}

/** A citation as people write it: "Accord, guideline 1(a)". */
export function citeAccord(clause: AccordClause): string {
  return `Accord, ${accordPlaces[clause]}`;
}

/** Where a sentence stands on the page of the Accord, without the number sign: `guideline-1a`. */
export function accordAnchor(clause: AccordClause): string {
  // Guideline 3 runs over two lines of the document; the page jumps to the line that is meant.
  const place = clause === "A46" ? "guideline 3 leaders" : accordPlaces[clause];
  return place
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]/g, "")
    .replaceAll(" ", "-");
}
