import type { StateMachine, Transition } from "@resc/domain";

/** States of a funding opportunity (SM-4). */
export const opportunityStates = [
  "RECEIVED",
  "CIRCULATED",
  "INTENTIONS",
  "CALL",
  "PROPOSALS",
  "SEALED",
  "JUDGING",
  "SCORES_LOCKED",
  "RECOMMENDED",
  "AGENCY_DECIDED",
  "CLOSED",
  "NO_INTEREST",
  "NO_SUBMISSION",
  "JOINT",
  "NO_NEUTRAL_PANEL",
  "CANCELLED_BY_AGENCY",
] as const;

/** A state of a funding opportunity. */
export type OpportunityState = (typeof opportunityStates)[number];

/** States in which an opportunity is open: circulated, and neither decided nor ended. */
export const openOpportunityStates = [
  "CIRCULATED",
  "INTENTIONS",
  "CALL",
  "PROPOSALS",
  "SEALED",
  "JUDGING",
  "SCORES_LOCKED",
  "RECOMMENDED",
  "JOINT",
  "NO_NEUTRAL_PANEL",
] as const satisfies readonly OpportunityState[];

/** Acts on a funding opportunity. */
export type OpportunityAct =
  | "correct"
  | "circulate"
  | "circulateAgain"
  | "openIntentions"
  | "closeWindow"
  | "reopen"
  | "holdCall"
  | "mergeBids"
  | "extendClosing"
  | "closeProposals"
  | "countNone"
  | "appointPanel"
  | "declareNoPanel"
  | "lock"
  | "recommend"
  | "recordDecision"
  | "close"
  | "cancel";

/** What the guards of an opportunity look at. */
export interface OpportunityFacts {
  /** RESCs with neither a clearinghouse director nor an Executive Director to stand in. */
  readonly unreachable: readonly string[];
  readonly interested: number;
  readonly notStated: number;
  readonly windowEnded: boolean;
  readonly agencyClosed: boolean;
  readonly closed: boolean;
  readonly attendanceRecorded: boolean;
  readonly callChosen: boolean;
  readonly allAgreed: boolean;
  readonly submissions: number;
  readonly judges: number;
  readonly allSubmitted: boolean;
  readonly agencyRun: boolean;
  readonly reason: string | null;
}

type Row = Transition<OpportunityState, OpportunityAct, OpportunityFacts>;

const beforeDecision: readonly OpportunityState[] = [
  "RECEIVED",
  "CIRCULATED",
  "INTENTIONS",
  "CALL",
  "PROPOSALS",
  "SEALED",
  "JUDGING",
  "SCORES_LOCKED",
  "RECOMMENDED",
  "NO_INTEREST",
  "NO_SUBMISSION",
  "JOINT",
  "NO_NEUTRAL_PANEL",
];

const circulation: readonly Row[] = [
  { from: ["RECEIVED"], act: "correct", to: "same", clause: "A40" },
  {
    from: ["RECEIVED"],
    act: "circulate",
    to: "CIRCULATED",
    clause: "A40",
    guardLabel: "somebody at each of the six",
    guard: ({ unreachable }) =>
      unreachable.length === 0
        ? undefined
        : `Nobody can receive it at ${unreachable.join(", ")}: there is neither a clearinghouse director nor an Executive Director. Ask for one to be named, then circulate to all six.`,
  },
  { from: ["CIRCULATED", "INTENTIONS", "CALL", "PROPOSALS", "NO_INTEREST"], act: "circulateAgain", to: "same", clause: "A40" },
  { from: ["CIRCULATED"], act: "openIntentions", to: "INTENTIONS", clause: "A32" },
];

const intentions: readonly Row[] = [
  {
    from: ["INTENTIONS"],
    act: "closeWindow",
    to: "CALL",
    clause: "A41",
    guardLabel: "window over, somebody interested",
    guard: ({ windowEnded, notStated, interested }) =>
      !windowEnded && notStated > 0
        ? `${notStated} of the six have not stated an intention, and the window is still open. Wait for them, or for its end.`
        : interested > 0
          ? undefined
          : "Nobody has stated interest.",
  },
  {
    from: ["INTENTIONS"],
    act: "closeWindow",
    to: "NO_INTEREST",
    clause: "A32",
    guardLabel: "window over, nobody interested",
    guard: ({ windowEnded, notStated, interested }) =>
      (windowEnded || notStated === 0) && interested === 0 ? undefined : "Nobody has stated interest.",
  },
  {
    from: ["NO_INTEREST"],
    act: "reopen",
    to: "CALL",
    clause: "A32",
    guardLabel: "before the agency's deadline",
    guard: ({ agencyClosed }) => (agencyClosed ? "The agency's deadline has passed." : undefined),
  },
];

