import { randomBytes } from "node:crypto";
import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { loginUrl } from "@resc/store";
import { createGatewayStore, type GatewayStore } from "@resc/store/gateway";
import { actingAs, testSecrets } from "@resc/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople } from "./alliance.ts";

const day = "2026-02-02T15:00:00Z";
const towns = {
  title: "Towns of LEARN",
  document: "query Towns($resc: RescCode) { towns(resc: $resc) { totalCount } }",
  variables: { resc: "LEARN" },
};
const kept = { ...towns, shared: false };

let alliance: Alliance;
let store: GatewayStore;
let analyst: Reader;

type Reader = Awaited<ReturnType<Alliance["join"]>> & { readonly cookie: string };

beforeAll(async () => {
  alliance = await allianceWithPeople();
  store = createGatewayStore({ connectionString: loginUrl(alliance.database.adminUrl, "gateway_app", testSecrets) });
});
beforeEach(async () => {
  await alliance.database.setClock(day);
  analyst = await reader("An Analyst", "ANALYST", "PUBLIC");
});
afterEach(() => alliance.settled());
afterAll(async () => {
  await store.close();
  await alliance.database.drop();
});

async function reader(name: string, role: RoleCode, organization: OrganizationCode): Promise<Reader> {
  const member = await alliance.join(name, role, organization);
  const cookie = randomBytes(32).toString("base64url");
  const [identity] = await alliance.sql<{ iss: string; sub: string }>("select iss, sub from platform.identity where person_id = $1", [
    member.personId,
  ]);
  const session = { cookie, iss: identity?.iss ?? "", sub: identity?.sub ?? "", authTime: Date.parse(day) / 1000, refreshToken: null };
  if ((await store.openSession(session)) === null) throw new Error("The session was not opened.");
  return { ...member, cookie };
}

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
    const other = await reader("Another Analyst", "ANALYST", "PUBLIC");
    const state = await reader("A CSDE Reader", "CSDE_READER", "CSDE");
    const id = await put(analyst);
    expect(await store.queries.read(analyst.cookie, id)).toMatchObject({ ...kept, own: true });
    expect(await store.queries.read(other.cookie, id)).toBeNull();
    await store.queries.put(analyst.cookie, id, { ...kept, shared: true });
    expect(await store.queries.read(other.cookie, id)).toMatchObject({ ...towns, shared: true, own: false });
    expect(await store.queries.read(state.cookie, id)).toBeNull();
    expect(await store.queries.own(other.cookie)).toEqual([]);
  });

  it("is changed and ended by nobody but its owner, shared or not", async () => {
    const other = await reader("Another Analyst", "ANALYST", "PUBLIC");
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
    const staff = await reader("Some Staff", "STAFF", "CREC");
    await expect(store.queries.own(staff.cookie)).rejects.toMatchObject({ refusal: "NOT_A_READER" });
    await expect(store.queries.put("x".repeat(43), null, kept)).rejects.toMatchObject({ refusal: "NOT_A_READER" });
    const coordinator = await alliance.join("The Coordinator", "COORDINATOR", "ALLIANCE");
    const id = await put(analyst);
    const actor = actingAs(coordinator.personId, "COORDINATOR", "ALLIANCE", Date.parse(day) / 1000);
    await alliance.act(actor, "endRole", { grantId: analyst.grantId });
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
