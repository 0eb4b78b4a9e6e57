import type { AddressInfo } from "node:net";
import type { CaughtMail } from "./caught-mail.ts";
import { openMailStore } from "./mail-store.ts";
import { portError } from "./port-taken.ts";
import { startSmtp } from "./smtp-server.ts";
import { createWebServer } from "./web-server.ts";

/** Settings of the catcher. A port of 0 takes any free one. */
export interface MailCatcherSettings {
  readonly smtpPort: number;
  readonly httpPort: number;
  /** A loopback address; the catcher takes mail without asking who sends it. */
  readonly host: string;
  /** Folder for the messages; they are still there after a restart. */
  readonly directory: string;
  /** Address by which people open the mail page, when it is not the local one. */
  readonly publicUrl?: string;
  /** Names of the environment variables that set the ports, for the error when one is taken. */
  readonly portVariables?: { readonly smtp: string; readonly http: string };
}

/** A running catcher. */
export interface MailCatcher {
  /** Where to send: `smtp://127.0.0.1:4025`. */
  readonly smtpUrl: string;
  /** Where to read. */
  readonly httpUrl: string;
  /** What came, newest first. */
  messages(): Promise<readonly CaughtMail[]>;
  close(): Promise<void>;
}

const loopback = ["127.0.0.1", "::1", "localhost"];

/** Starts the catcher. Rejects with one plain line when the host is not this machine or a port is taken. */
export async function startMailCatcher(settings: MailCatcherSettings): Promise<MailCatcher> {
  const { host, smtpPort, httpPort, directory, publicUrl, portVariables = { smtp: "MAIL_SMTP_PORT", http: "MAIL_PORT" } } = settings;
  if (!loopback.includes(host))
    throw new Error(`The mail catcher listens on this machine only. Use one of ${loopback.join(", ")}, not ${host}.`);
  const store = await openMailStore(directory);
  const smtp = await startSmtp(store, host, smtpPort).catch((error: unknown) => {
    throw portError(error, smtpPort, portVariables.smtp);
  });
  const web = createWebServer(store, publicUrl && new URL(publicUrl).hostname);
  try {
    await web.listen({ host, port: httpPort });
  } catch (error) {
    await smtp.close();
    throw portError(error, httpPort, portVariables.http);
  }
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    smtpUrl: `smtp://${name}:${smtp.port}`,
    httpUrl: publicUrl ?? `http://${name}:${(web.server.address() as AddressInfo).port}`,
    messages: async () => store.all(),
    close: async () => {
      await Promise.all([smtp.close(), web.close()]);
    },
  };
}
