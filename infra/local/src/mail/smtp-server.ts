import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";
import type { MailStore } from "./mail-store.ts";

const largestMessage = 26_214_400;

/** An SMTP server that takes every message from this machine and hands it on to nobody. */
export interface RunningSmtp {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts the server. Rejects with the error of listening. */
export async function startSmtp(store: MailStore, host: string, port: number): Promise<RunningSmtp> {
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    authOptional: true,
    disableReverseLookup: true,
    size: largestMessage,
    // A sender with a pool keeps its connections open; waiting for them would hold up the end of the process.
    closeTimeout: 100,
    onData(stream, session, done) {
      take(store, stream, session).then(
        () => done(),
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      // A client that breaks off is no reason to stop.
      server.on("error", () => undefined);
      resolve();
    });
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function take(store: MailStore, stream: SMTPServerDataStream, session: SMTPServerSession): Promise<void> {
  const original = await buffer(stream);
  if (stream.sizeExceeded) throw Object.assign(new Error("The message is larger than 25 MB."), { responseCode: 552 });
  await store.add(
    original,
    session.envelope.rcptTo.map((one) => one.address),
  );
}
