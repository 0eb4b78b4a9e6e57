import type { StateMachine } from "@resc/domain";

/** What a RESC has said about an opportunity (SM-5, A32). Silence stays "not stated" (D-05). */
export const intentionStates = ["NOT_STATED", "INTERESTED", "CONFIRMED", "SUBMITTED", "NOT_INTERESTED", "WITHDRAWN"] as const;

/** An intention. */
export type IntentionState = (typeof intentionStates)[number];

/** What a RESC can say. */
export type IntentionAct = "stateInterest" | "stateNoInterest" | "confirm" | "withdraw" | "recordSubmission";

/** What the guards of an intention look at. */
export interface IntentionFacts {
  /** The closing that counts has passed. */
  readonly closed: boolean;
  readonly callHeld: boolean;
  readonly panelAppointed: boolean;
  /** A member of this RESC has been appointed as a judge. */
  readonly judges: boolean;
  /** Proposals are sealed here; who submits is not said before the closing. */
  readonly sealedHere: boolean;
}

/** Whether an intention means that the RESC competes. */
export function isInterest(state: IntentionState): boolean {
  return state === "INTERESTED" || state === "CONFIRMED" || state === "SUBMITTED";
}

const open = ({ closed }: IntentionFacts) => (closed ? "The closing has passed." : undefined);

/**
 * The intention of one RESC (SM-5, A32).
 * @clause A32 D-05 I-24 SM-5
 */
export const intentionMachine: StateMachine<IntentionState, IntentionAct, IntentionFacts> = {
  name: "intention",
  initial: ["NOT_STATED"],
  states: intentionStates,
  ends: [],
  transitions: [
    {
      from: ["NOT_STATED", "NOT_INTERESTED", "WITHDRAWN"],
      act: "stateInterest",
      to: "INTERESTED",
      clause: "A32",
      guardLabel: "before the closing, no panel, no judge of ours",
      guard: (facts) =>
        facts.judges
          ? "A member of your RESC is a judge of this opportunity, so your RESC can no longer enter it."
          : facts.panelAppointed
            ? "The panel has been appointed, so no further RESC can enter."
            : open(facts),
    },
    { from: ["NOT_STATED"], act: "stateNoInterest", to: "NOT_INTERESTED", clause: "A32" },
    {
      from: ["INTERESTED"],
      act: "confirm",
      to: "CONFIRMED",
      clause: "A32",
      guardLabel: "after the call, before the closing",
      guard: (facts) => (facts.callHeld ? open(facts) : "Confirm after the call has been held."),
    },
    { from: ["INTERESTED", "CONFIRMED"], act: "withdraw", to: "WITHDRAWN", clause: "A32", guardLabel: "before the closing", guard: open },
    {
      from: ["INTERESTED", "CONFIRMED"],
      act: "recordSubmission",
      to: "SUBMITTED",
      clause: "A32",
      guardLabel: "filed with the agency or funder",
      guard: ({ sealedHere }) => (sealedHere ? "Who submits here is not said before the closing." : undefined),
    },
  ],
};
