import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BoundRow, type ClaimParts, saysWhat, standingOf } from "./claim-standing.ts";

const row = (bound: string, now = bound, status: BoundRow["now"]["status"] = "verified"): BoundRow => ({
  now: {
    figureId: "figure_x",
    version: bound === now ? 1 : 2,
    metric: "ecs_total",
    label: "A total",
    period: "FY2012",
    fiscalYear: 2012,
    dimensionCode: "",
    value: now,
    status,
    note: null,
    sources: [],
  },
  boundVersion: 1,
  boundValue: bound,
  boundStatus: status,
});
const claim = (parts: Partial<ClaimParts>): ClaimParts => ({
  stated: "13%",
  unit: "%",
  own: { formula: "growth", places: 0, rows: [row("1000"), row("1132")] },
  other: null,
  retired: false,
  ...parts,
});
const amount = fc.integer({ min: 1, max: 1_000_000 }).map(String);

describe("a sentence with a number", () => {
  it("is supported while its rows stand and nothing differs", () => {
    expect(standingOf(claim({}))).toEqual({ state: "BOUND", bound: "13", now: "13", other: null, change: null });
  });

  it("says what changed, with one place more where rounding would hide it", () => {
    const own = { formula: "growth", places: 0, rows: [row("1000"), row("1132", "1134")] } as const;
    expect(standingOf(claim({ own }))).toMatchObject({ state: "STALE", bound: "13", change: "13% is now 13.4%" });
    const more = { formula: "growth", places: 0, rows: [row("1000"), row("1132", "1250")] } as const;
    expect(standingOf(claim({ own: more })).change).toBe("13% is now 25%");
    const students = { formula: "stated", places: 0, rows: [row("13000", "12726")] } as const;
    expect(standingOf(claim({ stated: "13,000", unit: " students", own: students })).change).toBe("13,000 is now 12,726 students");
  });

  it("is stale exactly when the value of a row is another than the one it was bound to", () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (from, to, fromNow, toNow) => {
        const standing = standingOf(claim({ own: { formula: "growth", places: 1, rows: [row(from, fromNow), row(to, toNow)] } }));
        expect(standing.state === "STALE").toBe(from !== fromNow || to !== toNow);
        expect(standing.change !== null).toBe(standing.state === "STALE");
      }),
    );
  });

  it("is contested exactly when the other source does not give the same rounded number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (own, other) => {
        const side = (tenths: number) => ({ formula: "stated" as const, places: 0, rows: [row((tenths / 10).toFixed(1))] });
        const { state } = standingOf(claim({ own: side(own), other: side(other) }));
        expect(state).toBe(Math.round(own / 10) === Math.round(other / 10) ? "BOUND" : "CONTESTED");
      }),
    );
  });

  it("is contested when the other source cannot be told, or a row of its own is disputed", () => {
    const gap = { ...row("1"), now: { ...row("1").now, value: null, status: "not_found" as const }, boundValue: null };
    expect(standingOf(claim({ other: { formula: "stated", places: 0, rows: [gap] } }))).toMatchObject({ state: "CONTESTED", other: null });
    expect(standingOf(claim({ own: { formula: "stated", places: 0, rows: [row("13", "13", "contested")] } })).state).toBe("CONTESTED");
  });

  it("stays retired whatever its rows do", () => {
    expect(standingOf(claim({ retired: true, own: { formula: "stated", places: 0, rows: [row("13", "14")] } })).state).toBe("RETIRED");
  });
});

describe("what a sentence says", () => {
  it.each([
    ["13%", "%", "13", true],
    ["13%", "%", "13.2", false],
    ["13,000", " students", "13000", true],
    ["1972", "", "1972", true],
    ["42.1 points", " points", "42.1", true],
    ["about 13%", "%", "13", false],
    ["13%", "%", null, false],
  ] as const)("%s with %j says %s: %s", (stated, unit, value, says) => {
    expect(saysWhat(stated, unit, value)).toBe(says);
  });
});
