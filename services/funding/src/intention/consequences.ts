import { organizationNames, type RescCode } from "@resc/domain";
import type { OpportunityState } from "../opportunity/opportunity.machine.ts";
import { isInterest, type IntentionAct, type IntentionState } from "./intention.machine.ts";

/** Where a RESC stands when it is about to say something. */
export interface Standing {
  readonly resc: RescCode;
  readonly intention: IntentionState;
  readonly opportunityState: OpportunityState;
  /** It was interested when the call began or since, or attended the call as interested. */
  readonly tainted: boolean;
}

const beforeCall: readonly OpportunityState[] = ["RECEIVED", "CIRCULATED", "INTENTIONS", "NO_INTEREST"];

/** What saying it means, exactly, in one or two sentences (D-04, D-05); shown before the act. */
export function consequenceOf(standing: Standing, act: IntentionAct): string {
  const us = organizationNames[standing.resc];
  const early = beforeCall.includes(standing.opportunityState);
  switch (act) {
    case "stateInterest":
      return early
        ? `${us} is shown as interested to the six directors, the Executive Directors and the Coordinator at once. Until the call begins you can withdraw and ${us} is neutral again; from the call on ${us} cannot judge this opportunity, also if it withdraws.`
        : `${us} enters now, after the call has begun: ${us} cannot judge this opportunity any more, also if it withdraws later. You can withdraw until the closing.`;
    case "stateNoInterest":
      return `${us} is shown as not interested and may be asked to judge. You can still state interest until a panel is appointed.`;
    case "confirm":
      return `${us} says that it will submit. You can still withdraw until the closing; ${us} cannot judge in either case.`;
    case "withdraw":
      return standing.tainted || !early
        ? `${us} no longer competes. Because it was interested when the call began or since, it cannot judge this opportunity.`
        : `${us} no longer competes and, because the call has not begun, is neutral again: it may be asked to judge.`;
    case "recordSubmission":
      return `${us} is shown as having submitted.`;
  }
}

/** Whether a RESC may judge, and why or why not: by what was stated, never by a draft (I-14, D-05). */
export function judgingStanding(standing: Omit<Standing, "opportunityState">): { readonly mayJudge: boolean; readonly reason: string } {
  if (isInterest(standing.intention)) return { mayJudge: false, reason: "Competes: it has stated interest." };
  if (standing.tainted)
    return { mayJudge: false, reason: "Was interested when the call began or since; that stays, also after withdrawing." };
  if (standing.intention === "NOT_STATED")
    return { mayJudge: false, reason: "Has not stated an intention; it may neither judge nor is it presumed to compete." };
  if (standing.intention === "WITHDRAWN") return { mayJudge: true, reason: "Withdrew before the call began, so it is neutral." };
  return { mayJudge: true, reason: "Has said that it is not interested." };
}
