/** Hours before the freeze at which the clock places the concerns that nobody has placed (A48: "will be placed"). @clause A48 SM-7 */
export const placeHoursBeforeFreeze = 24;
/** Hours after a meeting within which the votes of a public agency are in writing (CGS 1-225), where its clock is on. @clause D-13 1-225 SM-7 */
export const votesHours = 48;
/** Days of 24 hours after a meeting within which the minutes of a public agency are written (CGS 1-225), where its clock is on. @clause D-13 1-225 SM-7 */
export const minutesDays = 7;
/** Minutes of a topic that comes to a group from the Executive Directors. @clause A48 SM-7 */
export const topicMinutes = 15;
/** Minutes of the time for sharing expertise that opens every meeting of a role-alike group (A44; the Accord names no number). @clause A44 SM-7 */
export const sharingMinutes = 20;
/** Minutes that an item has on the agenda unless the Coordinator gives it others. @clause A29 A38 A43 SM-7 */
export const itemMinutes = { list: 10, concern: 15, action: 5 } as const;
/** Days from the day on which a leader begins until the Accord should be acknowledged (the Accord names no number). @clause A46 SM-12 */
export const onboardingDays = 30;
/** Years that a term on a RESC's board has at most (CGS 10-66b). @clause 10-66b I-04 */
export const seatTermYears = 4;
/** Days before its end from which a term is shown as ending. @clause 10-66b SM-13 */
export const termEndsSoonDays = 60;
