import { createHmac } from "node:crypto";
import type { Actor } from "@resc/access";
import { KeyReusedError, NotPermittedError } from "@resc/domain";
import type { PoolClient } from "pg";
import type { DatabaseAccess } from "../database/data-source.ts";
import { beginAs } from "./begin.ts";
import { Transaction } from "./transaction.ts";

/** One mutation: its name, its key, and its body for the comparison of repeated sends. */
export interface Operation {
  readonly name: string;
  readonly key: string;
  readonly body: unknown;
}

/** What is stored of a result: the id under which it is read again, under today's rights. */
export type StoredResult = { readonly id: string };

/** With a key: a body may hold a price, and whoever reads the table must not find it by trying (I-13). */
function hashOf(operation: Operation, serviceKey: string): string {
  return createHmac("sha256", Buffer.from(serviceKey, "hex"))
    .update(JSON.stringify([operation.name, operation.body]))
    .digest("hex");
}

/**
 * One mutation = one transaction: key, right, version, change, audit, outbox, events, stored result, commit.
 * A thrown error rolls everything back, the key included; a refused right leaves one row in the trail.
 */
export class UnitOfWork {
  private readonly access: DatabaseAccess;

  constructor(access: DatabaseAccess) {
    this.access = access;
  }

  /** Runs a change once per (person, key). The same key and body again give the stored result without doing anything. */
  async run(actor: Actor, operation: Operation, work: (tx: Transaction) => Promise<StoredResult>): Promise<StoredResult> {
    try {
      return await this.transact(actor, async (tx) => {
        const earlier = await this.claim(tx, operation);
        if (earlier) return earlier;
        const result = await work(tx);
        if (tx.audits.length === 0) throw new Error(`${operation.name} changed something without a row in the trail.`);
        await tx.query("select platform.store_result($1, $2)", [operation.key, JSON.stringify(result)]);
        return result;
      });
    } catch (error) {
      if (error instanceof NotPermittedError) await this.noteRefusal(actor, operation, error);
      throw error;
    }
  }

  /** Runs a change of the platform itself (clock, loader, projection) without a key. */
  async runAs<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    return this.transact(actor, work);
  }

  private async claim(tx: Transaction, operation: Operation): Promise<StoredResult | undefined> {
    const rows = await tx.query<{ claimed: { same: boolean; result: StoredResult | null } | null }>(
      "select platform.claim_key($1, $2) as claimed",
      [operation.key, hashOf(operation, this.access.serviceKey)],
    );
    const claimed = rows[0]?.claimed;
    if (!claimed) return undefined;
    if (!claimed.same || !claimed.result) throw new KeyReusedError();
    return claimed.result;
  }

  private async noteRefusal(actor: Actor, operation: Operation, error: NotPermittedError): Promise<void> {
    await this.transact(actor, async (tx) => {
      tx.audit({ act: error.needed, objectType: "operation", objectId: operation.name, outcome: "REFUSED" });
    });
  }

  private async transact<Result>(actor: Actor, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
    const runner = this.access.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    try {
      const clock = await beginAs(client, actor, this.access.serviceKey, "READ WRITE");
      // beginAs opened it in one round trip with the actor; TypeORM has to know, or it refuses to lock rows.
      (runner as { isTransactionActive: boolean }).isTransactionActive = true;
      const tx = new Transaction(actor, clock, client, runner.manager);
      const result = await work(tx);
      if (tx.audits.length > 0 || tx.events.length > 0) {
        await client.query("select platform.append($1, $2)", [JSON.stringify(tx.audits), JSON.stringify(tx.events)]);
      }
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK").catch(() => undefined);
      throw error;
    } finally {
      (runner as { isTransactionActive: boolean }).isTransactionActive = false;
      await runner.release();
    }
  }
}
