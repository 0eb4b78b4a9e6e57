import type { StateMachine } from "@resc/domain";

/** States of an engagement (SM-1). */
export const engagementStates = [
  "REQUESTED",
  "PLACED",
  "SCOPING",
  "AGREED",
  "IN_DELIVERY",
  "DELIVERED",
  "CLOSED",
  "DECLINED",
  "REFERRED",
  "WITHDRAWN",
  "CANCELLED",
] as const;

/** A state of an engagement. */
export type EngagementState = (typeof engagementStates)[number];

/** Acts on an engagement. */
export type EngagementAct =
  | "place"
  | "scope"
  | "agree"
  | "begin"
  | "logDelivery"
  | "finish"
  | "close"
  | "decline"
  | "withdraw"
  | "cancel"
  | "amend"
  | "correctPlacement";

/** What the guards of an engagement look at. */
export interface EngagementFacts {
  readonly placed: boolean;
  /** Duties that are neither given nor answered with a reason for giving the notice later (D-03). */
  readonly duePlain: number;
  /** Duties still owed: neither given nor closed as never given. */
  readonly openDuties: number;
  readonly startReached: boolean;
  readonly withinPeriod: boolean;
  readonly reason: string | null;
}

const open = ["REQUESTED", "PLACED", "SCOPING", "AGREED", "IN_DELIVERY"] as const;
const needsReason = (facts: EngagementFacts) =>
  facts.reason ? undefined : "Write the reason in a few words; it stays with the row on the list.";

/**
 * The engagement (SM-1, A36). No act waits for the home RESC (I-10).
 * @clause A11 A13 A36 D-01 D-03 SM-1
 */
export const engagementMachine: StateMachine<EngagementState, EngagementAct, EngagementFacts> = {
  name: "engagement",
  initial: ["REQUESTED"],
  states: engagementStates,
  ends: ["CLOSED", "DECLINED", "REFERRED", "WITHDRAWN", "CANCELLED"],
  transitions: [
    {
      from: ["REQUESTED"],
      act: "place",
      to: "PLACED",
      clause: "A36",
      guardLabel: "catchment known",
      guard: (facts) => (facts.placed ? undefined : "The customer could not be placed. Choose its town first."),
    },
    {
      from: ["PLACED"],
      act: "scope",
      to: "SCOPING",
      clause: "A13",
      guardLabel: "placed",
      guard: (facts) => (facts.placed ? undefined : "The customer could not be placed. Correct the placement first."),
    },
    {
      from: ["SCOPING"],
      act: "agree",
      to: "AGREED",
      clause: "A37, D-03",
      guardLabel: "each duty given, or a reason",
      guard: (facts) => (facts.duePlain === 0 ? undefined : "Give the courtesy notice first, or say in a few words why it follows later."),
    },
    {
      from: ["AGREED"],
      act: "begin",
      to: "IN_DELIVERY",
      clause: "A36",
      guardLabel: "start date reached",
      guard: (facts) =>
        facts.startReached ? undefined : "The start date is not reached yet. Change the dates first if the work begins earlier.",
    },
    {
      from: ["IN_DELIVERY"],
      act: "logDelivery",
      to: "same",
      clause: "A36",
      guardLabel: "within the period",
      guard: (facts) =>
        facts.withinPeriod ? undefined : "This day is outside the agreed period. Check the date, or change the period first.",
    },
    { from: ["IN_DELIVERY"], act: "finish", to: "DELIVERED", clause: "A36" },
    {
      from: ["DELIVERED"],
      act: "close",
      to: "CLOSED",
      clause: "A38",
      guardLabel: "no notice owed",
      guard: (facts) =>
        facts.openDuties === 0 ? undefined : "A courtesy notice is still owed. Give it, or close it as never given with a reason.",
    },
    {
      from: ["REQUESTED", "PLACED", "SCOPING"],
      act: "decline",
      to: "DECLINED",
      clause: "A38, D-01",
      guardLabel: "reason",
      guard: needsReason,
    },
    { from: [...open], act: "withdraw", to: "WITHDRAWN", clause: "A38, D-01", guardLabel: "reason", guard: needsReason },
    { from: [...open], act: "cancel", to: "CANCELLED", clause: "A38, D-01", guardLabel: "reason", guard: needsReason },
    { from: [...open], act: "amend", to: "same", clause: "A37" },
    {
      from: ["REQUESTED", "PLACED", "SCOPING", "AGREED"],
      act: "correctPlacement",
      to: "same",
      clause: "A11",
      guardLabel: "reason",
      guard: needsReason,
    },
  ],
};

/** Whether an engagement in this state is over or delivered: its given notices close by themselves. */
export function closesNotices(state: EngagementState): boolean {
  return state === "DELIVERED" || engagementMachine.ends.includes(state);
}
