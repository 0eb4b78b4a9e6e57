/** @clause A11 A13 D-15 D-16 */
import { addDays, connecticutDate, formatDate, isBusinessDay, rescCodes } from "@resc/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceWords } from "../src/engagement/amend-engagement.ts";
import { dueInstant } from "../src/placement/due.ts";
import { place } from "../src/placement/place.ts";
import { checkSentence } from "../src/placement/sentence.ts";
import { lengthWords, periodWords } from "../src/shared/periods.ts";

const resc = fc.constantFrom(...rescCodes);
const day = fc.integer({ min: 0, max: 3650 }).map((days) => addDays("2024-01-01", days));
const period = fc.record({
  startsOn: fc.option(day, { nil: null }),
  endsOn: fc.option(day, { nil: null }),
  days: fc.option(fc.integer({ min: 1, max: 1000 }), { nil: null }),
});

describe("place", () => {
  it("owes a notice to each home RESC but the one doing the work, and to nobody else", () => {
    fc.assert(
      fc.property(resc, fc.array(resc, { maxLength: 8 }), fc.boolean(), (provider, hosts, statewide) => {
        const placed = place(provider, { statewide, hosts });
        expect(placed.owed).not.toContain(provider);
        expect(new Set(placed.owed)).toEqual(new Set(statewide ? [] : hosts.filter((host) => host !== provider)));
        expect(placed.owed).toHaveLength(new Set(placed.owed).size);
        expect([...placed.hosts]).toEqual([...new Set(placed.hosts)].sort());
        expect(placed.owed.length > 0).toBe(placed.result === "OUT_OF_REGION" || placed.result === "MULTI_HOST");
      }),
    );
  });

  it("does not depend on the order in which catchments are found", () => {
    fc.assert(
      fc.property(resc, fc.shuffledSubarray([...rescCodes]), (provider, hosts) => {
        expect(place(provider, { statewide: false, hosts })).toEqual(place(provider, { statewide: false, hosts: hosts.toReversed() }));
      }),
    );
  });

  it.each([
    [["CREC"], false, "HOME"],
    [["LEARN"], false, "OUT_OF_REGION"],
    [["CREC", "LEARN"], false, "MULTI_HOST"],
    [["ACES", "LEARN"], false, "MULTI_HOST"],
    [[], false, "UNPLACED"],
    [[], true, "STATEWIDE"],
    [["LEARN"], true, "STATEWIDE"],
  ] as const)("for CREC finds %j (statewide %s) %s", (hosts, statewide, result) => {
    expect(place("CREC", { hosts, statewide }).result).toBe(result);
  });
});

