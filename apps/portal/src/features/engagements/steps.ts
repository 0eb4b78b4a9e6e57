import type { Engagement_PageQuery } from "@resc/client/portal";

type Can = NonNullable<Engagement_PageQuery["engagement"]>["viewerCan"];

/** An act on an engagement. */
export type Step = Exclude<keyof Can, "__typename" | "seeTerms" | "editTerms">;

const natural = ["logDelivery", "scope", "agree", "begin", "close", "correctPlacement"] as const satisfies readonly Step[];
const others = ["finish", "amend", "correctPlacement", "decline", "withdraw", "cancel"] as const satisfies readonly Step[];

/** The one act that comes next, if the viewer may do it. Correcting the placement comes next only where nobody could be found. */
export function nextStep(can: Can, placed: boolean): Step | undefined {
  return natural.find((step) => can[step] && (step !== "correctPlacement" || !placed));
}

/** The other acts, for a menu. */
export function otherSteps(can: Can, placed: boolean): readonly Step[] {
  const next = nextStep(can, placed);
  return others.filter((step) => can[step] && step !== next);
}
