import type { MailMessage } from "@resc/mail";
import type { OwedRow, ReadTransaction } from "@resc/store";

/** What a message is made from: the row owed, and a read of the platform. */
export interface MessageParts {
  readonly row: OwedRow;
  readonly read: ReadTransaction;
  /** Address of the portal, without a slash at the end. */
  readonly portal: string;
}

/** A message as it is sent. */
export interface MadeMessage extends MailMessage {
  /** A calendar file, RFC 5545. */
  readonly calendar?: string;
}

/** Makes a message; null when what it speaks of is not there any more. */
export type MakeMessage = (parts: MessageParts) => Promise<MadeMessage | null>;
