import fc from "fast-check";
import { expect, test } from "vitest";
import { pageSizeWithin } from "./page-size.ts";

test("a page has 200 rows where they cost no more than allowed", () => {
  expect(pageSizeWithin(1_000, (rows) => 1 + rows * 4.9)).toBe(200);
});

test("is the largest that stays within the cost, and one row where even that is too dear", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 50 }), fc.double({ min: 0.1, max: 2_000, noNaN: true }), (base, perRow) => {
      const costOf = (rows: number) => Math.ceil(base + rows * perRow);
      const size = pageSizeWithin(1_000, costOf);
      expect(size === 1 || costOf(size) <= 1_000).toBe(true);
      expect(size).toBeGreaterThanOrEqual(1);
      expect(size).toBeLessThanOrEqual(200);
    }),
  );
  expect(pageSizeWithin(1_000, (rows) => 1 + rows * 10)).toBe(99);
});
