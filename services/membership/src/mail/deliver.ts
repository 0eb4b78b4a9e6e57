import type { Actor } from "@resc/access";
import { type Mailer, renderMail } from "@resc/mail";
import { type DatabaseAccess, type NotHandedOver, type OwedRow, ReadTransaction } from "@resc/store";
import type { ApiKey } from "../api-key/api-key.type.ts";
import { keyMails } from "./api-key-mail.ts";

/** What delivering needs. */
export interface DeliveryDependencies {
  readonly worker: DatabaseAccess;
  readonly mailer: Mailer;
  /** Address of the portal, without a slash at the end. */
  readonly publicUrl: string;
}

interface Facts {
  readonly key: ApiKey;
  readonly ownerName: string;
  readonly recipientName: string;
  readonly recipientEmail: string | null;
}

/** Read by the platform: a key's owner and the Coordinator may know all that stands in these messages. */
async function readFacts(worker: DatabaseAccess, system: Actor, row: OwedRow): Promise<Facts | null> {
  const read = new ReadTransaction(worker, system);
  try {
    const [found] = await read.query<Facts>(
      `select key, owner.name as "ownerName", recipient.name as "recipientName", recipient.email as "recipientEmail"
        from platform.list_keys($1) as key join person owner on owner.id = key ->> 'personId' join person recipient on recipient.id = $2`,
      [row.object_id, row.recipient_person],
    );
    return found ?? null;
  } finally {
    await read.close();
  }
}

/** Hands one owed message about a key to SMTP. */
export function deliverTo({ worker, mailer, publicUrl }: DeliveryDependencies) {
  return async (row: OwedRow, system: Actor): Promise<NotHandedOver | void> => {
    const facts = await readFacts(worker, system, row);
    const message = keyMails[row.kind];
    if (!facts || !message) return { state: "DROPPED", why: "There is no such key, person or message any more." };
    if (facts.recipientEmail === null) return { state: "FAILED", why: "No mail address is on record for the recipient." };
    await mailer.send({
      to: { name: facts.recipientName, address: facts.recipientEmail },
      // The same id however often it is tried: a mail program shows it once.
      messageId: `<${row.id}@${new URL(publicUrl).hostname}>`,
      ...(await renderMail(message({ key: facts.key, ownerName: facts.ownerName, portal: publicUrl }))),
    });
  };
}
