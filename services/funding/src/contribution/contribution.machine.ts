import type { StateMachine } from "@resc/domain";

/** States of a contribution (SM-11). */
export const contributionStates = ["PLEDGED", "ACCEPTED", "PART_FULFILLED", "FULFILLED", "REDUCED", "CANCELLED"] as const;
/** What stands beside the state. */
export const contributionFlags = ["OVERDUE"] as const;

/** A state of a contribution. */
export type ContributionState = (typeof contributionStates)[number];
/** A flag of a contribution. */
export type ContributionFlag = (typeof contributionFlags)[number];

/** Acts on a contribution. */
export type ContributionAct = "accept" | "record" | "return" | "confirm" | "reverse" | "reduce" | "cancel" | "markOverdue";

/** What the guards of a contribution look at: whole cents of its one kind, as the ledger says, and what the act brings. */
export interface ContributionFacts {
  /** Whether the venture is open or running. */
  readonly ventureGoesOn: boolean;
  readonly accepted: boolean;
  readonly pledged: bigint;
  readonly fulfilled: bigint;
  /** Recorded and not answered yet. */
  readonly waiting: bigint;
  /** The part that is recorded, confirmed or reversed. */
  readonly part: bigint;
  /** What the pledge comes down to, when it is reduced. */
  readonly target: bigint;
  readonly reason: string | null;
}

type Guard = (facts: ContributionFacts) => string | undefined;

const needsReason: Guard = (facts) => (facts.reason ? undefined : "Write the reason in a few words; the other members read it.");
const goesOn: Guard = (facts) => (facts.ventureGoesOn ? undefined : "The venture is closed; what was given stays on record.");
const tooMuch = "That is more than what is left of the pledge. Pledge the rest as a new contribution.";
const open = ["PLEDGED", "ACCEPTED", "PART_FULFILLED", "REDUCED"] as const;
const accepted = ["ACCEPTED", "PART_FULFILLED", "REDUCED"] as const;

/**
 * The contribution to a common venture (SM-11, A27). After a reversal the state is what the ledger then says, so that a state never contradicts its sums.
 * @clause A27 I-27 I-28 SM-11
 */
export const contributionMachine: StateMachine<ContributionState, ContributionAct, ContributionFacts> = {
  name: "contribution",
  initial: ["PLEDGED"],
  states: contributionStates,
  ends: ["FULFILLED", "CANCELLED"],
  transitions: [
    {
      from: ["PLEDGED", "REDUCED"],
      act: "accept",
      to: "ACCEPTED",
      clause: "A27, D-14",
      guardLabel: "valuation agreed, schedule adds up",
      guard: (facts) => goesOn(facts) ?? (facts.accepted ? "This contribution is accepted already." : undefined),
    },
    {
      from: [...accepted],
      act: "record",
      to: "same",
      clause: "A27",
      guardLabel: "within the pledge",
      guard: (facts) => {
        if (!facts.accepted) return "The venture lead has not accepted this pledge yet.";
        return goesOn(facts) ?? (facts.part > 0n && facts.fulfilled + facts.waiting + facts.part <= facts.pledged ? undefined : tooMuch);
      },
    },
    { from: [...accepted], act: "return", to: "same", clause: "A27", guardLabel: "reason", guard: needsReason },
    {
      from: [...accepted],
      act: "confirm",
      to: "PART_FULFILLED",
      clause: "A27",
      guardLabel: "less than the pledge",
      guard: (facts) => (facts.part > 0n && facts.fulfilled + facts.part < facts.pledged ? undefined : tooMuch),
    },
    {
      from: [...accepted],
      act: "confirm",
      to: "FULFILLED",
      clause: "A27",
      guardLabel: "the whole pledge",
      guard: (facts) => (facts.part > 0n && facts.fulfilled + facts.part === facts.pledged ? undefined : tooMuch),
    },
    {
      from: ["PART_FULFILLED", "FULFILLED"],
      act: "reverse",
      to: "PART_FULFILLED",
      clause: "A27",
      guardLabel: "reason; something stays fulfilled",
      guard: (facts) => needsReason(facts) ?? (facts.fulfilled > facts.part ? undefined : "Nothing would stay fulfilled."),
    },
    {
      from: ["PART_FULFILLED", "FULFILLED"],
      act: "reverse",
      to: "ACCEPTED",
      clause: "A27",
      guardLabel: "reason; nothing stays fulfilled",
      guard: needsReason,
    },
    { from: ["REDUCED", "CANCELLED"], act: "reverse", to: "same", clause: "A27", guardLabel: "reason", guard: needsReason },
    {
      from: [...open],
      act: "reduce",
      to: "REDUCED",
      clause: "A27",
      guardLabel: "reason; below the pledge, above what was given",
      guard: (facts) => {
        if (facts.target >= facts.pledged) return "Write less than what was pledged. Pledge more as a new contribution.";
        if (facts.target <= facts.fulfilled || facts.target < facts.fulfilled + facts.waiting)
          return "What was given stays. Write more than what was given and recorded so far, or cancel the rest.";
        return needsReason(facts);
      },
    },
    {
      from: [...open],
      act: "cancel",
      to: "CANCELLED",
      clause: "A27",
      guardLabel: "reason; nothing waits for confirmation",
      guard: (facts) =>
        facts.waiting > 0n ? "A recorded part waits for confirmation. Take it back, or wait for the answer first." : needsReason(facts),
    },
    { from: [...accepted], act: "markOverdue", to: "same", clause: "A27" },
  ],
};

/** Whether more can still come of a contribution in this state. */
export function stillOwed(state: ContributionState): boolean {
  return !contributionMachine.ends.includes(state);
}
