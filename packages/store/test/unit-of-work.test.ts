import type { Actor } from "@resc/access";
import { ConflictError, KeyReusedError, NotPermittedError } from "@resc/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ReadTransaction, type Transaction, UnitOfWork } from "../src/index.ts";
import { type Note, NoteEntity, operation, storeDatabase, type StoreDatabase } from "./store-database.ts";

let store: StoreDatabase;
let work: UnitOfWork;
let crec: Actor;
let notes = 0;
beforeAll(async () => {
  store = await storeDatabase();
  work = new UnitOfWork(store.app);
  crec = await store.person("STAFF", "CREC");
});
afterAll(async () => store.drop());

async function write(tx: Transaction, words = "hello"): Promise<Note> {
  notes += 1;
  const note = { id: `note_${notes}`, organization: "CREC", words, version: 1 };
  await tx.insert(NoteEntity, note);
  tx.audit({ act: "note.written", objectType: "note", objectId: note.id });
  return note;
}
const count = async (table: string) => Number((await store.sql<{ count: string }>(`select count(*) from ${table}`))[0]?.count);
const everything = async () => ({
  notes: await count("engagements.note"),
  audit: await count("platform.audit"),
  outbox: await count("platform.outbox"),
  events: await count("platform.event"),
  keys: await count("platform.idempotency"),
  jobs: await count("graphile_worker._private_jobs"),
});

describe("sending twice", () => {
  it("does nothing twice, and gives the same answer", async () => {
    const once = operation({ words: "same" });
    const first = await work.run(crec, once, write);
    const before = await everything();
    expect(await work.run(crec, once, write)).toEqual(first);
    expect(await everything()).toEqual(before);
  });

  it("does nothing twice in parallel either", async () => {
    const once = operation({ words: "parallel" });
    const before = await everything();
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => work.run(crec, once, write)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await everything()).toMatchObject({ notes: before.notes + 1, audit: before.audit + 1, keys: before.keys + 1 });
  });

  it("is refused with another body under the same key", async () => {
    const once = operation({ words: "one" });
    await work.run(crec, once, write);
    await expect(work.run(crec, { ...once, body: { words: "two" } }, write)).rejects.toThrow(KeyReusedError);
    await expect(work.run(crec, { ...once, name: "anotherMutation" }, write)).rejects.toThrow(KeyReusedError);
  });

  it("keeps keys of different people apart", async () => {
    const once = operation({ words: "mine" });
    const first = await work.run(crec, once, write);
    const other = await work.run(await store.person("STAFF", "CREC"), once, write);
    expect(other.id).not.toBe(first.id);
  });

  it("may be tried again after a failure: the key goes with the change that failed", async () => {
    const once = operation();
    await expect(work.run(crec, once, async () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(await work.run(crec, once, write)).toMatchObject({ id: expect.stringMatching(/^note_/) });
  });

  it("keeps no body that could be guessed: the hash needs a key that is not in the database", async () => {
    const { createHash } = await import("node:crypto");
    const once = operation({ price: "1250.00" });
    await work.run(crec, once, write);
    const [row] = await store.sql<{ body_hash: string }>("select body_hash from platform.idempotency where key = $1", [once.key]);
    expect(row?.body_hash).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.body_hash).not.toBe(
      createHash("sha256")
        .update(JSON.stringify([once.name, once.body]))
        .digest("hex"),
    );
  });
});

describe("one change, one transaction", () => {
  it("leaves nothing of a change that fails after everything was written", async () => {
    const before = await everything();
    await expect(
      work.run(crec, operation(), async (tx) => {
        const note = await write(tx);
        tx.publish({ topic: "note", subjectId: note.id, payload: {} });
        await tx.owe({ kind: "note.mail", objectId: note.id, recipientPersonId: "person_1", dedupeKey: note.id });
        throw new Error("at the last moment");
      }),
    ).rejects.toThrow("at the last moment");
    expect(await everything()).toEqual(before);
  });

  it("refuses a change without a row in the trail", async () => {
    const before = await everything();
    await expect(
      work.run(crec, operation(), async (tx) => {
        await tx.insert(NoteEntity, { id: "note_silent", organization: "CREC", words: "psst", version: 1 });
        return { id: "note_silent" };
      }),
    ).rejects.toThrow("without a row in the trail");
    expect(await everything()).toEqual(before);
  });

  it("leaves exactly one row of a refused right, and nothing of what was tried", async () => {
    const before = await everything();
    await expect(
      work.run(crec, operation(), async (tx) => {
        await write(tx);
        throw new NotPermittedError("note:write");
      }),
    ).rejects.toThrow(NotPermittedError);
    expect(await everything()).toEqual({ ...before, audit: before.audit + 1 });
    const [last] = await store.sql(
      "select act, outcome, object_type, object_id, person_id, role, organization from platform.audit order by seq desc limit 1",
    );
    expect(last).toEqual({
      act: "note:write",
      outcome: "REFUSED",
      object_type: "operation",
      object_id: "writeNote",
      person_id: crec.personId,
      role: "STAFF",
      organization: "CREC",
    });
  });

  it("writes who, when, as what, the reason, the clause and the request of each change (I-37)", async () => {
    await store.setClock("2026-09-14T14:00:00Z");
    await work.run(crec, operation(), async (tx) => {
      tx.audit({
        act: "note.explained",
        objectType: "note",
        objectId: "note_1",
        before: { words: "a" },
        after: { words: "b" },
        reason: "It was wrong",
        clause: "Accord, guideline 1(a)",
      });
      return { id: "note_1" };
    });
    const [row] = await store.sql(
      "select at, person_id, role, organization, before, after, reason, clause, request_id from platform.audit order by seq desc limit 1",
    );
    expect(row).toEqual({
      at: new Date("2026-09-14T14:00:00Z"),
      person_id: crec.personId,
      role: "STAFF",
      organization: "CREC",
      before: { words: "a" },
      after: { words: "b" },
      reason: "It was wrong",
      clause: "Accord, guideline 1(a)",
      request_id: crec.requestId,
    });
  });
});

