export type { CaughtMail } from "./caught-mail.ts";
export { startMailCatcher, type MailCatcher, type MailCatcherSettings } from "./mail-catcher.ts";
