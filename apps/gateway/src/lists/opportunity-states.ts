/** States of an opportunity as the schema has them, for the lists that are narrowed by them. */
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
];
