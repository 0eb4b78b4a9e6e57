/** The name in the header of every message. */
export const senderName = "RESC Alliance";

/** The last line of every message. */
export const replyLine = "If you reply, your answer goes to the person named in this message.";
