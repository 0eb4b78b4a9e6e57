import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { type HostileStage, hostileStage } from "./stage.ts";

// The 13 checks of graphql-cop, written here: with an analyst's key, who may ask in free form, and where it matters as a stranger.
let hostile: HostileStage;
beforeAll(async () => {
  hostile = await hostileStage();
});
afterAll(() => hostile.stage.close());
afterEach(() => hostile.works());

async function strangers(body: unknown): Promise<string | undefined> {
  const answer = await fetch(`${hostile.stage.gateway.address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const said = (await answer.json()) as { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] };
  return said.errors?.[0]?.extensions.code;
}

it("1 aliases: a hundred and one of them are refused", async () => {
  const query = `{ ${Array.from({ length: 101 }, (_, index) => `alias${index}: __typename`).join(" ")} }`;
  expect((await hostile.send({ query })).code).toBe("TOO_MANY_ALIASES");
});

it("2 batches are refused", async () => {
  expect((await hostile.send(Array.from({ length: 10 }, () => ({ query: "{ __typename }" })))).code).toBe("BATCH_NOT_ALLOWED");
});

it("3 directives: of ten that do not exist nothing is carried out, of hundreds nothing is checked", async () => {
  expect((await hostile.send({ query: `{ __typename ${"@aa".repeat(10)} }` })).code).toBe("GRAPHQL_VALIDATION_FAILED");
  expect((await hostile.send({ query: `{ __typename ${"@aa".repeat(500)} }` })).code).toBe("TOO_MANY_DIRECTIVES");
});

it("4 questions about the schema in a circle are refused", async () => {
  const circle = (levels: number): string => (levels === 0 ? "name" : `fields { type { ${circle(levels - 1)} } }`);
  expect((await hostile.send({ query: `{ __schema { types { ${circle(4)} } } }` })).code).toBe("GRAPHQL_VALIDATION_FAILED");
  expect((await hostile.send({ query: `{ __schema { types { ${circle(9)} } } }` })).code).toBe("TOO_DEEP");
});

it("5 fields: five hundred of one are refused", async () => {
  expect((await hostile.send({ query: `{ ${"__typename ".repeat(500)}}` })).code).toBe("TOO_MANY_ROOT_FIELDS");
});

it("6 nothing is suggested for a wrong field, type, argument or value", async () => {
  for (const query of [
    "{ __schema { directive } }",
    "{ resc { code } }",
    "{ rescs { cod } }",
    '{ resc(cod: "CREC") { code } }',
    "{ rescs { ... on Res { code } } }",
    "{ magnetGrantComparison(growthOf: ECS_TOTA) { title } }",
    "query A($a: Strin) { resc(code: $a) { code } }",
    "{ outOfRegionList(filter: { host: [] }) { totalCount } }",
  ]) {
    const { status, body } = await hostile.send({ query });
    expect([query, status]).toEqual([query, 400]);
    expect(JSON.stringify(body)).not.toMatch(/did you mean|suggest/i);
  }
});

it("7 there is no page to ask from", async () => {
  for (const path of ["/graphql", "/graphiql", "/playground", "/console", "/altair", "/voyager", "/explorer", "/v1/graphql"]) {
    const answer = await fetch(`${hostile.stage.gateway.address}${path}`, { headers: { accept: "text/html" } });
    expect([path, answer.status >= 400]).toEqual([path, true]);
    expect(await answer.text()).not.toMatch(/graphiql|playground|altair|voyager|sandbox/i);
  }
});

it("8 a stranger asks nothing about the schema", async () => {
  expect(await strangers({ query: "{ __schema { queryType { name } } }" })).toBe("UNAUTHENTICATED");
  expect(await strangers({ query: "{ __typename }" })).toBe("UNAUTHENTICATED");
});

it("9 a GET that another site could cause is refused", async () => {
  const answer = await hostile.send(undefined, { method: "GET", path: "/graphql?query=%7B__typename%7D", headers: { "content-type": "" } });
  expect(answer.code).toBe("PREFLIGHT_REQUIRED");
});

it("10 no change is made by GET", async () => {
  const path = `/graphql?query=${encodeURIComponent('mutation { giveRole(role: "x") }')}`;
  for (const headers of [{ "content-type": "" }, { "content-type": "", "x-resc-portal": "1" }])
    expect((await hostile.send(undefined, { method: "GET", path, headers })).status).toBeGreaterThanOrEqual(400);
  expect(hostile.stage.membership.calls.filter(({ query }) => query.includes("giveRole"))).toEqual([]);
});

it("11 a form is no question", async () => {
  const answer = await hostile.send("query=%7B__typename%7D", { headers: { "content-type": "application/x-www-form-urlencoded" } });
  expect([answer.status, answer.code]).toEqual([415, "UNSUPPORTED_MEDIA_TYPE"]);
});

it("12 nobody is traced", async () => {
  const { body } = await hostile.send(
    { query: "{ rescs { code } }" },
    { headers: { "apollo-federation-include-trace": "ftv1", "x-apollo-tracing": "1" } },
  );
  expect(Object.keys(body.extensions ?? {})).toEqual(["cost", "snapshot"]);
  expect(Object.keys(body.extensions?.cost ?? {}).toSorted()).toEqual(["left", "used"]);
});

it("13 no error shows where it was made", async () => {
  for (const body of [
    { query: "qwerty { abc }" },
    { query: "" },
    { query: "{ rescs { code } }", variables: { x: { y: 1 } } },
    { query: "query A($n: Int!) { districts(first: $n) { totalCount } }", variables: { n: "x" } },
  ]) {
    const answer = await hostile.send(body);
    for (const error of answer.body.errors ?? [])
      expect(Object.keys(error).filter((name) => !["message", "locations", "path", "extensions"].includes(name))).toEqual([]);
    expect(JSON.stringify(answer.body)).not.toMatch(/exception|stacktrace/i);
  }
});
