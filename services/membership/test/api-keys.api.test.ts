import { keyPattern } from "@resc/store/gateway";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { keyAsked, keysOf } from "./keys-of.ts";
import { day, type Reader, readersStage, type ReadersStage } from "./readers-stage.ts";

const fields = "totalCount nodes { id state owner { name } viewerCan { answer end } }";

let stage: ReadersStage;
let alliance: ReadersStage["alliance"];
let store: ReadersStage["store"];
let analyst: Reader;
let keys: ReturnType<typeof keysOf>;

beforeAll(async () => {
  stage = await readersStage();
  ({ alliance, store } = stage);
  keys = keysOf(stage);
});
beforeEach(async () => {
  await alliance.database.setClock(day);
  analyst = await stage.reader("An Analyst", "ANALYST", "PUBLIC");
  await alliance.subgraph.outbox.drain();
  alliance.mailer.empty();
});
afterEach(() => alliance.settled());
afterAll(() => stage.drop());

describe("a key", () => {
  it("is asked for by a reader, granted by the Coordinator, collected by its owner, and then opens the reader's role", async () => {
    const asked = await keys.ask(analyst);
    expect(asked).toMatchObject({ ...keyAsked, state: "ASKED", role: "ANALYST", expiresAt: null });
    const { apiKey } = await alliance.act(stage.asCoordinator(), "grantApiKey", { keyId: asked.id, version: 1, days: 30 });
    expect(apiKey).toMatchObject({
      state: "GRANTED",
      days: 30,
      owner: { name: "An Analyst" },
      answerer: { name: "The Coordinator" },
      secretEnd: null,
    });
    const collected = await store.keys.collect(analyst.cookie, asked.id, "collected");
    expect(collected?.secret).toMatch(keyPattern);
    expect(collected?.secret.startsWith("resc_analyst_")).toBe(true);
    expect(collected?.key).toMatchObject({ state: "LIVE", secretEnd: collected?.secret.slice(-4) });
    expect(Date.parse(collected?.key.expiresAt ?? "")).toBe(Date.parse("2026-03-04T15:00:00Z"));
    expect(await store.readKey(collected?.secret ?? "")).toMatchObject({
      clientId: asked.id,
      personId: analyst.personId,
      role: "ANALYST",
      organization: "PUBLIC",
    });
    expect((await store.keys.own(analyst.cookie))[0]?.lastUsedAt).not.toBeNull();
  });

  it("is shown once: the database keeps a hash, and nothing else of the secret but its last four signs", async () => {
    const { id, secret } = await keys.live(analyst);
    expect(await store.keys.collect(analyst.cookie, id, "again")).toBeNull();
    const tables = ["api_key", "access_log", "audit", "outbox", "event", "idempotency"];
    for (const table of tables) {
      const rows = await alliance.sql<{ found: boolean }>(`select t::text like '%' || $1 || '%' as found from platform.${table} t`, [
        secret.slice(13, 40),
      ]);
      expect(
        rows.filter(({ found }) => found),
        table,
      ).toEqual([]);
    }
  });

  it("tells the Coordinator when it is asked for and its owner when it is answered, and no message carries a secret", async () => {
    const { id, secret } = await keys.live(analyst);
    await alliance.act(stage.asCoordinator(), "endApiKey", { keyId: id, version: 3, reason: "The project ended." });
    await alliance.subgraph.outbox.drain();
    expect(
      alliance.mailer.sent
        .map(({ to, subject }) => [(to as { name: string }).name, subject])
        .toSorted(([one = ""], [other = ""]) => one.localeCompare(other)),
    ).toEqual([
      ["An Analyst", 'Your API key "Weekly figures" is granted'],
      ["An Analyst", 'Your API key "Weekly figures" was ended'],
      ["The Coordinator", "An Analyst asks for an API key"],
    ]);
    expect(JSON.stringify(alliance.mailer.sent)).not.toContain(secret.slice(13));
  });

  it("can be declined with a reason its owner reads", async () => {
    const { id } = await keys.ask(analyst);
    await alliance.act(stage.asCoordinator(), "declineApiKey", { keyId: id, version: 1, reason: "Please name the report." });
    expect((await store.keys.own(analyst.cookie))[0]).toMatchObject({ state: "DECLINED", answerReason: "Please name the report." });
    expect(await store.keys.collect(analyst.cookie, id, "collect")).toBeNull();
  });

  it("ends at once by its owner, and by who grants keys", async () => {
    const mine = await keys.live(analyst);
    expect(await store.keys.end(analyst.cookie, mine.id, "end")).toMatchObject({ state: "ENDED" });
    expect(await store.readKey(mine.secret)).toBeNull();
    const other = await keys.live(analyst);
    await alliance.act(stage.asCoordinator(), "endApiKey", { keyId: other.id, version: 3, reason: "Not used any more." });
    expect(await store.readKey(other.secret)).toBeNull();
    expect(await store.keys.end(analyst.cookie, other.id, "end")).toBeNull();
  });

  it("ends by itself on its day, and 14 days before that its owner is told once", async () => {
    const { secret } = await keys.live(analyst);
    expect(await alliance.subgraph.tick()).toBe(0);
    await alliance.subgraph.outbox.drain();
    alliance.mailer.empty();
    await alliance.database.setClock("2026-04-20T15:00:00Z");
    const told = await alliance.subgraph.tick();
    expect([told > 0, await alliance.subgraph.tick()]).toEqual([true, 0]);
    await alliance.subgraph.outbox.drain();
    expect(alliance.mailer.sent.map(({ subject }) => subject)).toEqual(
      Array.from({ length: told }, () => 'Your API key "Weekly figures" ends on 05/03/2026'),
    );
    expect(await store.readKey(secret)).not.toBeNull();
    await alliance.database.setClock("2026-05-03T15:00:01Z");
    expect(await store.readKey(secret)).toBeNull();
  });

  it("opens nothing once its owner's role has ended (S11)", async () => {
    const { secret } = await keys.live(analyst);
    await alliance.act(stage.asCoordinator(), "endRole", { grantId: analyst.grantId });
    expect(await store.readKey(secret)).toBeNull();
  });

  it("that is granted lapses when nobody collects it within 14 days", async () => {
    const id = await keys.granted(analyst);
    await alliance.database.setClock("2026-02-16T15:00:00Z");
    const cookie = await stage.signIn(analyst.personId, "2026-02-16T15:00:00Z");
    expect((await store.keys.own(cookie))[0]).toMatchObject({ state: "LAPSED" });
    expect(await store.keys.collect(cookie, id, "late")).toBeNull();
  });
});

