import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { quotaSettings } from "../src/quota/quota-settings.ts";
import { documents, idOf } from "./support/operations.ts";
import { type Stage, startStage } from "./support/start-gateway.ts";

let stage: Stage;
let analyst: string;
const rescs = { query: "{ rescs { code } }" };

beforeAll(async () => {
  stage = await startStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.store.programs.clear();
  stage.store.spent.clear();
  stage.store.log.length = 0;
  stage.membership.calls.length = 0;
  analyst = stage.store.key("ANALYST", "PUBLIC");
  stage.membership.respond = () => ({ data: { rescs: [{ __typename: "Resc", code: "CREC" }] } });
});

const codes = (answer: { body: { errors?: readonly { extensions: { code: string } }[] } }) =>
  answer.body.errors?.map((error) => error.extensions.code);

describe("an API key", () => {
  test("asks in free form as its holder, and says what it cost and what is left", async () => {
    const answer = await stage.post(rescs, { authorization: analyst });
    expect([answer.status, answer.body.data]).toEqual([200, { rescs: [{ code: "CREC" }] }]);
    expect(stage.membership.calls[0]?.claims).toMatchObject({ sub: "person_ANALYST", role: "ANALYST", org: "PUBLIC" });
    const quota = quotaSettings.perWindow.ANALYST;
    const left = quota - (answer.body.extensions?.cost.used ?? 0);
    expect(answer.body.extensions?.cost.left).toBe(left);
    expect(answer.headers.get("ratelimit-policy")).toBe(`"cost";q=${quota};w=3600`);
    expect(answer.headers.get("ratelimit")).toBe(`"cost";r=${left};t=1800`);
  });

  test("names the snapshot of the data, the same until something changes", async () => {
    const snapshot = async () => (await stage.post(rescs, { authorization: analyst })).body.extensions?.snapshot;
    const first = await snapshot();
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    expect(await snapshot()).toBe(first);
    stage.store.version += " changed";
    expect(await snapshot()).not.toBe(first);
  });

  test("that is wrong is refused, never taken for a stranger's, and kept in the access log", async () => {
    for (const authorization of ["Bearer nothing", "Basic YTpi", "Bearer", `${analyst}x`, `Bearer resc_analyst_${"y".repeat(43)}`]) {
      const answer = await stage.post({ documentId: idOf(documents.rescs) }, { authorization });
      expect([authorization, answer.status, codes(answer)]).toEqual([authorization, 401, ["KEY_NOT_VALID"]]);
    }
    expect(stage.membership.calls).toHaveLength(0);
    expect(stage.store.log.filter(({ kind }) => kind === "KEY_REFUSED").length).toBeGreaterThan(0);
    expect(JSON.stringify(stage.store.log)).not.toContain("resc_analyst_");
  });

  test("goes before a cookie: the program reads, not the person", async () => {
    stage.store.person("staff", ["STAFF", "CREC"]);
    const cookie = await stage.store.signIn("staff");
    await stage.post(rescs, { authorization: analyst, cookie });
    expect(stage.membership.calls[0]?.claims).toMatchObject({ role: "ANALYST" });
  });

  test("runs no registered operation and no change, whatever it asks", async () => {
    const answer = (body: object) => stage.post(body, { authorization: analyst });
    expect(codes(await answer({ documentId: idOf(documents.viewer) }))).toEqual(["OPERATION_NOT_REGISTERED"]);
    const change = await answer({ query: 'mutation { giveRole(role: "x") }' });
    expect([change.status, codes(change)]).toEqual([403, ["FORBIDDEN"]]);
    expect(change.body.errors?.[0]?.message).toMatch(/only read/);
    expect(stage.membership.calls).toHaveLength(0);
    expect(stage.store.log).toContainEqual(expect.objectContaining({ kind: "DENIED", role: "ANALYST" }));
  });

  test("is told which field is not in its contract, what right is missing and whom to ask", async () => {
    const answer = await stage.post({ query: "{ rescs { code price } }" }, { authorization: analyst });
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/"Resc\.price" is not in the analyst contract.*ask the Alliance Coordinator/),
      locations: [{ line: 1, column: 16 }],
      extensions: { code: "GRAPHQL_VALIDATION_FAILED", field: "Resc.price", contract: "analyst", askFor: "the Alliance Coordinator" },
    });
    expect(stage.store.spent.size).toBe(0);
  });

  test.each([
    ["ANALYST", "PUBLIC", 5_000],
    ["CSDE_READER", "CSDE", 2_000],
    ["OEC_READER", "OEC", 2_000],
  ] as const)("of %s costs no more than its limit in one request", async (role, organization, limit) => {
    const authorization = stage.store.key(role, organization);
    // A page of n rows costs n, its field at the top 1, the connection a tenth; rounded up.
    const page = (first: number) => stage.post({ query: `{ districts(first: ${first}) { nodes { id } } }` }, { authorization });
    stage.membership.respond = () => ({ data: { districts: { nodes: [] } } });
    expect(codes(await page(limit - 3))).toBeUndefined();
    expect(codes(await page(limit - 2))).toBeUndefined();
    const refused = await page(limit - 1);
    expect([refused.status, codes(refused)]).toEqual([400, ["COST_EXCEEDED"]]);
    expect(refused.body.errors?.[0]?.extensions).toMatchObject({ cost: { asked: limit + 1, limit } });
  });
});

