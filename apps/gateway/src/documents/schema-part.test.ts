import { parse } from "graphql";
import { expect, test } from "vitest";
import { schemaPartOf } from "./schema-part.ts";
import { selectOperation } from "./select-operation.ts";

test.each([
  ["{ rescs { code } }", "none"],
  ["{ __typename rescs { code } }", "none"],
  ["{ __schema { queryType { name } } }", "all"],
  ["{ __typename }", "all"],
  ['{ x: __type(name: "Resc") { name } __schema { queryType { name } } __typename }', "all"],
  ["{ ... { ...F } } fragment F on Query { __schema { queryType { name } } ...G } fragment G on Query { __typename }", "all"],
  ["{ rescs { code } ... on Query { __schema { queryType { name } } } }", "some"],
  ["{ ...F } fragment F on Query { rescs { code } ...G } fragment G on Query { __schema { queryType { name } } }", "some"],
] as const)("%s", (text, expected) => {
  const document = parse(text);
  expect(schemaPartOf(document, selectOperation(document, undefined))).toBe(expected);
});
