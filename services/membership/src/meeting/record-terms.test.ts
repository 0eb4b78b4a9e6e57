/** @clause D-13 1-225 SM-7 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordTerms, termStanding } from "./record-terms.ts";

const instant = fc.date({ min: new Date("2026-01-01T00:00:00Z"), max: new Date("2040-01-01T00:00:00Z"), noInvalidDate: true });

describe("the terms for the records of a meeting", () => {
  it("are 48 hours and seven days from the instant of the meeting, over a change of the clocks as well", () => {
    expect(recordTerms(new Date("2027-03-11T15:05:00Z"), true)).toEqual({
      votesDueAt: new Date("2027-03-13T15:05:00Z"),
      minutesDueAt: new Date("2027-03-18T15:05:00Z"),
    });
    fc.assert(
      fc.property(instant, (heldAt) => {
        const { votesDueAt, minutesDueAt } = recordTerms(heldAt, true);
        expect([votesDueAt, minutesDueAt].map((at) => (at?.getTime() ?? 0) - heldAt.getTime())).toEqual([172_800_000, 604_800_000]);
      }),
    );
  });

  it("are not there where the clocks are off, and then nothing is late", () => {
    fc.assert(
      fc.property(instant, fc.option(instant), instant, (heldAt, metAt, now) => {
        const terms = recordTerms(heldAt, false);
        expect(terms).toEqual({ votesDueAt: null, minutesDueAt: null });
        expect(termStanding(terms.votesDueAt, metAt, now)).toBeNull();
      }),
    );
  });

  it("stand by what came first, and at the very instant in time", () => {
    const due = new Date("2027-01-14T15:00:00Z");
    const after = new Date(due.getTime() + 1);
    expect([
      termStanding(due, due, after),
      termStanding(due, after, after),
      termStanding(due, null, due),
      termStanding(due, null, after),
    ]).toEqual(["IN_TIME", "LATE", "OPEN", "PASSED"]);
    fc.assert(
      fc.property(instant, instant, instant, instant, (dueAt, metAt, now, later) => {
        // What was met stays as it was met, whenever it is looked at; what was not passes once and for all.
        expect(termStanding(dueAt, metAt, now)).toBe(termStanding(dueAt, metAt, later));
        if (now < later && termStanding(dueAt, null, now) === "PASSED") expect(termStanding(dueAt, null, later)).toBe("PASSED");
      }),
    );
  });
});
