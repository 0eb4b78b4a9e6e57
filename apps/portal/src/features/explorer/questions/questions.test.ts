import type { RoleCode } from "@resc/client/portal";
import { buildSchema, Kind, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { pagedPath } from "../../contract/read-document.ts";
import { fileFilters, variablesOf } from "./question.ts";
import { questions, questionsFor } from "./questions.ts";

const contracts: readonly (readonly [RoleCode, string])[] = [
  ["ANALYST", "analyst"],
  ["CSDE_READER", "csde"],
  ["OEC_READER", "oec"],
];

const printed = import.meta.glob<string>("../../../../../../infra/supergraph/schemas/contracts/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

function schemaOf(name: string) {
  const text = Object.entries(printed).find(([path]) => path.endsWith(`/${name}.graphql`))?.[1];
  if (text === undefined) throw new Error(`The contract ${name} is not generated.`);
  return buildSchema(text);
}

describe.each(contracts)("the questions of %s", (role, contract) => {
  const schema = schemaOf(contract);
  const offered = questionsFor(role);

  it.each(offered.map((question) => [question.id, question] as const))(
    "%s fits the contract, and its filters are its variables",
    (_, question) => {
      const document = parse(question.document);
      expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
      const [operation] = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
      const variables = (operation?.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
      expect(variables).toEqual(expect.arrayContaining(question.filters.map(({ variable }) => variable)));
      const paged = variables.includes("after");
      expect(pagedPath(question.document) !== null).toBe(paged);
    },
  );
});

it("asks an analyst about everything, and a State reader about nothing that is not the reader's", () => {
  expect(questionsFor("ANALYST")).toHaveLength(questions.length);
  expect(questionsFor("CSDE_READER").map(({ id }) => id)).not.toContain("out-of-region");
  expect(
    questionsFor("OEC_READER")
      .find(({ id }) => id === "state-contracts")
      ?.filters.map(({ name }) => name),
  ).not.toContain("agency");
  expect(questionsFor("STAFF")).toEqual([]);
});

it("turns a form into variables and into the address of the files", () => {
  const question = questions.find(({ id }) => id === "out-of-region");
  if (!question) throw new Error("The question is gone.");
  const values = { resc: "LEARN", fiscalYear: "2026", asOf: undefined };
  expect(variablesOf(question, values)).toEqual({ homeRescs: ["LEARN"], fiscalYear: 2026 });
  expect(fileFilters(question, values)).toEqual({ home: "LEARN", fiscalYear: "2026" });
});
