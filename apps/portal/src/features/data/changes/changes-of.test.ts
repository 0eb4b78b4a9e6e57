import { describe, expect, it } from "vitest";
import { changesOf } from "./changes-of.ts";

const analyst = { added: ["`Query.figures`"], dangerous: [], breaking: ["Resc.website was removed."] };
const nothing = { added: [], dangerous: [], breaking: [] };
const days = [
  { date: "2027-01-04", declared: "Use the page instead.", changes: { analyst, csde: nothing, oec: nothing } },
  { date: "2026-11-21", declared: null, changes: null },
];

describe("what changed in the own contract", () => {
  it("tells names as they are written in a query, and the reason of what breaks", () => {
    expect(changesOf(days, "ANALYST")[0]).toEqual({
      date: "2027-01-04",
      declared: "Use the page instead.",
      first: false,
      breaking: ["Resc.website was removed."],
      dangerous: [],
      added: ["Query.figures"],
    });
  });

  it("tells nothing of another's contract, and says which day was the first", () => {
    expect(changesOf(days, "CSDE_READER").map(({ declared, breaking, first }) => [declared, breaking.length, first])).toEqual([
      [null, 0, false],
      [null, 0, true],
    ]);
  });
});
