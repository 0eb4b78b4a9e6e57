import { systemActor } from "@resc/access";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Projection, ProjectionRunner, UnitOfWork } from "../src/index.ts";
import { storeDatabase, type StoreDatabase } from "./store-database.ts";

let store: StoreDatabase;
let membership: UnitOfWork;
beforeAll(async () => {
  store = await storeDatabase();
  membership = new UnitOfWork(store.membership);
});
afterAll(async () => store.drop());

const towns: Projection = {
  publisher: "membership",
  topics: {
    town: async (tx, events) => {
      for (const { subjectId, payload } of events)
        await tx.query(
          "insert into known_town (key, name) values ($1, $2) on conflict (key) do update set name = excluded.name, told = known_town.told + 1",
          [subjectId, payload["name"]],
        );
    },
  },
};
const publish = (...names: readonly string[]) =>
  membership.runAs(systemActor("test"), async (tx) => {
    for (const name of names) tx.publish({ topic: "town", subjectId: name.toLowerCase(), payload: { key: name.toLowerCase(), name } });
  });
const known = () =>
  store.sql<{ key: string; name: string; told: number }>("select key, name, told from engagements.known_town order by key");
const position = async () =>
  Number((await store.sql<{ position: string }>("select position from engagements.event_cursor"))[0]?.position ?? 0);

describe("events", () => {
  it("stand in the order in which they were committed, without a gap, however many write at once", async () => {
    const order: string[] = [];
    await Promise.all(
      Array.from({ length: 24 }, (_, n) =>
        membership
          .runAs(systemActor(`writer-${n}`), async (tx) => {
            await tx.query("select pg_sleep($1)", [((n * 7) % 5) / 1000]);
            for (const part of [1, 2])
              tx.publish({ topic: "town", subjectId: `w${n}`, payload: { key: `w${n}`, name: `Writer ${n} part ${part}` } });
          })
          .then(() => order.push(`w${n}`)),
      ),
    );
    const rows = await store.sql<{ seq: string; subject_id: string; name: string }>(
      "select seq, subject_id, payload ->> 'name' as name from platform.event where publisher = 'membership' order by seq",
    );
    expect(rows.map(({ seq }) => Number(seq))).toEqual(rows.map((_row, index) => index + 1));
    for (let index = 0; index < rows.length; index += 2)
      expect([rows[index]?.subject_id, rows[index]?.name.slice(-1), rows[index + 1]?.name.slice(-1)]).toEqual([
        rows[index + 1]?.subject_id,
        "1",
        "2",
      ]);
    expect(new Set(order).size).toBe(24);
  });

  it("a reader that follows the cursor while others write misses none and sees none twice", async () => {
    const runner = new ProjectionRunner(store.worker, towns);
    const start = (await known()).length;
    const writers = Promise.all(Array.from({ length: 30 }, (_, n) => publish(`Follow${n}`)));
    const written = writers.then(() => "written");
    while ((await Promise.race([written, runner.catchUp()])) !== "written");
    await runner.catchUp();
    const rows = (await known()).filter(({ key }) => key.startsWith("follow"));
    expect(rows).toHaveLength(30);
    expect(rows.every(({ told }) => told === 1)).toBe(true);
    expect((await known()).length).toBeGreaterThan(start);
    expect(await runner.lag()).toBe(0);
  });

  it("count once although two processes apply them at the same time", async () => {
    await publish("Twice1", "Twice2");
    // The second begins while the first is in the middle, and either waits for it or is done before it goes on.
    const second = { over: false, waits: false, run: Promise.resolve(0) };
    const first = new ProjectionRunner(store.worker, {
      publisher: "membership",
      topics: {
        town: async (tx, events) => {
          second.run = new ProjectionRunner(store.worker, towns).catchUp().finally(() => (second.over = true));
          const deadline = Date.now() + 3000;
          while (!second.over && !second.waits && Date.now() < deadline)
            second.waits =
              (await store.sql("select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).length >
              0;
          await towns.topics["town"]?.(tx, events);
        },
      },
    });
    await first.catchUp();
    await second.run;
    expect(second.waits).toBe(true);
    expect((await known()).filter(({ key }) => key.startsWith("twice"))).toEqual([
      { key: "twice1", name: "Twice1", told: 1 },
      { key: "twice2", name: "Twice2", told: 1 },
    ]);
  });

  it("count once when applying them fails half-way", async () => {
    await new ProjectionRunner(store.worker, towns).catchUp();
    const before = await position();
    await publish("Half1", "Half2", "Half3");
    let broken = true;
    const fragile: Projection = {
      publisher: "membership",
      topics: {
        town: async (tx, events) => {
          for (const event of events) {
            await towns.topics["town"]?.(tx, [event]);
            if (broken && event.subjectId === "half2") throw new Error("half-way");
          }
        },
      },
    };
    const runner = new ProjectionRunner(store.worker, fragile);
    await expect(runner.catchUp()).rejects.toThrow("half-way");
    expect(await position()).toBe(before);
    expect((await known()).filter(({ key }) => key.startsWith("half"))).toEqual([]);
    expect(await runner.lag()).toBe(3);
    broken = false;
    await runner.catchUp();
    expect((await known()).filter(({ key }) => key.startsWith("half"))).toMatchObject([{ told: 1 }, { told: 1 }, { told: 1 }]);
    expect(await position()).toBe(before + 3);
  });

  it("rebuild the same projection from the beginning", async () => {
    const live = await known();
    expect(live.length).toBeGreaterThan(50);
    await store.sql("truncate engagements.known_town, engagements.event_cursor");
    await new ProjectionRunner(store.worker, towns).catchUp();
    expect(await known()).toEqual(live);
  });

  it("of a topic that was not granted are not there for the reader, and hold nothing up", async () => {
    await membership.runAs(systemActor("test"), async (tx) =>
      tx.publish({ topic: "secret", subjectId: "s", payload: { key: "s", name: "Secret" } }),
    );
    await publish("After");
    const runner = new ProjectionRunner(store.worker, {
      ...towns,
      topics: {
        ...towns.topics,
        secret: async (tx) => void (await tx.query("insert into known_town (key, name) values ('secret', 'Secret')")),
      },
    });
    await runner.catchUp();
    expect((await known()).filter(({ key }) => ["secret", "after"].includes(key))).toMatchObject([{ key: "after" }]);
    expect(await runner.lag()).toBe(0);
    await expect(store.worker.source.query("select * from platform.event")).rejects.toThrow(/permission denied/);
  });

  it("wake who follows them", async () => {
    const errors: unknown[] = [];
    const runner = new ProjectionRunner(store.worker, towns);
    const stop = await runner.start((error) => errors.push(error));
    await publish("Awake");
    const deadline = Date.now() + 3000;
    while (Date.now() < deadline && !(await known()).some(({ key }) => key === "awake"))
      await new Promise((resolve) => setImmediate(resolve));
    await stop();
    expect((await known()).map(({ key }) => key)).toContain("awake");
    expect(errors).toEqual([]);
  });

  it("cannot be changed afterwards", async () => {
    await expect(store.sql("update platform.event set payload = '{}'")).rejects.toMatchObject({ code: "RA101" });
    await expect(store.sql("delete from platform.event")).rejects.toMatchObject({ code: "RA101" });
    await expect(store.sql("truncate platform.event")).rejects.toMatchObject({ code: "RA101" });
  });
});
