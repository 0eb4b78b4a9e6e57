import { expect, it } from "vitest";
import { isServiceCategoryCode, serviceCategoryCodes } from "./service-category.ts";

it("has each category once, and other last, because it asks for words", () => {
  expect(new Set(serviceCategoryCodes).size).toBe(serviceCategoryCodes.length);
  expect(serviceCategoryCodes.at(-1)).toBe("other");
});

it("takes a code only as it is written", () => {
  expect(serviceCategoryCodes.every(isServiceCategoryCode)).toBe(true);
  expect(["Magnet", "magnets", "", null, 1].some(isServiceCategoryCode)).toBe(false);
});
