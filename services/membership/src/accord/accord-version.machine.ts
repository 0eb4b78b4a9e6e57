import type { StateMachine } from "@resc/domain";

/** States of one version of the Accord (SM-12). */
export const accordStates = ["DRAFT", "CIRCULATED", "PART_SIGNED", "IN_FORCE", "SUPERSEDED"] as const;

/** A state of a version. */
export type AccordState = (typeof accordStates)[number];

/** Acts on a version of the Accord. */
export type AccordAct = "circulate" | "sign" | "decline" | "enterIntoForce" | "supersede";

/** What the guards look at. */
export interface AccordFacts {
  /** How many of the six have an Executive Director now. */
  readonly directors: number;
  /** Whether the text that is signed is the one that was circulated, by its hash. */
  readonly sameText: boolean;
  /** Whether the own RESC has signed or declined this version. */
  readonly said: boolean;
  readonly signatures: number;
  readonly reason: string | null;
}

/** A version about which nothing is known that a guard could hold against an act. */
export const noAccordFacts: AccordFacts = { directors: 6, sameText: true, said: false, signatures: 0, reason: null };

const once = ({ said }: AccordFacts) =>
  said ? "Your RESC has said its word on this version. Another text would be another version." : undefined;
const clause = "A5-A87";

/**
 * A version of the Accord (SM-12). Its text is fixed when it is circulated and can never change from then on (I-40). A signature binds the
 * RESC, not the person: it stays when the Executive Director changes.
 * @clause A3-A7 A52-A83 I-40 SM-12
 */
export const accordMachine: StateMachine<AccordState, AccordAct, AccordFacts> = {
  name: "accord",
  initial: ["DRAFT"],
  states: accordStates,
  ends: ["SUPERSEDED"],
  transitions: [
    {
      from: ["DRAFT"],
      act: "circulate",
      to: "CIRCULATED",
      clause,
      guardLabel: "all six Executive Directors named",
      guard: ({ directors }) =>
        directors === 6 ? undefined : "Not all six RESCs have an Executive Director now. Name the missing ones first.",
    },
    {
      from: ["CIRCULATED", "PART_SIGNED"],
      act: "sign",
      to: "PART_SIGNED",
      clause: "I-40",
      guardLabel: "once for each RESC; text hash equal",
      guard: (facts) => (facts.sameText ? once(facts) : "The text that you read is not the text that was circulated. Load the page again."),
    },
    {
      from: ["CIRCULATED", "PART_SIGNED"],
      act: "decline",
      to: "same",
      clause,
      guardLabel: "once for each RESC; reason",
      guard: (facts) => (facts.reason ? once(facts) : "Write the reason in a few words; the other directors read it."),
    },
    {
      from: ["PART_SIGNED"],
      act: "enterIntoForce",
      to: "IN_FORCE",
      clause: "I-40",
      guardLabel: "sixth signature",
      guard: ({ signatures }) => (signatures === 6 ? undefined : "It enters into force with the sixth signature."),
    },
    { from: ["IN_FORCE"], act: "supersede", to: "SUPERSEDED", clause },
  ],
};
