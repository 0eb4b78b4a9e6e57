import type { EngagementState } from "@resc/client/portal";

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
