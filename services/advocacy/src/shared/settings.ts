/**
 * Business days that the Executive Directors have to answer to a position, unless whoever calls them sets another time (SM-9).
 * @clause A21 D-10 SM-9
 */
export const answerBusinessDays = 5;
/** Days after which nobody is asked to answer: a call for commitment is for a position that is needed now (A21). @clause A21 */
export const longestAnswerDays = 60;
