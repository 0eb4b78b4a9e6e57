import { randomBytes } from "node:crypto";
import type { RoleCode } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { loginUrl } from "@resc/store";
import { createGatewayStore, type GatewayStore, keyPattern } from "@resc/store/gateway";
import { actingAs, stranger, testSecrets } from "@resc/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople } from "./alliance.ts";

type Member = Awaited<ReturnType<Alliance["join"]>>;
interface Reader extends Member {
  readonly cookie: string;
}

const day = "2026-02-02T15:00:00Z";
const request = { name: "Weekly figures", purpose: "Refreshes our tables on Mondays.", days: 90 };
const fields = "totalCount nodes { id state owner { name } viewerCan { answer end } }";

let alliance: Alliance;
let store: GatewayStore;
let coordinator: Member;
let staff: Member;
let analyst: Reader;

beforeAll(async () => {
  alliance = await allianceWithPeople();
  store = createGatewayStore({ connectionString: loginUrl(alliance.database.adminUrl, "gateway_app", testSecrets) });
  await alliance.database.setClock(day);
  coordinator = await alliance.join("The Coordinator", "COORDINATOR", "ALLIANCE");
  staff = await alliance.join("Some Staff", "STAFF", "CREC");
});
beforeEach(async () => {
  await alliance.database.setClock(day);
  analyst = await reader("An Analyst", "ANALYST", "PUBLIC");
  await alliance.subgraph.outbox.drain();
  alliance.mailer.empty();
});
afterEach(() => alliance.settled());
afterAll(async () => {
  await store.close();
  await alliance.database.drop();
});

const seconds = (instant: string) => Date.parse(instant) / 1000;
/** Acts of the Coordinator, signed in at this moment of the platform's clock. */
const asCoordinator = (instant = day) => actingAs(coordinator.personId, "COORDINATOR", "ALLIANCE", seconds(instant));

async function signIn(personId: string, instant = day): Promise<string> {
  const cookie = randomBytes(32).toString("base64url");
  const [identity] = await alliance.sql<{ iss: string; sub: string }>("select iss, sub from platform.identity where person_id = $1", [
    personId,
  ]);
  const session = await store.openSession({
    cookie,
    iss: identity?.iss ?? "",
    sub: identity?.sub ?? "",
    authTime: seconds(instant),
    refreshToken: null,
  });
  if (session === null) throw new Error("The session was not opened.");
  return cookie;
}

async function reader(name: string, role: RoleCode, organization: OrganizationCode): Promise<Reader> {
  const member = await alliance.join(name, role, organization);
  return { ...member, cookie: await signIn(member.personId) };
}

const ask = (who = analyst) => store.keys.ask(who.cookie, request, "asked");
async function granted(who = analyst): Promise<string> {
  const { id } = await ask(who);
  await alliance.act(asCoordinator(), "grantApiKey", { keyId: id, version: 1 });
  return id;
}
async function live(who = analyst): Promise<{ readonly id: string; readonly secret: string }> {
  const id = await granted(who);
  const collected = await store.keys.collect(who.cookie, id, "collected");
  if (collected === null) throw new Error("The key was not collected.");
  return { id, secret: collected.secret };
}

describe("a key", () => {
  it("is asked for by a reader, granted by the Coordinator, collected by its owner, and then opens the reader's role", async () => {
    const asked = await ask();
    expect(asked).toMatchObject({ ...request, state: "ASKED", role: "ANALYST", expiresAt: null });
    const { apiKey } = await alliance.act(asCoordinator(), "grantApiKey", { keyId: asked.id, version: 1, days: 30 });
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
    const { id, secret } = await live();
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
    const { id, secret } = await live();
    await alliance.act(asCoordinator(), "endApiKey", { keyId: id, version: 3, reason: "The project ended." });
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
    const { id } = await ask();
    await alliance.act(asCoordinator(), "declineApiKey", { keyId: id, version: 1, reason: "Please name the report." });
    expect((await store.keys.own(analyst.cookie))[0]).toMatchObject({ state: "DECLINED", answerReason: "Please name the report." });
    expect(await store.keys.collect(analyst.cookie, id, "collect")).toBeNull();
  });

  it("ends at once by its owner, and by who grants keys", async () => {
    const mine = await live();
    expect(await store.keys.end(analyst.cookie, mine.id, "end")).toMatchObject({ state: "ENDED" });
    expect(await store.readKey(mine.secret)).toBeNull();
    const other = await live();
    await alliance.act(asCoordinator(), "endApiKey", { keyId: other.id, version: 3, reason: "Not used any more." });
    expect(await store.readKey(other.secret)).toBeNull();
    expect(await store.keys.end(analyst.cookie, other.id, "end")).toBeNull();
  });

  it("ends by itself on its day, and 14 days before that its owner is told once", async () => {
    const { secret } = await live();
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
    const { secret } = await live();
    await alliance.act(asCoordinator(), "endRole", { grantId: analyst.grantId });
    expect(await store.readKey(secret)).toBeNull();
  });

  it("that is granted lapses when nobody collects it within 14 days", async () => {
    const id = await granted();
    await alliance.database.setClock("2026-02-16T15:00:00Z");
    const cookie = await signIn(analyst.personId, "2026-02-16T15:00:00Z");
    expect((await store.keys.own(cookie))[0]).toMatchObject({ state: "LAPSED" });
    expect(await store.keys.collect(cookie, id, "late")).toBeNull();
  });
});

