import { expect, it } from "vitest";
import { changedTo, differenceWords } from "./difference.ts";

const before = { service: "Technology", startsOn: "2026-12-01", endsOn: null, days: 2 };

it("writes the difference out, and nothing where nothing differs", () => {
  expect(differenceWords(before, { ...before, endsOn: "2027-06-30", days: 40 })).toBe(
    "ends: not set is now 06/30/2027; length: 2 is now 40 days",
  );
  expect(differenceWords(before, before)).toBe("");
});

it("keeps what is left empty", () => {
  expect(changedTo(before, { service: " ", startsOn: null, endsOn: null, days: null })).toEqual(before);
  expect(changedTo(before, { service: "Coaching", startsOn: "2027-01-04", endsOn: null, days: null })).toEqual({
    ...before,
    service: "Coaching",
    startsOn: "2027-01-04",
  });
});
