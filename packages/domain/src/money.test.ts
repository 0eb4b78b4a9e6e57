import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMoney, fromCents, isMoney, sumMoney, toCents } from "./money.ts";

const cents = fc.bigInt({ min: 0n, max: 99_999_999_999_999n });

describe("an amount", () => {
  it("is digits with at most two decimals", () => {
    expect(["0", "7", "1250", "1250.5", "1250.50", "999999999999.99"].every(isMoney)).toBe(true);
    expect(["", ".5", "5.", "1.005", "-1", "+1", "1,250", "$5", "1e3", " 5", "5\n", "1000000000000", "NaN", 5, null].some(isMoney)).toBe(
      false,
    );
  });

  it("is whole cents, exactly", () => {
    expect(toCents("1250.5")).toBe(125_050n);
    expect(toCents("0.07")).toBe(7n);
    expect(toCents("999999999999.99")).toBe(99_999_999_999_999n);
    expect(fromCents(7n)).toBe("0.07");
    expect(fromCents(125_050n)).toBe("1250.50");
  });

  it("is refused with what to write instead", () => {
    expect(() => toCents("1,250")).toThrow('"1,250" is not an amount. Write digits with at most two decimals, such as 1250.00.');
    expect(() => fromCents(-5n)).toThrow(RangeError);
  });

  it("is read with all its digits, and with cents where there are some", () => {
    expect(formatMoney("1250000.00")).toBe("$1,250,000");
    expect(formatMoney("1250.5")).toBe("$1,250.50");
    expect(formatMoney("999999999999.99")).toBe("$999,999,999,999.99");
  });

  it("comes back from cents as it went", () => {
    fc.assert(fc.property(cents, (amount) => toCents(fromCents(amount)) === amount && isMoney(fromCents(amount))));
  });
});

describe("a sum", () => {
  it("is exact where floating numbers are not", () => {
    expect(sumMoney(["0.1", "0.2"])).toBe("0.30");
    expect(sumMoney(Array.from({ length: 1000 }, () => "0.01"))).toBe("10.00");
    expect(sumMoney([])).toBe("0.00");
  });

  it("does not depend on the order or on where it is cut", () => {
    fc.assert(
      fc.property(
        fc.array(
          cents.map((amount) => amount / 1000n),
          { maxLength: 30 },
        ),
        fc.nat({ max: 30 }),
        (amounts, cut) => {
          const money = amounts.map(fromCents);
          const total = sumMoney(money);
          expect(total).toBe(sumMoney(money.toReversed()));
          expect(total).toBe(sumMoney([sumMoney(money.slice(0, cut)), sumMoney(money.slice(cut))]));
          expect(toCents(total)).toBe(amounts.reduce((sum, amount) => sum + amount, 0n));
        },
      ),
    );
  });
});
