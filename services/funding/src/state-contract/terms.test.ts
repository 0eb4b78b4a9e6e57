import { fromCents, rescCodes } from "@resc/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceOf, type ContractTerms, differencesOf, incompleteOf, problemsOf, totalOf } from "./terms.ts";

/** Terms of the lead CREC and others whose shares are all stated and add up. */
const whole = fc
  .record({
    others: fc.uniqueArray(fc.constantFrom(...rescCodes.filter((code) => code !== "CREC")), { maxLength: 5 }),
    years: fc.uniqueArray(fc.integer({ min: 2020, max: 2030 }), { minLength: 1, maxLength: 4 }),
    cents: fc.array(fc.bigInt({ min: 0n, max: 9_999_999_999n }), { minLength: 24, maxLength: 24 }),
  })
  .map(({ others, years, cents }): ContractTerms => {
    const rescs = ["CREC" as const, ...others];
    const at = (resc: number, year: number) => cents[(year * 6 + resc) % cents.length] ?? 0n;
    return {
      office: "Office",
      programCode: "P1",
      contractNumber: "C1",
      fundingSource: "State",
      periodFrom: "2026-07-01",
      periodTo: "2027-06-30",
      periodNote: null,
      participants: rescs.map((resc) => ({ resc, role: null })),
      years: years.map((fiscalYear, year) => ({
        fiscalYear,
        total: fromCents(rescs.reduce((sum, _, resc) => sum + at(resc, year), 0n)),
        note: null,
      })),
      shares: years.flatMap((fiscalYear, year) =>
        rescs.map((resc, place) => ({ resc, fiscalYear, amount: fromCents(at(place, year)), note: null })),
      ),
    };
  });

describe("the terms of a State contract (I-25)", () => {
  it("stand when the shares of each year are its total, to the cent", () => {
    fc.assert(
      fc.property(whole, (terms) => {
        expect(problemsOf(terms, "CREC")).toEqual([]);
        expect(incompleteOf(terms)).toEqual([]);
        for (const { fiscalYear } of terms.years) expect(balanceOf(terms, fiscalYear)).toMatchObject({ short: 0n, missing: [] });
      }),
    );
  });

  it("do not stand when one cent is added to or taken from a share or a total", () => {
    fc.assert(
      fc.property(whole, fc.nat(), fc.boolean(), fc.boolean(), (terms, at, up, ofTotal) => {
        const change = (amount: string | null) => {
          const cents = BigInt((amount ?? "0").replace(".", ""));
          return fromCents(up || cents === 0n ? cents + 1n : cents - 1n);
        };
        const changed = ofTotal
          ? {
              ...terms,
              years: terms.years.map((year, place) => (place === at % terms.years.length ? { ...year, total: change(year.total) } : year)),
            }
          : {
              ...terms,
              shares: terms.shares.map((share, place) =>
                place === at % terms.shares.length ? { ...share, amount: change(share.amount) } : share,
              ),
            };
        expect(problemsOf(changed, "CREC").map(({ field }) => field)).toEqual(["years"]);
      }),
    );
  });

  it("stand with a share that is not stated, with its reason, as long as the others are not more than the total; and say so", () => {
    fc.assert(
      fc.property(whole, fc.nat(), (terms, at) => {
        const place = at % terms.shares.length;
        const gone = terms.shares[place];
        const without = (note: string | null) => ({
          ...terms,
          shares: terms.shares.map((share, i) => (i === place ? { ...share, amount: null, note } : share)),
        });
        expect(problemsOf(without("Not on the form."), "CREC")).toEqual([]);
        expect(incompleteOf(without("Not on the form."))).toEqual([`share of ${gone?.resc} in FY${gone?.fiscalYear}`]);
        expect(problemsOf(without(null), "CREC")).toMatchObject([{ field: "shares" }]);
      }),
    );
  });

  it("have no total where one year has none, and no difference to themselves", () => {
    fc.assert(
      fc.property(whole, (terms) => {
        expect(differencesOf(terms, terms)).toEqual([]);
        const open = { ...terms, years: terms.years.map((year, place) => (place === 0 ? { ...year, total: null, note: "Later." } : year)) };
        expect(totalOf(open)).toBeNull();
        expect(problemsOf(open, "CREC")).toEqual([]);
        expect(differencesOf(terms, open)).toEqual([
          { what: `Total of FY${terms.years[0]?.fiscalYear}`, before: terms.years[0]?.total, after: "Later." },
        ]);
      }),
    );
  });

  it.each<[string, (terms: ContractTerms) => ContractTerms, string]>([
    [
      "a lead that takes no part",
      (terms) => ({ ...terms, participants: [], shares: [] }),
      "Name CREC among the RESCs that take part: it leads.",
    ],
    [
      "a period that ends before it begins",
      (terms) => ({ ...terms, periodFrom: "2028-01-01" }),
      "The period ends before it begins. Change one of the days.",
    ],
    [
      "a day that is left out without a reason",
      (terms) => ({ ...terms, periodTo: null }),
      "Write the days of the period, or why they are not stated.",
    ],
    ["a RESC twice", (terms) => ({ ...terms, participants: [...terms.participants, ...terms.participants] }), "Name each RESC once."],
    [
      "a share of nobody",
      (terms) => ({ ...terms, shares: [...terms.shares, { resc: "ACES", fiscalYear: 2050, amount: "1.00", note: null }] }),
      "ACES has a share of FY2050, but one of the two is not on the form. Add it, or take the share away.",
    ],
  ])("refuse %s", (_, change, message) => {
    const [terms] = fc.sample(whole, { numRuns: 1, seed: 7 });
    expect(problemsOf(change(terms as ContractTerms), "CREC").map((problem) => problem.message)).toContain(message);
  });
});
