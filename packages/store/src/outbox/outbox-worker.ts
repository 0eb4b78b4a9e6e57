import { type Actor, systemActor } from "@resc/access";
import { mailTopicOf, type MailTiming } from "@resc/domain";
import { Logger, run } from "graphile-worker";
import pg from "pg";
import { startTicker } from "../clock/clock.ts";
import type { DatabaseAccess } from "../database/data-source.ts";
import type { SubgraphName } from "../database/subgraphs.ts";
import type { Transaction } from "../transaction/transaction.ts";
import { UnitOfWork } from "../transaction/unit-of-work.ts";

/** A message owed, as the record holds it: ids only. The text is rendered by reading as the recipient. */
export interface OwedRow {
  readonly id: string;
  readonly kind: string;
  readonly object_id: string;
  readonly recipient_person: string;
  readonly payload: Record<string, unknown>;
  readonly attempts: number;
}

/** Why a message will never be handed over: nobody can receive it, or it is no longer the recipient's to read. */
export interface NotHandedOver {
  readonly state: "FAILED" | "DROPPED";
  readonly why: string;
}

/** Hands one message over, or says why it never will be. A throw means "not handed over yet": it is tried again with the same id. */
export type Deliver = (row: OwedRow, system: Actor) => Promise<NotHandedOver | void>;

const attemptsInAll = 12;
const sweepMilliseconds = 5000;

/** When the recipient wants it: what is in no topic comes at once, whatever they chose. */
async function timingOf(tx: Transaction, { id, kind }: OwedRow): Promise<MailTiming> {
  const topic = mailTopicOf(kind);
  if (!topic) return "NOW";
  const [row] = await tx.query<{ timing: MailTiming }>("select platform.wanted_when($1, $2, $3) as timing", [
    id,
    topic.code,
    topic.standard,
  ]);
  return row?.timing ?? "NOW";
}

/** Delivers what a subgraph owes. The queue only says when; the record in platform.outbox says what. */
export class OutboxWorker {
  private readonly work: UnitOfWork;
  private readonly name: SubgraphName;
  private readonly deliver: Deliver;

  /** `access` is a worker's. */
  constructor(access: DatabaseAccess, name: SubgraphName, deliver: Deliver) {
    this.work = new UnitOfWork(access);
    this.name = name;
    this.deliver = deliver;
  }

  /** Delivers one row if it is still owed. The row stays locked meanwhile, so that no second worker sends it. */
  async deliverOne(id: string): Promise<void> {
    const system = systemActor(`outbox-${id}`);
    try {
      await this.work.runAs(system, async (tx) => {
        const [row] = await tx.query<OwedRow>(
          "select id, kind, object_id, recipient_person, payload, attempts from platform.take_owed($1)",
          [id],
        );
        if (!row) return;
        const timing = await timingOf(tx, row);
        if (timing !== "NOW") {
          const [state, why] = timing === "DAILY" ? ["DIGEST", null] : ["DROPPED", "The recipient wants no mail about this."];
          await tx.query("select platform.settle_owed($1, $2, $3)", [id, state, why]);
          return;
        }
        const refused = await this.deliver(row, system);
        await tx.query("select platform.settle_owed($1, $2, $3)", [id, refused?.state ?? "SENT", refused?.why ?? null]);
      });
    } catch (error) {
      await this.noteFailure(id, error);
      throw error;
    }
  }

  private async noteFailure(id: string, error: unknown): Promise<void> {
    const message = error instanceof Error ? error.message : String(error);
    await this.work.runAs(systemActor(`outbox-${id}`), async (tx) => {
      const [row] = await tx.query<OwedRow>("select attempts from platform.take_owed($1)", [id]);
      const state = (row?.attempts ?? 0) + 1 >= attemptsInAll ? "FAILED" : "PENDING";
      if (row) await tx.query("select platform.settle_owed($1, $2, $3)", [id, state, message.slice(0, 500)]);
    });
  }

  /** Delivers everything due now, without the queue: for drills, tests and the loading of demonstration stories. */
  async drain(): Promise<number> {
    let delivered = 0;
    for (;;) {
      const ids = await this.work.runAs(systemActor("outbox-drain"), (tx) =>
        tx.query<{ pending_owed: string }>("select platform.pending_owed(100)"),
      );
      if (ids.length === 0) return delivered;
      for (const { pending_owed: id } of ids) {
        await this.deliverOne(id);
        delivered += 1;
      }
    }
  }

  /** Delivers what the queue missed: rows whose worker was killed while it held them. A failure is noted and waits for the next sweep. */
  async sweep(): Promise<void> {
    const ids = await this.work.runAs(systemActor("outbox-sweep"), (tx) =>
      tx.query<{ overdue_owed: string }>("select platform.overdue_owed(100)"),
    );
    for (const { overdue_owed: id } of ids) await this.deliverOne(id).catch(() => undefined);
  }

  /** Follows the queue until stopped, and sweeps at the start and every few seconds. */
  async start(options: {
    readonly connectionString: string;
    readonly onError: (error: unknown) => void;
  }): Promise<{ stop(): Promise<void> }> {
    const pool = new pg.Pool({ connectionString: options.connectionString, max: 3 });
    pool.on("error", options.onError);
    pool.on("connect", (client) => client.on("error", options.onError));
    const runner = await run({
      pgPool: pool,
      concurrency: 2,
      pollInterval: 2000,
      noHandleSignals: true,
      noPreparedStatements: true,
      logger: new Logger(() => (level, message) => {
        if (level === "error") options.onError(new Error(message));
      }),
      taskList: {
        [`${this.name}.outbox`]: async (payload) => this.deliverOne((payload as { id: string }).id),
      },
    });
    const stopSweeping = startTicker(() => this.sweep(), sweepMilliseconds, options.onError);
    // The pool ends last: what is being sent when the service stops is still noted as sent.
    return {
      stop: async () => {
        await stopSweeping();
        await runner.stop();
        await pool.end();
      },
    };
  }
}