describe("the quota of a key", () => {
  const spend = (id: string, amount: number) => stage.store.spent.set(`KEY:${id}`, amount);
  const quota = quotaSettings.perWindow.ANALYST;

  test("passes at its end and refuses one more, with Retry-After, before any subgraph is called", async () => {
    const cost = (await stage.post(rescs, { authorization: analyst })).body.extensions?.cost.used ?? 0;
    expect(cost).toBeGreaterThan(0);
    stage.membership.calls.length = 0;
    spend("key_0", quota - cost);
    expect((await stage.post(rescs, { authorization: analyst })).body.extensions?.cost.left).toBe(0);
    const refused = await stage.post(rescs, { authorization: analyst });
    expect([refused.status, codes(refused)]).toEqual([429, ["QUOTA_SPENT"]]);
    expect(refused.headers.get("retry-after")).toBe("1800");
    expect(refused.headers.get("ratelimit")).toBe(`"cost";r=0;t=1800`);
    expect(stage.membership.calls).toHaveLength(1);
  });

  test("is each key's own, and a signed-in analyst has one too", async () => {
    const other = stage.store.key("ANALYST", "PUBLIC");
    spend("key_0", quota);
    expect((await stage.post(rescs, { authorization: analyst })).status).toBe(429);
    expect((await stage.post(rescs, { authorization: other })).status).toBe(200);
    stage.store.person("reader", ["ANALYST", "PUBLIC"]);
    const cookie = await stage.store.signIn("reader");
    expect((await stage.post(rescs, { cookie })).headers.get("ratelimit")).toContain(`"cost";r=`);
    expect([...stage.store.spent.keys()]).toContain("SESSION:person_reader");
  });

  test("is not asked of staff", async () => {
    stage.store.person("staff", ["STAFF", "CREC"]);
    const answer = await stage.run(documents.rescs, {}, await stage.store.signIn("staff"));
    expect(answer.headers.get("ratelimit")).toBeNull();
    expect(stage.store.spent.size).toBe(0);
  });
});

describe("the printed schema", () => {
  const schema = (headers: Record<string, string>) => fetch(`${stage.gateway.address}/schema.graphql`, { headers });

  test("is the caller's contract, for readers only", async () => {
    const answer = await schema({ authorization: analyst });
    expect([answer.status, await answer.text()]).toEqual([200, "type Query { rescs: String }"]);
    expect((await schema({})).status).toBe(401);
    stage.store.person("staff", ["STAFF", "CREC"]);
    expect((await schema({ cookie: await stage.store.signIn("staff") })).status).toBe(403);
  });
});

test("while the database is away a key is not taken for a wrong one", async () => {
  stage.store.reachable = false;
  const answer = await stage.post(rescs, { authorization: analyst });
  stage.store.reachable = true;
  expect([answer.status, codes(answer)]).toEqual([503, ["UNAVAILABLE"]]);
});
