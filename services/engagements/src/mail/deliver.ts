import { type Actor, systemActor } from "@resc/access";
import type { MailMessage, Mailer } from "@resc/mail";
import { renderMail } from "@resc/mail";
import {
  type DatabaseAccess,
  findPerson,
  type KnownPerson,
  type NotHandedOver,
  type OwedRow,
  readAs,
  readAsRecipient,
  UnitOfWork,
} from "@resc/store";
import { digestFor } from "../bell/digest.ts";
import { weekFor, weekMail } from "../bell/week.ts";
import { makeLink } from "../notice-link/link.ts";
import { amendmentMail, answeredMail, lateMail, noticeMail, reminderMail } from "./notice-mail.ts";
import { type NoticeForMail, readNoticeForMail } from "./notice-mail-facts.ts";

/** What delivering needs. */
export interface DeliveryDependencies {
  readonly worker: DatabaseAccess;
  readonly mailer: Mailer;
  /** Address of the portal, without a slash at the end. */
  readonly publicUrl: string;
}

/** Hands one owed message to SMTP. Rendered by reading as its recipient: what they may not read cannot be in it. */
export function deliverTo(dependencies: DeliveryDependencies) {
  return async (row: OwedRow, system: Actor): Promise<NotHandedOver | void> => {
    const recipient = await readAs(dependencies.worker, system, (reader) => findPerson(reader, row.recipient_person));
    if (!recipient?.email) return { state: "FAILED", why: "No mail address is on record for the recipient." };
    if (row.kind === "bell.digest") return sendDigest(dependencies, row, recipient, system);
    if (row.kind === weekMail) return sendWeek(dependencies, row, recipient);
    const notice = await readAsRecipient(dependencies.worker, row, (reader) => readNoticeForMail(reader, row.object_id));
    if (!notice) return { state: "DROPPED", why: "The recipient may not read it any more." };
    const message = await compose(dependencies, row, notice, recipient);
    const replyTo = await replyAddress(dependencies, row, notice, system);
    await send(dependencies, row, recipient, message, replyTo);
  };
}

async function send(
  { mailer, publicUrl }: DeliveryDependencies,
  row: OwedRow,
  { name, email }: KnownPerson,
  message: MailMessage,
  replyTo: { name: string; address: string } | null,
): Promise<void> {
  await mailer.send({
    to: { name, address: email ?? "" },
    ...(replyTo ? { replyTo } : {}),
    // The same id however often it is tried: a mail program shows it once.
    messageId: `<${row.id}@${new URL(publicUrl).hostname}>`,
    ...(await renderMail(message)),
  });
}

async function sendDigest(
  dependencies: DeliveryDependencies,
  row: OwedRow,
  recipient: KnownPerson,
  system: Actor,
): Promise<NotHandedOver | void> {
  const message = await readAs(dependencies.worker, system, (reader) => digestFor(reader, row, dependencies.publicUrl));
  if (!message) return { state: "DROPPED", why: "All of it was read meanwhile." };
  await send(dependencies, row, recipient, message, null);
}

async function sendWeek(dependencies: DeliveryDependencies, row: OwedRow, recipient: KnownPerson): Promise<NotHandedOver | void> {
  const message = await readAsRecipient(dependencies.worker, row, (read, actor) => weekFor({ read, actor }, row, dependencies.publicUrl));
  if (!message) return { state: "DROPPED", why: "The recipient is no Executive Director of that RESC any more." };
  await send(dependencies, row, recipient, message, null);
}

/** A reply goes to the person who acts: the giver, or who answered for the home RESC. */
async function replyAddress(
  dependencies: DeliveryDependencies,
  row: OwedRow,
  notice: NoticeForMail,
  system: Actor,
): Promise<{ name: string; address: string } | null> {
  if (row.kind !== "courtesyNotice.answered") return notice.giverEmail ? { name: notice.giverName, address: notice.giverEmail } : null;
  const by = typeof row.payload["by"] === "string" ? row.payload["by"] : null;
  const person = await readAs(dependencies.worker, system, (reader) => findPerson(reader, by));
  return person?.email ? { name: person.name, address: person.email } : null;
}

async function compose(
  dependencies: DeliveryDependencies,
  row: OwedRow,
  notice: NoticeForMail,
  recipient: KnownPerson,
): Promise<MailMessage> {
  const portal = `${dependencies.publicUrl}/notices/${row.object_id}`;
  if (row.kind === "courtesyNotice.amended") return amendmentMail(notice, textOf(row.payload["difference"], ""), portal);
  if (row.kind === "courtesyNotice.late") return lateMail(notice, notice.dueRule, portal);
  if (row.kind === "courtesyNotice.answered")
    return answeredMail(notice, textOf(row.payload["what"], "answered"), wordsOf(notice, row.payload["what"]), portal);
  const link = recipient.organization === notice.hostCode ? await linkFor(dependencies, row, recipient) : null;
  return row.kind === "courtesyNotice.reminder" ? reminderMail(notice, notice.givenOn, link, portal) : noticeMail(notice, link, portal);
}

/** The words that belong to this answer, not to another one of the same notice. */
function wordsOf({ answers }: NoticeForMail, what: unknown): string | null {
  if (what === "raised a concern") return answers.concern;
  if (what === "remembers it differently") return answers.remembers;
  return what === "asks for a call" ? answers.call : answers.conversation;
}

async function linkFor(dependencies: DeliveryDependencies, row: OwedRow, recipient: KnownPerson): Promise<string> {
  const token = await new UnitOfWork(dependencies.worker).runAs(systemActor(`outbox-${row.id}`), (tx) =>
    makeLink(tx, row.object_id, recipient.id),
  );
  return `${dependencies.publicUrl}/n/${token}`;
}

function textOf(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}
