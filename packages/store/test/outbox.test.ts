import { type Actor, systemActor } from "@resc/access";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { loginUrl, OutboxWorker, type OwedRow, UnitOfWork } from "../src/index.ts";
import { operation, secrets, storeDatabase, type StoreDatabase } from "./store-database.ts";

let store: StoreDatabase;
let crec: Actor;
const handed: OwedRow[] = [];
beforeAll(async () => {
  store = await storeDatabase();
  crec = await store.person("STAFF", "CREC");
});
beforeEach(() => {
  handed.length = 0;
});
afterAll(async () => store.drop());

let objects = 0;
async function owe(more: { readonly holdSeconds?: number; readonly dedupeKey?: string } = {}): Promise<string> {
  objects += 1;
  const objectId = `object_${objects}`;
  await new UnitOfWork(store.app).run(crec, operation(objectId), async (tx) => {
    await tx.owe({ kind: "note.mail", objectId, recipientPersonId: "person_1", dedupeKey: objectId, ...more });
    tx.audit({ act: "note.owed", objectType: "note", objectId });
    return { id: objectId };
  });
  return objectId;
}
const rows = (objectId: string) =>
  store.sql<{ id: string; state: string; attempts: number; last_error: string | null }>(
    "select id, state, attempts, last_error from platform.outbox where object_id = $1",
    [objectId],
  );
const workerThat = (deliver: (row: OwedRow) => Promise<void>) =>
  new OutboxWorker(store.worker, "engagements", async (row) => {
    handed.push(row);
    await deliver(row);
  });
const fine = () => workerThat(async () => undefined);

describe("what is owed", () => {
  it("is handed over once, whoever asks again", async () => {
    const objectId = await owe();
    const [row] = await rows(objectId);
    const worker = fine();
    await Promise.all([1, 2, 3].map(() => worker.deliverOne(row?.id ?? "")));
    await worker.drain();
    expect(handed.map(({ object_id }) => object_id)).toEqual([objectId]);
    expect(await rows(objectId)).toMatchObject([{ state: "SENT", attempts: 1 }]);
  });

  it("stays owed when handing over fails, with what went wrong", async () => {
    const objectId = await owe();
    const [row] = await rows(objectId);
    await expect(workerThat(async () => Promise.reject(new Error("451 greylisted"))).deliverOne(row?.id ?? "")).rejects.toThrow("451");
    expect(await rows(objectId)).toMatchObject([{ state: "PENDING", attempts: 1, last_error: "451 greylisted" }]);
    await fine().deliverOne(row?.id ?? "");
    expect(await rows(objectId)).toMatchObject([{ state: "SENT", attempts: 2, last_error: null }]);
  });

  it("stays owed when the worker dies in the middle", async () => {
    const objectId = await owe();
    const [row] = await rows(objectId);
    const dying = await store.open("engagements", "worker", 2);
    let killed = 0;
    const worker = new OutboxWorker(dying, "engagements", async () => {
      killed = (
        await store.sql(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query like '%take_owed%' and pid <> pg_backend_pid()",
        )
      ).length;
    });
    await expect(worker.deliverOne(row?.id ?? "")).rejects.toThrow();
    expect(killed).toBe(1);
    expect(await rows(objectId)).toMatchObject([{ state: "PENDING" }]);
    await fine().deliverOne(row?.id ?? "");
    expect(await rows(objectId)).toMatchObject([{ state: "SENT" }]);
  });

  it("is kept back while it can be undone, and dropped for good when it is", async () => {
    await store.setClock("2026-09-14T14:00:00Z");
    const objectId = await owe({ holdSeconds: 10 });
    await fine().drain();
    expect(handed).toEqual([]);
    const dropped = await new UnitOfWork(store.app).runAs(crec, (tx) => tx.dropOwed(objectId, ["note.mail"]));
    expect(dropped).toBe(1);
    await store.setClock("2026-09-14T14:00:10Z");
    await fine().drain();
    await fine().deliverOne((await rows(objectId))[0]?.id ?? "");
    expect(handed).toEqual([]);
    expect(await rows(objectId)).toMatchObject([{ state: "DROPPED" }]);
  });

  it("is sent exactly when the ten seconds are over", async () => {
    await store.setClock("2026-09-15T14:00:00Z");
    const objectId = await owe({ holdSeconds: 10 });
    await store.setClock("2026-09-15T14:00:09.999Z");
    expect(await fine().drain()).toBe(0);
    await store.setClock("2026-09-15T14:00:10Z");
    expect(await fine().drain()).toBe(1);
    expect(await rows(objectId)).toMatchObject([{ state: "SENT" }]);
  });

  it("is one row for one key, and keys of subgraphs do not meet", async () => {
    await owe({ dedupeKey: "same" });
    await owe({ dedupeKey: "same" });
    await new UnitOfWork(store.membership).runAs(systemActor("test"), (tx) =>
      tx.owe({ kind: "x", objectId: "o", recipientPersonId: "p", dedupeKey: "same" }),
    );
    expect(
      (await store.sql<{ subgraph: string }>("select subgraph from platform.outbox where dedupe_key = 'same' order by 1")).map(
        ({ subgraph }) => subgraph,
      ),
    ).toEqual(["engagements", "membership"]);
    await fine().drain();
    expect(handed.every(({ object_id }) => object_id !== "o")).toBe(true);
  });

  it("is handed over by the queue without anybody asking", async () => {
    await store.admin.query("delete from platform.clock");
    const errors: unknown[] = [];
    const runner = await fine().start({
      connectionString: loginUrl(store.adminUrl, "engagements_worker", secrets),
      onError: (error) => errors.push(error),
    });
    const objectId = await owe();
    const deadline = Date.now() + 8000;
    while (Date.now() < deadline && (await rows(objectId))[0]?.state !== "SENT") await new Promise((resolve) => setImmediate(resolve));
    await runner.stop();
    expect(await rows(objectId)).toMatchObject([{ state: "SENT" }]);
    expect(handed.filter(({ object_id }) => object_id === objectId)).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it("cannot be read or taken by who answers requests", async () => {
    for (const sql of [
      "select * from platform.outbox",
      "select * from platform.take_owed('x')",
      "select platform.settle_owed('x', 'SENT', null)",
    ])
      await expect(store.app.source.query(sql), sql).rejects.toThrow(/permission denied/);
  });
});
