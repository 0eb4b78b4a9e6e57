import { addDays, weekday } from "@resc/domain";
import { expect, it } from "vitest";
import { mondayOf, thisMonday, weekSearch } from "./search.ts";

it("finds the Monday of any day, at most six days before it", () => {
  for (let days = 0; days < 800; days += 1) {
    const day = addDays("2024-01-01", days);
    const monday = mondayOf(day);
    expect(weekday(monday)).toBe(1);
    expect(monday <= day && day <= addDays(monday, 6)).toBe(true);
  }
});

it("is the week in Connecticut: late on Sunday there, when it is Monday elsewhere", () => {
  expect(thisMonday(new Date("2026-11-23T04:30:00Z"))).toBe("2026-11-16");
  expect(thisMonday(new Date("2026-11-23T05:00:00Z"))).toBe("2026-11-23");
});

it("drops what is no day", () => {
  expect(weekSearch({ of: "2026-11-25" })).toEqual({ of: "2026-11-25" });
  expect(weekSearch({ of: "soon" })).toEqual({ of: undefined });
});
