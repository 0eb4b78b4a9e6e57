import type { EngagementOrigin, EngagementState, PlacementResult, WhyUs } from "@resc/client/portal";

/** States of an engagement in words. */
export const engagementStateWords: Readonly<Record<EngagementState, string>> = {
  REQUESTED: "Requested",
  PLACED: "Placed",
  SCOPING: "Scoping",
  AGREED: "Agreed",
  IN_DELIVERY: "In delivery",
  DELIVERED: "Delivered",
  CLOSED: "Closed",
  DECLINED: "Declined",
  REFERRED: "Referred",
  WITHDRAWN: "Withdrawn",
  CANCELLED: "Cancelled",
};

/** How an engagement came about, in words. */
export const originWords: Readonly<Record<EngagementOrigin, string>> = {
  DISTRICT_REQUEST: "The district asked",
  ORGANIZATION_REQUEST: "An organization asked",
  STAFF_INVITATION: "Our staff were invited",
  BID: "A bid",
  ALLIANCE_VENTURE: "A venture of the Alliance",
};

/** Why the customer came to us, in words. */
export const whyUsWords: Readonly<Record<WhyUs, string>> = {
  ASKED_FOR_US: "They asked for us",
  NOT_OFFERED_AT_HOME: "Not offered by the home RESC",
  DATES: "The dates fit",
  PRICE: "The price",
  FOLLOWS_STAFF_MEMBER: "They know a member of our staff",
  OTHER: "Another reason",
};

/** What placing a customer found, in words. */
export const placementWords: Readonly<Record<PlacementResult, string>> = {
  HOME: "Own region",
  OUT_OF_REGION: "Outside home region",
  MULTI_HOST: "More than one region",
  STATEWIDE: "Statewide",
  UNPLACED: "Could not be placed",
};
