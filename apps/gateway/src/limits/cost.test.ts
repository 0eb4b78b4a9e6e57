import { buildSchema, parse } from "graphql";
import { expect, test } from "vitest";
import { expectRefusal } from "../../test/support/expect-refusal.ts";
import { selectOperation } from "../documents/select-operation.ts";
import { checkCost, operationCost } from "./cost.ts";
import { costLimit } from "./cost-settings.ts";

const schema = buildSchema(`
  type Query { rescs: [Resc!] resc: Resc districts(first: Int, after: String): DistrictConnection search(first: Int): [District!] sources(ids: [ID!]): [Source!] }
  type Resc { name: String members(first: Int): DistrictConnection sources: [Source!] }
  type District { id: ID! home: Resc notices(first: Int): DistrictConnection }
  type DistrictConnection { nodes: [District!]! edges: [Edge!]! totalCount: Int }
  type Edge { node: District }
  type Source { id: ID! }
`);

function cost(text: string, variables: Record<string, unknown> = {}): number {
  const document = parse(text);
  return operationCost(schema, document, selectOperation(document, undefined), variables);
}

// A root field is 1, a row 1, a single object 0.1; the sum is rounded up.
test.each([
  ["{ __typename }", {}, 1],
  ["{ resc { name } }", {}, 2],
  ["{ districts { totalCount } }", {}, 2],
  ["{ districts { nodes { id } } }", {}, 27],
  ["{ districts(first: 200) { nodes { id } } }", {}, 202],
  ["query Q($n: Int) { districts(first: $n) { nodes { id } } }", { n: 100 }, 102],
  ["query Q($n: Int = 50) { districts(first: $n) { nodes { id } } }", {}, 52],
  ["query Q($n: Int) { districts(first: $n) { nodes { id } } }", {}, 27],
  ["{ districts(first: 10) { edges { node { id } } nodes { id } } }", {}, 23],
  ["{ districts(first: 10) { nodes { home { name } notices(first: 5) { nodes { id } } } } }", {}, 64],
  ["{ districts(first: 10) { ...F } } fragment F on DistrictConnection { nodes { id } }", {}, 12],
  ["{ a: districts(first: 10) { nodes { id } } b: districts(first: 10) { nodes { id } } }", {}, 23],
  ["{ rescs { sources { id } } }", {}, 13],
  ["{ search(first: 8) { id } }", {}, 9],
  ['{ sources(ids: ["a", "b", "c"]) { id } }', {}, 4],
  ["query Q($ids: [ID!]) { sources(ids: $ids) { id } }", { ids: Array.from({ length: 200 }, () => "a") }, 201],
  ['query Q($ids: [ID!] = ["a", "b"]) { sources(ids: $ids) { id } }', {}, 3],
  ['{ sources(ids: "a") { id } }', {}, 2],
  ["{ districts(first: -5) { nodes { id } } }", {}, 2],
])("%s %o", (text, variables, expected) => expect(cost(text, variables)).toBe(expected));

test("lists inside lists multiply, and fragments that double each other are walked once", () => {
  expect(cost("{ rescs { members(first: 200) { nodes { notices(first: 5) { nodes { id } } } } } }")).toBeGreaterThan(6_000);
  const fragments = Array.from(
    { length: 60 },
    (_, index) => `fragment F${index} on Query { ${index < 59 ? `...F${index + 1} ...F${index + 1}` : "resc { name }"} }`,
  );
  // Walked one by one they would not end.
  expect(cost(`{ ...F0 } ${fragments.join(" ")}`)).toBeGreaterThan(1e15);
});

test.each(["STAFF", "ANALYST", "CSDE_READER", "ANONYMOUS"])("the limit of %s", (role) => {
  const limit = costLimit(role);
  expectRefusal(() => checkCost(limit - 1, limit), null);
  expectRefusal(() => checkCost(limit, limit), null);
  expectRefusal(() => checkCost(limit + 1, limit), "COST_EXCEEDED");
});
