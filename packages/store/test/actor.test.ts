import { createHmac } from "node:crypto";
import { anonymousActor, type Actor, systemActor } from "@resc/access";
import type { PoolClient } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { beginAs, clearClock, ReadTransaction, RightEndedError, setClock, UnitOfWork } from "../src/index.ts";
import { NoteEntity, operation, secrets, storeDatabase, type StoreDatabase } from "./store-database.ts";

let store: StoreDatabase;
let crec: Actor & { readonly grantId: string };
beforeAll(async () => {
  store = await storeDatabase();
  crec = await store.person("STAFF", "CREC");
  await new UnitOfWork(store.app).run(crec, operation(), async (tx) => {
    await tx.insert(NoteEntity, { id: "note_1", organization: "CREC", words: "ours", version: 1 });
    tx.audit({ act: "note.written", objectType: "note", objectId: "note_1" });
    return { id: "note_1" };
  });
});
afterAll(async () => store.drop());

/** Rows that a bare connection of the app role sees with this setting in its transaction. */
async function seenWith(setting: string | null, client: PoolClient): Promise<number> {
  await client.query("begin");
  try {
    if (setting !== null) await client.query("select set_config('platform.actor', $1, true)", [setting]);
    return (await client.query("select * from note")).rows.length;
  } finally {
    await client.query("rollback");
  }
}

async function withClient<Result>(use: (client: PoolClient) => Promise<Result>, as: "app" | "worker" = "app"): Promise<Result> {
  const runner = store[as].source.createQueryRunner();
  try {
    return await use((await runner.connect()) as PoolClient);
  } finally {
    await runner.release();
  }
}

const sign = (payload: object, key = secrets.actorKey) => {
  const text = JSON.stringify(payload);
  return text + createHmac("sha256", Buffer.from(key, "hex")).update(text).digest("hex");
};
const claims = (pid: number, more: object = {}) => ({
  person: crec.personId,
  role: "STAFF",
  organization: "CREC",
  request: "r",
  auth_time: null,
  pid,
  until: Date.now() / 1000 + 60,
  ...more,
});
const pidOf = async (client: PoolClient) => Number((await client.query("select pg_backend_pid() as pid")).rows[0].pid);

describe("the actor of a transaction", () => {
  it("gives the rows of its organization, and no others", async () => {
    const read = new ReadTransaction(store.app, crec);
    expect(await read.query("select id from note")).toEqual([{ id: "note_1" }]);
    await read.close();
    for (const actor of [
      await store.person("STAFF", "LEARN"),
      await store.person("COORDINATOR", "ALLIANCE"),
      await store.person("BOARD_MEMBER", "CREC"),
      anonymousActor("test"),
    ]) {
      const other = new ReadTransaction(store.app, actor);
      expect(await other.query("select id from note"), actor.role).toEqual([]);
      await other.close();
    }
  });

  it("when it is missing, empty, cut or garbage, gives no rows", async () => {
    await withClient(async (client) => {
      for (const setting of [null, "", " ", "{}", "x".repeat(200), JSON.stringify(claims(await pidOf(client)))])
        expect(await seenWith(setting, client), String(setting)).toBe(0);
    });
  });

  it("when it is signed with the right key for this connection, counts: so what follows is no accident", async () => {
    await withClient(async (client) => expect(await seenWith(sign(claims(await pidOf(client))), client)).toBe(1));
  });

  it("when it is forged, of another connection, or expired, gives no rows", async () => {
    await withClient(async (client) => {
      const pid = await pidOf(client);
      expect(await seenWith(sign(claims(pid), "00".repeat(32)), client), "another key").toBe(0);
      expect(await seenWith(sign(claims(pid), secrets.serviceKey("engagements_app")), client), "the service's key").toBe(0);
      expect(await seenWith(sign(claims(pid)).replace("STAFF", "STAFG"), client), "changed after signing").toBe(0);
      expect(await seenWith(sign(claims(pid + 1)), client), "another connection").toBe(0);
      expect(await seenWith(sign(claims(pid, { until: Date.now() / 1000 - 1 })), client), "expired").toBe(0);
    });
  });

  it("ends with its transaction: the next on the same connection has none", async () => {
    await withClient(async (client) => {
      await beginAs(client, crec, store.app.serviceKey, "READ WRITE");
      expect((await client.query("select * from note")).rows).toHaveLength(1);
      await client.query("commit");
      expect((await client.query("select * from note")).rows).toHaveLength(0);
      expect((await client.query("select platform.actor() as actor")).rows).toEqual([{ actor: null }]);
    });
  });

  it("cannot be signed by the service itself: the key lies where only the definer function reads", async () => {
    for (const access of [store.app, store.worker])
      await expect(access.source.query("select * from platform.secret")).rejects.toThrow(/permission denied/);
  });
});

