import { expect, it } from "vitest";
import { opportunityTabs } from "./search.ts";
import { boardColumns, closingWords, stateWords, timeLeft } from "./words.ts";

it("puts every state in exactly one column of the board", () => {
  const placed = boardColumns.flatMap(({ states }) => states);
  expect([...placed].sort()).toEqual(Object.keys(stateWords).sort());
});

it("says a closing as published and as read", () => {
  expect(closingWords({ closesWords: "January 29, 2027", closesAt: "2027-01-30T04:59:59Z", closesRule: "END_OF_DAY" })).toContain(
    "time not stated by the agency",
  );
  expect(closingWords({ closesWords: "Rolling", closesAt: null, closesRule: "NONE" })).toBe("Rolling (no date stated)");
});

it("counts down in days and hours, then in minutes, and stops at the closing", () => {
  const now = new Date("2027-01-01T00:00:00Z");
  expect(timeLeft("2027-01-03T04:30:00Z", now)).toBe("2 d 4 h");
  expect(timeLeft("2027-01-01T01:05:00Z", now)).toBe("1 h 5 min");
  expect(timeLeft("2027-01-01T00:05:00Z", now)).toBe("5 min");
  expect(timeLeft("2026-12-31T23:59:00Z", now)).toBeNull();
});

it("begins with the overview", () => {
  expect(opportunityTabs[0]).toBe("overview");
});
