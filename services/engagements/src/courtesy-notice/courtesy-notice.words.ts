/** How a courtesy notice reached the home RESC (A37: call, email or other communication). */
export const noticeChannels = ["PLATFORM", "CALL", "EMAIL", "MEETING", "OTHER"] as const;

/** How a courtesy notice reached the home RESC. */
export type NoticeChannel = (typeof noticeChannels)[number];

/** The third topic of A37, possible collaboration; "none discussed" is an answer. */
export const collaborationTopics = ["NONE_DISCUSSED", "NONE", "JOINT", "REFER", "SUPPORT"] as const;

/** What was said about collaboration. */
export type CollaborationTopic = (typeof collaborationTopics)[number];

/** The fourth topic of A37, capacity building; "none discussed" is an answer. */
export const capacityTopics = ["NONE_DISCUSSED", "NONE", "OFFERED", "AGREED"] as const;

/** What was said about capacity building. */
export type CapacityTopic = (typeof capacityTopics)[number];

/** The third topic as a sentence. */
export const collaborationSentences: Readonly<Record<CollaborationTopic, string>> = {
  NONE_DISCUSSED: "None discussed",
  NONE: "No collaboration proposed",
  JOINT: "We propose to do it jointly",
  REFER: "We could refer the customer to you",
  SUPPORT: "We would welcome your support",
};

/** The fourth topic as a sentence. */
export const capacitySentences: Readonly<Record<CapacityTopic, string>> = {
  NONE_DISCUSSED: "None discussed",
  NONE: "No capacity building proposed",
  OFFERED: "We offer to build capacity with your staff",
  AGREED: "Capacity building agreed",
};
