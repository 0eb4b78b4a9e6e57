/** Business days without an answer until the one reminder goes out. @clause A37 SM-2 */
export const reminderBusinessDays = 5;
/** Seconds during which a notice given in the platform can be taken back. @clause SM-2 */
export const undoSeconds = 10;
/** Hours for which the link in a mail opens its notice. @clause A37 SM-2 */
export const linkHours = 72;
