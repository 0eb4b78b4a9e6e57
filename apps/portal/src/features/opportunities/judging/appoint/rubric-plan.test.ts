import { describe, expect, it } from "vitest";
import { judgingMessages } from "../messages.ts";
import { newLine, planRules, sumOf } from "./rubric-plan.ts";

describe("a rubric as it is typed", () => {
  const lines = [newLine([], 60)];
  const two = [...lines, newLine(lines, 30)];

  it("gives every line a key of its own, also after one was taken away", () => {
    expect(two.map(({ key }) => key)).toEqual(["line-1", "line-2"]);
    expect(newLine(two.slice(1)).key).toBe("line-3");
  });

  it("says how far the weights are from 100", () => {
    expect(sumOf(two)).toBe(90);
    expect(judgingMessages.appoint.sum(sumOf(two))).toBe("The weights add up to 90: 10 still to give.");
    expect(judgingMessages.appoint.sum(105)).toContain("5 too many");
  });

  it("is taken only when the weights add up", () => {
    const plan = { rescs: ["CES", "LEARN"], rubric: two, lowest: 1, highest: 5, dueOn: "2027-01-01" };
    expect(planRules.rubric.weight(30, plan)).not.toBeNull();
    expect(planRules.rubric.weight(40, { ...plan, rubric: [newLine([], 60), newLine(lines, 40)] })).toBeNull();
    expect(planRules.highest(1, plan)).not.toBeNull();
    expect(planRules.rescs(["CES"])).not.toBeNull();
  });
});
