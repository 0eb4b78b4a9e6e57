import type { Actor } from "@resc/access";
import { ConflictError, newId } from "@resc/domain";
import type { PoolClient } from "pg";
import type { EntityManager, EntityTarget, ObjectLiteral } from "typeorm";
import type { QueryDeepPartialEntity } from "typeorm/query-builder/QueryPartialEntity.js";
import type { TransactionClock } from "./begin.ts";

/** A row of the trail. V4 and V5 values never stand in before, after or reason; ids, versions and V3 values do. */
export interface AuditEntry {
  readonly act: string;
  readonly objectType: string;
  readonly objectId: string;
  readonly before?: object | null;
  readonly after?: object | null;
  readonly reason?: string | null;
  readonly clause?: string | null;
  readonly outcome?: "DONE" | "REFUSED";
  /** An act on something sealed: the trail names neither person, role, organization nor act. `after` holds them in a box that only the subgraph opens. */
  readonly sealed?: true;
}

/** A fact for the other subgraphs: public or V1 facts and ids only, never anything about a draft. */
export interface PublishedEvent {
  readonly topic: string;
  readonly subjectId: string;
  readonly payload: object;
}

/** A message owed to one person; `dedupeKey` makes (recipient, duty, version) unique (S7). */
export interface OwedMessage {
  readonly kind: string;
  readonly objectId: string;
  readonly recipientPersonId: string;
  readonly dedupeKey: string;
  readonly payload?: object;
  /** Seconds during which the act can be undone. */
  readonly holdSeconds?: number;
}

/** Rows with an id and a version number. */
export interface Versioned extends ObjectLiteral {
  id: string;
  version: number;
}

/** The inside of one change: every statement under the actor, audit and events appended as the last act. */
export class Transaction {
  readonly audits: AuditEntry[] = [];
  readonly events: PublishedEvent[] = [];
  readonly actor: Actor;
  readonly clock: TransactionClock;
  private readonly client: PoolClient;
  private readonly manager: EntityManager;

  constructor(actor: Actor, clock: TransactionClock, client: PoolClient, manager: EntityManager) {
    this.actor = actor;
    this.clock = clock;
    this.client = client;
    this.manager = manager;
  }

  /** The platform's now; the only clock a rule may read. */
  get now(): Date {
    return new Date(this.clock.now);
  }

  /** Today in Connecticut. */
  get today(): string {
    return this.clock.today;
  }

  /** Rows of one statement under the actor's policies. */
  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(sql, [...parameters])).rows;
  }

  /** The row, locked until the end, or null when it does not exist or is not the actor's to see. */
  async lock<Row extends ObjectLiteral & { id: string }>(entity: EntityTarget<Row>, id: string): Promise<Row | null> {
    return this.manager.createQueryBuilder(entity, "row").where("row.id = :id", { id }).setLock("pessimistic_write").getOne();
  }

  /** Inserts rows as given. */
  async insert<Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    rows: QueryDeepPartialEntity<Row> | QueryDeepPartialEntity<Row>[],
  ): Promise<void> {
    await this.manager.createQueryBuilder().insert().into(entity).values(rows).updateEntity(false).execute();
  }

  /** Changes one row if it still has the version that was read; otherwise throws {@link ConflictError}. Returns the row as it is now. */
  async change<Row extends Versioned>(entity: EntityTarget<Row>, row: Row, patch: Partial<Row>): Promise<Row> {
    return this.write(entity, row, { ...patch, version: row.version + 1 });
  }

  /**
   * Notes on a row what the platform found by itself, such as that a day has passed. It is no new version: whoever has read the row
   * without it goes on, because no colleague's words were written over.
   */
  async mark<Row extends Versioned>(entity: EntityTarget<Row>, row: Row, patch: Partial<Omit<Row, "version">>): Promise<Row> {
    return this.write(entity, row, patch);
  }

  private async write<Row extends Versioned>(entity: EntityTarget<Row>, row: Row, patch: object): Promise<Row> {
    const { affected } = await this.manager
      .createQueryBuilder()
      .update(entity)
      .set(patch)
      .where("id = :id and version = :version", { id: row.id, version: row.version })
      .execute();
    if (affected !== 1) throw new ConflictError();
    return Object.assign(row, patch);
  }

  /** Throws {@link ConflictError} with the current version when the caller's is stale. */
  expectVersion(row: { readonly version: number }, version: number): void {
    if (row.version !== version) throw new ConflictError(row.version);
  }

  /** Notes a row of the trail; written with the change, or not at all. */
  audit(entry: AuditEntry): void {
    this.audits.push(entry);
  }

  /** Publishes a fact to the other subgraphs, in commit order. */
  publish(event: PublishedEvent): void {
    this.events.push(event);
  }

  /** Owes a person a message: the outbox row and its job, in this transaction. */
  async owe(message: OwedMessage): Promise<void> {
    await this.client.query("select platform.owe($1, $2, $3, $4, $5, $6, make_interval(secs => $7))", [
      newId("outbox"),
      message.kind,
      message.objectId,
      message.recipientPersonId,
      JSON.stringify(message.payload ?? {}),
      message.dedupeKey,
      message.holdSeconds ?? 0,
    ]);
  }

  /** Takes back messages of an object that are not sent yet. Returns how many. */
  async dropOwed(objectId: string, kinds: readonly string[]): Promise<number> {
    const rows = await this.query<{ count: number }>("select platform.drop_owed($1, $2) as count", [objectId, kinds]);
    return rows[0]?.count ?? 0;
  }
}