const call: readonly Row[] = [
  {
    from: ["CALL"],
    act: "holdCall",
    to: "PROPOSALS",
    clause: "A41",
    guardLabel: "time chosen, attendance recorded",
    guard: ({ callChosen, attendanceRecorded }) =>
      !callChosen
        ? "Choose one of the proposed times and invite first."
        : attendanceRecorded
          ? undefined
          : "Record who attended; somebody of an interested RESC must have been there.",
  },
  {
    from: ["CALL", "PROPOSALS", "NO_NEUTRAL_PANEL"],
    act: "mergeBids",
    to: "JOINT",
    clause: "A42",
    guardLabel: "all remaining competitors agree in writing",
    guard: ({ allAgreed }) => (allAgreed ? undefined : "A joint proposal needs the written agreement of every RESC that still competes."),
  },
  {
    from: ["CALL", "PROPOSALS"],
    act: "extendClosing",
    to: "same",
    clause: "A42",
    guardLabel: "before the closing, for all",
    guard: ({ closed }) => (closed ? "The closing has passed and does not move." : undefined),
  },
];

const competition: readonly Row[] = [
  {
    from: ["PROPOSALS"],
    act: "closeProposals",
    to: "SEALED",
    clause: "A42",
    guardLabel: "closing reached",
    guard: ({ closed, agencyRun }) =>
      agencyRun ? "The agency takes the proposals itself." : closed ? undefined : "The closing has not been reached.",
  },
  {
    from: ["SEALED"],
    act: "countNone",
    to: "NO_SUBMISSION",
    clause: "A42",
    guardLabel: "no submission",
    guard: ({ submissions }) => (submissions === 0 ? undefined : "There are submissions."),
  },
  {
    from: ["SEALED"],
    act: "appointPanel",
    to: "JUDGING",
    clause: "A42",
    guardLabel: "two submissions, two judges",
    guard: ({ submissions, judges }) =>
      submissions < 2
        ? "With one submission there is no competition, so there is nothing to judge."
        : judges < 2
          ? "A panel needs at least two judges."
          : undefined,
  },
  { from: ["SEALED", "JUDGING"], act: "declareNoPanel", to: "NO_NEUTRAL_PANEL", clause: "A42" },
  {
    from: ["JUDGING"],
    act: "lock",
    to: "SCORES_LOCKED",
    clause: "A42",
    guardLabel: "every judge submitted, two left",
    guard: ({ allSubmitted, judges }) =>
      judges < 2 ? "Fewer than two judges are left." : allSubmitted ? undefined : "Not every judge has submitted.",
  },
  { from: ["SCORES_LOCKED"], act: "recommend", to: "RECOMMENDED", clause: "A42" },
  {
    from: ["NO_NEUTRAL_PANEL"],
    act: "recommend",
    to: "RECOMMENDED",
    clause: "A42",
    guardLabel: "external judges, agreed in writing by all competitors",
    guard: ({ allAgreed }) => (allAgreed ? undefined : "External judges need the written agreement of every RESC that competes."),
  },
];

const outcome: readonly Row[] = [
  { from: ["RECOMMENDED", "JOINT", "NO_NEUTRAL_PANEL"], act: "recordDecision", to: "AGENCY_DECIDED", clause: "A42" },
  {
    from: ["SEALED"],
    act: "recordDecision",
    to: "AGENCY_DECIDED",
    clause: "A42",
    guardLabel: "one RESC only",
    guard: ({ submissions }) => (submissions === 1 ? undefined : "Two or more RESCs compete: neutral judges score first."),
  },
  {
    from: ["PROPOSALS"],
    act: "recordDecision",
    to: "AGENCY_DECIDED",
    clause: "A42",
    guardLabel: "run by the agency",
    guard: ({ agencyRun }) => (agencyRun ? undefined : "Proposals are still being taken."),
  },
  { from: ["AGENCY_DECIDED"], act: "close", to: "CLOSED", clause: "A43" },
  {
    from: beforeDecision,
    act: "cancel",
    to: "CANCELLED_BY_AGENCY",
    clause: "A40",
    guardLabel: "what the agency said",
    guard: ({ reason }) => (reason ? undefined : "Write what the agency said when it cancelled."),
  },
];

/**
 * The funding opportunity (SM-4, A39 to A43).
 * @clause A32 A39 A40 A41 A42 A43 SM-4
 */
export const opportunityMachine: StateMachine<OpportunityState, OpportunityAct, OpportunityFacts> = {
  name: "opportunity",
  initial: ["RECEIVED"],
  states: opportunityStates,
  ends: ["CLOSED", "NO_INTEREST", "NO_SUBMISSION", "CANCELLED_BY_AGENCY"],
  transitions: [...circulation, ...intentions, ...call, ...competition, ...outcome],
};
