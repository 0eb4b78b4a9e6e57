import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { day, type Reader, readersStage, type ReadersStage } from "./readers-stage.ts";

const towns = {
  title: "Towns of LEARN",
  document: "query Towns($resc: RescCode) { towns(resc: $resc) { totalCount } }",
  variables: { resc: "LEARN" },
};
const kept = { ...towns, shared: false };

let stage: ReadersStage;
let alliance: ReadersStage["alliance"];
let store: ReadersStage["store"];
let analyst: Reader;

beforeAll(async () => {
  stage = await readersStage();
  ({ alliance, store } = stage);
});
beforeEach(async () => {
  await alliance.database.setClock(day);
  analyst = await stage.reader("An Analyst", "ANALYST", "PUBLIC");
});
afterEach(() => alliance.settled());
afterAll(() => stage.drop());

async function put(who: Reader, query = kept): Promise<string> {
  const saved = await store.queries.put(who.cookie, null, query);
  if (saved === null) throw new Error("The query was not kept.");
  return saved.id;
}

describe("a saved query", () => {
  it("is kept with its variables, changed by its owner, and the last changed stands first", async () => {
    const first = await put(analyst);
    await alliance.database.setClock("2026-02-02T15:01:00Z");
    await put(analyst, { ...kept, title: "Another" });
    await alliance.database.setClock("2026-02-02T15:02:00Z");
    const changed = await store.queries.put(analyst.cookie, first, { ...kept, title: "Towns again", variables: {} });
    expect(changed).toMatchObject({ id: first, title: "Towns again", document: towns.document, variables: {}, own: true });
    expect(Date.parse(changed?.updatedAt ?? "") - Date.parse(changed?.createdAt ?? "")).toBe(120_000);
    expect((await store.queries.own(analyst.cookie)).map(({ title }) => title)).toEqual(["Towns again", "Another"]);
  });

  it("opens for its owner alone, and when it is shared for who acts in the same role", async () => {
    const other = await stage.reader("Another Analyst", "ANALYST", "PUBLIC");
    const state = await stage.reader("A CSDE Reader", "CSDE_READER", "CSDE");
    const id = await put(analyst);
    expect(await store.queries.read(analyst.cookie, id)).toMatchObject({ ...kept, own: true });
    expect(await store.queries.read(other.cookie, id)).toBeNull();
    await store.queries.put(analyst.cookie, id, { ...kept, shared: true });
    expect(await store.queries.read(other.cookie, id)).toMatchObject({ ...towns, shared: true, own: false });
    expect(await store.queries.read(state.cookie, id)).toBeNull();
    expect(await store.queries.own(other.cookie)).toEqual([]);
  });

  it("is changed and ended by nobody but its owner, shared or not", async () => {
    const other = await stage.reader("Another Analyst", "ANALYST", "PUBLIC");
    const id = await put(analyst, { ...kept, shared: true });
    expect(await store.queries.put(other.cookie, id, { ...kept, title: "Mine now" })).toBeNull();
    expect(await store.queries.end(other.cookie, id)).toBe(false);
    expect(await store.queries.read(analyst.cookie, id)).toMatchObject({ title: towns.title });
  });

  it("is ended, not deleted: it opens for nobody any more, and its row stays", async () => {
    const id = await put(analyst, { ...kept, shared: true });
    expect(await store.queries.end(analyst.cookie, id)).toBe(true);
    expect(await store.queries.end(analyst.cookie, id)).toBe(false);
    expect(await store.queries.read(analyst.cookie, id)).toBeNull();
    expect(await store.queries.put(analyst.cookie, id, kept)).toBeNull();
    expect(await alliance.sql("select ended_at is not null as over from platform.saved_query where id = $1", [id])).toEqual([
      { over: true },
    ]);
  });
});

describe("no query is kept", () => {
  it("for who is no reader or analyst, nor after the role has ended (S11)", async () => {
    const staff = await stage.reader("Some Staff", "STAFF", "CREC");
    await expect(store.queries.own(staff.cookie)).rejects.toMatchObject({ refusal: "NOT_A_READER" });
    await expect(store.queries.put("x".repeat(43), null, kept)).rejects.toMatchObject({ refusal: "NOT_A_READER" });
    const id = await put(analyst);
    await alliance.act(stage.asCoordinator(), "endRole", { grantId: analyst.grantId });
    await expect(store.queries.read(analyst.cookie, id)).rejects.toMatchObject({ refusal: "NOT_A_READER" });
  });

  it("past a hundred of one person, until one is ended", async () => {
    const ids = [];
    for (let count = 0; count < 100; count += 1) ids.push(await put(analyst, { ...kept, title: `Query ${count}` }));
    await expect(put(analyst)).rejects.toMatchObject({ refusal: "TOO_MANY_SAVED" });
    await store.queries.put(analyst.cookie, ids[0] ?? "", { ...kept, title: "Changed" });
    await store.queries.end(analyst.cookie, ids[1] ?? "");
    expect(await put(analyst)).toMatch(/^query_/);
  });

  it("with a document of more than 10,000 signs, whoever calls", async () => {
    await expect(put(analyst, { ...kept, document: "x".repeat(10_001) })).rejects.toThrow(/saved_query/);
  });
});
