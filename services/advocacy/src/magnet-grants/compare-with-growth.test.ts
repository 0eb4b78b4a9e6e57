import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, minus, times } from "../building/exact.ts";
import { baseYears, compareWithGrowth, type GrantCategory, hadItGrown, type YearFigure, type Years } from "./compare-with-growth.ts";
import { findingOf } from "./comparison-words.ts";

const figure = (value: string | null, status: YearFigure["status"] = "verified"): YearFigure => ({
  value,
  status: value === null ? "not_found" : status,
  note: value === null ? "missing: enrollment" : null,
  sources: [`of ${value}`],
});
const years = (values: Readonly<Record<number, string | null>>): Years =>
  new Map(Object.entries(values).map(([year, value]) => [Number(year), figure(value)]));
const sheff: GrantCategory = {
  code: "resc_sheff_one",
  label: "Sheff",
  years: years({ 2012: "10000", 2013: "10000", 2014: "10200", 2015: "10200" }),
};
const index = years({ 2012: "3000", 2013: "3100", 2014: null, 2015: "3600" });
const compared = (more: Partial<Parameters<typeof compareWithGrowth>[0]> = {}) =>
  compareWithGrowth({ categories: [sheff], index, baseYear: 2012, ended: null, ...more });

describe("a grant had it grown like an index", () => {
  it("is the grant of the base year x index of the year / index of the base year, rounded once", () => {
    expect(compared().map(({ hadItGrown: path, apart }) => [path.value, path.status, apart])).toEqual([
      ["10000", "verified", "0"],
      ["10333", "derived", "333"],
      [null, "not_found", null],
      ["12000", "derived", "1800"],
    ]);
  });

  it("has a gap where the index has one, with what is missing, and goes on after it unchained", () => {
    expect(compared()[2]?.hadItGrown).toEqual({ value: null, status: "not_found", note: "missing: enrollment", sources: [] });
    const other = new Map([...index, [2013, figure("9999")]]);
    expect(compared({ index: other }).at(-1)?.hadItGrown.value).toBe("12000");
  });

  it("is as sure as the least sure of what it rests on", () => {
    const path = (...[grant, base, year]: readonly YearFigure["status"][]) =>
      hadItGrown(figure("10", grant), figure("2", base), figure("3", year)).status;
    expect(path("verified", "derived", "derived")).toBe("derived");
    expect(path("verified", "derived", "unverified")).toBe("unverified");
    expect(path("unverified", "contested", "derived")).toBe("contested");
  });

  it("ends where the categories end, and says what replaced them", () => {
    const rows = compared({ ended: { fiscalYear: 2016, note: "another formula", sources: ["bill"] } });
    expect(rows.at(-1)).toMatchObject({ fiscalYear: 2016, actual: { value: null, note: "another formula" }, hadItGrown: { value: null } });
  });

  it("can begin only where grant and index are known and a later year is", () => {
    expect(baseYears([sheff], index)).toEqual([2012, 2013]);
    expect(baseYears([sheff, { ...sheff, years: years({ 2013: "1", 2015: "1" }) }], index)).toEqual([2013]);
    expect(baseYears([], index)).toEqual([]);
  });
});

describe("any grants and any index", () => {
  const amount = fc.integer({ min: 1, max: 99_999 }).map(String);
  const cents = fc
    .tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 0, max: 99 }))
    .map(([a, b]) => `${a}.${String(b).padStart(2, "0")}`);
  const series = (value: fc.Arbitrary<string>) => fc.array(fc.option(value, { freq: 4 }), { minLength: 2, maxLength: 16 });
  const anyYears = (values: readonly (string | null)[]): Years => new Map(values.map((value, step) => [2010 + step, figure(value)]));

  it("give a path that is never more than half a dollar from the exact quotient, and only where all three parts are", () => {
    fc.assert(
      fc.property(series(amount), series(cents), (grants, indexed) => {
        const category = { ...sheff, years: anyYears(grants) };
        const of = anyYears(indexed);
        for (const baseYear of baseYears([category], of)) {
          const [grant, base] = [category.years.get(baseYear)?.value ?? "", of.get(baseYear)?.value ?? ""];
          for (const row of compareWithGrowth({ categories: [category], index: of, baseYear, ended: null })) {
            const value = of.get(row.fiscalYear)?.value ?? null;
            expect(row.hadItGrown.value === null).toBe(value === null);
            if (value === null || row.hadItGrown.value === null) continue;
            // |path x base - grant x year| <= base / 2, without any division
            const off = minus(times(decimal(row.hadItGrown.value), decimal(base)), times(decimal(grant), decimal(value)));
            const half = times(decimal(base), decimal("0.5"));
            const size = off.units < 0n ? -off.units : off.units;
            expect(size * 10n ** BigInt(half.scale) <= half.units * 10n ** BigInt(off.scale)).toBe(true);
          }
        }
      }),
    );
  });

  it("give the same path for a year whatever the years between say", () => {
    fc.assert(
      fc.property(amount, cents, cents, series(cents), (grant, base, last, between) => {
        const end = 2011 + between.length;
        const whole = (middle: readonly (string | null)[]) => {
          const category = {
            ...sheff,
            years: new Map([
              [2010, figure(grant)],
              [end, figure(grant)],
            ] as const),
          };
          const of = new Map([
            [2010, figure(base)],
            ...middle.map((value, step) => [2011 + step, figure(value)] as const),
            [end, figure(last)],
          ]);
          return compareWithGrowth({ categories: [category], index: of, baseYear: 2010, ended: null }).at(-1)?.hadItGrown.value;
        };
        expect(whole(between)).toBe(whole(between.map(() => null)));
      }),
    );
  });
});

describe("the finding", () => {
  const row = (code: string, actual: string, index2013: string) =>
    compareWithGrowth({
      categories: [{ code, label: code, years: years({ 2012: "100", 2013: actual }) }],
      index: years({ 2012: "100", 2013: index2013 }),
      baseYear: 2012,
      ended: null,
    });

  it.each([
    ["100", "150", "100", "1250", "$50 (Sheff) and $1,150 (non-Sheff) behind the growth of total ECS"],
    ["150", "100", "150", "120", "$50 (Sheff) and $30 (non-Sheff) ahead of the growth of total ECS"],
    ["100", "150", "150", "100", "$50 behind (Sheff) and $50 ahead of (non-Sheff) the growth of total ECS"],
    ["120", "120", "120", "120", "level with the growth of total ECS"],
    ["100", "150", "120", "120", "$50 behind (Sheff) and level with (non-Sheff) the growth of total ECS"],
  ])("says %s beside %s, and %s beside %s", (first, firstIndex, second, secondIndex, words) => {
    const rows = [...row("resc_sheff", first, firstIndex), ...row("resc_nonsheff", second, secondIndex)];
    expect(findingOf(rows, "ECS_TOTAL")).toEqual({ title: `By FY2013, RESC magnet grants per student were ${words}`, status: "derived" });
  });
});
