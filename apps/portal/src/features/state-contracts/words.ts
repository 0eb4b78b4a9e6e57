import type { StateContractRoute, StateContractState } from "@resc/client/portal";
import type { Tone } from "@resc/ui";

/** Where a contract stands, as people say it. */
export const stateWords: Readonly<Record<StateContractState, string>> = {
  EXPECTED: "Expected",
  FORM_RECEIVED: "Form received",
  EXECUTED: "Signed",
  ACTIVE: "Active",
  COMPLETED: "Completed",
  LAPSED: "Lapsed",
  CLOSED: "Closed",
  RENEWED: "Renewed",
  DECLINED: "Came to nothing",
  TERMINATED: "Ended early",
};

/** The states in their order. */
export const contractStates = Object.keys(stateWords) as StateContractState[];

const tones: Readonly<Partial<Record<StateContractState, Tone>>> = {
  EXPECTED: "info",
  FORM_RECEIVED: "info",
  EXECUTED: "ok",
  ACTIVE: "ok",
  LAPSED: "bad",
  TERMINATED: "warn",
};

/** The color of a state. */
export function stateTone(state: StateContractState): Tone {
  return tones[state] ?? "mute";
}

/** How it came about, as people say it. */
export const routeWords: Readonly<Record<StateContractRoute, string>> = {
  COMPETED: "Competed",
  DIRECT_DESIGNATION: "Designated by the agency",
  LEGISLATED: "Named by a law",
};

/** The ways in their order. */
export const contractRoutes = Object.keys(routeWords) as StateContractRoute[];