describe("who is let in", () => {
  const begin = (values: readonly unknown[], as: "app" | "worker" = "app") =>
    withClient((client) => client.query("select platform.begin_actor($1, $2, $3, $4, $5, $6)", [...values]), as);
  const proof = (said: readonly string[], role: "engagements_app" | "engagements_worker" | "funding_app" = "engagements_app") =>
    createHmac("sha256", Buffer.from(secrets.serviceKey(role), "hex"))
      .update(said.join("|"))
      .digest("hex");
  const said = () => [crec.personId ?? "", "STAFF", "CREC", "r", ""];

  it("only whom the service vouches for, word by word", async () => {
    await expect(begin([...said(), proof(said())])).resolves.toBeDefined();
    await expect(begin([...said(), "00".repeat(32)])).rejects.toMatchObject({ code: "RA001" });
    await expect(begin([...said(), null])).rejects.toMatchObject({ code: "RA001" });
    await expect(begin([...said(), proof(said(), "funding_app")])).rejects.toMatchObject({ code: "RA001" });
    const other = said().with(2, "LEARN");
    await expect(begin([...other, proof(said())])).rejects.toMatchObject({ code: "RA001" });
  });

  it("nobody in a role that they do not hold, or hold elsewhere", async () => {
    for (const wrong of [
      said().with(1, "EXECUTIVE_DIRECTOR"),
      said().with(2, "LEARN"),
      said().with(0, "person_unknown"),
      said().with(0, ""),
    ])
      await expect(begin([...wrong, proof(wrong)]), wrong.join(" ")).rejects.toMatchObject({ code: "RA002" });
  });

  it("the platform itself only from a worker's sign-in", async () => {
    const system = ["", "SYSTEM", "ALLIANCE", "r", ""];
    await expect(begin([...system, proof(system)])).rejects.toMatchObject({ code: "RA001" });
    await expect(begin([...system, proof(system, "engagements_worker")], "worker")).resolves.toBeDefined();
    await expect(new UnitOfWork(store.app).runAs(systemActor("test"), async () => 1)).rejects.toMatchObject({ code: "RA001" });
  });

  it("nobody whose role has ended or not begun, from the next request on", async () => {
    await store.setClock("2026-09-14T14:00:00Z");
    const leaving = await store.person("STAFF", "CREC", "2026-09-30T04:00:00Z");
    const work = new UnitOfWork(store.app);
    const look = () => work.runAs(leaving, (tx) => tx.query("select id from note"));
    await expect(look()).resolves.toHaveLength(1);
    await store.setClock("2026-09-30T03:59:59Z");
    await expect(look()).resolves.toHaveLength(1);
    await store.setClock("2026-09-30T04:00:00Z");
    await expect(look()).rejects.toThrow(RightEndedError);
    await store.setClock("2019-12-31T12:00:00Z");
    await expect(look()).rejects.toThrow(RightEndedError);
    await store.setClock("2026-09-14T14:00:00Z");
    await new UnitOfWork(store.membership).runAs(systemActor("test"), (tx) =>
      tx.query("select platform.end_grant($1, platform.now(), 'left')", [leaving.grantId]),
    );
    await expect(look()).rejects.toThrow(RightEndedError);
    const read = new ReadTransaction(store.app, leaving);
    await expect(read.query("select 1")).rejects.toThrow(RightEndedError);
    await read.close();
  });
});

