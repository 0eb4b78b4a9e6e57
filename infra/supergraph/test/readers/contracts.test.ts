import { readFileSync } from "node:fs";
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  isObjectType,
  lexicographicSortSchema,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  printSchema,
  visit,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cutContract } from "../../src/contracts.ts";
import { contractFaults } from "./contract-faults.ts";
import { markedFor, subgraphDocuments } from "./marked.ts";
import { type Answered, type Reader, readers, type ServedAlliance, servedAlliance } from "./served-alliance.ts";

const committed = (reader: Reader) => readFileSync(new URL(`../../schemas/contracts/${reader}.graphql`, import.meta.url), "utf8");
const whole = buildSchema(readFileSync(new URL("../../schemas/api.graphql", import.meta.url), "utf8"));
const wholeQuestion = getIntrospectionQuery({
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
  directiveIsRepeatable: true,
});

let served: ServedAlliance;
beforeAll(async () => {
  served = await servedAlliance();
});
afterAll(async () => served?.drop());

async function introspected(reader: Reader) {
  const { data, errors } = await served.ask(reader, wholeQuestion);
  expect(errors).toBeUndefined();
  return data as unknown as IntrospectionQuery;
}

describe.each(readers)("with a key of %s", (reader) => {
  it("the whole introspection is the committed contract, and no directive stands beside GraphQL's own", async () => {
    const found = await introspected(reader);
    expect(`${printSchema(lexicographicSortSchema(buildClientSchema(found)))}\n`).toBe(committed(reader));
    const own = ["deprecated", "include", "oneOf", "skip", "specifiedBy"];
    expect(found.__schema.directives.map(({ name }) => name).filter((name) => !own.includes(name))).toEqual([]);
  });

  it("the contract holds what is marked for it and can be reached, every word of it explained, and nothing else", async () => {
    expect(contractFaults(buildClientSchema(await introspected(reader)), markedFor(reader))).toEqual([]);
  });

  it("what else the platform has is not told from what does not exist", async () => {
    const own = buildSchema(committed(reader));
    const foreign = Object.values(whole.getTypeMap()).filter(({ name }) => own.getType(name) === undefined);
    expect(foreign.length).toBeGreaterThan(50);
    const types = [...foreign.map(({ name }) => name), "Mutation", "Subscription", "_Entity", "_Any", "_Service"];
    for (let at = 0; at < types.length; at += 10) {
      const some = types.slice(at, at + 10).map((name, index) => `t${index}: __type(name: "${name}") { name }`);
      const { data, errors } = await served.ask(reader, `{ ${some.join(" ")} }`);
      expect([errors, Object.values(data ?? {}).filter((one) => one !== null)]).toEqual([undefined, []]);
    }
    const fields = Object.values(whole.getTypeMap()).flatMap((type) => {
      const mine = own.getType(type.name);
      if (!isObjectType(type) || !isObjectType(mine)) return [];
      return Object.keys(type.getFields()).flatMap((name) => (mine.getFields()[name] ? [] : [[type.name, name] as const]));
    });
    expect(fields.length).toBeGreaterThan(10);
    const refused = async (type: string, field: string) => {
      const { errors } = await served.ask(reader, `{ ...F } fragment F on Query { __typename } fragment G on ${type} { ${field} }`);
      const told = errors?.find(({ message }) => message.includes("contract"));
      expect(told).toBeDefined();
      return JSON.stringify([told?.message, told?.extensions])
        .replaceAll(field, "?")
        .replaceAll(/"requestId":"[^"]*"/g, "");
    };
    for (const [type, field] of fields) expect(await refused(type, field)).toBe(await refused(type, "thereIsNoSuchField"));
  });

  it("the printed schema at its address is the same", async () => {
    const answer = await fetch(`${served.gateway.address}/schema.graphql`, { headers: served.bearer(reader) });
    expect(await answer.text()).toBe(committed(reader));
  });
});