describe("no key comes about", () => {
  it("for who is no reader or analyst, and nobody sees another's", async () => {
    const cookie = await signIn(staff.personId);
    await expect(store.keys.ask(cookie, request, "asked")).rejects.toMatchObject({ refusal: "NOT_A_READER" });
    await expect(store.keys.own("x".repeat(43))).rejects.toMatchObject({ refusal: "NOT_A_READER" });
    const other = await reader("Another Analyst", "ANALYST", "PUBLIC");
    const id = await granted();
    expect(await store.keys.own(other.cookie)).toEqual([]);
    expect(await store.keys.collect(other.cookie, id, "collect")).toBeNull();
    expect(await store.keys.end(other.cookie, id, "end")).toBeNull();
  });

  it("a third time while two live, nor a fourth time while three wait", async () => {
    const { id } = await live();
    await live();
    const third = await granted();
    await expect(store.keys.collect(analyst.cookie, third, "collect")).rejects.toMatchObject({ refusal: "TOO_MANY_LIVE" });
    await store.keys.end(analyst.cookie, id, "end");
    expect(await store.keys.collect(analyst.cookie, third, "collect")).not.toBeNull();
    for (let waiting = 0; waiting < 3; waiting += 1) await ask();
    await expect(ask()).rejects.toMatchObject({ refusal: "TOO_MANY_ASKED" });
  });

  it("in a race past two: the third of three collected at once is refused", async () => {
    const ids = [await granted(), await granted(), await granted()];
    const collected = await Promise.allSettled(ids.map((id) => store.keys.collect(analyst.cookie, id, "race")));
    expect(collected.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
  });

  it("without a sign-in of the last 15 minutes, of its owner and of the Coordinator", async () => {
    const { id } = await ask();
    const stale = actingAs(coordinator.personId, "COORDINATOR", "ALLIANCE", seconds(day) - 901);
    expect((await alliance.refused(stale, "grantApiKey", { keyId: id, version: 1 }))["__typename"]).toBe("FreshSignInError");
    await alliance.act(asCoordinator(), "grantApiKey", { keyId: id, version: 1 });
    const cookie = await signIn(analyst.personId, "2026-02-02T14:44:00Z");
    await expect(store.keys.collect(cookie, id, "stale")).rejects.toMatchObject({ refusal: "SIGN_IN_AGAIN" });
  });

  it("by anybody but the Coordinator, and never for oneself", async () => {
    const { id } = await ask();
    for (const actor of [staff, await alliance.join("An ED", "EXECUTIVE_DIRECTOR", "CREC"), analyst, stranger()])
      expect((await alliance.refused(actor, "grantApiKey", { keyId: id, version: 1 }))["__typename"]).toMatch(/NotPermittedError/);
    await alliance.sql(
      "insert into platform.role_grant (id, person_id, role, organization, valid, given_as) values ($1, $2, 'ANALYST', 'PUBLIC', '[2025-01-01,)', 'SYSTEM')",
      [`grant_${id}`, coordinator.personId],
    );
    const own = await alliance.sql<{ id: string }>(
      "insert into platform.api_key (id, person_id, role, organization, name, purpose, days, asked_at) values ($1, $2, 'ANALYST', 'PUBLIC', 'Own', 'Own use', 10, platform.now()) returning id",
      [`key_own_${id}`, coordinator.personId],
    );
    expect((await alliance.refused(asCoordinator(), "grantApiKey", { keyId: own[0]?.id, version: 1 }))["__typename"]).toBe(
      "NotPermittedError",
    );
  });

  it("twice, stale, or out of its state", async () => {
    const { id } = await ask();
    expect((await alliance.refused(asCoordinator(), "grantApiKey", { keyId: id, version: 7 }))["__typename"]).toBe("ConflictError");
    expect((await alliance.refused(asCoordinator(), "endApiKey", { keyId: id, version: 1, reason: "No more" }))["__typename"]).toBe(
      "NotPossibleError",
    );
    await alliance.act(asCoordinator(), "grantApiKey", { keyId: id, version: 1 });
    expect((await alliance.refused(asCoordinator(), "declineApiKey", { keyId: id, version: 2, reason: "Too late" }))["__typename"]).toBe(
      "NotPossibleError",
    );
    expect((await alliance.refused(asCoordinator(), "grantApiKey", { keyId: id, version: 2, days: 366 }))["__typename"]).toBe(
      "InvalidInputError",
    );
  });
});

describe("the list of keys", () => {
  it("is the Coordinator's, the newest first, with what can be done", async () => {
    await alliance.database.setClock("2026-02-02T15:05:00Z");
    const { id } = await ask();
    const { data } = await alliance.ask(
      asCoordinator(),
      `{ apiKeys(states: [ASKED], first: 1) { ${fields} pageInfo { endCursor hasNextPage } } }`,
    );
    expect(data?.["apiKeys"].nodes[0]).toEqual({
      id,
      state: "ASKED",
      owner: { name: "An Analyst" },
      viewerCan: { answer: true, end: false },
    });
    const next = await alliance.ask(
      asCoordinator(),
      `query($after: String) { apiKeys(states: [ASKED], first: 1, after: $after) { ${fields} } }`,
      {
        after: data?.["apiKeys"].pageInfo.endCursor,
      },
    );
    expect(next.data?.["apiKeys"].nodes[0]?.id).not.toBe(id);
    expect(next.data?.["apiKeys"].totalCount).toBe(data?.["apiKeys"].totalCount);
    for (const actor of [staff, analyst]) {
      const seen = await alliance.ask(actor, `{ apiKeys { ${fields} } }`);
      expect(seen.data?.["apiKeys"]).toEqual({ totalCount: 0, nodes: [] });
    }
  });
});

describe("the quota", () => {
  it("counts within a window that begins with the first use, spends nothing it refuses, and begins anew", async () => {
    const spend = (cost: number) => store.spendQuota("KEY:one", cost, 100, 3600);
    expect(await spend(60)).toEqual({ passes: true, left: 40, resetSeconds: 3600 });
    expect(await spend(41)).toEqual({ passes: false, left: 40, resetSeconds: 3600 });
    expect(await spend(40)).toMatchObject({ passes: true, left: 0 });
    await alliance.database.setClock("2026-02-02T15:59:59Z");
    expect(await spend(1)).toEqual({ passes: false, left: 0, resetSeconds: 1 });
    await alliance.database.setClock("2026-02-02T16:00:00Z");
    expect(await spend(1)).toEqual({ passes: true, left: 99, resetSeconds: 3600 });
  });

  it("is not passed by requests at the same moment", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => store.spendQuota("KEY:many", 30, 100, 3600)));
    expect(answers.filter(({ passes }) => passes)).toHaveLength(3);
  });
});

describe("a program of the issuer", () => {
  it("reads in the reading role it holds, and a person's subject without one opens nothing", async () => {
    const [identity] = await alliance.sql<{ iss: string; sub: string }>("select iss, sub from platform.identity where person_id = $1", [
      analyst.personId,
    ]);
    expect(await store.readProgram(identity?.iss ?? "", identity?.sub ?? "")).toMatchObject({
      personId: analyst.personId,
      role: "ANALYST",
    });
    const [other] = await alliance.sql<{ iss: string; sub: string }>("select iss, sub from platform.identity where person_id = $1", [
      staff.personId,
    ]);
    expect(await store.readProgram(other?.iss ?? "", other?.sub ?? "")).toBeNull();
    expect(await store.readProgram("https://issuer.test", "nobody")).toBeNull();
  });
});
