import { expect, it } from "vitest";
import { minutesToWarnOf } from "./idle.ts";

const minutes = (count: number) => count * 60_000;

it("warns from the 25th idle minute on, and never says zero", () => {
  expect(minutesToWarnOf(0, minutes(24))).toBeNull();
  expect(minutesToWarnOf(0, minutes(25))).toBe(5);
  expect(minutesToWarnOf(0, minutes(29.5))).toBe(1);
  expect(minutesToWarnOf(0, minutes(40))).toBe(1);
});