describe("State contracts", () => {
  const question = "{ stateContracts(first: 200) { totalCount nodes { id agency } } }";

  it.each([
    ["csde", ["CSDE"]],
    ["oec", ["OEC"]],
    ["analyst", ["CSDE", "OEC"]],
  ] as const)("with a key of %s are the rows of %j", async (reader, agencies) => {
    const { data } = await served.ask(reader, question);
    const { rows } = await served.alliance.database.admin.query<{ id: string }>(
      "select id from funding.state_contract where agency = any ($1)",
      [agencies],
    );
    expect(rows.length).toBeGreaterThan(0);
    type Page = { readonly totalCount: number; readonly nodes: readonly { readonly id: string; readonly agency: string }[] };
    const { totalCount, nodes }: Page = data?.["stateContracts"] ?? { totalCount: 0, nodes: [] };
    expect([totalCount, nodes.map(({ id }) => id).toSorted()]).toEqual([rows.length, rows.map(({ id }) => id).toSorted()]);
    expect([...new Set(nodes.map(({ agency }) => agency))].toSorted()).toEqual([...agencies]);
  });

  it.each([
    ["csde", "OEC"],
    ["oec", "CSDE"],
  ] as const)("with a key of %s a row of %s is as unknown as one that is not there", async (reader, agency) => {
    const { rows } = await served.alliance.database.admin.query<{ id: string }>("select id from funding.state_contract where agency = $1", [
      agency,
    ]);
    expect(rows.length).toBeGreaterThan(0);
    const one = (id: string) => served.ask(reader, "query($id: ID!) { stateContract(id: $id) { id title } }", { id });
    const withoutCost = ({ data, errors }: Answered) => ({ data, errors });
    const unknown = withoutCost(await one("contract_that_is_not_there"));
    expect(unknown.data).toEqual({ stateContract: null });
    for (const { id } of rows) expect(withoutCost(await one(id))).toEqual(unknown);
    const { data } = await served.ask(reader, `{ stateContracts(agency: "${agency}") { totalCount nodes { id } } }`);
    expect(data?.["stateContracts"]).toEqual({ totalCount: 0, nodes: [] });
  });
});

/** The text of a schema with the tag of all readers on fields that have none. */
function plantTags(sdl: string, fields: Readonly<Record<string, readonly string[]>>): string {
  const tag = parse('type T { f: Int @tag(name: "reader") }').definitions[0] as ObjectTypeDefinitionNode;
  return print(
    visit(parse(sdl), {
      ObjectTypeDefinition: (type) => ({
        ...type,
        fields: type.fields?.map((field) =>
          fields[type.name.value]?.includes(field.name.value)
            ? { ...field, directives: [...(field.directives ?? []), ...(tag.fields?.[0]?.directives ?? [])] }
            : field,
        ),
      }),
    }),
  );
}

describe("the check of contracts finds", () => {
  const text = committed("csde");
  const faults = (changed: string, reader: Reader = "csde") => contractFaults(buildSchema(changed), markedFor(reader));

  it("nothing in what is committed", () => expect(faults(text)).toEqual([]));

  it.each([
    [
      "a field that is not marked",
      (sdl: string) => sdl.replace("type StateContract {", 'type StateContract {\n  "x"\n  appropriation: String'),
      "not marked: StateContract.appropriation: String",
    ],
    [
      "a field that is gone",
      (sdl: string) => sdl.replace(/\n {2}"""Title of the work."""\n {2}title: String!/, ""),
      "missing: StateContract.title: String!",
    ],
    [
      "a foreign word, in the plural too",
      (sdl: string) => sdl.replace("type StateContract {", 'type StateContract {\n  "x"\n  finalQuotes: Int'),
      "foreign word: StateContract.finalQuotes: Int",
    ],
    [
      "a name without a meaning",
      (sdl: string) => sdl.replace('"""The town."""\n  town: Town!', "town: Town!"),
      "without a meaning: CatchmentLine.town: Town!",
    ],
    ["a mutation", (sdl: string) => `${sdl}\ntype Mutation { "x" go: Int }`, "root Mutation"],
    ["a union", (sdl: string) => `${sdl}\n"x"\nunion Either = Town | School`, "no table: Either"],
  ])("%s", (_, plant, fault) => expect(faults(plant(text))).toContain(fault));

  it("a tag on what is nobody's to read, also where every file agrees on it", () => {
    const tags = { Resc: ["executiveDirector"], Person: ["id", "name", "email"] };
    const planted = cutContract(
      plantTags(readFileSync(new URL("../../schemas/supergraph.graphql", import.meta.url), "utf8"), tags),
      "csde",
    );
    const marked = markedFor(
      "csde",
      subgraphDocuments().map((document) => parse(plantTags(print(document), tags))),
    );
    const found = contractFaults(buildSchema(planted.api), marked);
    expect(found).toEqual(
      ["foreign word: Person", "foreign word: Person.email: String", "foreign word: Resc.executiveDirector: Person"].toSorted(),
    );
    expect(contractFaults(buildSchema(planted.api), markedFor("csde"))).toContain("not marked: Person.email: String");
  });

  it("what is another reader's", () => {
    expect(faults(committed("analyst"))).toContain("not marked: OutOfRegionCount.engagements: Int!");
  });
});
