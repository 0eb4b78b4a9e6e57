import { createTransport } from "nodemailer";
import { headerValue, MailError } from "./mail-error.ts";

/** A mailbox: an address alone, or with the name of the person. */
export type Mailbox = string | { readonly name: string; readonly address: string };

/** A message to hand to the mail server. */
export interface OutgoingMail {
  readonly to: Mailbox | readonly Mailbox[];
  readonly cc?: Mailbox | readonly Mailbox[];
  /** The person who acts; replies go there. */
  readonly replyTo?: Mailbox;
  /** `id@domain`, with or without angle brackets. The same for every attempt, so that a second delivery is recognized. */
  readonly messageId: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** A calendar file, RFC 5545. */
  readonly ics?: string;
}

/** Hands messages to one mail server over a small pool of connections. */
export interface Mailer {
  /** Resolves when the server has accepted the message for every recipient. Rejects with MailError for a value that cannot be used, else with the server's error. */
  send(mail: OutgoingMail): Promise<void>;
  /** Rejects when the server cannot be reached. */
  verify(): Promise<void>;
  /** Closes idle connections. */
  close(): void;
}

/** Where mail goes and who sends it. */
export interface MailerSettings {
  /** `smtp://user:password@host:port`, or `smtps://`. */
  readonly url: string;
  /** The sender of every message. */
  readonly from: Mailbox;
}

const seconds = 1_000;

/** A mailer. Connects at the first message. Throws MailError for a bad address. */
export function createMailer({ url, from }: MailerSettings): Mailer {
  const server = URL.canParse(url) ? new URL(url) : null;
  if (server?.protocol !== "smtp:" && server?.protocol !== "smtps:")
    throw new MailError("The mail server must be given as smtp://host:port or smtps://host:port.");
  const sender = mailbox("The sender", from);
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 10 * seconds,
    greetingTimeout: 10 * seconds,
    socketTimeout: 30 * seconds,
    // A message is only what we wrote: no part of it may name a file or an address to read from.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      const info = await transport.sendMail({
        from: sender,
        to: mailboxes("The recipient", mail.to),
        ...(mail.cc && { cc: mailboxes("The copy", mail.cc) }),
        ...(mail.replyTo && { replyTo: mailbox("The reply address", mail.replyTo) }),
        messageId: messageId(mail.messageId),
        subject: headerValue("The subject", mail.subject),
        html: mail.html,
        text: mail.text,
        ...(mail.ics && { icalEvent: { filename: "event.ics", method: calendarMethod(mail.ics), content: mail.ics } }),
        // Keeps out-of-office programs from answering the person who acts.
        headers: { "Auto-Submitted": "auto-generated" },
      });
      if (info.rejected.length > 0) throw new Error(`The mail server refused ${info.rejected.length} of the recipients.`);
    },
    async verify() {
      await transport.verify();
    },
    close() {
      transport.close();
    },
  };
}

function mailboxes(field: string, given: Mailbox | readonly Mailbox[]): { name: string; address: string }[] {
  const list = (Array.isArray as (value: typeof given) => value is readonly Mailbox[])(given) ? given : [given];
  if (list.length === 0) throw new MailError(`${field} is missing. Name at least one mailbox.`);
  return list.map((one) => mailbox(field, one));
}

function mailbox(field: string, given: Mailbox): { name: string; address: string } {
  const [name, address] = typeof given === "string" ? split(given) : [given.name, given.address];
  headerValue(field, address);
  if (!/^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/.test(address)) throw new MailError(`${field} is not one mail address. Write name@domain.`);
  return { name: name && headerValue(field, name), address };
}

function split(text: string): [string, string] {
  const named = /^([^<>]*)<([^<>]*)>$/.exec(text);
  return named ? [(named[1] ?? "").trim().replace(/^"(.*)"$/, "$1"), named[2] ?? ""] : ["", text];
}

function messageId(id: string): string {
  const bare = id.replace(/^<(.*)>$/, "$1");
  if (!/^[\w.+=-]+@[\w.-]+$/.test(bare)) throw new MailError("The Message-ID must be id@domain.");
  return `<${bare}>`;
}

function calendarMethod(ics: string): "PUBLISH" | "REQUEST" | "CANCEL" | "REPLY" {
  const method = /^METHOD:(PUBLISH|REQUEST|CANCEL|REPLY)\s*$/m.exec(ics)?.[1];
  return method === "REQUEST" || method === "CANCEL" || method === "REPLY" ? method : "PUBLISH";
}
