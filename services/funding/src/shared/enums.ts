import { enumOf } from "@resc/subgraph";
import { intentionStates } from "../intention/intention.machine.ts";
import { judgeStates } from "../panel/judge.machine.ts";
import { proposalStates } from "../proposal/proposal.machine.ts";
import { opportunityStates } from "../opportunity/opportunity.machine.ts";

/** The words of funding as GraphQL enums. */
export const OpportunityStateEnum = enumOf("OpportunityState", opportunityStates, "State of a funding opportunity.", {
  RECEIVED: "The notice is logged and not circulated yet.",
  CIRCULATED: "All six directors have it.",
  INTENTIONS: "The six state their intentions.",
  CALL: "The call with the agency is arranged and held.",
  PROPOSALS: "Proposals are being written.",
  SEALED: "The closing has passed; nothing is opened yet.",
  JUDGING: "Neutral judges read and score.",
  SCORES_LOCKED: "Every judge has submitted; nothing changes any more.",
  RECOMMENDED: "The recommendation is recorded.",
  AGENCY_DECIDED: "The agency has decided.",
  CLOSED: "The work stands on the State contract list.",
  NO_INTEREST: "Nobody has stated interest.",
  NO_SUBMISSION: "Nothing was submitted.",
  JOINT: "All competitors propose jointly; there is no judging.",
  NO_NEUTRAL_PANEL: "There are no neutral judges.",
  CANCELLED_BY_AGENCY: "The agency took it back.",
});
export const OpportunityRouteEnum = enumOf("OpportunityRoute", ["ALLIANCE", "AGENCY_RUN"] as const, "Who takes the proposals.", {
  ALLIANCE: "Proposals are sealed here and judged by neutral RESCs.",
  AGENCY_RUN: "The agency takes and judges proposals itself.",
});
export const DeadlinePrecisionEnum = enumOf(
  "DeadlinePrecision",
  ["DATE", "DATE_TIME", "NOT_STATED"] as const,
  "How precisely a deadline was published.",
  {
    DATE: "A day without a time; it means the end of that day, Eastern.",
    DATE_TIME: "A day and a time, Eastern.",
    NOT_STATED: "No date is stated.",
  },
);
export const DeadlineRuleEnum = enumOf(
  "DeadlineRule",
  ["END_OF_DAY", "AS_PUBLISHED", "NONE"] as const,
  "How a published deadline became an instant.",
  {
    END_OF_DAY: "The end of the published day, Eastern.",
    AS_PUBLISHED: "The published time, Eastern.",
    NONE: "It did not: no date is stated.",
  },
);
export const IntentionStateEnum = enumOf(
  "IntentionState",
  intentionStates,
  "What a RESC has said about an opportunity; silence stays not stated.",
);
export const IntentionActEnum = enumOf(
  "IntentionAct",
  ["stateInterest", "stateNoInterest", "confirm", "withdraw", "recordSubmission"] as const,
  "What a RESC says about an opportunity.",
);
export const FunderKindEnum = enumOf(
  "FunderKind",
  ["FEDERAL", "FOUNDATION", "DISTRICT", "OTHER"] as const,
  "Who funds an initiative outside the platform.",
);
export const ProposalStateEnum = enumOf("ProposalState", proposalStates, "State of the own proposal.");
export const ProposalPartEnum = enumOf(
  "ProposalPart",
  ["NARRATIVE", "BUDGET", "LETTER", "OTHER"] as const,
  "Which part of a proposal a file is.",
);
export const SubmissionStateEnum = enumOf(
  "SubmissionState",
  ["SUBMITTED", "REPLACED", "WITHDRAWN", "SEALED", "LATE", "OPENED"] as const,
  "What became of a submission.",
);
export const JudgeStateEnum = enumOf("JudgeState", judgeStates, "State of a judge.");
