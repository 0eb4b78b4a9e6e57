import { parse } from "graphql";
import { expect, test } from "vitest";
import { expectRefusal } from "../../test/support/expect-refusal.ts";
import { selectOperation } from "../documents/select-operation.ts";
import { measureOperation } from "./document-measure.ts";

function measure(text: string) {
  const document = parse(text);
  return measureOperation(document, selectOperation(document, undefined));
}

test.each([
  ["{ a }", { depth: 1, aliases: 0, directives: 0, rootFields: 1 }],
  ["{ x: a { y: __typename z: b { c } } }", { depth: 3, aliases: 3, directives: 0, rootFields: 1 }],
  [
    "query Q($v: Int @d) @d { a @skip(if: true) ... @include(if: true) { b @x c } }",
    { depth: 1, aliases: 0, directives: 5, rootFields: 3 },
  ],
  ["{ ...F ...F } fragment F on Query @d { a { b } x: c }", { depth: 2, aliases: 2, directives: 2, rootFields: 4 }],
  ["{ a { ...F } } fragment F on A { b { ...G } } fragment G on B { c }", { depth: 3, aliases: 0, directives: 0, rootFields: 1 }],
])("%s", (text, expected) => expect(measure(text)).toMatchObject(expected));

test("fragments that double each other are counted in full", () => {
  const levels = 60;
  const fragments = Array.from(
    { length: levels },
    (_, index) => `fragment F${index} on Q { ${index + 1 < levels ? `...F${index + 1} ...F${index + 1}` : "x: a"} }`,
  );
  // Walked one by one they would not end.
  expect(measure(`{ ...F0 } ${fragments.join(" ")}`).aliases).toBe(2 ** (levels - 1));
});

test("fragments in a circle, and missing ones, are refused", () => {
  expectRefusal(() => measure("{ ...F } fragment F on Q { a { ...G } } fragment G on Q { ...F }"), "GRAPHQL_VALIDATION_FAILED");
  expectRefusal(() => measure("{ ...Missing }"), "GRAPHQL_VALIDATION_FAILED");
});