describe("roles in the platform's own table", () => {
  const give = (
    actor: Actor,
    access: "membership" = "membership",
    person = "person_new",
    role = "STAFF",
    organization = "CREC",
    confirmedBy: string | null = null,
  ) =>
    new UnitOfWork(store[access]).runAs(actor, (tx) =>
      tx.query("select platform.put_grant($1, $2, $3, $4, '2026-01-01', null, null, $5)", [
        `grant_${Math.random()}`,
        person,
        role,
        organization,
        confirmedBy,
      ]),
    );

  it("are given by membership alone", async () => {
    await expect(store.app.source.query("select platform.put_grant('g', 'p', 'STAFF', 'CREC', now(), null, null, null)")).rejects.toThrow(
      /permission denied/,
    );
    await expect(store.worker.source.query("select platform.end_grant('g', now(), null)")).rejects.toThrow(/permission denied/);
    await expect(store.worker.source.query("select platform.link_identity('i', 's', 'p')")).rejects.toThrow(/permission denied/);
  });

  it("are refused by the database where the acting role cannot give them, and to oneself", async () => {
    const director = await store.person("EXECUTIVE_DIRECTOR", "CREC");
    await expect(give(director)).resolves.toBeDefined();
    await expect(give(director, "membership", director.personId ?? "")).rejects.toMatchObject({ code: "RA003" });
    await expect(give(director, "membership", "person_new", "STAFF", "LEARN")).rejects.toMatchObject({ code: "RA003" });
    await expect(give(director, "membership", "person_new", "ANALYST", "PUBLIC")).rejects.toMatchObject({ code: "RA003" });
    await expect(give(director, "membership", "person_new", "COORDINATOR", "ALLIANCE")).rejects.toMatchObject({ code: "RA003" });
    await expect(give(director, "membership", "person_new", "COORDINATOR", "ALLIANCE", director.personId)).rejects.toMatchObject({
      code: "RA003",
    });
    await expect(give(crec)).rejects.toMatchObject({ code: "RA003" });
  });
});

describe("the one clock", () => {
  beforeEach(async () => clearClock(store.admin));

  it("stands where a test puts it, for every role, and runs on when asked", async () => {
    await setClock(store.admin, "2026-11-01T05:30:00Z", 0);
    const { now, today } = await new UnitOfWork(store.app).runAs(crec, async (tx) => tx.clock);
    expect({ now, today }).toEqual({ now: "2026-11-01T05:30:00.000000Z", today: "2026-11-01" });
    await setClock(store.admin, "2026-11-01T03:59:59Z", 0);
    expect((await new UnitOfWork(store.app).runAs(crec, async (tx) => tx.clock)).today).toBe("2026-10-31");
    await setClock(store.admin, "2026-11-01T03:59:59Z", 1_000_000);
    expect(Date.parse((await new UnitOfWork(store.app).runAs(crec, async (tx) => tx.clock)).now)).toBeGreaterThan(
      Date.parse("2026-11-01T03:59:59Z"),
    );
  });

  it("shows real time when nobody moved it", async () => {
    const { now } = await new UnitOfWork(store.app).runAs(crec, async (tx) => tx.clock);
    expect(Math.abs(Date.parse(now) - Date.now())).toBeLessThan(10_000);
  });

  it.each(["local", "production"] as const)("cannot be moved in an installation of the kind %s, by anybody", async (kind) => {
    await store.admin.query("update platform.installation set kind = $1", [kind]);
    try {
      await expect(setClock(store.admin, "2026-01-01T00:00:00Z", 0)).rejects.toMatchObject({ code: "RA100" });
      await expect(store.app.source.query("insert into platform.clock values (true, now(), now(), 0)")).rejects.toThrow(
        /permission denied/,
      );
    } finally {
      await store.admin.query("update platform.installation set kind = 'test'");
    }
  });

  it("can be moved in a drill", async () => {
    await store.admin.query("update platform.installation set kind = 'drill'");
    await setClock(store.admin, "2026-01-01T00:00:00Z", 0);
    expect((await store.sql<{ now: Date }>("select platform.now()"))[0]?.now).toEqual(new Date("2026-01-01T00:00:00Z"));
    await store.admin.query("update platform.installation set kind = 'test'");
  });
});
