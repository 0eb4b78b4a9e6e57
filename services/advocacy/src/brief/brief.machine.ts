import type { StateMachine } from "@resc/domain";

/** States of a brief (SM-10). OUTDATED is nobody's act: it follows from the figures, sentences and positions that a release used. */
export const briefStates = ["DRAFT", "REVIEW", "RELEASED", "OUTDATED"] as const;

/** A state of a brief. */
export type BriefState = (typeof briefStates)[number];

/** Acts on a brief. `dataChanges` is nobody's act. */
export type BriefAct = "write" | "send" | "review" | "returnIt" | "release" | "dataChanges" | "revise";

/** What the guards look at. */
export interface BriefFacts {
  /** What the check found. */
  readonly problems: number;
  /** Whether an Executive Director has reviewed the text as it stands. */
  readonly reviewed: boolean;
  /** Whether the own RESC has reviewed the text as it stands. */
  readonly reviewedByOwn: boolean;
  readonly lines: number;
}

const clause = "SM-10";

/** A brief: written, reviewed by an Executive Director, released in versions that stay readable (SM-10). @clause SM-10 I-30 */
export const briefMachine: StateMachine<BriefState, BriefAct, BriefFacts> = {
  name: "brief",
  initial: ["DRAFT"],
  states: briefStates,
  ends: [],
  transitions: [
    { from: ["DRAFT"], act: "write", to: "same", clause },
    {
      from: ["DRAFT"],
      act: "send",
      to: "REVIEW",
      clause,
      guardLabel: "the check finds nothing",
      guard: ({ problems, lines }) => {
        if (lines === 0) return "The brief has no lines yet. Write one before you send it.";
        return problems === 0 ? undefined : "The check still finds something. Each finding says what to write instead.";
      },
    },
    {
      from: ["REVIEW"],
      act: "review",
      to: "same",
      clause,
      guardLabel: "once for each RESC and text",
      guard: ({ reviewedByOwn }) => (reviewedByOwn ? "Your RESC has reviewed this text. A review stands." : undefined),
    },
    { from: ["REVIEW"], act: "returnIt", to: "DRAFT", clause },
    {
      from: ["REVIEW"],
      act: "release",
      to: "RELEASED",
      clause,
      guardLabel: "reviewed by an Executive Director; the check finds nothing",
      guard: ({ problems, reviewed }) => {
        if (!reviewed) return "No Executive Director has reviewed this text yet.";
        return problems === 0
          ? undefined
          : "The data or a position changed since the brief was sent. Return it to the draft and look at the check.";
      },
    },
    { from: ["RELEASED"], act: "dataChanges", to: "OUTDATED", clause },
    {
      from: ["RELEASED", "OUTDATED"],
      act: "revise",
      to: "DRAFT",
      clause,
      guardLabel: "begins the next version; the release stays readable",
    },
  ],
};
