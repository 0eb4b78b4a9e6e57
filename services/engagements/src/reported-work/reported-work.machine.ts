import type { StateMachine } from "@resc/domain";

/** States of work that somebody else reported (SM-3). */
export const reportStates = ["REPORTED", "CONFIRMED", "CORRECTED", "NOT_OURS"] as const;

/** A state of reported work. */
export type ReportState = (typeof reportStates)[number];

/** What the RESC named in a report can answer. */
export type ReportAct = "confirm" | "correct" | "disown";

/**
 * Reported work (SM-3, A38): the list must not fail with the first RESC that does not use the platform. Nothing reported is ever deleted.
 * @clause A38 SM-3
 */
export const reportMachine: StateMachine<ReportState, ReportAct, { readonly reason: string | null }> = {
  name: "report",
  initial: ["REPORTED"],
  states: reportStates,
  ends: ["CONFIRMED", "NOT_OURS"],
  transitions: [
    { from: ["REPORTED", "CORRECTED"], act: "confirm", to: "CONFIRMED", clause: "A38" },
    { from: ["REPORTED", "CORRECTED"], act: "correct", to: "CORRECTED", clause: "A38" },
    {
      from: ["REPORTED", "CORRECTED"],
      act: "disown",
      to: "NOT_OURS",
      clause: "A38",
      guardLabel: "reason",
      guard: (facts) => (facts.reason ? undefined : "Write in a few words why it is not yours."),
    },
  ],
};
