import type { Actor } from "@resc/access";
import type { MailMessage } from "@resc/mail";
import type { OwedRow, ReadTransaction } from "@resc/store";

/** What a message is made from: the row owed, and a read as its recipient. */
export interface MessageParts {
  readonly row: OwedRow;
  readonly read: ReadTransaction;
  /** The role of the recipient under which is read. */
  readonly actor: Actor;
  /** Address of the portal, without a slash at the end. */
  readonly portal: string;
}

/** A message, and the person to whom a reply goes: who acts. */
export interface MadeMessage {
  readonly message: MailMessage;
  readonly replyTo?: { readonly name: string; readonly address: string } | null;
}

/** Makes a message by reading as its recipient; null when this role of theirs may not read what it speaks of. */
export type MakeMessage = (parts: MessageParts) => Promise<MadeMessage | null>;
