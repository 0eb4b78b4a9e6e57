import type { StateMachine } from "@resc/domain";

/** States of a judge (SM-6). */
export const judgeStates = ["APPOINTED", "ATTESTED", "SUBMITTED", "LOCKED", "RECUSED", "REMOVED"] as const;

/** A state of a judge. */
export type JudgeState = (typeof judgeStates)[number];

/** Acts of and on a judge. */
export type JudgeAct = "attest" | "score" | "submit" | "takeBack" | "lock" | "recuse" | "remove";

/** What the guards of a judge look at. */
export interface JudgeFacts {
  readonly opened: boolean;
  readonly locked: boolean;
  /** Lines of the rubric that have no score yet. */
  readonly missing: number;
  readonly noConflict: boolean;
  readonly reason: string | null;
}

/**
 * The judge of one opportunity, from appointment to lock (SM-6, A42).
 * @clause A42 I-14 I-15 I-19 SM-6
 */
export const judgeMachine: StateMachine<JudgeState, JudgeAct, JudgeFacts> = {
  name: "judge",
  initial: ["APPOINTED"],
  states: judgeStates,
  ends: ["LOCKED", "RECUSED", "REMOVED"],
  transitions: [
    {
      from: ["APPOINTED"],
      act: "attest",
      to: "ATTESTED",
      clause: "A42",
      guardLabel: "no conflict, confidentiality, rubric read",
      guard: ({ noConflict }) =>
        noConflict ? undefined : "Every line is to be affirmed. If one of them does not hold, recuse yourself; no reason is needed.",
    },
    {
      from: ["ATTESTED"],
      act: "score",
      to: "same",
      clause: "A42",
      guardLabel: "opened",
      guard: ({ opened }) => (opened ? undefined : "Nothing is opened yet: that happens when every judge has attested."),
    },
    {
      from: ["ATTESTED"],
      act: "submit",
      to: "SUBMITTED",
      clause: "A42",
      guardLabel: "every line scored",
      guard: ({ opened, missing }) =>
        !opened
          ? "Nothing is opened yet."
          : missing > 0
            ? `${missing} ${missing === 1 ? "line has" : "lines have"} no score yet.`
            : undefined,
    },
    {
      from: ["SUBMITTED"],
      act: "takeBack",
      to: "ATTESTED",
      clause: "A42",
      guardLabel: "before the lock",
      guard: ({ locked }) => (locked ? "Scores are locked." : undefined),
    },
    {
      from: ["SUBMITTED"],
      act: "lock",
      to: "LOCKED",
      clause: "A42",
      guardLabel: "every judge submitted",
      guard: ({ locked }) => (locked ? undefined : "Not every judge has submitted."),
    },
    { from: ["APPOINTED", "ATTESTED", "SUBMITTED"], act: "recuse", to: "RECUSED", clause: "A42" },
    {
      from: ["APPOINTED", "ATTESTED", "SUBMITTED"],
      act: "remove",
      to: "REMOVED",
      clause: "A42",
      guardLabel: "reason",
      guard: ({ reason }) => (reason ? undefined : "Write why the judge is removed; it stands in the certificate."),
    },
  ],
};