describe("when a notice is due (D-02)", () => {
  it.each([
    ["five business days on, at the end of the day", "2026-09-14T14:00:00Z", null, "2026-09-22T03:59:59.000Z", "TARGET"],
    ["not counting weekends from a Friday evening", "2026-09-18T23:00:00Z", null, "2026-09-26T03:59:59.000Z", "TARGET"],
    ["not counting Columbus Day", "2026-10-08T14:00:00Z", null, "2026-10-17T03:59:59.000Z", "TARGET"],
    ["not counting Christmas and New Year", "2026-12-23T15:00:00Z", null, "2027-01-01T04:59:59.000Z", "TARGET"],
    ["by the day in Connecticut, not in Greenwich", "2026-09-15T03:30:00Z", null, "2026-09-22T03:59:59.000Z", "TARGET"],
    ["across the end of daylight saving time", "2026-10-28T14:00:00Z", null, "2026-11-05T04:59:59.000Z", "TARGET"],
    ["across its beginning", "2026-03-05T15:00:00Z", null, "2026-03-13T03:59:59.000Z", "TARGET"],
    ["before the work begins, if that comes first", "2026-09-14T14:00:00Z", "2026-09-16", "2026-09-16T04:00:00.000Z", "BEFORE_START"],
    ["by the target when the work begins later", "2026-09-14T14:00:00Z", "2026-09-22", "2026-09-22T03:59:59.000Z", "TARGET"],
    ["before a start that has passed already", "2026-09-14T14:00:00Z", "2026-09-01", "2026-09-01T04:00:00.000Z", "BEFORE_START"],
  ])("is %s", (_what, placedAt, startsOn, at, rule) => {
    expect(dueInstant(new Date(placedAt), startsOn, 5)).toEqual({ at: new Date(at), rule });
  });

  it("is the earlier of the two rules, on a business day when the target counts, for any day and start", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2024-01-01"), max: new Date("2033-01-01"), noInvalidDate: true }),
        fc.option(day, { nil: null }),
        (placedAt, startsOn) => {
          const due = dueInstant(placedAt, startsOn, 5);
          const target = dueInstant(placedAt, null, 5);
          expect(due.at.getTime()).toBeLessThanOrEqual(target.at.getTime());
          expect(target.at.getTime()).toBeGreaterThan(placedAt.getTime());
          expect(isBusinessDay(connecticutDate(target.at))).toBe(true);
          if (due.rule === "BEFORE_START") expect(connecticutDate(due.at)).toBe(startsOn);
          else expect(due).toEqual(target);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the words", () => {
  it("of the check name the customer and each home RESC, and never ask for permission", () => {
    expect(checkSentence("OUT_OF_REGION", "Groton", ["LEARN"])).toBe(
      "Groton is in the LEARN region. A courtesy notice is owed to LEARN; nobody's permission is asked.",
    );
    expect(checkSentence("MULTI_HOST", "The consortium", ["EASTCONN", "LEARN"])).toBe(
      "The consortium lies in more than one region. A courtesy notice is owed to EASTCONN and to LEARN.",
    );
    for (const result of ["HOME", "STATEWIDE", "UNPLACED"] as const) expect(checkSentence(result, "Hartford", [])).toMatch(/^Hartford /);
  });

  it.each([
    [{ startsOn: null, endsOn: null, days: null }, "dates not set yet", "dates not set yet"],
    [{ startsOn: null, endsOn: null, days: 1 }, "dates not set yet, 1 day", "1 day"],
    [{ startsOn: "2026-10-01", endsOn: null, days: null }, "from 10/01/2026", "from 10/01/2026"],
    [{ startsOn: "2026-10-01", endsOn: "2026-10-01", days: 1 }, "from 10/01/2026, 1 day", "1 day, from 10/01/2026"],
    [{ startsOn: "2026-10-01", endsOn: "2026-12-18", days: 12 }, "10/01/2026 to 12/18/2026, 12 days", "12 days, 10/01/2026 to 12/18/2026"],
  ])("of the period %o", (one, words, length) => {
    expect(periodWords(one)).toBe(words);
    expect(lengthWords(one)).toBe(length);
  });

  it("of a difference are empty exactly when nothing differs, and name only what does", () => {
    const facts = fc.record({
      service: fc.constantFrom("Coaching", "Planning"),
      startsOn: fc.option(day, { nil: null }),
      endsOn: fc.option(day, { nil: null }),
      days: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
    });
    fc.assert(
      fc.property(facts, facts, (before, after) => {
        const words = differenceWords(before, after);
        for (const [key, label] of [
          ["service", "service:"],
          ["startsOn", "starts:"],
          ["endsOn", "ends:"],
          ["days", "length:"],
        ] as const)
          expect(words.includes(label)).toBe(before[key] !== after[key]);
        expect(differenceWords(before, before)).toBe("");
        if (after.startsOn && before.startsOn !== after.startsOn) expect(words).toContain(formatDate(after.startsOn));
      }),
    );
  });

  it("never show a date as a computer writes it", () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(`${periodWords(one)} ${lengthWords(one)}`).not.toMatch(/\d{4}-\d{2}-\d{2}|null|undefined|NaN/);
      }),
    );
  });
});
