import { expect, test } from "vitest";
import { RetryBudget } from "./retry-budget.ts";

test("after the first ten, one retry for ten calls", () => {
  const budget = new RetryBudget();
  let spent = 0;
  while (budget.spend()) spent += 1;
  expect(spent).toBe(10);
  for (let call = 0; call < 200; call += 1) {
    budget.earn();
    if (budget.spend()) spent += 1;
  }
  expect(spent).toBeGreaterThanOrEqual(28);
  expect(spent).toBeLessThanOrEqual(30);
});