describe("two people at one thing", () => {
  it("lets the first win and tells the second which version stands", async () => {
    const { id } = await work.run(crec, operation(), write);
    const read = async () => (await store.sql<Note>("select * from engagements.note where id = $1", [id]))[0] as Note;
    const seen = await read();
    const change = (words: string) =>
      work.run(crec, operation({ words }), async (tx) => {
        await tx.change(NoteEntity, { ...seen }, { words });
        tx.audit({ act: "note.changed", objectType: "note", objectId: id });
        return { id };
      });
    const results = await Promise.allSettled([change("first"), change("second"), change("third")]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results) if (result.status === "rejected") expect(result.reason).toBeInstanceOf(ConflictError);
    expect(await read()).toMatchObject({ version: 2 });
    await expect(
      work.run(crec, operation(), async (tx) => {
        tx.expectVersion(await read(), 1);
        return { id };
      }),
    ).rejects.toMatchObject({ code: "CONFLICT", currentVersion: 2 });
  });

  it("goes on from what was read when the platform noted something meanwhile, which is no new version", async () => {
    const { id } = await work.run(crec, operation(), write);
    const read = async () => (await store.sql<Note>("select * from engagements.note where id = $1", [id]))[0] as Note;
    const seen = await read();
    await work.runAs(crec, async (tx) => {
      await tx.mark(NoteEntity, { ...seen }, { words: "noted" });
      tx.audit({ act: "note.noted", objectType: "note", objectId: id });
    });
    expect(await read()).toMatchObject({ version: 1, words: "noted" });
    await work.runAs(crec, async (tx) => {
      await tx.change(NoteEntity, { ...seen }, { words: "changed" });
      tx.audit({ act: "note.changed", objectType: "note", objectId: id });
    });
    expect(await read()).toMatchObject({ version: 2, words: "changed" });
    await expect(work.runAs(crec, (tx) => tx.mark(NoteEntity, { ...seen }, { words: "too late" }))).rejects.toBeInstanceOf(ConflictError);
  });

  it("locks a row only for who may see it", async () => {
    const { id } = await work.run(crec, operation(), write);
    const learn = await store.person("STAFF", "LEARN");
    expect(await work.runAs(crec, (tx) => tx.lock(NoteEntity, id))).toMatchObject({ id });
    expect(await work.runAs(learn, (tx) => tx.lock(NoteEntity, id))).toBeNull();
    await expect(work.run(learn, operation(), (tx) => write(tx))).rejects.toThrow(/row-level security/);
  });
});

describe("reading", () => {
  it("is one moment, and cannot write", async () => {
    const read = new ReadTransaction(store.app, crec);
    const before = await read.query("select id from note");
    await work.run(crec, operation(), write);
    expect(await read.query("select id from note")).toEqual(before);
    await expect(read.query("insert into note values ('note_x', 'CREC', 'x', 1)")).rejects.toThrow(/read-only/);
    await read.close();
    await expect(read.query("select 1")).rejects.toThrow("This read is over.");
  });

  it("sees the change just made once it is renewed", async () => {
    const read = new ReadTransaction(store.app, crec);
    const before = await read.query("select id from note");
    await work.run(crec, operation(), write);
    await read.renew();
    expect(await read.query("select id from note")).toHaveLength(before.length + 1);
    await read.close();
  });

  it("gives its connection back whatever happens", async () => {
    const narrow = await store.open("engagements", "app", 1);
    for (let n = 0; n < 4; n += 1) {
      const read = new ReadTransaction(narrow, crec);
      await expect(read.query("select no_such_column from note")).rejects.toThrow();
      await read.close();
      await expect(new UnitOfWork(narrow).run(crec, operation(), async () => Promise.reject(new Error("broken")))).rejects.toThrow(
        "broken",
      );
    }
    expect(await new UnitOfWork(narrow).runAs(crec, (tx) => tx.query("select 1 as one"))).toEqual([{ one: 1 }]);
  });
});
