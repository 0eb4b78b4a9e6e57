import type { Actor } from "@resc/access";
import type { PoolClient } from "pg";
import type { QueryRunner } from "typeorm";
import type { DatabaseAccess } from "../database/data-source.ts";
import { beginAs, type TransactionClock } from "../transaction/begin.ts";

/**
 * What one request reads: one snapshot under one actor, opened at the first statement and never if nothing is read.
 * Statements queue on one connection, so that a page is one moment.
 */
export class ReadTransaction {
  private opened: Promise<{ runner: QueryRunner; client: PoolClient; clock: TransactionClock }> | undefined;
  private closed = false;
  /** The statement before: one connection runs one at a time. */
  private queue: Promise<unknown> = Promise.resolve();
  private readonly access: DatabaseAccess;
  private readonly actor: Actor;

  constructor(access: DatabaseAccess, actor: Actor) {
    this.access = access;
    this.actor = actor;
  }

  private async open() {
    if (this.closed) throw new Error("This read is over.");
    const runner = this.access.source.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      return { runner, client, clock: await beginAs(client, this.actor, this.access.serviceKey, "READ ONLY") };
    } catch (error) {
      await runner.release();
      throw error;
    }
  }

  /** The platform's clock at this snapshot. */
  async clock(): Promise<TransactionClock> {
    return (await (this.opened ??= this.open())).clock;
  }

  /** Rows of one statement under the actor's policies. */
  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const { client } = await (this.opened ??= this.open());
    const answer = this.queue.then(() => client.query<Row>(sql, [...parameters]));
    this.queue = answer.catch(() => undefined);
    return (await answer).rows;
  }

  /** Ends the snapshot and gives the connection back. A read after it opens a new one only through a new transaction. */
  async close(): Promise<void> {
    this.closed = true;
    const opened = this.opened;
    this.opened = undefined;
    if (!opened) return;
    const { runner, client } = await opened.catch(() => ({ runner: undefined, client: undefined }));
    if (!runner) return;
    try {
      await this.queue;
      await client?.query("COMMIT");
    } finally {
      await runner.release();
    }
  }

  /** Ends the snapshot so that what follows sees a change just made. */
  async renew(): Promise<void> {
    await this.close();
    this.closed = false;
  }
}
