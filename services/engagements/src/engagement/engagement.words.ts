/** How an engagement came about (A36). */
export const engagementOrigins = ["DISTRICT_REQUEST", "ORGANIZATION_REQUEST", "STAFF_INVITATION", "BID", "ALLIANCE_VENTURE"] as const;

/** How an engagement came about. */
export type EngagementOrigin = (typeof engagementOrigins)[number];

/** Why the customer came to a RESC other than its own (A13); stands without any amount. */
export const whyUsChoices = ["ASKED_FOR_US", "NOT_OFFERED_AT_HOME", "DATES", "PRICE", "FOLLOWS_STAFF_MEMBER", "OTHER"] as const;

/** Why the customer came to us. */
export type WhyUs = (typeof whyUsChoices)[number];
