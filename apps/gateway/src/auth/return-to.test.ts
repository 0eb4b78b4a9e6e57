import { expect, test } from "vitest";
import { safeReturnTo } from "./return-to.ts";

test.each([
  ["/", "/"],
  ["/map?asOf=2025-07-01#town", "/map?asOf=2025-07-01#town"],
  ["/a/../b", "/b"],
  [undefined, "/"],
  ["", "/"],
  ["map", "/"],
  ["//evil.example", "/"],
  ["/\\evil.example", "/"],
  ["https://evil.example/", "/"],
  ["/\t/evil.example", "/"],
  ["/..//evil.example", "/"],
  ["/auth/sign-in", "/"],
  [["/a"], "/"],
  [`/${"a".repeat(2_001)}`, "/"],
])("%s", (asked, expected) => expect(safeReturnTo(asked)).toBe(expected));
