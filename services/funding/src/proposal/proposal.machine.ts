import type { StateMachine } from "@resc/domain";

/** States of a RESC's own proposal (SM-6). NONE is a box in which nothing has been written. */
export const proposalStates = ["NONE", "DRAFT", "SUBMITTED", "WITHDRAWN", "LATE", "SEALED"] as const;

/** A state of a proposal. */
export type ProposalState = (typeof proposalStates)[number];

/** Acts on a proposal. */
export type ProposalAct = "draft" | "submit" | "submitLate" | "withdraw" | "seal";

/** What the guards of a proposal look at. */
export interface ProposalFacts {
  /** What a submission still needs, each as a sentence. */
  readonly missing: readonly string[];
  readonly competes: boolean;
  readonly closed: boolean;
}

const complete = ({ missing }: ProposalFacts) => (missing.length === 0 ? undefined : missing.join(" "));

/**
 * The proposal of one RESC, from the first word to the seal (SM-6).
 * @clause A42 I-16 I-17 SM-6
 */
export const proposalMachine: StateMachine<ProposalState, ProposalAct, ProposalFacts> = {
  name: "proposal",
  initial: ["NONE"],
  states: proposalStates,
  ends: ["SEALED", "LATE"],
  transitions: [
    {
      from: ["NONE"],
      act: "draft",
      to: "DRAFT",
      clause: "A42",
      guardLabel: "the RESC is interested, the call has been held",
      guard: ({ competes }) => (competes ? undefined : "A proposal is written by a RESC that has stated interest."),
    },
    { from: ["DRAFT", "SUBMITTED", "WITHDRAWN", "LATE"], act: "draft", to: "same", clause: "A42" },
    {
      from: ["DRAFT", "SUBMITTED", "WITHDRAWN"],
      act: "submit",
      to: "SUBMITTED",
      clause: "A42",
      guardLabel: "complete, before the closing",
      guard: (facts) => (facts.closed ? "The closing has passed." : complete(facts)),
    },
    {
      from: ["DRAFT", "WITHDRAWN"],
      act: "submitLate",
      to: "LATE",
      clause: "A42",
      guardLabel: "complete, after the closing",
      guard: (facts) => (facts.closed ? complete(facts) : "The closing has not passed."),
    },
    {
      from: ["SUBMITTED"],
      act: "withdraw",
      to: "WITHDRAWN",
      clause: "A42",
      guardLabel: "before the closing",
      guard: ({ closed }) => (closed ? "The closing has passed." : undefined),
    },
    {
      from: ["SUBMITTED"],
      act: "seal",
      to: "SEALED",
      clause: "A42",
      guardLabel: "closing reached",
      guard: ({ closed }) => (closed ? undefined : "The closing has not been reached."),
    },
  ],
};
