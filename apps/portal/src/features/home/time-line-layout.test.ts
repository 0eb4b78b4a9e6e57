import { describe, expect, it } from "vitest";
import { itemsBetween, mondaysOf, signsOf, type TimeLineItem } from "./time-line-layout.ts";

const item = (at: string, title = at): TimeLineItem => ({ at, title, what: "", path: "/" });

describe("the dates of a time line", () => {
  it("are those between the two days in Connecticut, both included, the next one first", () => {
    const items = [
      item("2026-12-07T04:59:59Z", "last second of the 6th"),
      item("2026-12-07T05:00:00Z", "the 7th"),
      item("2026-11-22T04:59:59Z", "the 21st"),
      item("2026-11-22T05:00:00Z", "the 22nd"),
    ];
    expect(itemsBetween(items, "2026-11-22", "2026-12-06").map(({ title }) => title)).toEqual(["the 22nd", "last second of the 6th"]);
  });

  it("stand along the line by their day, above one another where they would cover one another, and next to it again where there is room", () => {
    const items = ["2026-11-23T15:00:00Z", "2026-11-23T20:00:00Z", "2026-11-24T15:00:00Z", "2026-11-29T15:00:00Z"].map((at) => item(at));
    const signs = signsOf(items, "2026-11-22", "2026-12-01", 0.15);
    expect(signs.map(({ number, lane }) => [number, lane])).toEqual([
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 0],
    ]);
    expect(signs.map(({ along }) => along)).toEqual([0.15, 0.15, 0.25, 0.75]);
  });

  it("never cover one another in a lane, and none leaves the line", () => {
    const items = Array.from({ length: 60 }, (_, index) => item(new Date(Date.UTC(2026, 10, 22 + (index % 41), 17)).toISOString()));
    const ordered = itemsBetween(items, "2026-11-22", "2027-01-02");
    const signs = signsOf(ordered, "2026-11-22", "2027-01-02", 0.07);
    expect(signs).toHaveLength(60);
    for (const { along, lane, number } of signs) {
      expect(along).toBeGreaterThan(0);
      expect(along).toBeLessThan(1);
      const beside = signs.filter((other) => other.lane === lane && other.number !== number);
      expect(beside.every((other) => Math.abs(other.along - along) >= 0.07 - 1e-9)).toBe(true);
    }
  });

  it("are read along the Mondays", () => {
    expect(mondaysOf("2026-11-22", "2026-12-01").map(({ day }) => day)).toEqual(["2026-11-23", "2026-11-30"]);
    expect(mondaysOf("2026-11-23", "2026-11-23")).toEqual([{ day: "2026-11-23", along: 0 }]);
  });
});
