import type { StateMachine } from "@resc/domain";

/** States of a courtesy notice (SM-2). None of them lets the home RESC stop the work (I-10). */
export const noticeStates = ["DUE", "GIVEN", "ACKNOWLEDGED", "DISCUSSED", "CLOSED", "NOT_REQUIRED", "VOID"] as const;

/** A state of a courtesy notice. */
export type NoticeState = (typeof noticeStates)[number];

/** Flags that stand beside the state. */
export const noticeFlags = ["LATE", "AMENDED", "CONCERN", "NO_ANSWER", "CALL_ME", "INCOMPLETE", "NEVER_GIVEN"] as const;

/** A flag of a courtesy notice. */
export type NoticeFlag = (typeof noticeFlags)[number];

/** Acts on a courtesy notice. */
export type NoticeAct =
  | "give"
  | "record"
  | "undo"
  | "acknowledge"
  | "askForCall"
  | "recordConversation"
  | "raiseConcern"
  | "rememberDifferently"
  | "amend"
  | "remind"
  | "close"
  | "closeNeverGiven"
  | "notRequired";

/** What the guards of a notice look at. */
export interface NoticeFacts {
  readonly undoable: boolean;
  readonly reason: string | null;
  readonly engagementOver: boolean;
}

/**
 * The courtesy notice (SM-2, A37).
 * @clause A11 A37 A38 D-02 I-10 I-11 SM-2
 */
export const noticeMachine: StateMachine<NoticeState, NoticeAct, NoticeFacts> = {
  name: "courtesy notice",
  initial: ["DUE"],
  states: noticeStates,
  ends: ["CLOSED", "NOT_REQUIRED", "VOID"],
  transitions: [
    { from: ["DUE"], act: "give", to: "GIVEN", clause: "A37" },
    { from: ["DUE"], act: "record", to: "GIVEN", clause: "A37" },
    {
      from: ["GIVEN"],
      act: "undo",
      to: "DUE",
      clause: "A37",
      guardLabel: "nothing sent yet",
      guard: (facts) => (facts.undoable ? undefined : "The notice is on its way and cannot be taken back. You can still send a change."),
    },
    { from: ["GIVEN"], act: "acknowledge", to: "ACKNOWLEDGED", clause: "A37" },
    { from: ["GIVEN"], act: "askForCall", to: "ACKNOWLEDGED", clause: "A37" },
    { from: ["ACKNOWLEDGED", "DISCUSSED"], act: "askForCall", to: "same", clause: "A37" },
    { from: ["GIVEN", "ACKNOWLEDGED", "DISCUSSED"], act: "recordConversation", to: "DISCUSSED", clause: "A37" },
    { from: ["DUE", "GIVEN", "ACKNOWLEDGED", "DISCUSSED"], act: "raiseConcern", to: "same", clause: "A48" },
    { from: ["GIVEN", "ACKNOWLEDGED", "DISCUSSED"], act: "rememberDifferently", to: "same", clause: "A37" },
    { from: ["DUE", "GIVEN", "ACKNOWLEDGED", "DISCUSSED"], act: "amend", to: "same", clause: "A37" },
    { from: ["GIVEN"], act: "remind", to: "same", clause: "A29" },
    {
      from: ["GIVEN", "ACKNOWLEDGED", "DISCUSSED"],
      act: "close",
      to: "CLOSED",
      clause: "A38",
      guardLabel: "engagement delivered or over",
      guard: (facts) => (facts.engagementOver ? undefined : "A notice closes when the work is delivered or has ended."),
    },
    {
      from: ["DUE"],
      act: "closeNeverGiven",
      to: "CLOSED",
      clause: "A38",
      guardLabel: "engagement delivered or over, reason",
      guard: (facts) =>
        !facts.engagementOver
          ? "The work is not over: give the notice now, late as it is."
          : facts.reason
            ? undefined
            : "Write in a few words why no notice was given; the Executive Directors see it.",
    },
    { from: ["DUE", "GIVEN", "ACKNOWLEDGED", "DISCUSSED"], act: "notRequired", to: "NOT_REQUIRED", clause: "A11" },
  ],
};
