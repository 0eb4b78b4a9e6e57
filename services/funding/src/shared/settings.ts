/** Business days from receipt until a funding notice should be circulated. @clause A40 SM-4 */
export const circulateBusinessDays = 1;
/** Business days between the Alliance's own closing and the agency's, unless the Coordinator sets another. @clause A42 D-09 */
export const allianceClosingBusinessDays = 5;
/** D-07: judges without whom there is no panel. @clause A42 D-07 */
export const minimumJudges = 2;
/** Judges below whose number comments are shown without a name and in random order. @clause A42 SM-6 */
export const namedCommentsFrom = 3;
/** Days before the end of a State contract's period on which its lead and the Coordinator are asked whether it goes on. @clause A43 SM-8 */
export const renewalAskedDays = 90;
/** Days before the end of a State contract's period on which its lead and the Coordinator are told, when no next one is on the list. @clause A43 SM-8 */
export const endingToldDays = 60;
