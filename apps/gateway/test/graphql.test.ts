import { getIntrospectionQuery } from "graphql";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { documents, idOf } from "./support/operations.ts";
import { type Stage, startStage } from "./support/start-gateway.ts";

let stage: Stage;
const rescs = [
  { code: "CREC", name: "CREC" },
  { code: "LEARN", name: "LEARN" },
];

beforeAll(async () => {
  stage = await startStage();
  stage.store.person("staff", ["STAFF", "CREC"]);
  stage.store.person("analyst", ["ANALYST", "ALLIANCE"]);
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.membership.calls.length = 0;
  stage.engagements.calls.length = 0;
  stage.store.log.length = 0;
  stage.membership.respond = (call) =>
    call.query.includes("mutation")
      ? { data: { giveRole: "done" } }
      : { data: { rescs: rescs.map((resc) => ({ __typename: "Resc", ...resc })) } };
  stage.engagements.respond = (call) => ({
    data: {
      _entities: (call.variables["representations"] as unknown[]).map((_, index) => ({ outOfRegionCounts: { outOfRegion: index } })),
    },
  });
});

const codes = (answer: { body: { errors?: readonly { extensions: { code: string } }[] } }) =>
  answer.body.errors?.map((error) => error.extensions.code);

test("a stranger runs a public operation across both subgraphs, signed as anonymous", async () => {
  const answer = await stage.run(documents.rescsWithCounts);
  expect(answer.status).toBe(200);
  expect(answer.body.data).toEqual({ rescs: rescs.map((resc, index) => ({ ...resc, outOfRegionCounts: { outOfRegion: index } })) });
  expect(answer.body.extensions?.cost.used).toBeGreaterThan(0);
  const [call] = stage.engagements.calls;
  expect(call?.claims).toMatchObject({
    sub: "anonymous",
    role: "ANONYMOUS",
    org: "PUBLIC",
    aud: "engagements",
    rid: answer.headers.get("x-request-id"),
  });
  expect((call?.claims.exp ?? 0) - (call?.claims.iat ?? 0)).toBe(30);
  expect(call?.requestId).toBe(answer.headers.get("x-request-id"));
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
});

test("an object that stands often in an answer is asked for once, and answered everywhere", async () => {
  const often = [...rescs, ...rescs, ...rescs];
  stage.membership.respond = () => ({ data: { rescs: often.map((resc) => ({ __typename: "Resc", ...resc })) } });
  const { body } = await stage.run(documents.rescsWithCounts);
  expect(stage.engagements.calls.map((call) => call.variables["representations"])).toEqual([
    rescs.map(({ code }) => ({ __typename: "Resc", code })),
  ]);
  expect(body.data).toEqual({ rescs: often.map((resc, index) => ({ ...resc, outOfRegionCounts: { outOfRegion: index % rescs.length } })) });
  stage.engagements.respond = () => ({
    data: { _entities: [null, { outOfRegionCounts: { outOfRegion: 7 } }] },
    errors: [{ message: "not yours", path: ["_entities", 0, "outOfRegionCounts"], extensions: { code: "FORBIDDEN" } }],
  });
  const refused = (await stage.run(documents.rescsWithCounts)).body;
  expect(refused.data).toEqual({
    rescs: often.map((resc) => ({ ...resc, outOfRegionCounts: resc.code === "CREC" ? null : { outOfRegion: 7 } })),
  });
  expect(refused.errors?.map(({ path }) => path)).toEqual([0, 2, 4].map((index) => ["rescs", index, "outOfRegionCounts"]));
});

test("a stranger is told to sign in for everything else, before any subgraph is called", async () => {
  for (const answer of [
    await stage.run(documents.viewer),
    await stage.post({ query: "{ rescs { code } }" }),
    await stage.post({ documentId: "0".repeat(64) }),
  ]) {
    expect(answer.status).toBe(401);
    expect(codes(answer)).toEqual(["UNAUTHENTICATED"]);
  }
  expect(stage.membership.calls).toHaveLength(0);
});

