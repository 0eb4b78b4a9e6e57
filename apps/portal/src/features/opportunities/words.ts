import type { IntentionState, OpportunityState } from "@resc/client/portal";
import { formatInstant } from "@resc/ui";
import type { Tone } from "@resc/ui";

/** States of an opportunity as people say them. */
export const stateWords: Readonly<Record<OpportunityState, string>> = {
  RECEIVED: "Received",
  CIRCULATED: "Circulated",
  INTENTIONS: "Intentions",
  CALL: "Call",
  PROPOSALS: "Proposals",
  SEALED: "Sealed",
  JUDGING: "Judging",
  SCORES_LOCKED: "Scores locked",
  RECOMMENDED: "Recommended",
  AGENCY_DECIDED: "Agency decided",
  CLOSED: "Closed",
  NO_INTEREST: "Nobody interested",
  NO_SUBMISSION: "Nothing submitted",
  JOINT: "Joint proposal",
  NO_NEUTRAL_PANEL: "No neutral judges",
  CANCELLED_BY_AGENCY: "Cancelled by the agency",
};

/** How a state looks. */
export function stateTone(state: OpportunityState): Tone {
  if (["NO_INTEREST", "NO_SUBMISSION", "CANCELLED_BY_AGENCY", "CLOSED"].includes(state)) return "mute";
  if (state === "NO_NEUTRAL_PANEL") return "warn";
  return state === "AGENCY_DECIDED" ? "ok" : "info";
}

/** Columns of the board, each with its states. */
export const boardColumns: readonly { readonly title: string; readonly states: readonly OpportunityState[] }[] = [
  { title: "Received", states: ["RECEIVED"] },
  { title: "Circulated", states: ["CIRCULATED"] },
  { title: "Intentions", states: ["INTENTIONS", "NO_INTEREST"] },
  { title: "Call", states: ["CALL"] },
  { title: "Proposals", states: ["PROPOSALS", "JOINT"] },
  { title: "Judging", states: ["SEALED", "JUDGING", "SCORES_LOCKED", "NO_NEUTRAL_PANEL"] },
  { title: "Decided", states: ["RECOMMENDED", "AGENCY_DECIDED", "CLOSED", "NO_SUBMISSION", "CANCELLED_BY_AGENCY"] },
];

/** Intentions as people say them; silence stays not stated. */
export const intentionWords: Readonly<Record<IntentionState, string>> = {
  NOT_STATED: "Not stated",
  INTERESTED: "Interested",
  CONFIRMED: "Confirmed",
  SUBMITTED: "Submitted",
  NOT_INTERESTED: "Not interested",
  WITHDRAWN: "Withdrawn",
};

/** How an intention looks. */
export function intentionTone(state: IntentionState): Tone {
  if (state === "NOT_STATED") return "warn";
  return ["INTERESTED", "CONFIRMED", "SUBMITTED"].includes(state) ? "info" : "mute";
}

/** A closing as published, and our reading of it. */
export function closingWords(closing: {
  readonly closesWords: string;
  readonly closesAt: string | null;
  readonly closesRule: string;
}): string {
  if (closing.closesAt === null) return `${closing.closesWords} (no date stated)`;
  const reading =
    closing.closesRule === "END_OF_DAY"
      ? `the end of that day, ${formatInstant(closing.closesAt)} Eastern; time not stated by the agency`
      : `${formatInstant(closing.closesAt)} Eastern`;
  return `${closing.closesWords} (read as ${reading})`;
}

/** How long until an instant, in words: `2 d 4 h`, or nothing once it has passed. */
export function timeLeft(until: string | null, now: Date): string | null {
  if (until === null) return null;
  const minutes = Math.floor((Date.parse(until) - now.getTime()) / 60_000);
  if (minutes < 0) return null;
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}
