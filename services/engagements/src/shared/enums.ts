import { enumOf } from "@resc/subgraph";
import { noticeFlags, noticeStates } from "../courtesy-notice/courtesy-notice.machine.ts";
import { capacityTopics, collaborationTopics, noticeChannels } from "../courtesy-notice/courtesy-notice.words.ts";
import { engagementStates } from "../engagement/engagement.machine.ts";
import { engagementOrigins, whyUsChoices } from "../engagement/engagement.words.ts";
import { reportStates } from "../reported-work/reported-work.machine.ts";

/** The words of engagements as GraphQL enums. */
export const EngagementStateEnum = enumOf("EngagementState", engagementStates, "State of an engagement.");
export const EngagementOriginEnum = enumOf("EngagementOrigin", engagementOrigins, "How an engagement came about (A36).");
export const WhyUsEnum = enumOf("WhyUs", whyUsChoices, "Why the customer came to a RESC other than its own; without any amount.");
export const PlacementResultEnum = enumOf(
  "PlacementResult",
  ["HOME", "OUT_OF_REGION", "MULTI_HOST", "STATEWIDE", "UNPLACED"] as const,
  "What placing a customer found.",
);
export const NoticeStateEnum = enumOf("NoticeState", noticeStates, "State of a courtesy notice; none lets the home RESC stop the work.");
export const NoticeFlagEnum = enumOf("NoticeFlag", noticeFlags, "What stands beside the state of a courtesy notice.");
export const NoticeChannelEnum = enumOf("NoticeChannel", noticeChannels, "How a courtesy notice reached the home RESC.");
export const CollaborationTopicEnum = enumOf(
  "CollaborationTopic",
  collaborationTopics,
  "What was said about collaboration; none discussed is an answer.",
);
export const CapacityTopicEnum = enumOf(
  "CapacityTopic",
  capacityTopics,
  "What was said about capacity building; none discussed is an answer.",
);
export const ReportStateEnum = enumOf("ReportState", reportStates, "State of work that somebody else reported.");
export const RowKindEnum = enumOf("RowKind", ["ENGAGEMENT", "REPORTED"] as const, "Whether a row follows an engagement or was reported.");
export const NoticeBoxEnum = enumOf(
  "NoticeBox",
  ["TO_US", "FROM_US", "ALL"] as const,
  "Notices to the own RESC, from it, or between all parties.",
);
export const DoneFilterEnum = enumOf(
  "DoneFilter",
  ["DONE", "NOT_DONE"] as const,
  "Whether the work came about, or came to nothing (D-01).",
);
export const EngagementSortEnum = enumOf(
  "EngagementSort",
  ["NEWEST", "OLDEST", "STARTS", "CUSTOMER", "SERVICE"] as const,
  "Order of a list of engagements.",
);
export const OutOfRegionSortEnum = enumOf(
  "OutOfRegionSort",
  ["NEWEST", "OLDEST", "STARTS", "CUSTOMER", "HOST", "PROVIDER"] as const,
  "Order of the out-of-region list.",
);
