import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "./calendar-date.ts";
import { fiscalYear, fiscalYearDays, schoolYear } from "./years.ts";
import { anyDate } from "../test/dates.ts";

it("turns on July 1", () => {
  expect(fiscalYear("2026-06-30")).toBe(2026);
  expect(fiscalYear("2026-07-01")).toBe(2027);
  expect(schoolYear("2026-06-30")).toBe("2025-26");
  expect(schoolYear("2026-07-01")).toBe("2026-27");
  expect(schoolYear("1999-09-01")).toBe("1999-00");
});

it("runs from July to June", () => {
  expect(fiscalYearDays(2026)).toEqual({ from: "2025-07-01", to: "2026-06-30" });
});

it("holds every day in exactly one year", () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const year = fiscalYear(date);
      const { from, to } = fiscalYearDays(year);
      expect(from <= date && date <= to).toBe(true);
      expect(fiscalYearDays(year + 1).from).toBe(addDays(to, 1));
      expect(schoolYear(date)).toBe(schoolYear(from));
    }),
  );
});
