import { expect, it } from "vitest";
import { dueRuleOf, lateWords } from "./late-words.ts";

it("says late by the rule that made it due, and takes an unknown rule for the target", () => {
  expect(lateWords("BEFORE_START", false)).toBe("recorded after the start");
  expect(lateWords("BEFORE_START", true)).toBe("the work has started");
  expect(lateWords("TARGET", true)).toBe("past the Alliance target");
  expect(dueRuleOf("SOMETHING")).toBe("TARGET");
});
