import type { StateMachine } from "@resc/domain";

/** What a discussion can end in (SM-7). CARRIED leads to the next meeting and is no state of its own. */
export const outcomeKinds = ["RESOLVED", "ACTION", "CARRIED", "TO_GROUP", "POSITION_PROPOSED", "NO_ACTION"] as const;

/** What a discussion ended in. */
export type OutcomeKind = (typeof outcomeKinds)[number];

/** States of a concern (SM-7). None of them is a refusal (A48: "will be placed"). */
export const concernStates = [
  "RAISED",
  "PLACED",
  "MERGED",
  "WITHDRAWN",
  "DISCUSSED",
  "RESOLVED",
  "ACTION",
  "TO_GROUP",
  "POSITION_PROPOSED",
  "NO_ACTION",
  "CLOSED",
] as const;

/** A state of a concern. */
export type ConcernState = (typeof concernStates)[number];

/** Acts on a concern. */
export type ConcernAct =
  | "place"
  | "merge"
  | "comeBack"
  | "withdraw"
  | "discuss"
  | "resolve"
  | "giveAction"
  | "carry"
  | "carryOn"
  | "giveToGroup"
  | "proposePosition"
  | "takeNoAction"
  | "close"
  | "reopen";

/** What the guards of a concern look at. */
export interface ConcernFacts {
  readonly held: boolean;
  readonly raiser: boolean;
  /** Whether the concern with which it became one item was taken back. */
  readonly left: boolean;
  readonly newFacts: string | null;
  /** Whether an action of it is still to be done. */
  readonly actionOpen: boolean;
}

const clause = "A48";
const ended = ["RESOLVED", "ACTION", "TO_GROUP", "POSITION_PROPOSED", "NO_ACTION"] as const;

/**
 * The concern (SM-7, A48).
 * @clause A48 SM-7
 */
export const concernMachine: StateMachine<ConcernState, ConcernAct, ConcernFacts> = {
  name: "concern",
  initial: ["RAISED"],
  states: concernStates,
  ends: ["WITHDRAWN", "CLOSED"],
  transitions: [
    { from: ["RAISED"], act: "place", to: "PLACED", clause },
    { from: ["RAISED", "PLACED"], act: "merge", to: "MERGED", clause },
    {
      from: ["MERGED"],
      act: "comeBack",
      to: "RAISED",
      clause,
      guardLabel: "the other was taken back",
      guard: ({ left }) => (left ? undefined : "It is one item with another concern, which still stands."),
    },
    {
      from: ["RAISED", "PLACED"],
      act: "withdraw",
      to: "WITHDRAWN",
      clause,
      guardLabel: "by who raised it",
      guard: ({ raiser }) => (raiser ? undefined : "Only who raised a concern can take it back."),
    },
    {
      from: ["PLACED"],
      act: "discuss",
      to: "DISCUSSED",
      clause,
      guardLabel: "the meeting is held",
      guard: ({ held }) => (held ? undefined : "The meeting has not begun."),
    },
    { from: ["DISCUSSED"], act: "discuss", to: "same", clause },
    { from: ["DISCUSSED"], act: "resolve", to: "RESOLVED", clause },
    { from: ["DISCUSSED"], act: "giveAction", to: "ACTION", clause },
    { from: ["ACTION"], act: "giveAction", to: "same", clause },
    // To the next meeting whose packet is open; while there is none it waits as raised, and the clock places it.
    { from: ["DISCUSSED", "PLACED"], act: "carry", to: "PLACED", clause },
    { from: ["DISCUSSED", "PLACED"], act: "carryOn", to: "RAISED", clause },
    { from: ["DISCUSSED"], act: "giveToGroup", to: "TO_GROUP", clause },
    { from: ["DISCUSSED"], act: "proposePosition", to: "POSITION_PROPOSED", clause },
    { from: ["DISCUSSED"], act: "takeNoAction", to: "NO_ACTION", clause },
    {
      from: [...ended],
      act: "close",
      to: "CLOSED",
      clause,
      guardLabel: "no action open",
      guard: ({ actionOpen }) => (actionOpen ? "An action is still open. Record that it is done first." : undefined),
    },
    {
      from: [...ended, "CLOSED"],
      act: "reopen",
      to: "RAISED",
      clause,
      guardLabel: "new facts",
      guard: ({ newFacts }) => (newFacts ? undefined : "Write what is new; that is why it is raised again."),
    },
  ],
};

/** The act that records an outcome. */
export const actOfOutcome: Readonly<Record<Exclude<OutcomeKind, "CARRIED">, ConcernAct>> = {
  RESOLVED: "resolve",
  ACTION: "giveAction",
  TO_GROUP: "giveToGroup",
  POSITION_PROPOSED: "proposePosition",
  NO_ACTION: "takeNoAction",
};
