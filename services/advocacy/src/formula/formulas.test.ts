import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, decimalText, minus, over, times } from "../building/exact.ts";
import { constantDollars } from "./constant-dollars.ts";
import { applyFormula, fitsFormula, formulaCodes } from "./formulas.ts";
import { gapBetween } from "./gap.ts";
import { growthPercent } from "./growth.ts";
import type { Operand } from "./operand.ts";

const amount = fc.integer({ min: 1, max: 2_000_000_000 }).map((whole) => decimal(String(whole)));
const places = fc.integer({ min: 0, max: 4 });
const row = (value: string | null, status: Operand["status"] = "verified"): Operand => ({
  figureId: "figure_x",
  version: 1,
  metric: "ecs_total",
  label: "A total",
  period: "FY2012",
  fiscalYear: 2012,
  dimensionCode: "",
  value,
  status: value === null ? "not_found" : status,
  note: null,
  sources: ["a_source"],
});
const nearly = (a: bigint, b: bigint) => (a > b ? a - b : b - a) <= 1n;

describe("growth", () => {
  it("is zero from an amount to itself, and does not depend on the unit", () => {
    fc.assert(
      fc.property(amount, amount, amount, places, (from, to, unit, digits) => {
        expect(growthPercent({ value: from }, { value: from }, digits).units).toBe(0n);
        expect(growthPercent({ value: times(from, unit) }, { value: times(to, unit) }, digits)).toEqual(
          growthPercent({ value: from }, { value: to }, digits),
        );
      }),
    );
  });

  it("leads from the first amount to the second again", () => {
    fc.assert(
      fc.property(amount, amount, (from, to) => {
        const percent = growthPercent({ value: from }, { value: to }, 12);
        const back = over(times(from, { units: percent.units + 100n * 10n ** 12n, scale: 12 }), decimal("100"), 0);
        expect(nearly(back.units, to.units)).toBe(true);
      }),
    );
  });

  it("per student is growth of the quotients, never of rounded ones", () => {
    fc.assert(
      fc.property(amount, amount, amount, (from, to, students) => {
        const same = growthPercent({ value: from, divisor: students }, { value: to, divisor: students }, 3);
        expect(same).toEqual(growthPercent({ value: from }, { value: to }, 3));
      }),
    );
    expect(
      decimalText(
        growthPercent(
          { value: decimal("1889600000"), divisor: decimal("558377") },
          { value: decimal("2139000000"), divisor: decimal("513615") },
          1,
        ),
      ),
    ).toBe("23.1");
  });
});

describe("gap and constant dollars", () => {
  it("a gap is exact and turns its sign with its rows", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(gapBetween(a, b).units).toBe(-gapBetween(b, a).units);
        expect(minus(gapBetween(a, b), a).units).toBe(-b.units);
      }),
    );
  });

  it("constant dollars of the own year are the amount itself", () => {
    fc.assert(
      fc.property(amount, amount, (dollars, index) => {
        expect(constantDollars(dollars, index, index, 0)).toEqual(dollars);
      }),
    );
    expect(decimalText(constantDollars(decimal("100"), decimal("200"), decimal("250"), 2))).toBe("125.00");
  });
});

describe("a formula on rows", () => {
  it("has no value when a row has none, and names the row", () => {
    expect(applyFormula("growth", [row("1"), row(null)], ["total of FY2012", "total of FY2022"], () => 1)).toMatchObject({
      value: null,
      status: "not_found",
      note: "missing: total of FY2022",
    });
    expect(applyFormula("per_student", [null, null], ["a", "b"], () => 1).note).toBe("missing: a and b");
  });

  it("is never surer than its weakest row", () => {
    const statuses = fc.constantFrom<Operand["status"]>("verified", "derived", "unverified", "contested");
    fc.assert(
      fc.property(statuses, statuses, (a, b) => {
        const { status } = applyFormula("gap", [row("2", a), row("1", b)], ["a", "b"], () => 0);
        const expected = [a, b].includes("contested") ? "contested" : [a, b].includes("unverified") ? "unverified" : "derived";
        expect(status).toBe(expected);
      }),
    );
  });

  it("takes the rows it is made for", () => {
    expect(formulaCodes.map((code) => [code, [1, 2, 3, 4].filter((count) => fitsFormula(code, count))])).toEqual([
      ["stated", [1]],
      ["growth", [2, 4]],
      ["gap", [2]],
      ["per_student", [2]],
      ["constant_dollars", [3]],
      ["range", [2, 3, 4]],
    ]);
  });
});
