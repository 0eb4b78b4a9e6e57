import type { StateMachine } from "@resc/domain";
import { type ClaimState, claimStates } from "./claim-standing.ts";

/** Acts on a sentence with a number. `rowChanges` is nobody's act: the state follows from the figures. */
export type ClaimAct = "rowChanges" | "contest" | "bind" | "retire";

/** What the guards look at. */
export interface ClaimFacts {
  /** What the rows give now; null when a row has no value. */
  readonly value: string | null;
  readonly saysIt: boolean;
  readonly reason: string | null;
}

const going = ["BOUND", "STALE", "CONTESTED"] as const;

/**
 * A sentence with a number (SM-10): its state is read from the figures behind it, and a person binds it, contests it or retires it.
 * @clause P3 P20 P22 P38 SM-10 B-07
 */
export const claimMachine: StateMachine<ClaimState, ClaimAct, ClaimFacts> = {
  name: "sentence",
  initial: ["BOUND"],
  states: claimStates,
  ends: ["RETIRED"],
  transitions: [
    { from: ["BOUND", "CONTESTED"], act: "rowChanges", to: "STALE", clause: "SM-10" },
    { from: [...going], act: "contest", to: "CONTESTED", clause: "SM-10" },
    {
      from: [...going],
      act: "bind",
      to: "BOUND",
      clause: "SM-10",
      guardLabel: "the sentence says what the rows give",
      guard: ({ value, saysIt }) => {
        if (value === null) return "A row has no value, so that nothing follows from them. Choose other figures.";
        return saysIt ? undefined : `The rows give ${value}. Write that number in the sentence, or choose other figures.`;
      },
    },
    {
      from: [...going],
      act: "retire",
      to: "RETIRED",
      clause: "SM-10",
      guardLabel: "reason",
      guard: ({ reason }) => (reason ? undefined : "Write why it is no longer used."),
    },
  ],
};
