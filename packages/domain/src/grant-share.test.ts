import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grantShareSteps } from "./grant-share-steps.ts";
import { type GrantShareInputs, grantShares } from "./grant-share.ts";
import { fromCents, sumMoney, toCents } from "./money.ts";
import { rescCodes } from "./resc.ts";

const money = (most: bigint) => fc.bigInt({ min: 0n, max: most }).map(fromCents);
const inputs = (floorMost = 2_000_000_00n): fc.Arbitrary<GrantShareInputs> =>
  fc
    .record({
      appropriation: money(20_000_000_00n),
      centers: fc.tuple(
        ...rescCodes.map((resc) =>
          fc.record({
            resc: fc.constant(resc),
            memberBoards: fc.integer({ min: 0, max: 60 }),
            equalizationAid: money(2_000_000_000_00n),
            amount1999: money(floorMost),
          }),
        ),
      ),
    })
    .filter(({ centers }) => centers.some((one) => one.memberBoards > 0) && centers.some((one) => toCents(one.equalizationAid) > 0n));
const share = (given: GrantShareInputs, index: number) => toCents(grantShares(given).shares[index]?.share ?? "0");
const withCenter = (given: GrantShareInputs, index: number, change: object): GrantShareInputs => ({
  ...given,
  centers: given.centers.map((one, at) => (at === index ? { ...one, ...change } : one)),
});

