import { describe, expect, it } from "vitest";
import { ownStandings } from "./own-standing.ts";

const submissions = [
  { id: "a", resc: "ACES" },
  { id: "c", resc: "CREC" },
] as const;
const rubric = [
  { key: "need", weight: 40 },
  { key: "plan", weight: 60 },
];

describe("the own ranking", () => {
  it("weighs each line, puts the highest first, and tells lowest and highest step", () => {
    const rows = ownStandings(submissions, rubric, { a: { need: 1, plan: 2 }, c: { need: 5, plan: 3 } });
    expect(rows).toEqual([
      { id: "c", resc: "CREC", total: 380, place: 1, lowest: 3, highest: 5, scored: 2 },
      { id: "a", resc: "ACES", total: 160, place: 2, lowest: 1, highest: 2, scored: 2 },
    ]);
  });

  it("gives equal totals one place, and none while a line has no score; a step of 0 is a score", () => {
    expect(ownStandings(submissions, rubric, { a: { need: 2, plan: 2 }, c: { need: 2, plan: 2 } }).map(({ place }) => place)).toEqual([
      1, 1,
    ]);
    const open = ownStandings(submissions, rubric, { a: { need: 0 }, c: { need: 0, plan: 0 } });
    expect(open).toMatchObject([
      { resc: "CREC", total: 0, place: 1 },
      { resc: "ACES", total: null, place: null, lowest: 0, scored: 1 },
    ]);
  });
});
