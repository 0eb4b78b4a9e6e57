import { describe, expect, it } from "vitest";
import { differences } from "./difference.ts";

const without = (kind: "added" | "removed", before: string, after: string) =>
  differences(before, after)
    .filter((run) => run.kind !== kind)
    .map(({ text }) => text)
    .join("");

describe("the differences between two versions", () => {
  it("show by words what came and what went", () => {
    expect(differences("We oppose the cut.", "We oppose any cut.")).toEqual([
      { kind: "same", text: "We oppose " },
      { kind: "removed", text: "the" },
      { kind: "added", text: "any" },
      { kind: "same", text: " cut." },
    ]);
    expect(differences("The same", "The same")).toEqual([{ kind: "same", text: "The same" }]);
  });

  it("hold both texts whole, whatever changed", () => {
    const texts = [
      "",
      "One",
      "One two three\n\nfour",
      "two One  three five",
      "A\nB\nC",
      "A C B",
      "long ".repeat(1500),
      `short ${"long ".repeat(1400)}`,
    ];
    for (const before of texts)
      for (const after of texts) {
        expect(without("added", before, after)).toBe(before);
        expect(without("removed", before, after)).toBe(after);
      }
  });
});
