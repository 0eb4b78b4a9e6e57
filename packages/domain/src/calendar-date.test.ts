import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addYears, connecticutDate, daysBetween, easternWords, formatDate, isCalendarDate, weekday } from "./calendar-date.ts";
import { anyDate } from "../test/dates.ts";

describe("a calendar date", () => {
  it("is a real day, written year-month-day", () => {
    expect(["2026-11-21", "2024-02-29", "2000-02-29", "1966-01-01"].every(isCalendarDate)).toBe(true);
    expect(
      [
        "2026-02-29",
        "1900-02-29",
        "2026-02-30",
        "2026-13-01",
        "2026-00-10",
        "2026-1-1",
        "21/11/2026",
        "2026-11-21T00:00:00Z",
        "",
        null,
        20261121,
      ].some(isCalendarDate),
    ).toBe(false);
  });

  it("moves by years to the same day, and from a leap day to the last of February", () => {
    expect([addYears("2026-07-01", 4), addYears("2024-02-29", 4), addYears("2024-02-29", 1)]).toEqual([
      "2030-07-01",
      "2028-02-29",
      "2025-02-28",
    ]);
  });

  it("is what moving by days always gives", () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => isCalendarDate(addDays(date, days))));
  });
});

describe("counting days", () => {
  it("crosses months, leap days and years", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
    expect(daysBetween("2025-07-01", "2026-06-30")).toBe(364);
  });

  it("knows no short or long days, when clocks change", () => {
    expect(daysBetween("2026-03-07", "2026-03-09")).toBe(2);
    expect(daysBetween("2026-10-31", "2026-11-02")).toBe(2);
  });

  it("adds and subtracts to nothing", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it("orders days as it orders their texts", () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => Math.sign(daysBetween(a, b)) === (a < b ? 1 : a > b ? -1 : 0)));
  });
});

describe("the day of the week", () => {
  it("starts with Sunday at 0", () => {
    expect(weekday("2026-11-22")).toBe(0);
    expect(weekday("2026-11-21")).toBe(6);
    expect(weekday("2026-11-26")).toBe(4);
  });

  it("comes again after seven days and not before", () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 1, max: 6 }),
        (date, days) => weekday(addDays(date, 7)) === weekday(date) && weekday(addDays(date, days)) !== weekday(date),
      ),
    );
  });
});

describe("the day in Connecticut", () => {
  it("starts five hours after Greenwich in winter, four in summer", () => {
    expect(connecticutDate(new Date("2026-01-15T04:59:59Z"))).toBe("2026-01-14");
    expect(connecticutDate(new Date("2026-01-15T05:00:00Z"))).toBe("2026-01-15");
    expect(connecticutDate(new Date("2026-07-15T03:59:59Z"))).toBe("2026-07-14");
    expect(connecticutDate(new Date("2026-07-15T04:00:00Z"))).toBe("2026-07-15");
  });

  it("never goes back as time goes on", () => {
    const instants = fc.date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2090-01-01T00:00:00Z"), noInvalidDate: true });
    fc.assert(
      fc.property(
        instants,
        fc.nat({ max: 100_000_000 }),
        (instant, later) => connecticutDate(instant) <= connecticutDate(new Date(instant.getTime() + later)),
      ),
    );
  });
});

it("writes a day as readers in the United States do", () => {
  expect(formatDate("2026-11-21")).toBe("11/21/2026");
  expect(formatDate("2026-04-03")).toBe("04/03/2026");
});

it("writes an instant as a clock in Connecticut shows it, in winter and in summer", () => {
  expect(easternWords("2026-11-21T21:00:00Z")).toBe("11/21/2026, 4:00 PM Eastern");
  expect(easternWords(new Date("2026-07-04T03:59:59Z"))).toBe("07/03/2026, 11:59 PM Eastern");
});
