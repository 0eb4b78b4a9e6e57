/**
 * Business days before a meeting on which its packet is frozen, at the hour of the meeting (SM-7; the Accord names no number).
 * @clause A29 SM-7
 */
export const freezeBusinessDays = 2;
/** Hours before the freeze at which the clock places the concerns that nobody has placed (A48: "will be placed"). @clause A48 SM-7 */
export const placeHoursBeforeFreeze = 24;
/** Minutes of a topic that comes to a group from the Executive Directors. @clause A48 SM-7 */
export const topicMinutes = 15;
/** Minutes of the time for sharing expertise that opens every meeting of a role-alike group (A44; the Accord names no number). @clause A44 SM-7 */
export const sharingMinutes = 20;
/** Minutes that an item has on the agenda unless the Coordinator gives it others. @clause A29 A38 A43 SM-7 */
export const itemMinutes = { list: 10, concern: 15, action: 5 } as const;
/** Days from the day on which a leader begins until the Accord should be acknowledged (the Accord names no number). @clause A46 SM-12 */
export const onboardingDays = 30;
