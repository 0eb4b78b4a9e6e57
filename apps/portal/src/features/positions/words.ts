import type { PositionAnswer, PositionState, PositionTrigger } from "@resc/client/portal";
import type { Tone } from "@resc/ui";

/** States of a version in words. */
export const stateWords: Readonly<Record<PositionState, string>> = {
  PROPOSED: "Proposed",
  DRAFTING: "Draft",
  OUT_FOR_COMMITMENT: "Out for commitment",
  ADOPTED: "Adopted, not released",
  NOT_ADOPTED: "Not adopted",
  IN_FORCE: "In force",
  RETIRED: "Retired",
  SUPERSEDED: "Superseded",
};

/** How a state looks. */
export const stateTones: Readonly<Record<PositionState, Tone>> = {
  PROPOSED: "warn",
  DRAFTING: "warn",
  OUT_FOR_COMMITMENT: "info",
  ADOPTED: "info",
  NOT_ADOPTED: "mute",
  IN_FORCE: "ok",
  RETIRED: "mute",
  SUPERSEDED: "mute",
};

/** What calls for a position, in the order of the Accord. */
export const triggers = ["UNUSUAL_CIRCUMSTANCE", "DANGER", "CHALLENGE"] as const satisfies readonly PositionTrigger[];

/** What calls for a position, in words. */
export const triggerWords: Readonly<Record<PositionTrigger, string>> = {
  UNUSUAL_CIRCUMSTANCE: "An unusual circumstance",
  DANGER: "A danger",
  CHALLENGE: "A challenge",
};

/** Answers in the order in which they are offered. */
export const positionAnswers = ["COMMIT", "OBJECT", "ABSTAIN"] as const satisfies readonly PositionAnswer[];

/** Answers as one gives them. */
export const answerWords: Readonly<Record<PositionAnswer, string>> = { COMMIT: "Commit", OBJECT: "Object", ABSTAIN: "Abstain" };

/** Answers as one reads them. */
export const answeredWords: Readonly<Record<PositionAnswer, string>> = { COMMIT: "Committed", OBJECT: "Objects", ABSTAIN: "Abstains" };

/** How an answer looks. */
export const answerTones: Readonly<Record<PositionAnswer, Tone>> = { COMMIT: "ok", OBJECT: "warn", ABSTAIN: "mute" };

/** What follows from an answer, said before it is given. */
export const answerFollows: Readonly<Record<PositionAnswer, string>> = {
  COMMIT: "Your RESC commits itself to adhere to this text. The answer stands. If all six commit, the position is adopted at once.",
  OBJECT:
    "This text will not be adopted. Your words are read by the Executive Directors, the clearinghouse directors and the Coordinator, and by nobody else. The answer stands.",
  ABSTAIN: "This text will not be adopted, because that takes the commitment of all six. The answer stands.",
};
