import { tickFunding } from "@resc/funding";
import { type DatabaseAccess, setClock } from "@resc/store";
import type pg from "pg";

/** The clock of the drill: it stands still, and goes on only where the drill moves it. */
export class DrillClock {
  private readonly admin: pg.Client;
  private readonly worker: DatabaseAccess;
  now: Date;

  constructor(admin: pg.Client, worker: DatabaseAccess, begin: Date) {
    this.admin = admin;
    this.worker = worker;
    this.now = begin;
  }

  /** Moves on to an instant; the drill never goes back. */
  async to(instant: Date): Promise<void> {
    if (instant < this.now) throw new Error(`The drill's clock shows ${this.now.toISOString()}; it does not go back.`);
    await setClock(this.admin, instant.toISOString(), 0);
    this.now = instant;
  }

  async pass(minutes: number): Promise<void> {
    await this.to(new Date(this.now.getTime() + minutes * 60_000));
  }

  /** Some days on, at ten in the morning or a little after. */
  async nextDay(days = 1): Promise<void> {
    const then = new Date(this.now.getTime() + days * 86_400_000);
    then.setUTCHours(15, 0, 0, 0);
    await this.to(then);
  }

  /** What the platform's own clock does every ten seconds, now. */
  async tick(): Promise<void> {
    await tickFunding(this.worker);
  }
}
