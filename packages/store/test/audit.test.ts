import { type Actor, systemActor } from "@resc/access";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { UnitOfWork, verifyAudit } from "../src/index.ts";
import { operation, storeDatabase, type StoreDatabase } from "./store-database.ts";

let store: StoreDatabase;
let crec: Actor;
beforeAll(async () => {
  store = await storeDatabase();
  crec = await store.person("STAFF", "CREC");
});
afterAll(async () => store.drop());
beforeEach(async () => {
  await past("delete from platform.audit; delete from platform.chain_head");
  for (let n = 1; n <= 5; n += 1) {
    await new UnitOfWork(store.app).run(crec, operation(n), async (tx) => {
      tx.audit({ act: "note.written", objectType: "note", objectId: `note_${n}`, after: { n }, reason: "because" });
      return { id: `note_${n}` };
    });
  }
  await new UnitOfWork(store.membership).runAs(systemActor("test"), async (tx) =>
    tx.audit({ act: "town.told", objectType: "town", objectId: "groton" }),
  );
});

/** What a superuser can do who switches the triggers off. */
async function past(sql: string): Promise<void> {
  await store.admin.query("set session_replication_role = replica");
  await store.admin.query(sql);
  await store.admin.query("set session_replication_role = origin");
}
const chain = async (name = "engagements") => (await verifyAudit(store.admin)).find((one) => one.chain === name);

describe("the trail (I-39)", () => {
  it("is whole when nobody touched it, one chain per subgraph", async () => {
    expect(await chain()).toEqual({ chain: "engagements", rows: 5, firstBadSeq: null, headMatches: true });
    expect(await chain("membership")).toEqual({ chain: "membership", rows: 1, firstBadSeq: null, headMatches: true });
    expect(await chain("funding")).toEqual({ chain: "funding", rows: 0, firstBadSeq: null, headMatches: true });
  });

  it("stays one unbroken chain when many write at once", async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        new UnitOfWork(store.app).run(crec, operation(n), async (tx) => {
          tx.audit({ act: "note.a", objectType: "note", objectId: `n${n}` });
          tx.audit({ act: "note.b", objectType: "note", objectId: `n${n}` });
          return { id: `n${n}` };
        }),
      ),
    );
    expect(await chain()).toEqual({ chain: "engagements", rows: 45, firstBadSeq: null, headMatches: true });
  });

  it("refuses to be changed, emptied or shortened by anybody, the owner included", async () => {
    for (const sql of ["update platform.audit set reason = 'other'", "delete from platform.audit", "truncate platform.audit"]) {
      await expect(store.sql(sql), sql).rejects.toMatchObject({ code: "RA101" });
      await store.admin.query("set role platform_owner");
      await expect(store.sql(sql), sql).rejects.toMatchObject({ code: "RA101" });
      await store.admin.query("reset role");
    }
    for (const access of [store.app, store.worker, store.membership])
      for (const sql of [
        "select * from platform.audit",
        "insert into platform.audit (chain) values ('engagements')",
        "update platform.chain_head set seq = 0",
      ])
        await expect(access.source.query(sql)).rejects.toThrow(/permission denied/);
  });

  it.each([
    ["a reason", "update platform.audit set reason = 'nicer' where chain = 'engagements' and seq = 3", 3],
    ["a value", `update platform.audit set after = '{"n": 33}' where chain = 'engagements' and seq = 2`, 2],
    ["a person", "update platform.audit set person_id = 'somebody' where chain = 'engagements' and seq = 5", 5],
    ["a time", "update platform.audit set at = at - interval '1 second' where chain = 'engagements' and seq = 4", 4],
    ["an outcome", "update platform.audit set outcome = 'REFUSED' where chain = 'engagements' and seq = 1", 1],
    [
      "a row with its own hash made to fit",
      "update platform.audit a set reason = 'nicer', hash = platform.audit_hash(jsonb_populate_record(a, '{\"reason\":\"nicer\"}')) where chain = 'engagements' and seq = 3",
      4,
    ],
    ["a row taken out", "delete from platform.audit where chain = 'engagements' and seq = 2", 3],
    [
      "two rows exchanged",
      "update platform.audit set seq = case seq when 2 then 103 else 102 end where chain = 'engagements' and seq in (2, 3); update platform.audit set seq = seq - 100 where seq > 100",
      2,
    ],
  ])("shows that %s was tampered with, past the triggers", async (_what, sql, first) => {
    await past(sql);
    expect(await chain()).toMatchObject({ firstBadSeq: first });
    expect(await chain("membership")).toMatchObject({ firstBadSeq: null, headMatches: true });
  });

  it("shows that its tail was cut", async () => {
    await past("delete from platform.audit where chain = 'engagements' and seq > 3");
    expect(await chain()).toEqual({ chain: "engagements", rows: 3, firstBadSeq: null, headMatches: false });
    await past("delete from platform.audit where chain = 'engagements'");
    expect(await chain()).toMatchObject({ rows: 0, headMatches: false });
  });

  it("is verified by membership's service only, and read by none", async () => {
    await expect(store.membership.source.query("select * from platform.verify_chain('engagements')")).resolves.toMatchObject([
      { rows_checked: "5", head_matches: true },
    ]);
    await expect(store.app.source.query("select * from platform.verify_chain('engagements')")).rejects.toThrow(/permission denied/);
  });
});

describe("the version of the data", () => {
  const version = async () => (await store.sql<{ value: string }>("select platform.data_version() as value"))[0]?.value;

  it("is the same while nothing changes, and another after every change of any subgraph", async () => {
    const before = await version();
    expect(before).toBe("engagements:5 membership:1");
    expect(await version()).toBe(before);
    await new UnitOfWork(store.membership).runAs(systemActor("test"), async (tx) =>
      tx.audit({ act: "town.told", objectType: "town", objectId: "groton" }),
    );
    expect(await version()).toBe("engagements:5 membership:2");
  });
});
