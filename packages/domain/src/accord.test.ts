import { expect, it } from "vitest";
import { accordAnchor, accordClauses, citeAccord, isAccordClause } from "./accord.ts";

it("cites a sentence as people do, and never by its line", () => {
  expect(citeAccord("A37")).toBe("Accord, guideline 1(a)");
  expect(citeAccord("A27")).toBe("Accord, on common ventures");
  for (const clause of accordClauses) expect(citeAccord(clause)).not.toMatch(/A\d/);
});

it("has one place on the page for each sentence", () => {
  expect(accordAnchor("A37")).toBe("guideline-1a");
  expect(new Set(accordClauses.map(accordAnchor)).size).toBe(accordClauses.length);
  for (const clause of accordClauses) expect(accordAnchor(clause)).toMatch(/^[a-z0-9-]+$/);
});

it("knows which texts name a sentence", () => {
  expect(isAccordClause("A37")).toBe(true);
  for (const other of ["A38a", "A1", "toString", "D-04"]) expect(isAccordClause(other)).toBe(false);
});
