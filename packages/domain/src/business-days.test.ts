import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addBusinessDays, isBusinessDay } from "./business-days.ts";
import { addDays, daysBetween } from "./calendar-date.ts";
import { anyDate } from "../test/dates.ts";

const count = fc.integer({ min: 1, max: 60 });

describe("a business day", () => {
  it("is a weekday on which the State works", () => {
    expect(isBusinessDay("2026-11-20")).toBe(true);
    expect(isBusinessDay("2026-11-21")).toBe(false);
    expect(isBusinessDay("2026-11-22")).toBe(false);
    expect(isBusinessDay("2026-11-26")).toBe(false);
    expect(isBusinessDay("2026-11-27")).toBe(true);
  });

  it("includes Good Friday only where the setting says so", () => {
    expect(isBusinessDay("2026-04-03")).toBe(false);
    expect(isBusinessDay("2026-04-03", { goodFriday: false })).toBe(true);
  });
});

describe("five business days", () => {
  it.each([
    ["2026-11-16", "2026-11-23", "over a weekend"],
    ["2026-11-20", "2026-11-30", "over Thanksgiving"],
    ["2026-11-21", "2026-11-30", "from a Saturday: the day itself never counts"],
    ["2026-12-24", "2027-01-04", "over Christmas and New Year's Day"],
    ["2026-06-29", "2026-07-07", "over Independence Day kept on a Friday"],
    ["2021-12-28", "2022-01-05", "over a New Year's Day kept in the old year"],
  ])("after %s end on %s, %s", (from, to) => {
    expect(addBusinessDays(from, 5)).toBe(to);
  });

  it("before a closing are counted the same way", () => {
    expect(addBusinessDays("2026-11-30", -5)).toBe("2026-11-20");
  });
});

it("takes the day itself for none, or the next one that counts", () => {
  expect(addBusinessDays("2026-11-20", 0)).toBe("2026-11-20");
  expect(addBusinessDays("2026-11-21", 0)).toBe("2026-11-23");
  expect(addBusinessDays("2026-11-26", 0)).toBe("2026-11-27");
});

it("takes whole days only", () => {
  expect(() => addBusinessDays("2026-11-20", 1.5)).toThrow(RangeError);
  expect(() => addBusinessDays("2026-11-20", Number.NaN)).toThrow(RangeError);
});

it("ends on a business day with exactly that many behind it", () => {
  fc.assert(
    fc.property(anyDate, count, (from, days) => {
      const to = addBusinessDays(from, days);
      const passed = Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index + 1)).filter((day) =>
        isBusinessDay(day),
      );
      expect(isBusinessDay(to)).toBe(true);
      expect(passed).toHaveLength(days);
    }),
  );
});

it("is the same in one stride or in two", () => {
  fc.assert(
    fc.property(anyDate, count, count, (from, first, second) => {
      expect(addBusinessDays(addBusinessDays(from, first), second)).toBe(addBusinessDays(from, first + second));
    }),
  );
});

it("comes back to the business day it left", () => {
  fc.assert(
    fc.property(anyDate, count, (date, days) => {
      const from = addBusinessDays(date, 0);
      expect(addBusinessDays(addBusinessDays(from, days), -days)).toBe(from);
    }),
  );
});
