/** Business days before a meeting on which its packet is frozen, at the hour of the meeting (SM-7; the Accord names no number). */
export const freezeBusinessDays = 2;
/** Hours before the freeze at which the clock places the concerns that nobody has placed (A48: "will be placed"). */
export const placeHoursBeforeFreeze = 24;
/** Minutes of a topic that comes to a group from the Executive Directors. */
export const topicMinutes = 15;
/** Minutes of the time for sharing expertise that opens every meeting of a role-alike group (A44; the Accord names no number). */
export const sharingMinutes = 20;
/** Minutes that an item has on the agenda unless the Coordinator gives it others. */
export const itemMinutes = { list: 10, concern: 15, action: 5 } as const;
