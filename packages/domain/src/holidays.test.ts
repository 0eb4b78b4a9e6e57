import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekday } from "./calendar-date.ts";
import { connecticutHolidays } from "./holidays.ts";

/** As the State published them for these years. */
const published: Record<number, Record<string, string>> = {
  2024: {
    "2024-01-01": "New Year's Day",
    "2024-01-15": "Martin Luther King Day",
    "2024-02-12": "Lincoln Day",
    "2024-02-19": "Washington's Birthday",
    "2024-03-29": "Good Friday",
    "2024-05-27": "Memorial Day",
    "2024-06-19": "Juneteenth Independence Day",
    "2024-07-04": "Independence Day",
    "2024-09-02": "Labor Day",
    "2024-10-14": "Columbus Day",
    "2024-11-11": "Veterans' Day",
    "2024-11-28": "Thanksgiving Day",
    "2024-12-25": "Christmas Day",
  },
  2025: {
    "2025-01-01": "New Year's Day",
    "2025-01-20": "Martin Luther King Day",
    "2025-02-12": "Lincoln Day",
    "2025-02-17": "Washington's Birthday",
    "2025-04-18": "Good Friday",
    "2025-05-26": "Memorial Day",
    "2025-06-19": "Juneteenth Independence Day",
    "2025-07-04": "Independence Day",
    "2025-09-01": "Labor Day",
    "2025-10-13": "Columbus Day",
    "2025-11-11": "Veterans' Day",
    "2025-11-27": "Thanksgiving Day",
    "2025-12-25": "Christmas Day",
  },
  2026: {
    "2026-01-01": "New Year's Day",
    "2026-01-19": "Martin Luther King Day",
    "2026-02-12": "Lincoln Day",
    "2026-02-16": "Washington's Birthday",
    "2026-04-03": "Good Friday",
    "2026-05-25": "Memorial Day",
    "2026-06-19": "Juneteenth Independence Day",
    "2026-07-03": "Independence Day",
    "2026-09-07": "Labor Day",
    "2026-10-12": "Columbus Day",
    "2026-11-11": "Veterans' Day",
    "2026-11-26": "Thanksgiving Day",
    "2026-12-25": "Christmas Day",
  },
};

describe.each(Object.entries(published))("the State holidays of %s", (year, days) => {
  it("are the published ones, in order", () => {
    expect([...connecticutHolidays(Number(year))]).toEqual(Object.entries(days));
  });
});

describe("a holiday on a weekend", () => {
  it("is kept on the Friday before a Saturday", () => {
    expect(connecticutHolidays(2023).get("2023-11-10")).toBe("Veterans' Day");
    expect(connecticutHolidays(2022).get("2022-02-11")).toBe("Lincoln Day");
  });

  it("is kept on the Monday after a Sunday", () => {
    expect(connecticutHolidays(2023).get("2023-02-13")).toBe("Lincoln Day");
    expect(connecticutHolidays(2022).get("2022-12-26")).toBe("Christmas Day");
    expect(connecticutHolidays(2023).get("2023-01-02")).toBe("New Year's Day");
  });

  it("belongs to the old year when New Year's Day is a Saturday", () => {
    expect(connecticutHolidays(2021).get("2021-12-31")).toBe("New Year's Day");
    expect([...connecticutHolidays(2022).values()]).not.toContain("New Year's Day");
  });
});

describe("what changed or may change", () => {
  it("counts Juneteenth since its first year, 2023", () => {
    expect([...connecticutHolidays(2022).values()]).not.toContain("Juneteenth Independence Day");
    expect(connecticutHolidays(2023).get("2023-06-19")).toBe("Juneteenth Independence Day");
  });

  it("leaves Good Friday out where the setting says so", () => {
    expect(connecticutHolidays(2026, { goodFriday: false }).has("2026-04-03")).toBe(false);
    expect(connecticutHolidays(2026, { goodFriday: false }).size).toBe(connecticutHolidays(2026).size - 1);
  });
});

it.each([
  [1966, "1966-04-08"],
  [2000, "2000-04-21"],
  [2008, "2008-03-21"],
  [2011, "2011-04-22"],
  [2027, "2027-03-26"],
  [2028, "2028-04-14"],
  [2038, "2038-04-23"],
])("finds Good Friday of %i", (year, day) => {
  expect(connecticutHolidays(year).get(day)).toBe("Good Friday");
});

it("gives only working weekdays of the year asked for, in every year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1966, max: 2200 }), (year) => {
      const days = [...connecticutHolidays(year).keys()];
      expect(days).toEqual([...days].sort());
      expect(days.every((day) => day.startsWith(`${year}-`) && weekday(day) > 0 && weekday(day) < 6)).toBe(true);
      expect(days.length).toBeGreaterThanOrEqual(year >= 2023 ? 12 : 11);
      expect(days.length).toBeLessThanOrEqual(14);
    }),
  );
});
