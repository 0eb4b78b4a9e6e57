import { readFileSync } from "node:fs";
import { buildSchema, type GraphQLObjectType, isNonNullType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Reader, readers, type ServedAlliance, servedAlliance } from "./served-alliance.ts";

let served: ServedAlliance;
beforeAll(async () => {
  served = await servedAlliance();
});
afterAll(async () => served?.drop());

const isPage = (type: unknown) => /^\w+Connection!?$/.test(String(type));

/** How each list of a contract is asked with `first`: at the top, or in an object of the roots that need no more than a key. */
function listsOf(reader: Reader): readonly (readonly [list: string, ask: (first: string) => string])[] {
  const schema = buildSchema(readFileSync(new URL(`../../schemas/contracts/${reader}.graphql`, import.meta.url), "utf8"));
  const within: Readonly<Record<string, (inner: string) => string>> = {
    Query: (inner) => inner,
    Resc: (inner) => `resc(code: CREC) { ${inner} }`,
    Metric: (inner) => `metrics { ${inner} }`,
  };
  const objects = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"),
  );
  return objects.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isPage(field.type))
      .map((field) => {
        const name = `${type.name}.${field.name}`;
        const wrap = within[type.name];
        if (!wrap) throw new Error(`${name} is a list and this test does not know how to reach a ${type.name}.`);
        if (field.args.some((argument) => argument.name !== "first" && isNonNullType(argument.type)))
          throw new Error(`${name} needs more than a page.`);
        return [name, (first: string) => `{ ${wrap(`${field.name}(first: ${first}) { totalCount nodes { __typename } }`)} }`] as const;
      }),
  );
}

function nodesIn(value: unknown): number {
  if (Array.isArray(value)) return Math.max(0, ...value.map(nodesIn));
  if (typeof value !== "object" || value === null) return 0;
  const { nodes } = value as { readonly nodes?: readonly unknown[] };
  return nodes?.length ?? Math.max(0, ...Object.values(value).map(nodesIn));
}

describe.each(readers)("a page of 200 and no more for %s", (reader) => {
  it.each(listsOf(reader))("%s", async (_, ask) => {
    for (const first of ["1", "199", "200"]) {
      const { data, errors } = await served.ask(reader, ask(first));
      expect(errors).toBeUndefined();
      expect(nodesIn(data)).toBeLessThanOrEqual(Number(first));
    }
    for (const first of ["201", "0", "-1", "1000"]) {
      const { data, errors } = await served.ask(reader, ask(first));
      expect([first, (errors ?? []).map(({ extensions }) => extensions.code)]).toEqual([first, expect.arrayContaining(["BAD_USER_INPUT"])]);
      expect(nodesIn(data)).toBe(0);
    }
    expect((await served.ask(reader, ask("null"))).errors?.[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
    expect(served.faults).toEqual([]);
  });
});

it("a list of ids is one too: two hundred sources are answered, one more is refused", async () => {
  const ask = (count: number) => {
    const ids = Array.from({ length: count }, (_, index) => `S${index}`);
    return served.ask("analyst", "query A($ids: [ID!]!) { sources(ids: $ids) { id } }", { ids });
  };
  for (const count of [199, 200]) expect((await ask(count)).errors).toBeUndefined();
  for (const count of [201, 4_000]) expect((await ask(count)).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  expect((await ask(6_000)).errors?.[0]?.extensions.code).toBe("COST_EXCEEDED");
});
