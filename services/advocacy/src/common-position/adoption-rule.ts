import { type RescCode, rescCodes } from "@resc/domain";

/** What a RESC can answer to the text of a position. */
export const answers = ["COMMIT", "OBJECT", "ABSTAIN"] as const;

/** An answer. */
export type PositionAnswer = (typeof answers)[number];

/** What one RESC answered to one version. A RESC that said nothing has none. */
export interface StatedAnswer {
  readonly rescCode: RescCode;
  readonly answer: PositionAnswer;
}

/** What the answers to a version come to. */
export type Adoption = "OPEN" | "ADOPTED" | "NOT_ADOPTED";

/**
 * D-10: a common position is adopted when all six commit to the same text; an objection, an abstention or silence is no commitment.
 * It is open while somebody can still answer: until the sixth answer, and no longer than the answer time.
 */
export function adoptionOf(stated: readonly StatedAnswer[], timeIsOver: boolean): Adoption {
  const byResc = new Map(stated.map(({ rescCode, answer }) => [rescCode, answer]));
  if (rescCodes.every((code) => byResc.get(code) === "COMMIT")) return "ADOPTED";
  return timeIsOver || rescCodes.every((code) => byResc.has(code)) ? "NOT_ADOPTED" : "OPEN";
}
