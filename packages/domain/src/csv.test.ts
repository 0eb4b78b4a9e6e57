import { expect, test } from "vitest";
import { csvCell } from "./csv.ts";

test.each([
  ["=1", "'=1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@x", "'@x"],
  ["\tx", "'\tx"],
  ["\nx", "'\nx"],
  ["\rx", "'\rx"],
  ["a=1", "a=1"],
  ["", ""],
  [null, ""],
  [-3, "-3"],
  [0, "0"],
])("%j", (value, expected) => expect(csvCell(value)).toBe(expected));

test("an exact decimal keeps its sign, and what only looks like one does not", () => {
  expect(csvCell("-12.50", true)).toBe("-12.50");
  expect(csvCell("-12.50")).toBe("'-12.50");
  expect(csvCell("-1+2", true)).toBe("'-1+2");
});
