import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSmall, type PersonCell, withheldKeys } from "./suppress.ts";

const thresholds = { numerator: 6, denominator: 20 };

const group = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })), { minLength: 1, maxLength: 8 })
  .map((pairs) =>
    pairs.map(([numerator, rest], place): PersonCell => ({
      key: `cell ${place}`,
      group: "g",
      numerator,
      denominator: numerator + rest,
      total: false,
    })),
  );

const totalOf = (cells: readonly PersonCell[]): PersonCell => ({
  key: "total",
  group: "g",
  numerator: cells.reduce((sum, cell) => sum + cell.numerator, 0),
  denominator: cells.reduce((sum, cell) => sum + cell.denominator, 0),
  total: true,
});

/** What somebody knows who has every shown cell and the total from elsewhere: the sum of what is withheld. */
function sumOf(cells: readonly PersonCell[], withheld: ReadonlySet<string>): number {
  return cells.filter(({ key }) => withheld.has(key)).reduce((sum, { numerator }) => sum + numerator, 0);
}

describe("suppression", () => {
  it("shows no cell that is small on any side", () => {
    fc.assert(
      fc.property(group, (cells) => {
        const withheld = withheldKeys(cells, thresholds);
        expect(cells.filter((cell) => !withheld.has(cell.key) && isSmall(cell, thresholds))).toEqual([]);
      }),
    );
  });

  it("withholds nothing where nothing is small", () => {
    fc.assert(
      fc.property(group, (cells) => {
        const large = cells.map((cell) => ({ ...cell, numerator: cell.numerator + 6, denominator: cell.denominator + 20 }));
        expect(withheldKeys([...large, totalOf(large)], thresholds).size).toBe(0);
      }),
    );
  });

  it("withholds the total of the group with its small cell, so that no difference gives it back", () => {
    fc.assert(
      fc.property(group, (cells) => {
        const withheld = withheldKeys([...cells, totalOf(cells)], thresholds);
        expect(withheld.has("total")).toBe(withheld.size > 0);
      }),
    );
  });

  it("leaves every small cell beside one that hides it, or shows no cell of the group, also to who knows the total", () => {
    fc.assert(
      fc.property(group, (cells) => {
        const withheld = withheldKeys(cells, thresholds);
        const small = cells.filter((cell) => isSmall(cell, thresholds));
        if (small.length === 0 || withheld.size === cells.length) return;
        const sum = sumOf(cells, withheld);
        for (const cell of small) {
          // Every other small number is possible too: the cell that hides takes the difference and stays a cell that is not small.
          const others = [0, 1, 2, 3, 4, 5].filter((numerator) => numerator !== cell.numerator && numerator <= cell.denominator);
          const worlds = others.map((numerator) => {
            const hider = cells.find((one) => withheld.has(one.key) && !isSmall(one, thresholds));
            const shift = cell.numerator - numerator;
            return hider && { hider: { ...hider, numerator: hider.numerator + shift, denominator: hider.denominator + shift }, numerator };
          });
          for (const world of worlds) {
            expect(world).toBeDefined();
            if (world && Math.abs(cell.numerator - world.numerator) <= 6) expect(isSmall(world.hider, thresholds)).toBe(false);
          }
        }
        expect(sum).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("protects a planted small district under a filter and under a difference", () => {
    const district = (key: string, numerator: number, denominator: number): PersonCell => ({
      key,
      group: "g",
      numerator,
      denominator,
      total: false,
    });
    const cells = [district("a", 3, 400), district("b", 120, 900), district("c", 40, 300)];
    const withheld = withheldKeys([...cells, totalOf(cells)], thresholds);
    expect([...withheld].toSorted()).toEqual(["a", "b", "total"]);
    // A filter to one district, or the total without one, finds nothing to subtract.
    expect(withheldKeys([district("a", 3, 400)], thresholds)).toEqual(new Set(["a"]));
    expect(withheldKeys([district("a", 395, 400), district("b", 10, 30)], thresholds)).toEqual(new Set(["a", "b"]));
  });
});
