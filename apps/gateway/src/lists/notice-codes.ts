/** States of a courtesy notice, as the schema names them. */
export const noticeStates = ["DUE", "GIVEN", "ACKNOWLEDGED", "DISCUSSED", "CLOSED", "NOT_REQUIRED", "VOID"] as const;

/** What stands beside the state of a courtesy notice. */
export const noticeFlags = ["LATE", "AMENDED", "CONCERN", "NO_ANSWER", "CALL_ME", "INCOMPLETE", "NEVER_GIVEN"] as const;
