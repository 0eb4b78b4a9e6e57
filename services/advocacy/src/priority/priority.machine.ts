import type { StateMachine } from "@resc/domain";
import { type SessionState, sessionStates } from "../legislative-session/legislative-session.machine.ts";

/** What became of an ask. */
export const outcomes = ["ENACTED", "PARTLY", "NOT", "CARRIED"] as const;

/** An outcome. */
export type Outcome = (typeof outcomes)[number];

/** States of a priority: those of its session, then its outcome (SM-10). */
export const priorityStates = [...sessionStates, ...outcomes] as const;

/** A state of a priority. */
export type PriorityState = (typeof priorityStates)[number];

/** How an ask came into its session: new, or from the session before. */
export const handlings = ["NEW", "CARRIED", "CHANGED", "DROPPED"] as const;

/** How an ask came in. */
export type Handling = (typeof handlings)[number];

/** Acts on a priority. */
export type PriorityAct = "change" | "drop" | "adopt" | "publish" | "enact" | "enactPartly" | "fail" | "carry";

/** The act by which an outcome is recorded. */
export const outcomeActs: Readonly<Record<Outcome, PriorityAct>> = {
  ENACTED: "enact",
  PARTLY: "enactPartly",
  NOT: "fail",
  CARRIED: "carry",
};

const clause = "SM-10";
const recorded = ["PUBLISHED", ...outcomes] as const;

/**
 * A priority (SM-10). Adopting and publishing happen to all of a session at once; an outcome can be corrected.
 * @clause A25 P20 P29 P36 SM-10
 */
export const priorityMachine: StateMachine<PriorityState, PriorityAct, object> = {
  name: "priority",
  initial: ["DRAFT"],
  states: priorityStates,
  ends: ["ENACTED", "PARTLY", "NOT", "CARRIED"],
  transitions: [
    { from: ["DRAFT"], act: "change", to: "same", clause },
    { from: ["DRAFT"], act: "drop", to: "same", clause },
    { from: ["DRAFT"], act: "adopt", to: "ADOPTED", clause: "D-10" },
    { from: ["ADOPTED"], act: "publish", to: "PUBLISHED", clause },
    { from: [...recorded], act: "enact", to: "ENACTED", clause },
    { from: [...recorded], act: "enactPartly", to: "PARTLY", clause },
    { from: [...recorded], act: "fail", to: "NOT", clause },
    { from: [...recorded], act: "carry", to: "CARRIED", clause },
  ],
};

/** The state of a priority in its session. */
export function priorityState(session: SessionState, outcome: Outcome | null): PriorityState {
  return outcome ?? session;
}
