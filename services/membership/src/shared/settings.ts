/** Hours before the freeze at which the clock places the concerns that nobody has placed (A48: "will be placed"). */
export const placeHoursBeforeFreeze = 24;
/** Minutes that an item has on the agenda unless the Coordinator gives it others. */
export const itemMinutes = { list: 10, concern: 15, action: 5 } as const;
/** Years that a term on a RESC's board has at most (CGS 10-66b). */
export const seatTermYears = 4;
/** Days before its end from which a term is shown as ending. */
export const termEndsSoonDays = 60;
