import { expect, test } from "vitest";
import { expectRefusal } from "../../test/support/expect-refusal.ts";
import { bodyText } from "./body-text.ts";
import { limitSettings } from "./limit-settings.ts";

const limit = limitSettings.bodyBytes;

test.each([
  [limit - 1, null],
  [limit, null],
  [limit + 1, "BODY_TOO_LARGE"],
] as const)("%d bytes", (bytes, code) => {
  expectRefusal(() => bodyText(new Uint8Array(bytes).fill(32), limit), code);
});

test("bytes that are no UTF-8 are refused, others kept as they are", () => {
  expectRefusal(() => bodyText(Uint8Array.of(0x22, 0xff, 0x22), limit), "JSON_INVALID");
  expectRefusal(() => bodyText(Buffer.from('{"a":1}', "utf16le").subarray(0, 3), 2), "BODY_TOO_LARGE");
  expect(bodyText(Buffer.from("é"), limit)).toBe("é");
});
