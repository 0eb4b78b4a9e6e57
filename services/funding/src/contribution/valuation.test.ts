import { InvalidInputError } from "@resc/domain";
import fc from "fast-check";
import { expect, it } from "vitest";
import { cutInstalments, firstBehind, readInstalments } from "./schedule.ts";
import { centsOf, columnsOf, quartersOf, signedCents, worthOf } from "./valuation.ts";

it("values hours exactly, rounding once and half up", () => {
  expect(worthOf(quartersOf(10.75, "hours"), "62.55")).toBe(67_241n);
  expect(worthOf(1n, "1.02")).toBe(26n);
  expect(() => quartersOf(1.3, "hours")).toThrow(InvalidInputError);
  expect(() => quartersOf(0, "hours")).toThrow(InvalidInputError);
});

it("writes a value in the column of its kind only, with its sign, and reads it back", () => {
  expect(columnsOf("FUNDS", -150n)).toEqual(["-1.50", null]);
  expect(columnsOf("IN_KIND", 5n)).toEqual([null, "0.05"]);
  fc.assert(fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), (cents) => centsOf(signedCents(cents)) === cents));
});

const parts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 12 });
const rates = fc.bigInt({ min: 100n, max: 20_000n }).map((cents) => signedCents(cents));

it("parts of hours add up to the value of the whole, to the cent, whatever the rate", () => {
  fc.assert(
    fc.property(parts, rates, (quarters, rate) => {
      const all = BigInt(quarters.reduce((sum, one) => sum + one, 0));
      const lines = quarters.map((one, place) => ({
        dueOn: `2027-01-${String(place + 1).padStart(2, "0")}`,
        amount: null,
        hours: one / 4,
      }));
      const read = readInstalments(lines, { cents: worthOf(all, rate), quarters: all, rate });
      expect(read.reduce((sum, one) => sum + one.cents, 0n)).toBe(worthOf(all, rate));
    }),
  );
});

it("a cut schedule adds up to what is left, and takes from the end", () => {
  fc.assert(
    fc.property(parts, rates, fc.integer({ min: 1, max: 99 }), (quarters, rate, percent) => {
      const all = BigInt(quarters.reduce((sum, one) => sum + one, 0));
      const lines = quarters.map((one, place) => ({
        dueOn: `2027-01-${String(place + 1).padStart(2, "0")}`,
        amount: null,
        hours: one / 4,
      }));
      const read = readInstalments(lines, { cents: worthOf(all, rate), quarters: all, rate });
      const left = (all * BigInt(percent)) / 100n;
      if (left === 0n) return;
      const cut = cutInstalments(read, { cents: worthOf(left, rate), quarters: left });
      expect(cut.reduce((sum, one) => sum + one.cents, 0n)).toBe(worthOf(left, rate));
      expect(cut.reduce((sum, one) => sum + (one.quarters ?? 0n), 0n)).toBe(left);
      expect(cut.slice(0, -1)).toEqual(read.slice(0, cut.length - 1));
      expect(cut.every((one) => one.cents > 0n)).toBe(true);
    }),
  );
});

it("refuses parts that do not add up, and orders them by day", () => {
  const pledge = { cents: 1000n, quarters: null, rate: null };
  expect(() => readInstalments([{ dueOn: "2027-01-01", amount: "9.99", hours: null }], pledge)).toThrow(/add up/);
  const read = readInstalments(
    [
      { dueOn: "2027-02-01", amount: "4.00", hours: null },
      { dueOn: "2027-01-01", amount: "6.00", hours: null },
    ],
    pledge,
  );
  expect(read.map(({ dueOn }) => dueOn)).toEqual(["2027-01-01", "2027-02-01"]);
  expect(firstBehind(read, 0n, "2027-01-01")).toBeNull();
  expect(firstBehind(read, 0n, "2027-01-02")).toBe("2027-01-01");
  expect(firstBehind(read, 600n, "2027-02-02")).toBe("2027-02-01");
  expect(firstBehind(read, 1000n, "2028-01-01")).toBeNull();
});
