import type { Actor } from "@resc/access";
import { isId } from "@resc/domain";
import { type Mailer, renderMail } from "@resc/mail";
import {
  type DatabaseAccess,
  findPerson,
  type NotHandedOver,
  type OwedRow,
  readAs,
  readAsRecipient,
  type ReadTransaction,
} from "@resc/store";
import { contributionMessages } from "../contribution/contribution-mail.ts";
import { frozenMonthMail } from "../state-contract/frozen-month-mail.ts";
import { renewalMail } from "../state-contract/renewal-mail.ts";
import type { MadeMessage, MakeMessage, Recipient } from "./message.ts";
import { opportunityMails } from "./opportunity-mail.ts";
import { sealedMails } from "./sealed-mail.ts";
import type { Seal } from "../seal/seal.ts";

/** What delivering needs. */
export interface DeliveryDependencies {
  readonly worker: DatabaseAccess;
  readonly mailer: Mailer;
  readonly seal: Seal;
  /** Address of the portal, without a slash at the end. */
  readonly publicUrl: string;
}

/** The messages of funding by kind; each word of the domain brings its own. */
const makers: Readonly<Record<string, MakeMessage>> = {
  ...opportunityMails,
  ...sealedMails,
  ...contributionMessages,
  "stateContract.renewal": renewalMail,
  "stateContractMonth.frozen": frozenMonthMail,
};

async function findRecipient(reader: ReadTransaction, id: string): Promise<Recipient | null> {
  if (!isId("agencyContact", id)) return findPerson(reader, id);
  const [contact] = await reader.query<Recipient>("select id, name, email from agency_contact where id = $1", [id]);
  return contact ?? null;
}

/** Somebody of an agency has no role here, so what they are told is read as the platform; each kind says how much that is. */
async function makeFor(
  { worker, seal, publicUrl: portal }: Pick<DeliveryDependencies, "worker" | "seal" | "publicUrl">,
  row: OwedRow,
  system: Actor,
  recipient: Recipient,
  make: MakeMessage,
): Promise<MadeMessage | null> {
  if (isId("agencyContact", recipient.id))
    return readAs(worker, system, (read) => make({ row, recipient, read, actor: system, seal, portal }));
  return readAsRecipient(worker, row, (read, actor) => make({ row, recipient, read, actor, seal, portal }));
}

/** Hands one owed message to SMTP. Rendered by reading as its recipient: what they may not read cannot be in it. */
export function deliverTo({ worker, mailer, seal, publicUrl }: DeliveryDependencies) {
  return async (row: OwedRow, system: Actor): Promise<NotHandedOver | void> => {
    const recipient = await readAs(worker, system, (reader) => findRecipient(reader, row.recipient_person));
    if (!recipient?.email) return { state: "FAILED", why: "No mail address is on record for the recipient." };
    const make = makers[row.kind];
    if (!make) return { state: "FAILED", why: `No message is known as ${row.kind}.` };
    const made = await makeFor({ worker, seal, publicUrl }, row, system, recipient, make);
    if (!made) return { state: "DROPPED", why: "The recipient may not read it any more." };
    await mailer.send({
      to: { name: recipient.name, address: recipient.email },
      ...(made.replyTo ? { replyTo: made.replyTo } : {}),
      ...(made.calendar ? { ics: made.calendar } : {}),
      // The same id however often it is tried: a mail program shows it once.
      messageId: `<${row.id}@${new URL(publicUrl).hostname}>`,
      ...(await renderMail(made.message)),
    });
  };
}
