import { buildSchema, graphql, type GraphQLError } from "graphql";
import { expect, it } from "vitest";
import { argumentLimits, guardArguments } from "./argument-guard.ts";

const schema = buildSchema(`
  input Filter { text: String, codes: [String!], inner: Filter }
  type Row { same(text: String): String }
  type Query { text(text: String): String, list(ids: [ID!]): Int, filtered(filter: Filter): String, row: Row, plain: String }
  type Mutation { change(text: String): String }
`);
const resolvers = guardArguments(schema, {
  Query: {
    text: () => "seen",
    list: () => 1,
    filtered: () => "seen",
    row: () => ({}),
    plain: () => "seen",
  },
  Row: { same: () => "seen" },
  Mutation: { change: () => "seen" },
});

/** What came of one question: the data's only leaf, or the code of the refusal. */
async function ask(source: string, variableValues: Record<string, unknown> = {}): Promise<unknown> {
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues,
    fieldResolver: (root: unknown, args, context, info) => {
      const own = (resolvers[info.parentType.name] as Record<string, (...all: unknown[]) => unknown>)[info.fieldName];
      return own?.(root, args, context, info);
    },
  });
  const refused: GraphQLError | undefined = errors?.[0];
  return refused ? refused.extensions["code"] : Object.values(data ?? {})[0];
}

const text = "query($value: String) { text(text: $value) }";

it.each([
  ["any text", "Connecticut's regions – élan 🏃\n\t", "seen"],
  ["as much as may be", "x".repeat(argumentLimits.text), "seen"],
  ["one letter more", "x".repeat(argumentLimits.text + 1), "BAD_USER_INPUT"],
  ["what no database stores", "a\u0000b", "BAD_USER_INPUT"],
  ["what turns text round", "a\u202Eb", "BAD_USER_INPUT"],
  ["half a character", "\uD83C", "BAD_USER_INPUT"],
  ["nothing", null, "seen"],
])("a text is held against its bounds: %s", async (_, value, outcome) => {
  expect(await ask(text, { value })).toBe(outcome);
  expect(await ask("query($value: String) { row { same(text: $value) } }", { value })).toEqual(
    outcome === "seen" ? { same: "seen" } : outcome,
  );
  expect(await ask("query($value: String) { filtered(filter: { inner: { text: $value } }) }", { value })).toBe(outcome);
});

it.each([199, 200, 201, 50_000])("a list of %i is held against its bounds", async (count) => {
  const ids = Array.from({ length: count }, () => "x");
  const outcome = count > argumentLimits.items ? "BAD_USER_INPUT" : undefined;
  expect(await ask("query($ids: [ID!]) { list(ids: $ids) }", { ids })).toBe(outcome ?? 1);
  expect(await ask("query($ids: [String!]) { filtered(filter: { codes: $ids }) }", { ids })).toBe(outcome ?? "seen");
  expect(await ask("query($ids: [ID!]) { list(ids: $ids) }", { ids: ["x", "\u0000"] })).toBe("BAD_USER_INPUT");
});

it("changes name their fields themselves, and fields without arguments are left as they are", async () => {
  expect(await ask("mutation($value: String) { change(text: $value) }", { value: "\u0000" })).toBe("seen");
  expect(await ask("{ plain }")).toBe("seen");
});
