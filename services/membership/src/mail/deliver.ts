import type { Actor } from "@resc/access";
import { type Mailer, renderMail } from "@resc/mail";
import { type DatabaseAccess, type NotHandedOver, type OwedRow, ReadTransaction } from "@resc/store";
import { accordMails } from "./accord-mail.ts";
import { keyMails } from "./api-key-mail.ts";
import { deviceMails } from "./device-mail.ts";
import { listMails } from "./list-mail.ts";
import type { MadeMessage } from "./message.ts";
import { groupMails } from "./group-mail.ts";
import { onboardingMails } from "./onboarding-mail.ts";
import { packetMails } from "./packet-mail.ts";
import { roleMails } from "./role-mail.ts";

/** What delivering needs. */
export interface DeliveryDependencies {
  readonly worker: DatabaseAccess;
  readonly mailer: Mailer;
  /** Address of the portal, without a slash at the end. */
  readonly publicUrl: string;
}

const makers = {
  ...keyMails,
  ...roleMails,
  ...packetMails,
  ...groupMails,
  ...accordMails,
  ...onboardingMails,
  ...deviceMails,
  ...listMails,
};

interface Recipient {
  readonly name: string;
  readonly email: string | null;
}

async function prepare(
  { worker, publicUrl }: DeliveryDependencies,
  system: Actor,
  row: OwedRow,
): Promise<{ readonly recipient: Recipient; readonly message: MadeMessage } | null> {
  const read = new ReadTransaction(worker, system);
  try {
    const [recipient] = await read.query<Recipient>("select name, email from person where id = $1", [row.recipient_person]);
    const message = await makers[row.kind]?.({ row, read, portal: publicUrl });
    return recipient && message ? { recipient, message } : null;
  } finally {
    await read.close();
  }
}

/** Hands one owed message of membership to SMTP: about keys, roles, devices, lists, packets and groups. */
export function deliverTo(dependencies: DeliveryDependencies) {
  return async (row: OwedRow, system: Actor): Promise<NotHandedOver | void> => {
    const prepared = await prepare(dependencies, system, row);
    if (!prepared) return { state: "DROPPED", why: "What it speaks of, or its recipient, is not there any more." };
    const {
      recipient,
      message: { calendar, ...message },
    } = prepared;
    if (recipient.email === null) return { state: "FAILED", why: "No mail address is on record for the recipient." };
    await dependencies.mailer.send({
      to: { name: recipient.name, address: recipient.email },
      // The same id however often it is tried: a mail program shows it once.
      messageId: `<${row.id}@${new URL(dependencies.publicUrl).hostname}>`,
      ...(await renderMail(message)),
      ...(calendar ? { ics: calendar } : {}),
    });
  };
}
