import type { AddressObject, ParsedMail } from "mailparser";

/** A message that the catcher took, as the list and the JSON show it. The original stands beside it as an .eml file. */
export interface CaughtMail {
  /** Number in order of arrival, six digits or more. */
  readonly id: string;
  /** When it arrived, ISO 8601 in UTC. */
  readonly receivedAt: string;
  readonly messageId: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly replyTo: string;
  /** Addresses that the sender gave to the server, blind copies included. */
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly string[];
}

/** The record of a parsed message. */
export function describeMail(id: string, receivedAt: string, recipients: readonly string[], mail: ParsedMail): CaughtMail {
  return {
    id,
    receivedAt,
    messageId: mail.messageId ?? "",
    from: mail.from?.text ?? "",
    to: mailboxes(mail.to),
    cc: mailboxes(mail.cc),
    replyTo: mail.replyTo?.text ?? "",
    recipients,
    subject: mail.subject ?? "",
    text: mail.text ?? "",
    attachments: mail.attachments.map((attachment) => attachment.filename ?? attachment.contentType),
  };
}

/** Whether part of an address or name of a recipient is the given text, in any case. */
export function isFor(mail: CaughtMail, wanted: string): boolean {
  const part = wanted.trim().toLowerCase();
  return [...mail.to, ...mail.cc, ...mail.recipients].some((one) => one.toLowerCase().includes(part));
}

function mailboxes(field: AddressObject | AddressObject[] | undefined): readonly string[] {
  const objects = field === undefined ? [] : Array.isArray(field) ? field : [field];
  return objects.flatMap((object) => object.value.map((one) => (one.name ? `${one.name} <${one.address ?? ""}>` : (one.address ?? ""))));
}
