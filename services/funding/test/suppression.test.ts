import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellKey, type Release, type ReleasedYear, suppress } from "../src/space-count/suppress.ts";
import { labelOf, leastRoom, type SpaceCell } from "../src/space-count/suppression-label.ts";
import { attack } from "./suppression-attack.ts";

const thresholds = { filled: 6, funded: 20 };
const towns = [["a", "east"], ["b", "east"], ["c", "east"], ["d", "west"], ["e", "west"], ["f", "north"]] as const; // prettier-ignore
const types = ["full", "part"] as const;

/** Numbers with small cells planted among large ones. */
const numbers = fc.oneof(
  fc.record({ funded: fc.integer({ min: 1, max: 30 }), share: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ funded: fc.integer({ min: 20, max: 60 }), share: fc.integer({ min: 6, max: 60 }) }),
);
const cell = ([town, region]: readonly [string, string], type: string) =>
  numbers.map(({ funded, share }): SpaceCell => ({ town, region, type, funded, filled: Math.min(funded, share) }));
const places = towns.flatMap((town) => types.map((type) => [town, type] as const));
const year = fc
  .tuple(...places.map(([town, type]) => fc.option(cell(town, type), { freq: 4 })))
  .map((cells) => cells.filter((one) => one !== null))
  .filter((cells) => cells.length > 0);

const released = (cells: readonly SpaceCell[], before: ReleasedYear | null = null): ReleasedYear => ({
  cells,
  release: suppress(cells, thresholds, before),
});

/** Only the small cells are withheld, as somebody would do who forgets that totals tell the rest. */
const naive = (cells: readonly SpaceCell[]): ReleasedYear => {
  const whole = suppress(cells, { filled: 0, funded: 0 }, null);
  const reasons = cells.map((one) => [cellKey(one), labelOf(one, thresholds)] as const);
  return { cells, release: { cells: new Map(reasons), totals: whole.totals } satisfies Release };
};

const given = (town: string, region: string, type: string, funded: number, filled: number): SpaceCell => ({
  town,
  region,
  type,
  funded,
  filled,
});

describe("what is shown of spaces by town", () => {
  it("withholds a small cell, says which, and withholds another so that the region's total does not tell it", () => {
    const { release } = released([
      given("a", "east", "full", 30, 25),
      given("b", "east", "full", 24, 4),
      given("c", "east", "full", 40, 31),
    ]);
    expect(Object.fromEntries(release.cells)).toEqual({ "full|east|a": "COMPLEMENT", "full|east|b": "FEW_FILLED", "full|east|c": null });
    expect(release.totals.get("full|east")).toBe(true);
    expect([release.totals.get("town:a"), release.totals.get("town:c")]).toEqual([false, true]);
  });

  it("withholds a cell of few spaces however many are filled", () => {
    const { release } = released([given("a", "east", "full", 19, 19), given("b", "east", "full", 20, 6)]);
    expect(release.cells.get("full|east|a")).toBe("FEW_SPACES");
  });

  it("takes a town of another region where the own one has no second, and then both regions' totals go", () => {
    const { release } = released([
      given("a", "east", "full", 30, 3),
      given("d", "west", "full", 60, 50),
      given("e", "west", "full", 60, 50),
    ]);
    expect([release.totals.get("full|east"), release.totals.get("full|west"), release.totals.get("full")]).toEqual([false, false, true]);
  });

  it("withholds all totals above a small cell that has no other to hide behind", () => {
    const { release } = released([given("a", "east", "full", 30, 3)]);
    expect([...release.totals.values()]).toEqual([false, false, false, false, false]);
  });

  it("shows everything where nothing is small", () => {
    const { release } = released([given("a", "east", "full", 30, 13), given("b", "east", "part", 20, 6)]);
    expect([...release.cells.values(), ...release.totals.values()].every((one) => one === null || one === true)).toBe(true);
  });
});

describe("an attacker with a linear solver", () => {
  it("finds what is planted when only the small cells are withheld", () => {
    const found = attack([naive([given("a", "east", "full", 30, 25), given("b", "east", "full", 24, 4), given("c", "east", "full", 40, 31)])], thresholds); // prettier-ignore
    expect(found).toMatchObject([{ truth: 4, least: expect.closeTo(4), greatest: expect.closeTo(4) }]);
  });

  it("finds a change between two vintages when each is withheld for itself alone", () => {
    const first = [given("a", "east", "full", 30, 25), given("b", "east", "full", 40, 31)];
    const second = [...first, given("c", "east", "full", 24, 3)];
    const alone = attack([released(first), released(second)], thresholds);
    expect(alone).toMatchObject([{ truth: 3, least: expect.closeTo(3), greatest: expect.closeTo(3) }]);
    const together = attack([released(first), released(second, released(first))], thresholds);
    expect(together[0]).toMatchObject({ least: expect.closeTo(0), greatest: expect.closeTo(5) });
  });

  it("cannot say of any small number in random tables what it is: it could be one of several", () => {
    fc.assert(
      fc.property(year, (cells) => {
        for (const one of attack([released(cells)], thresholds)) expect(one.greatest - one.least).toBeGreaterThanOrEqual(leastRoom - 1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it("cannot say it from several vintages together either", () => {
    const vintages = fc.tuple(year, fc.array(fc.tuple(fc.nat({ max: places.length - 1 }), numbers), { maxLength: 4 }), year);
    fc.assert(
      fc.property(vintages, ([first, changes, others]) => {
        const second = changed(first, changes);
        // The third takes in cells that no vintage had; cells never vanish.
        const third = [...second, ...others.filter((one) => !second.some((old) => cellKey(old) === cellKey(one)))];
        const one = released(first);
        const two = released(second, one);
        for (const found of attack([one, two, released(third, two)], thresholds))
          expect(found.greatest - found.least).toBeGreaterThanOrEqual(leastRoom - 1e-6);
      }),
      { numRuns: 200 },
    );
  });

  it("is never shown a cell again that was once withheld", () => {
    fc.assert(
      fc.property(year, fc.array(fc.tuple(fc.nat({ max: places.length - 1 }), numbers), { maxLength: 6 }), (first, changes) => {
        const one = released(first);
        const two = released(changed(first, changes), one);
        for (const [key, reason] of one.release.cells) if (reason) expect(two.release.cells.get(key)).not.toBeNull();
      }),
    );
  });
});

function changed(cells: readonly SpaceCell[], changes: readonly (readonly [number, { funded: number; share: number }])[]): SpaceCell[] {
  const next = [...cells];
  for (const [place, { funded, share }] of changes) {
    const at = place % next.length;
    const old = next[at];
    if (old) next[at] = { ...old, funded, filled: Math.min(funded, share) };
  }
  return next;
}
