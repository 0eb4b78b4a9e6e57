import { expect, test } from "vitest";
import { csvCell } from "./csv-cell.ts";

test.each([
  ["=1", "'=1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@x", "'@x"],
  ["\tx", "'\tx"],
  ["\rx", "'\rx"],
  ["a=1", "a=1"],
  ["", ""],
  [null, ""],
  [-3, "-3"],
  [0, "0"],
])("%j", (value, expected) => expect(csvCell(value)).toBe(expected));