test("a person acts in the declared role; free form is refused with help and kept in the access log", async () => {
  const cookie = await stage.store.signIn("staff");
  stage.membership.respond = () => ({ data: { viewer: { name: "Maria", role: "STAFF" } } });
  expect((await stage.run(documents.viewer, {}, cookie)).body.data).toEqual({ viewer: { name: "Maria", role: "STAFF" } });
  expect(stage.membership.calls[0]?.claims).toMatchObject({ sub: "person_staff", role: "STAFF", org: "CREC", auth_time: stage.store.now });
  const refused = await stage.post({ query: "{ viewer { name } }" }, { cookie });
  expect([refused.status, codes(refused)]).toEqual([403, ["OPERATION_NOT_REGISTERED"]]);
  expect(stage.store.log).toMatchObject([{ kind: "DENIED", personId: "person_staff", detail: { code: "OPERATION_NOT_REGISTERED" } }]);
});

test("an analyst writes free-form queries, and never a mutation, registered or not", async () => {
  const cookie = await stage.store.signIn("analyst");
  expect((await stage.post({ query: "{ rescs { code } }" }, { cookie })).status).toBe(200);
  expect(codes(await stage.post({ query: 'mutation { giveRole(role: "x") }' }, { cookie }))).toEqual(["FORBIDDEN"]);
  const registered = await stage.run(documents.giveRole, { role: "x" }, cookie);
  expect([registered.status, codes(registered)]).toEqual([403, ["FORBIDDEN"]]);
  expect(stage.membership.calls).toHaveLength(1);
});

test("an analyst asks for the schema of the contract, deeper than for data, and gets no hints; nobody else asks", async () => {
  const cookie = await stage.store.signIn("analyst");
  const schema = await stage.post({ query: "{ __schema { queryType { name } } }" }, { cookie });
  expect([schema.status, schema.body.data]).toEqual([200, { __schema: { queryType: { name: "Query" } } }]);
  expect((await stage.post({ query: getIntrospectionQuery() }, { cookie })).status).toBe(200);
  const nested = (levels: number) =>
    `{ __schema { types { fields { type { ${"ofType { ".repeat(levels)} name ${"} ".repeat(levels)} } } } } }`;
  expect(codes(await stage.post({ query: nested(15) }, { cookie }))).toBeUndefined();
  expect(codes(await stage.post({ query: nested(16) }, { cookie }))).toEqual(["TOO_DEEP"]);
  const whole = await stage.post(
    { query: getIntrospectionQuery({ oneOf: true, schemaDescription: true, inputValueDeprecation: true }) },
    { cookie },
  );
  expect([whole.status, whole.body.errors]).toEqual([200, undefined]);
  const mixed = await stage.post({ query: "{ rescs { code } __schema { queryType { name } } }" }, { cookie });
  expect([mixed.status, codes(mixed)]).toEqual([400, ["GRAPHQL_VALIDATION_FAILED"]]);
  expect(mixed.body.errors?.[0]?.message).toMatch(/question of its own/);
  const typo = await stage.post({ query: "{ resc { cod } }" }, { cookie });
  expect(JSON.stringify(typo.body)).not.toMatch(/did you mean|"code"\?/i);
  expect(typo.status).toBe(400);
  const staff = await stage.store.signIn("staff");
  expect(codes(await stage.post({ query: "{ __schema { queryType { name } } }" }, { cookie: staff }))).toEqual([
    "OPERATION_NOT_REGISTERED",
  ]);
});

test("a role that has ended refuses everything but public operations", async () => {
  stage.store.person("leaver", ["STAFF", "CREC"], ["BOARD_MEMBER", "CREC"]);
  const cookie = await stage.store.signIn("leaver");
  stage.store.person("leaver", ["BOARD_MEMBER", "CREC"]);
  expect(codes(await stage.run(documents.viewer, {}, cookie))).toEqual(["ROLE_ENDED"]);
  expect((await stage.run(documents.rescs, {}, cookie)).status).toBe(200);
  expect(stage.membership.calls.at(-1)?.claims.sub).toBe("anonymous");
});

