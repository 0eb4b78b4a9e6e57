import type { StateMachine } from "@resc/domain";

/** States of the on-boarding of a new leader (SM-12). */
export const onboardingStates = ["OPEN", "SHARED", "ACKNOWLEDGED"] as const;

/** A state of an on-boarding. */
export type OnboardingState = (typeof onboardingStates)[number];

/** Acts on an on-boarding. */
export type OnboardingAct = "share" | "acknowledge" | "markOverdue";

/** What the guards look at. */
export interface OnboardingFacts {
  /** Whether the leader acts for himself. */
  readonly oneself: boolean;
  /** Whether its day has passed and nobody was told yet. */
  readonly overdue: boolean;
}

const clause = "A46";

/**
 * The on-boarding of a new leader: an Executive Director shares the Accord, and the leader acknowledges it (SM-12).
 * @clause A46 SM-12
 */
export const onboardingMachine: StateMachine<OnboardingState, OnboardingAct, OnboardingFacts> = {
  name: "onboarding",
  initial: ["OPEN"],
  states: onboardingStates,
  ends: ["ACKNOWLEDGED"],
  transitions: [
    {
      from: ["OPEN"],
      act: "share",
      to: "SHARED",
      clause,
      guardLabel: "by another person",
      guard: ({ oneself }) => (oneself ? "Another Executive Director shares the Accord with you." : undefined),
    },
    {
      from: ["SHARED"],
      act: "acknowledge",
      to: "ACKNOWLEDGED",
      clause,
      guardLabel: "by the leader",
      guard: ({ oneself }) => (oneself ? undefined : "Only the leader can acknowledge the Accord."),
    },
    {
      from: ["OPEN", "SHARED"],
      act: "markOverdue",
      to: "same",
      clause,
      guardLabel: "its day has passed",
      guard: ({ overdue }) => (overdue ? undefined : "Its day has not passed, or it is marked already."),
    },
  ],
};
