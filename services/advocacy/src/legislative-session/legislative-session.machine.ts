import type { StateMachine } from "@resc/domain";

/** States of the priorities of one legislative session (SM-10). */
export const sessionStates = ["DRAFT", "ADOPTED", "PUBLISHED"] as const;

/** A state of them. */
export type SessionState = (typeof sessionStates)[number];

/** Acts on the priorities of a session. */
export type SessionAct = "change" | "adopt" | "lastAdopts" | "publish";

/** What the guards look at. */
export interface SessionFacts {
  /** Whether this RESC has adopted them as they are. */
  readonly adopted: boolean;
  readonly asks: number;
}

/**
 * The priorities of a session: written by the liaison, adopted by all six Executive Directors (D-10), then published.
 * @clause A25 P1 SM-10
 */
export const sessionMachine: StateMachine<SessionState, SessionAct, SessionFacts> = {
  name: "session",
  initial: ["DRAFT"],
  states: sessionStates,
  ends: ["PUBLISHED"],
  transitions: [
    { from: ["DRAFT"], act: "change", to: "same", clause: "SM-10" },
    {
      from: ["DRAFT"],
      act: "adopt",
      to: "same",
      clause: "D-10",
      guardLabel: "once for each RESC and text; at least one ask",
      guard: ({ adopted, asks }) => {
        if (asks === 0) return "There is no ask to adopt yet.";
        return adopted ? "Your RESC has adopted these priorities as they are." : undefined;
      },
    },
    { from: ["DRAFT"], act: "lastAdopts", to: "ADOPTED", clause: "D-10" },
    { from: ["ADOPTED"], act: "publish", to: "PUBLISHED", clause: "SM-10" },
  ],
};
