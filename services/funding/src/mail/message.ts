import type { Actor } from "@resc/access";
import type { MailMessage } from "@resc/mail";
import type { Seal } from "../seal/seal.ts";
import type { OwedRow, ReadTransaction } from "@resc/store";

/** Who gets a message: a person of the Alliance, or somebody of an agency from the address book. */
export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
}

/** What a message is made from: the row owed, its recipient, and a read as that recipient. */
export interface MessageParts {
  readonly row: OwedRow;
  readonly recipient: Recipient;
  readonly read: ReadTransaction;
  /** The role of the recipient under which is read; the platform itself for somebody of an agency, who has none. */
  readonly actor: Actor;
  /** Opens what the recipient may open of sealed things. */
  readonly seal: Seal;
  /** Address of the portal, without a slash at the end. */
  readonly portal: string;
}

/** A message, and the person to whom a reply goes: who acts. */
export interface MadeMessage {
  readonly message: MailMessage;
  readonly replyTo?: { readonly name: string; readonly address: string } | null;
  /** A calendar file, RFC 5545. */
  readonly calendar?: string;
}

/** Makes a message by reading as its recipient; null when this role of theirs may not read what it speaks of. */
export type MakeMessage = (parts: MessageParts) => Promise<MadeMessage | null>;