describe("shares of the State grant (CGS 10-66j)", () => {
  it("are half in equal parts, a quarter by boards, a quarter by aid", () => {
    const { shares, floorsMet } = grantShares({
      appropriation: "1200.00",
      centers: rescCodes.map((resc, index) => ({
        resc,
        memberBoards: index === 0 ? 5 : 1,
        equalizationAid: index === 5 ? "500.00" : "100.00",
        amount1999: "0",
      })),
    });
    expect(shares.map((one) => one.share)).toEqual(["280.00", "160.00", "160.00", "160.00", "160.00", "280.00"]);
    expect(shares[0]).toMatchObject({ equalPart: "100.00", boardPart: "150.00", aidPart: "30.00", boardGoals: "17.50", belowFloor: false });
    expect(floorsMet).toBe(true);
  });

  it("raise who falls below 1999 and reduce only what others have above theirs, at one rate", () => {
    const { shares } = grantShares({
      appropriation: "600.00",
      centers: rescCodes.map((resc, index) => ({
        resc,
        memberBoards: 1,
        equalizationAid: "1.00",
        amount1999: ["150.00", "50.00", "50.00", "50.00", "50.00", "100.00"][index] ?? "0",
      })),
    });
    // 50 more for the first, taken from 4 x 50 above the floor: a quarter of each.
    expect(shares.map((one) => one.share)).toEqual(["150.00", "87.50", "87.50", "87.50", "87.50", "100.00"]);
    expect(shares.map((one) => one.belowFloor)).toEqual([true, false, false, false, false, false]);
    expect(shares[1]?.reducedBy).toBe("12.50");
  });

  it("give the cents left to the largest remainders, ties in code order", () => {
    const given = {
      appropriation: "0.04",
      centers: rescCodes.map((resc) => ({ resc, memberBoards: 1, equalizationAid: "1", amount1999: "0" })),
    };
    expect(grantShares(given).shares.map((one) => one.share)).toEqual(["0.01", "0.01", "0.01", "0.01", "0.00", "0.00"]);
  });

  it("add up to the appropriation to the cent, whatever the inputs (I-08)", () => {
    fc.assert(
      fc.property(
        inputs(),
        (given) => toCents(sumMoney(grantShares(given).shares.map((one) => one.share))) === toCents(given.appropriation),
      ),
    );
  });

  it("do not depend on the order of the inputs", () => {
    fc.assert(
      fc.property(inputs(), fc.shuffledSubarray([...rescCodes], { minLength: 6 }), (given, order) => {
        const turned = { ...given, centers: order.flatMap((code) => given.centers.filter((one) => one.resc === code)) };
        expect(grantShares(turned)).toEqual(grantShares(given));
      }),
    );
  });

  it("keep every 1999 amount when they fit, and never exceed one when they do not", () => {
    fc.assert(
      fc.property(inputs(5_000_000_00n), (given) => {
        const { shares, floorsMet } = grantShares(given);
        for (const one of shares)
          if (floorsMet) expect(toCents(one.share) >= toCents(one.amount1999)).toBe(true);
          else expect(toCents(one.share) <= toCents(one.amount1999)).toBe(true);
      }),
    );
  });

  it("grow with the appropriation, with own boards and with own aid, but for the cent of rounding", () => {
    fc.assert(
      fc.property(inputs(), fc.integer({ min: 0, max: 5 }), fc.bigInt({ min: 1n, max: 1_000_000_00n }), (given, index, more) => {
        const before = share(given, index);
        const center = given.centers[index];
        if (!center) return;
        expect(share({ ...given, appropriation: fromCents(toCents(given.appropriation) + more) }, index) >= before - 1n).toBe(true);
        const aid = fromCents(toCents(center.equalizationAid) + more);
        expect(share(withCenter(given, index, { equalizationAid: aid }), index) >= before - 1n).toBe(true);
        expect(share(withCenter(given, index, { memberBoards: center.memberBoards + 1 }), index) >= before - 1n).toBe(true);
        const floor = fromCents(toCents(center.amount1999) + more);
        expect(share(withCenter(given, index, { amount1999: floor }), index) >= before - 1n).toBe(true);
      }),
    );
  });

  it("refuse what they cannot be computed from", () => {
    const centers = rescCodes.map((resc) => ({ resc, memberBoards: 1, equalizationAid: "1", amount1999: "0" }));
    expect(() => grantShares({ appropriation: "1", centers: centers.slice(1) })).toThrow(/exactly once/);
    expect(() => grantShares({ appropriation: "1", centers: [...centers.slice(1), ...centers.slice(1, 2)] })).toThrow(/exactly once/);
    expect(() => grantShares({ appropriation: "1", centers: centers.map((one) => ({ ...one, memberBoards: 0 })) })).toThrow(/member board/);
    expect(() => grantShares({ appropriation: "1", centers: centers.map((one) => ({ ...one, memberBoards: 0.5 })) })).toThrow(/whole/);
  });

  it("say of each RESC whether the 1999 amounts change anything", () => {
    const even = (amount1999: string) => ({
      appropriation: "600.00",
      centers: rescCodes.map((resc, index) => ({
        resc,
        memberBoards: 1,
        equalizationAid: "1",
        amount1999: index === 0 ? amount1999 : "0",
      })),
    });
    const labels = (given: GrantShareInputs) =>
      grantShareSteps(given, grantShares(given))
        .filter((one) => /1999|Reduced/.test(one.label) && one.resc !== null)
        .map((one) => one.label);
    expect(new Set(labels(even("100.00")))).toEqual(new Set(["Not changed by the 1999 amounts"]));
    expect(labels(even("101.00"))).toEqual(["Raised to the 1999 amount", ...Array.from({ length: 5 }, () => "Reduced proportionally")]);
    expect(new Set(labels(even("700.00")))).toEqual(new Set(["Reduced proportionally"]));
  });

  it("show each step with its formula, and end with the appropriation", () => {
    fc.assert(
      fc.property(inputs(), (given) => {
        const result = grantShares(given);
        const steps = grantShareSteps(given, result);
        expect(steps.map((one) => one.place)).toEqual(steps.map((_, index) => index + 1));
        expect(steps.every((one) => one.label && one.formula && one.inputs && one.result)).toBe(true);
        expect(steps.find((one) => one.label === "Cents")?.result).toBe(fromCents(toCents(given.appropriation)));
        for (const one of result.shares) expect(steps.filter((step) => step.resc === one.resc)).toHaveLength(6);
      }),
    );
  });
});
