/** @clause I-33 I-35 */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keyOf, readExpected } from "./expected.ts";
import { operationKeys, printMismatches, runMatrix } from "./matrix.ts";
import { setStage, type Stage } from "./stage.ts";

const expected = readExpected("expected.csv");
const api = readFileSync(new URL("../../schemas/api.graphql", import.meta.url), "utf8");

/** The names of the fields of a type in the committed schema. */
function fieldsOf(type: string): string[] {
  const block = new RegExp(`^type ${type} \\{\\n([\\s\\S]*?)^\\}`, "m").exec(api)?.[1] ?? "";
  return [...block.replaceAll(/"""[\s\S]*?"""/g, "").matchAll(/^ {2}(\w+)[(:]/gm)].map(([, name = ""]) => name);
}

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(async () => stage?.drop());

describe("the table written by hand", () => {
  it("has a row for every query and mutation of the schema", () => {
    const written = new Set(expected.map((row) => row.operation));
    const operations = [...fieldsOf("Query"), ...fieldsOf("Mutation")];
    expect(operations.length).toBeGreaterThan(60);
    expect(operations.filter((name) => !written.has(name))).toEqual([]);
  });

  it("names only what the schema has and the runner asks, and the runner asks nothing else", () => {
    const nested = expected
      .filter((row) => row.operation.includes(".") && !row.operation.startsWith("_entities"))
      .map((row) => row.operation.split(".") as [string, string]);
    expect(nested.filter(([type, field]) => !fieldsOf(type).includes(field))).toEqual([]);
    const roots = new Set([...fieldsOf("Query"), ...fieldsOf("Mutation")]);
    expect(expected.filter((row) => !/[. ]/.test(row.operation) && !roots.has(row.operation)).map(keyOf)).toEqual([]);
    expect(expected.map(keyOf).toSorted()).toEqual(operationKeys.toSorted());
  });

  it("says yes, empty or refused in every cell", () => {
    expect(expected.flatMap((row) => Object.values(row.cells)).filter((cell) => !["yes", "empty", "refused"].includes(cell))).toEqual([]);
  });
});

it("is what everybody gets, operation by operation", { timeout: 300_000 }, async () => {
  expect(printMismatches(await runMatrix(stage, expected))).toBe("");
});
