import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, connecticutDate } from "./calendar-date.ts";
import { connecticutInstant, endOfDay, startOfDay } from "./deadline.ts";
import { anyDate } from "../test/dates.ts";

const hours = (from: Date, to: Date) => (to.getTime() - from.getTime()) / 3_600_000;

describe("a time on a Connecticut wall clock", () => {
  it("is five hours behind Greenwich in winter and four in summer", () => {
    expect(connecticutInstant("2026-01-15", "14:00:00").toISOString()).toBe("2026-01-15T19:00:00.000Z");
    expect(connecticutInstant("2026-07-15", "14:00:00").toISOString()).toBe("2026-07-15T18:00:00.000Z");
  });

  it("is right on both sides of the change in spring (2026-03-08)", () => {
    expect(connecticutInstant("2026-03-08", "01:59:59").toISOString()).toBe("2026-03-08T06:59:59.000Z");
    expect(connecticutInstant("2026-03-08", "03:00:00").toISOString()).toBe("2026-03-08T07:00:00.000Z");
  });

  it("means an hour on, where spring skips it", () => {
    expect(connecticutInstant("2026-03-08", "02:30:00")).toEqual(connecticutInstant("2026-03-08", "03:30:00"));
  });

  it("is right on both sides of the change in autumn (2026-11-01)", () => {
    expect(connecticutInstant("2026-11-01", "00:59:59").toISOString()).toBe("2026-11-01T04:59:59.000Z");
    expect(connecticutInstant("2026-11-01", "02:00:00").toISOString()).toBe("2026-11-01T07:00:00.000Z");
  });

  it("means the first of the two, where autumn shows it twice", () => {
    expect(connecticutInstant("2026-11-01", "01:30:00").toISOString()).toBe("2026-11-01T05:30:00.000Z");
  });

  it("refuses what is no time", () => {
    expect(() => connecticutInstant("2026-11-01", "25:00:00")).toThrow(RangeError);
    expect(() => connecticutInstant("soon", "12:00:00")).toThrow(RangeError);
  });
});

describe("a deadline published as a day", () => {
  it("is the last second of that day, Eastern time", () => {
    expect(endOfDay("2026-11-21").toISOString()).toBe("2026-11-22T04:59:59.000Z");
    expect(endOfDay("2026-07-04").toISOString()).toBe("2026-07-05T03:59:59.000Z");
  });

  it("is the end of the long and of the short day too", () => {
    expect(hours(startOfDay("2026-03-08"), startOfDay("2026-03-09"))).toBe(23);
    expect(hours(startOfDay("2026-11-01"), startOfDay("2026-11-02"))).toBe(25);
    expect(endOfDay("2026-03-08").toISOString()).toBe("2026-03-09T03:59:59.000Z");
    expect(endOfDay("2026-11-01").toISOString()).toBe("2026-11-02T04:59:59.000Z");
  });
});

it("holds every day between its first and last second, without gap or overlap", () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(connecticutDate(startOfDay(date))).toBe(date);
      expect(connecticutDate(endOfDay(date))).toBe(date);
      expect(startOfDay(addDays(date, 1)).getTime() - endOfDay(date).getTime()).toBe(1000);
    }),
  );
});

it("shows the time that was asked for, outside the skipped hour", () => {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: "America/New_York",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  const time = fc
    .tuple(fc.integer({ min: 3, max: 23 }), fc.nat({ max: 59 }), fc.nat({ max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
  fc.assert(
    fc.property(anyDate, time, (date, wanted) => {
      const instant = connecticutInstant(date, wanted);
      expect([connecticutDate(instant), clock.format(instant)]).toEqual([date, wanted]);
    }),
  );
});
