import { parse, TokenKind } from "graphql";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { costWays, type Hostile, limits } from "./ways.ts";
import { type HostileStage, hostileStage } from "./stage.ts";

let hostile: HostileStage;
beforeAll(async () => {
  hostile = await hostileStage();
});
afterAll(() => hostile.stage.close());
beforeEach(() => {
  hostile.stage.store.spent.clear();
  hostile.stage.membership.calls.length = 0;
  hostile.stage.engagements.calls.length = 0;
});
afterEach(() => hostile.works());

const calls = () => hostile.stage.membership.calls.length + hostile.stage.engagements.calls.length;

function tokensOf(text: string): number {
  let count = 0;
  for (let token = parse(text).loc?.startToken.next; token && token.kind !== TokenKind.EOF; token = token.next)
    if (token.kind !== TokenKind.COMMENT) count += 1;
  return count;
}

describe.each(limits)("$code above $limit", ({ limit, code, far, ways }) => {
  it.each(Object.entries(ways))("%s", async (_, write) => {
    if (code === "TOO_MANY_TOKENS") expect(tokensOf(write(limit).query)).toBe(limit);
    for (const n of [limit - 1, limit]) {
      const { status, body } = await hostile.send(write(n));
      expect([n, status, body.errors]).toEqual([n, 200, undefined]);
    }
    const before = calls();
    for (const n of [limit + 1, far]) {
      const answer = await hostile.send(write(n));
      expect([n, answer.status, answer.code, answer.body.data]).toEqual([n, 400, code, undefined]);
    }
    expect(calls()).toBe(before);
  });
});

describe("questions about the schema, TOO_DEEP above 20", () => {
  // Five levels before the first ofType, one of the name.
  const types = (n: number) => `${"ofType { ".repeat(n - 5)}name${" }".repeat(n - 5)}`;
  it.each<readonly [string, (n: number) => Hostile]>([
    ["inline", (n) => ({ query: `{ __schema { types { fields { type { ${types(n)} } } } } }` })],
    [
      "in a fragment at the top",
      (n) => ({ query: `{ ...F } fragment F on Query { __schema { types { fields { type { ${types(n)} } } } } }` }),
    ],
    ["in fragments below", (n) => ({ query: `{ __schema { types { fields { type { ...T } } } } } fragment T on __Type { ${types(n)} }` })],
  ])("%s", async (_, write) => {
    for (const n of [19, 20]) expect((await hostile.send(write(n))).status).toBe(200);
    for (const n of [21, 200]) expect((await hostile.send(write(n))).code).toBe("TOO_DEEP");
  });
});

describe.each([
  ["ANALYST", "PUBLIC", 5_000],
  ["CSDE_READER", "CSDE", 2_000],
  ["OEC_READER", "OEC", 2_000],
] as const)("COST_EXCEEDED for %s", (role, organization, limit) => {
  it.each(Object.entries(costWays))("%s", async (_, write) => {
    const authorization = hostile.stage.store.key(role, organization);
    const ask = (n: number) => hostile.send(write(n), { headers: { authorization } });
    for (const n of [limit - 2, limit]) {
      const { status, body } = await ask(n);
      expect([n, status, body.errors, body.extensions?.cost.used]).toEqual([n, 200, undefined, n]);
    }
    const before = calls();
    for (const n of [limit + 2, 1_000_000, 2_000_000_000]) {
      const answer = await ask(n);
      expect([n, answer.status, answer.code]).toEqual([n, 400, "COST_EXCEEDED"]);
    }
    expect(calls()).toBe(before);
  });

  it("a number that is none of GraphQL's is no way around", async () => {
    for (const first of ["1e400", "99999999999", "-99999999999", '"4"', "1.5", "[1]", "null"]) {
      const inline = await hostile.send({ query: `{ districts(first: ${first}) { nodes { id } } }` });
      const asVariable = await hostile.send(
        `{"query":"query A($n: Int) { districts(first: $n) { nodes { id } } }","variables":{"n":${first}}}`,
      );
      const fits = first === "null";
      expect([first, inline.status, asVariable.status]).toEqual([first, fits ? 200 : 400, fits ? 200 : 400]);
    }
  });
});

it("fragments that double each other sixty times over are answered or refused at once", async () => {
  const chain = (on: string, last: string) =>
    Array.from(
      { length: 60 },
      (_, index) => `fragment F${index} on ${on} { ${index < 59 ? `...F${index + 1} ...F${index + 1}` : last} }`,
    ).join(" ");
  expect((await hostile.send({ query: `{ rescs { ...F0 } } ${chain("Resc", "code")}` })).status).toBe(200);
  expect((await hostile.send({ query: `{ rescs { ...F0 } } ${chain("Resc", "a: code")}` })).code).toBe("TOO_MANY_ALIASES");
  expect((await hostile.send({ query: `{ ...F0 } ${chain("Query", "rescs { code }")}` })).code).toBe("TOO_MANY_ROOT_FIELDS");
  expect((await hostile.send({ query: `{ rescs { ...F0 } } ${chain("Resc", "members(first: 1) { totalCount }")}` })).code).toBe(
    "COST_EXCEEDED",
  );
});

it.each([
  ["one field again and again", `{ rescs { ${"code ".repeat(1_990)}} }`],
  ["one object again and again", `{ rescs { ${"members(first: 0) { totalCount } ".repeat(200)}} }`],
  [
    "fragments side by side",
    `{ rescs { ${Array.from({ length: 180 }, (_, index) => `...F${index}`).join(" ")} } } ${Array.from({ length: 180 }, (_, index) => `fragment F${index} on Resc { code }`).join(" ")}`,
  ],
  ["a thousand unknown fields", `{ rescs { ${Array.from({ length: 1_900 }, (_, index) => `x${index}`).join(" ")} } }`],
  ["unused variables", `query A(${Array.from({ length: 380 }, (_, index) => `$v${index}: Int`).join(" ")}) { rescs { code } }`],
  ["brackets without end", "{".repeat(1_999)],
  ["lists in lists", `{ outOfRegionList(filter: ${"[".repeat(900)}${"]".repeat(900)}) { totalCount } }`],
  ["a fragment in itself", "{ rescs { ...F } } fragment F on Resc { code ...F }"],
  ["fragments in a circle", "{ rescs { ...F } } fragment F on Resc { ...G } fragment G on Resc { ...F }"],
])("what is small to send and large to check is answered cleanly: %s", async (_, query) => {
  const { status, body } = await hostile.send({ query });
  expect([200, 400]).toContain(status);
  expect((body.errors ?? []).length).toBeLessThanOrEqual(5);
});