describe("the list of keys", () => {
  it("is the Coordinator's, the newest first, with what can be done", async () => {
    await alliance.database.setClock("2026-02-02T15:05:00Z");
    const { id } = await keys.ask(analyst);
    const { data } = await alliance.ask(
      stage.asCoordinator(),
      `{ apiKeys(states: [ASKED], first: 1) { ${fields} pageInfo { endCursor hasNextPage } } }`,
    );
    expect(data?.["apiKeys"].nodes[0]).toEqual({
      id,
      state: "ASKED",
      owner: { name: "An Analyst" },
      viewerCan: { answer: true, end: false },
    });
    const next = await alliance.ask(
      stage.asCoordinator(),
      `query($after: String) { apiKeys(states: [ASKED], first: 1, after: $after) { ${fields} } }`,
      {
        after: data?.["apiKeys"].pageInfo.endCursor,
      },
    );
    expect(next.data?.["apiKeys"].nodes[0]?.id).not.toBe(id);
    expect(next.data?.["apiKeys"].totalCount).toBe(data?.["apiKeys"].totalCount);
    for (const actor of [await alliance.join("Some Staff", "STAFF", "CREC"), analyst]) {
      const seen = await alliance.ask(actor, `{ apiKeys { ${fields} } }`);
      expect(seen.data?.["apiKeys"]).toEqual({ totalCount: 0, nodes: [] });
    }
  });
});
