import { expect, it } from "vitest";
import { numberWords } from "./number-words.ts";

it("reads a number with its unit, a switch as on or off, and words as no number", () => {
  const months = { unit: "months", isSwitch: false };
  expect([numberWords(months, 24), numberWords(months, 1), numberWords(months, null)]).toEqual(["24 months", "1 month", null]);
  const clocks = { unit: null, isSwitch: true };
  expect([numberWords(clocks, 0), numberWords(clocks, 1), numberWords(clocks, undefined)]).toEqual(["Off", "On", null]);
  expect(numberWords({ unit: null, isSwitch: false }, null)).toBeNull();
});
