import type { Actor } from "@resc/access";
import { type Mailer, renderMail } from "@resc/mail";
import { type DatabaseAccess, findPerson, type NotHandedOver, type OwedRow, readAs, readAsRecipient } from "@resc/store";
import { positionMails } from "../common-position/position-mail.ts";
import type { MakeMessage } from "./message.ts";

/** What delivering needs. */
export interface DeliveryDependencies {
  readonly worker: DatabaseAccess;
  readonly mailer: Mailer;
  /** Address of the portal, without a slash at the end. */
  readonly publicUrl: string;
}

/** The messages of advocacy by kind; each word of the domain brings its own. */
const makers: Readonly<Record<string, MakeMessage>> = { ...positionMails };

/** Hands one owed message to SMTP. Rendered by reading as its recipient: what they may not read cannot be in it. */
export function deliverTo({ worker, mailer, publicUrl }: DeliveryDependencies) {
  return async (row: OwedRow, system: Actor): Promise<NotHandedOver | void> => {
    const recipient = await readAs(worker, system, (reader) => findPerson(reader, row.recipient_person));
    if (!recipient?.email) return { state: "FAILED", why: "No mail address is on record for the recipient." };
    const make = makers[row.kind];
    if (!make) return { state: "FAILED", why: `No message is known as ${row.kind}.` };
    const made = await readAsRecipient(worker, row, (read, actor) => make({ row, read, actor, portal: publicUrl }));
    if (!made) return { state: "DROPPED", why: "The recipient may not read it any more." };
    await mailer.send({
      to: { name: recipient.name, address: recipient.email },
      ...(made.replyTo ? { replyTo: made.replyTo } : {}),
      // The same id however often it is tried: a mail program shows it once.
      messageId: `<${row.id}@${new URL(publicUrl).hostname}>`,
      ...(await renderMail(made.message)),
    });
  };
}
