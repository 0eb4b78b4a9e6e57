import { expect, it } from "vitest";
import { fromCents, sumMoney, toCents, toNumber } from "./decimals.ts";

it("an amount is whole cents and comes back as it went", () => {
  for (const amount of ["0.07", "1250.50", "-3.20", "999999999999.99"]) expect(fromCents(toCents(amount))).toBe(amount);
  expect([toCents("7"), toCents("1250.5"), toCents("-0.05")]).toEqual([700n, 125_050n, -5n]);
  for (const text of ["", "1,250", "$5", "1.005", "1e3", "NaN"]) expect(() => toCents(text)).toThrow(RangeError);
});

it("a sum is exact where floating numbers are not", () => {
  expect(sumMoney(["0.1", null, "0.2"])).toBe("0.30");
  expect(sumMoney(Array.from({ length: 1000 }, () => "0.01"))).toBe("10.00");
  expect(sumMoney([])).toBe("0.00");
});

it("decimal text is a number where one asks for it", () => {
  expect([toNumber("13.125"), toNumber("-0.5"), toNumber(null)]).toEqual([13.125, -0.5, null]);
  for (const text of ["", " ", "1,250", "Infinity", "0x10"]) expect(() => toNumber(text)).toThrow(RangeError);
});
