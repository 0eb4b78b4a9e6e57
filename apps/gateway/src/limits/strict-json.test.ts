import { expect, test } from "vitest";
import { expectRefusal } from "../../test/support/expect-refusal.ts";
import { limitSettings } from "./limit-settings.ts";
import { parseStrictJson } from "./strict-json.ts";

const depth = limitSettings.jsonDepth;

test.each([
  ['{"a":1,"b":{"a":2},"c":[{"a":1},{"a":2}]}', null],
  ['{"a":"a","b":"{\\"a\\":1,\\"a\\":2}","c":"\\\\"}', null],
  ["[]", null],
  ['{"a":1,"a":2}', "JSON_INVALID"],
  ['{"b":[{"a":1,"a":2}]}', "JSON_INVALID"],
  ['{"a":1,"\\u0061":2}', "JSON_INVALID"],
  ['{"a":{"x":[1,2]},"b":1,"a":2}', "JSON_INVALID"],
  ['{"__proto__":{}}', "JSON_INVALID"],
  ["{", "JSON_INVALID"],
  ["", "JSON_INVALID"],
] as const)("%s", (text, code) => expectRefusal(() => parseStrictJson(text, depth), code));

test.each([
  [depth - 1, null],
  [depth, null],
  [depth + 1, "JSON_INVALID"],
  [100_000, "JSON_INVALID"],
] as const)("%d levels", (levels, code) => {
  expectRefusal(() => parseStrictJson("[".repeat(levels) + "]".repeat(levels), depth), code);
});

test("the value is the one JSON gives", () => expect(parseStrictJson('{"a":["x",1,null]}', depth)).toEqual({ a: ["x", 1, null] }));