test("client faults are 4xx in JSON", async () => {
  const cookie = await stage.store.signIn("analyst");
  const faults: [unknown, number, string, Record<string, string>?][] = [
    ['{"query":"{ rescs { code } }","query":"x"}', 400, "JSON_INVALID"],
    ["{", 400, "JSON_INVALID"],
    [[{ query: "{ rescs { code } }" }], 400, "BATCH_NOT_ALLOWED"],
    [{}, 400, "BAD_REQUEST"],
    [{ query: "query { rescs { code } } query { rescs { name } }" }, 400, "OPERATION_RESOLUTION_FAILURE"],
    [{ query: "query A { rescs { code } }", operationName: "B" }, 400, "OPERATION_RESOLUTION_FAILURE"],
    [{ query: "{ rescs { code }" }, 400, "GRAPHQL_PARSE_FAILED"],
    [{ query: "subscription { x }" }, 400, "SUBSCRIPTIONS_NOT_OFFERED"],
    [{ query: "query A($code: String!) { resc(code: $code) { name } }", variables: { code: 7 } }, 400, "BAD_USER_INPUT"],
    [{ query: "query A($first: Int) { districts(first: $first) { nodes { id } } }", variables: { first: 5001 } }, 400, "COST_EXCEEDED"],
    [{ query: "{ rescs { code } }" }, 415, "UNSUPPORTED_MEDIA_TYPE", { "content-type": "text/plain" }],
    [{ query: "{ rescs { code } }" }, 415, "UNSUPPORTED_MEDIA_TYPE", { "content-encoding": "gzip" }],
    [{ query: "{ rescs { code } }" }, 406, "NOT_ACCEPTABLE", { accept: "text/html" }],
    [`{"query":"${" ".repeat(300_000)}"}`, 413, "BODY_TOO_LARGE"],
  ];
  for (const [body, status, code, headers] of faults) {
    const answer = await stage.post(body, { cookie, ...headers });
    expect([code, answer.status, codes(answer)]).toEqual([code, status, [code]]);
    expect(answer.body.errors?.[0]?.extensions.requestId).toBe(answer.headers.get("x-request-id"));
  }
  expect(stage.membership.calls).toHaveLength(0);
});

test("GET serves queries with a header that other sites cannot send, and no changes", async () => {
  const address = (document: string) => `${stage.gateway.address}/graphql?documentId=${idOf(document)}`;
  expect((await fetch(address(documents.rescs))).status).toBe(400);
  expect((await fetch(address(documents.rescs), { headers: { "x-resc-portal": "1" } })).status).toBe(200);
  const cookie = await stage.store.signIn("staff");
  const change = await fetch(`${address(documents.giveRole)}&variables=${encodeURIComponent('{"role":"x"}')}`, {
    headers: { "x-resc-portal": "1", cookie },
  });
  expect(change.status).toBe(405);
  expect((await fetch(`${stage.gateway.address}/graphql`, { method: "DELETE" })).status).toBe(405);
});

test("only listed origins may read answers, and never with cookies", async () => {
  const from = (origin: string) =>
    fetch(`${stage.gateway.address}/graphql`, { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } });
  expect((await from("https://analyst.example")).headers.get("access-control-allow-origin")).toBe("https://analyst.example");
  expect((await from("https://analyst.example")).headers.get("access-control-allow-credentials")).toBeNull();
  expect((await from("https://other.example")).headers.get("access-control-allow-origin")).toBeNull();
});

test("while the database is away nobody with a session is taken for a stranger", async () => {
  const cookie = await stage.store.signIn("staff");
  stage.store.reachable = false;
  const answer = await stage.run(documents.rescs, {}, cookie);
  stage.store.reachable = true;
  expect([answer.status, codes(answer)]).toEqual([503, ["UNAVAILABLE"]]);
  expect(answer.headers.get("retry-after")).toBe("1");
});
