export { MailError } from "./mail-error.ts";
export type { MailFact, MailLink, MailMessage, RenderedMail } from "./mail-message.ts";
export { renderMail } from "./render-mail.ts";
export { createMailer, type Mailbox, type Mailer, type MailerSettings, type OutgoingMail } from "./mailer.ts";
