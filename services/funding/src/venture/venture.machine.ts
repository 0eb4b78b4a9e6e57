import type { StateMachine } from "@resc/domain";

/** States of a common venture (SM-11). */
export const ventureStates = ["PROPOSED", "OPEN", "RUNNING", "CLOSED"] as const;

/** A state of a common venture. */
export type VentureState = (typeof ventureStates)[number];

/** Acts on a common venture. */
export type VentureAct = "open" | "run" | "close" | "changeNeed" | "setRate" | "changePartners" | "join" | "leave" | "pledge";

/** What the guards of a venture look at. */
export interface VentureFacts {
  readonly startReached: boolean;
  /** Recorded parts of contributions that nobody has answered. */
  readonly waitingParts: number;
  /** Contributions of the RESC that leaves which are neither fulfilled nor cancelled. */
  readonly openContributions: number;
  readonly leads: boolean;
  readonly reason: string | null;
}

const needsReason = (facts: VentureFacts) => (facts.reason ? undefined : "Write the reason in a few words; the members read it.");
const going = ["PROPOSED", "OPEN", "RUNNING"] as const;

/**
 * The common venture (SM-11, A27): from the proposal to its close. Members take part by their own word.
 * @clause A17 A27 SM-11
 */
export const ventureMachine: StateMachine<VentureState, VentureAct, VentureFacts> = {
  name: "venture",
  initial: ["PROPOSED"],
  states: ventureStates,
  ends: ["CLOSED"],
  transitions: [
    { from: ["PROPOSED"], act: "open", to: "OPEN", clause: "A27" },
    {
      from: ["OPEN"],
      act: "run",
      to: "RUNNING",
      clause: "A27",
      guardLabel: "first day reached",
      guard: (facts) => (facts.startReached ? undefined : "The first day of the venture is not reached yet."),
    },
    {
      from: [...going],
      act: "close",
      to: "CLOSED",
      clause: "A27",
      guardLabel: "reason; nothing waits for confirmation",
      guard: (facts) =>
        facts.waitingParts > 0
          ? `${facts.waitingParts} recorded ${facts.waitingParts === 1 ? "part waits" : "parts wait"} for confirmation. Confirm or return ${facts.waitingParts === 1 ? "it" : "them"} first.`
          : needsReason(facts),
    },
    { from: [...going], act: "changeNeed", to: "same", clause: "A27", guardLabel: "reason", guard: needsReason },
    { from: [...going], act: "setRate", to: "same", clause: "D-14" },
    { from: [...going], act: "changePartners", to: "same", clause: "A17" },
    { from: [...going], act: "join", to: "same", clause: "A27" },
    {
      from: [...going],
      act: "leave",
      to: "same",
      clause: "A27",
      guardLabel: "reason; not the lead; no open contribution",
      guard: (facts) => {
        if (facts.leads) return "The RESC that leads a venture stays a member. Close the venture instead.";
        if (facts.openContributions > 0) return "Your RESC still has an open contribution here. Fulfill, reduce or cancel it first.";
        return needsReason(facts);
      },
    },
    { from: ["OPEN", "RUNNING"], act: "pledge", to: "same", clause: "A27" },
  ],
};

/** A venture about which nothing is known that a guard could hold against an act. */
export const noVentureFacts: VentureFacts = { startReached: true, waitingParts: 0, openContributions: 0, leads: false, reason: null };
