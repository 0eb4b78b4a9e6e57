/** Business days without an answer until the one reminder goes out. */
export const reminderBusinessDays = 5;
/** Seconds during which a notice given in the platform can be taken back. */
export const undoSeconds = 10;
/** Hours for which the link in a mail opens its notice. */
export const linkHours = 72;
