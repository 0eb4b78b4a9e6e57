import { systemActor } from "@resc/access";
import type { DatabaseAccess } from "../database/data-source.ts";
import type { SubgraphName } from "../database/subgraphs.ts";
import type { Transaction } from "../transaction/transaction.ts";
import { UnitOfWork } from "../transaction/unit-of-work.ts";

/** A fact as it was published. */
export interface ReceivedEvent<Payload = Record<string, unknown>> {
  readonly seq: string;
  readonly topic: string;
  readonly subjectId: string;
  readonly payload: Payload;
  readonly at: Date;
}

/** What one subgraph keeps of another's events: a function per topic, given runs of events in order. */
export interface Projection {
  readonly publisher: SubgraphName;
  readonly topics: Readonly<Record<string, (tx: Transaction, events: readonly ReceivedEvent[]) => Promise<void>>>;
}

const batchSize = 1000;

/**
 * Keeps a projection up to date. The cursor moves in the transaction that applies the events, so each event counts once;
 * deleting the rows and the cursor and catching up again rebuilds the projection from the log.
 */
export class ProjectionRunner {
  private readonly access: DatabaseAccess;
  private readonly projection: Projection;
  private readonly work: UnitOfWork;
  private running: Promise<number> | undefined;

  /** `access` is a worker's; its schema has the table `event_cursor (publisher, position)`. */
  constructor(access: DatabaseAccess, projection: Projection) {
    this.access = access;
    this.projection = projection;
    this.work = new UnitOfWork(access);
  }

  /** Applies what has been published and not yet applied. Returns the position reached. Calls in flight are shared. */
  async catchUp(): Promise<number> {
    if (this.running) {
      await this.running.catch(() => undefined);
    }
    this.running = this.applyAll();
    try {
      return await this.running;
    } finally {
      this.running = undefined;
    }
  }

  /** How far behind the newest granted event this projection is. */
  async lag(): Promise<number> {
    return this.work.runAs(systemActor(`lag-${this.projection.publisher}`), async (tx) => {
      const rows = await tx.query<{ lag: string }>(
        "select platform.event_head($1) - coalesce((select position from event_cursor where publisher = $1), 0) as lag",
        [this.projection.publisher],
      );
      return Number(rows[0]?.lag ?? 0);
    });
  }

  private async applyAll(): Promise<number> {
    for (;;) {
      const { position, count } = await this.work.runAs(systemActor(`projection-${this.projection.publisher}`), (tx) =>
        this.applyBatch(tx),
      );
      if (count < batchSize) return position;
    }
  }

  private async applyBatch(tx: Transaction): Promise<{ position: number; count: number }> {
    const publisher = this.projection.publisher;
    await tx.query("insert into event_cursor (publisher, position) values ($1, 0) on conflict do nothing", [publisher]);
    const cursor = await tx.query<{ position: string }>("select position from event_cursor where publisher = $1 for update", [publisher]);
    let position = Number(cursor[0]?.position ?? 0);
    const rows = await tx.query<{ seq: string; topic: string; subject_id: string; payload: Record<string, unknown>; at: Date }>(
      "select seq, topic, subject_id, payload, at from platform.read_events($1, $2, $3)",
      [publisher, position, batchSize],
    );
    for (let start = 0; start < rows.length;) {
      const topic = rows[start]?.topic ?? "";
      let end = start;
      while (end < rows.length && rows[end]?.topic === topic) end += 1;
      const run = rows
        .slice(start, end)
        .map((row) => ({ seq: row.seq, topic, subjectId: row.subject_id, payload: row.payload, at: row.at }));
      await this.projection.topics[topic]?.(tx, run);
      start = end;
    }
    const last = rows.at(-1);
    if (last) {
      position = Number(last.seq);
      await tx.query("update event_cursor set position = $2 where publisher = $1", [publisher, position]);
    }
    return { position, count: rows.length };
  }

  /** Catches up at once, then whenever something is published, and every few seconds in case a signal was lost. Returns the way to stop. */
  async start(onError: (error: unknown) => void): Promise<() => Promise<void>> {
    const runner = this.access.source.createQueryRunner();
    const client = await runner.connect();
    const wake = () => void this.catchUp().catch(onError);
    client.on("notification", wake);
    await client.query("listen platform_event");
    await this.catchUp();
    const timer = setInterval(wake, 5000);
    return async () => {
      clearInterval(timer);
      client.off("notification", wake);
      await client.query("unlisten *").catch(() => undefined);
      await this.running?.catch(() => undefined);
      await runner.release();
    };
  }
}
