import { readFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyRow } from "./every-row.ts";
import { type Reader, readers, type ServedAlliance, servedAlliance } from "./served-alliance.ts";

let served: ServedAlliance;
let before: Readonly<Record<string, string>>;
beforeAll(async () => {
  served = await servedAlliance();
  for (const reader of readers) await served.ask(reader, "{ rescs { code } }");
  before = await everyRow(served.alliance.database.admin);
});
afterAll(async () => served?.drop());

/** Texts that end something, escape something, are no text, or never end. */
const texts = [
  "",
  "'; drop table platform.audit; --",
  "' or '1'='1",
  "\\",
  "%",
  "_",
  "%".repeat(80),
  "$1",
  "{a,b}",
  "[2020-01-01,)",
  "\u0000",
  "a\u0000b",
  "\uD800",
  "\u202Eabc",
  "\uFFFF",
  "﷽".repeat(40),
  "🏃".repeat(40),
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "{{7*7}}",
  "null",
  "-1",
  "NaN",
  "=1+1",
  "eyJrIjoiMSJ9",
  "W10=",
  "e30",
  "x".repeat(200),
  "x".repeat(100_000),
];
const days = [
  "",
  "2026-02-30",
  "0000-00-00",
  "9999-12-31",
  "0001-01-01",
  "-infinity",
  "infinity",
  "2026-1-1",
  "2026-01-01T00:00:00Z",
  "275760-09-14",
];
const instants = [...days, "2026-01-01T00:00:00", "2026-01-01T25:00:00Z", "9999-12-31T23:59:59.999999999Z", "0001-01-01T00:00:00Z"];
const numbers = [0, 1, -1, 2_147_483_647, -2_147_483_648, 2_147_483_648, 1.5, "1", 2_012, 99_999];

function valuesOf(argument: GraphQLArgument): readonly unknown[] {
  const named = getNamedType(argument.type);
  const single: readonly unknown[] = isEnumType(named)
    ? [named.getValues()[0]?.name, "NOTHING", "__proto__"]
    : named.name === "CalendarDate"
      ? days
      : named.name === "Instant"
        ? instants
        : named.name === "Int" || named.name === "Float"
          ? numbers
          : texts;
  if (!isListType(getNullableType(argument.type))) return single;
  const [first] = single;
  return [[], ...single.map((value) => [value]), Array.from({ length: 20_000 }, () => (isEnumType(named) ? first : "S1"))];
}

/** What a field is given where another argument is tried. */
const needed: Readonly<Record<string, string>> = {
  "district(id)": '"x"',
  "metric(code)": '"x"',
  "earlyChildhoodSpaceTotal(fiscalYears)": "[2026]",
  "opportunity(ref)": '"x"',
  "resc(code)": "CREC",
  "sources(ids)": '["S1"]',
  "stateContract(id)": '"x"',
  "town(key)": '"x"',
};

/** Every argument of a contract but the size of a page, each as a question with one variable. */
function questionsOf(reader: Reader): readonly (readonly [name: string, query: string, values: readonly unknown[]])[] {
  const schema = buildSchema(readFileSync(new URL(`../../schemas/contracts/${reader}.graphql`, import.meta.url), "utf8"));
  const within: Readonly<Record<string, (inner: string) => string>> = {
    Query: (inner) => inner,
    Resc: (inner) => `resc(code: CREC) { ${inner} }`,
    Metric: (inner) => `metrics { ${inner} }`,
    Town: (inner) => `towns(first: 1) { nodes { ${inner} } }`,
    District: (inner) => `districts(first: 1) { nodes { ${inner} } }`,
    MagnetGrantComparison: (inner) => `magnetGrantComparison { ${inner} }`,
  };
  const objects = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"),
  );
  return objects.flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.map((argument) => {
        const wrap = within[type.name];
        if (!wrap) throw new Error(`This test does not know how to reach a ${type.name}.`);
        const others = field.args
          .filter((other) => other !== argument && isNonNullType(other.type) && other.defaultValue === undefined)
          .map((other) => `${other.name}: ${needed[`${field.name}(${other.name})`]}`);
        const call = `${field.name}(${[`${argument.name}: $value`, ...others].join(", ")})`;
        const selection = isCompositeType(getNamedType(field.type)) ? " { __typename }" : "";
        return [
          `${type.name}.${field.name}(${argument.name})`,
          `query A($value: ${String(argument.type)}) { ${wrap(`${call}${selection}`)} }`,
          valuesOf(argument),
        ] as const;
      }),
    ),
  );
}

describe.each(readers)("whatever %s writes into an argument is a client's matter", (reader) => {
  it.each(questionsOf(reader))("%s", async (_, query, values) => {
    for (const value of values) {
      const { errors } = await served.ask(reader, query, { value });
      const codes = (errors ?? []).map(({ extensions }) => extensions.code);
      expect([
        JSON.stringify(value).slice(0, 60),
        codes.filter((code) => !["BAD_USER_INPUT", "COST_EXCEEDED", "BODY_TOO_LARGE"].includes(code)),
      ]).toEqual([JSON.stringify(value).slice(0, 60), []]);
    }
    expect(served.faults).toEqual([]);
  });
});

it("and nothing of it has been written", async () => {
  const after = await everyRow(served.alliance.database.admin);
  expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual(["platform.quota_use"]);
});
