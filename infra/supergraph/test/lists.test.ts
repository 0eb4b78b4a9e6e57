import { readFileSync } from "node:fs";
import { listDefinitions } from "@resc/gateway";
import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLField,
  isEnumType,
  isInputObjectType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from "graphql";
import { describe, expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const schema = buildSchema(read("../schemas/api.graphql"));
const registered = Object.values(JSON.parse(read("../../../packages/client/generated/operations.json")) as Record<string, string>);
const lists = [...listDefinitions.values()];

/** Root lists without a twin, each with its reason. */
const noTwin: Readonly<Record<string, string>> = {
  onboardings: "the reader's own, and for an Executive Director the few whom he on-boards: no list that leaves the platform",
  accordVersions: "texts that are read and signed as a whole, a handful of them",
  advocacyWaitingForMe: "the reader's own duties, another list every minute",
  agencyContacts: "names and addresses of people of the State: looked up one by one, and no file of them leaves the platform",
  apiKeys: "the Coordinator's page of who may ask by program; how keys are called is nobody's table",
  activity: "what happened lately for the reader, not a record",
  briefs: "texts with their pages: each release is read, and taken along, as a page of its own",
  auditChecks: "four lines that are shown with the trail",
  auditTrail: "who did what, with values of every kind; read in the portal, and no file of it travels",
  bell: "the reader's own lines, gone after 30 days",
  concerns: "words among the directors; read in the portal and printed with a packet, and no file of them travels",
  customerSearch: "suggestions while somebody types",
  decisions: "eighteen questions, each answered in words: a text to read, not a table",
  figuresToVerify: "the work of those who verify; the same figures are the list of figures, narrowed by status",
  advocacyDates: "the reader's own dates ahead, another list every day",
  advocacyNumbers: "numbers of the reader's home page",
  engagementDates: "the reader's own dates ahead, another list every day",
  fundingDates: "dates that lie ahead of the reader, another list every day; each of them is a column of the list that it comes from",
  fundingNumbers: "numbers of the reader's home page",
  fundingWaitingForMe: "the reader's own duties, another list every minute",
  governanceDates: "the reader's own dates ahead, another list every day",
  governanceNumbers: "a number of the reader's home page",
  governanceWaitingForMe: "the reader's own duties, another list every minute",
  grantShareSets: "the sets of inputs one can choose; what each one gives is the list of grant shares",
  hearings: "word of who promised what to whom; read in the portal, and no file of it travels",
  keptScenarios: "results with their inputs, each read whole on its page",
  roleAlikeGroups: "two dozen names, each with its page; nobody joins them with other data",
  scenarioQuestions: "the three questions by name; words of the platform",
  homeNumbers: "four numbers of the reader's home page",
  outOfRegionMonths: "counts of one RESC by month, for a picture; the list of the rows counted is the out-of-region list",
  meetings: "a dozen a year, each with an agenda and a packet that are read and printed whole",
  legislativeSessions: "asks with their sentences and both sides of each: a text to read, not a table",
  outsideInitiatives: "word among the directors of what is only being thought about; read in the portal, and no file of it travels",
  peopleGaps: "what is to be dealt with; the lists of seats and of people hold the same facts",
  positions:
    "drafts and who answered what: read in the portal by those who answer; what all six committed to is the list of positions in force",
  sources: "looked up by ids, which every file carries",
  stateAgencies: "codes and names by which one chooses; each row of the opportunities has both",
  stateContractMonths: "files that are frozen already; each is served byte for byte at /lists/state-contracts.csv?month=",
  stateContractSections: "frozen sections of the packet, which are read and printed whole",
  waitingForMe: "the reader's own duties, another list every minute",
  mailChoices: "six settings of one person",
};

function isList(field: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(field.type)) || getNamedType(field.type).name.endsWith("Connection");
}

function operationOf(name: string): OperationDefinitionNode {
  const found = registered
    .flatMap((text) => parse(text).definitions)
    .find((one) => one.kind === Kind.OPERATION_DEFINITION && one.name?.value === name);
  if (found?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${name} is not registered.`);
  return found;
}

/** The type of a variable of an operation, or of a field of its input. */
function typeAt(operation: OperationDefinitionNode, place: string) {
  const [name, field] = place.split(".");
  const variable = operation.variableDefinitions?.find((one) => one.variable.name.value === name);
  const type = getNamedType(variable && typeFromAST(schema, variable.type));
  if (field === undefined) return type;
  return isInputObjectType(type) ? getNamedType(type.getFields()[field]?.type) : undefined;
}

describe("the twins of lists", () => {
  it("are there for every list at the root of the schema, or a reason is written why not", () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(isList);
    expect(fields.length).toBeGreaterThan(15);
    const twins = new Set(lists.map(({ field }) => field));
    expect(fields.map(({ name }) => name).filter((name) => !twins.has(name) && !(name in noTwin))).toEqual([]);
    expect(Object.keys(noTwin).filter((name) => twins.has(name) || !fields.some((field) => field.name === name))).toEqual([]);
  });

  it.each(lists)("$name asks one registered operation for its one field", ({ operation, field }) => {
    const roots = operationOf(operation).selectionSet.selections;
    expect(roots.map((one) => one.kind === Kind.FIELD && one.name.value)).toEqual([field]);
  });

  it.each(lists)("$name offers every argument of its field that narrows or dates it, and knows the codes of the schema", (list) => {
    const operation = operationOf(list.operation);
    for (const { parameter, variable, known } of list.filters) {
      if (variable === null) continue;
      const type = typeAt(operation, variable);
      expect(type, `${list.name}: ${parameter} goes to ${variable}`).toBeDefined();
      if (isEnumType(type))
        expect([...(known ?? [])].toSorted(), parameter).toEqual(
          type
            .getValues()
            .map(({ name }) => name)
            .toSorted(),
        );
    }
    const asked = new Set(list.filters.flatMap(({ variable }) => (variable === null ? [] : [variable, variable.split(".")[0]])));
    const offered = schema.getQueryType()?.getFields()[list.field]?.args ?? [];
    const missing = offered.filter(({ name }) => !["first", "after"].includes(name) && !asked.has(name)).map(({ name }) => name);
    // Members are picked by the RESC of the membership, not by the region of the district.
    expect(missing.toSorted()).toEqual(list.name === "members" ? ["kinds", "resc", "search"] : []);
    for (const { name, type } of offered) {
      const input = getNamedType(type);
      if (isInputObjectType(input))
        expect(
          Object.keys(input.getFields()).filter((one) => !asked.has(`${name}.${one}`)),
          `${list.name}: fields of ${name}`,
        ).toEqual([]);
    }
  });

  it.each(lists)("$name names its columns in lower case, each once, each with its meaning", ({ columns }) => {
    const names = columns.map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z][a-z_]*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(columns.filter(({ label }) => label.trim() === "")).toEqual([]);
  });

  it("keep the columns that were promised: new ones stand at the end, none is renamed", () => {
    const promised = new Map(
      read("list-columns.csv")
        .trimEnd()
        .split("\n")
        .slice(1)
        .map((line) => [line.split(",")[0] ?? "", (line.split(",")[1] ?? "").split(" ")] as const),
    );
    expect([...promised.keys()].toSorted()).toEqual(lists.map(({ name }) => name).toSorted());
    for (const { name, columns } of lists)
      expect(
        columns.map((column) => column.name),
        name,
      ).toEqual(promised.get(name));
  });
});
