import type { Mailer, OutgoingMail } from "@resc/mail";

/** A mailer that keeps what it was handed, and can fail on purpose. */
export class RecordingMailer implements Mailer {
  readonly sent: OutgoingMail[] = [];
  /** Every attempt, also those that failed. */
  readonly tried: OutgoingMail[] = [];
  /** How many of the next messages the server refuses. */
  refusing = 0;

  async send(mail: OutgoingMail): Promise<void> {
    this.tried.push(mail);
    if (this.refusing > 0) {
      this.refusing -= 1;
      throw new Error("421 try again later");
    }
    this.sent.push(mail);
  }

  async verify(): Promise<void> {}

  close(): void {}

  /** Names of the recipients of what was sent, in order of the alphabet. */
  recipients(): string[] {
    return this.sent.map(({ to }) => (typeof to === "object" && "name" in to ? to.name : "")).sort();
  }

  /** Forgets what was sent. */
  empty(): void {
    this.sent.length = 0;
    this.tried.length = 0;
  }
}
