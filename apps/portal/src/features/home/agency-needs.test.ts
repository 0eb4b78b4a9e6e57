import type { Home_AgencyQuery } from "@resc/client/portal";
import { describe, expect, it } from "vitest";
import { agencyNeeds, monthWords, newestMonth } from "./agency-needs.ts";

type Notice = NonNullable<Home_AgencyQuery["opportunities"]>["nodes"][number];
type Month = NonNullable<Home_AgencyQuery["stateContractMonths"]>[number];

const now = Date.parse("2026-11-22T17:00:00Z");
const question = (number: number, answeredAt: string | null): Notice["questions"][number] => ({
  __typename: "OpportunityQuestion",
  id: `question_${number}`,
  number,
  askedAt: `2026-11-1${number}T15:00:00Z`,
  answeredAt,
});
const notice = (state: Notice["state"], ...questions: readonly Notice["questions"][number][]): Notice => ({
  __typename: "Opportunity",
  id: "one",
  ref: "O-101",
  title: "Mentor grant",
  state,
  questions: [...questions],
});
const month = (name: string, frozenAt: string): Month => ({
  __typename: "StateContractMonth",
  agency: "CSDE",
  month: name,
  rows: 12,
  frozenAt,
});
const titles = (notices: readonly Notice[], months: readonly Month[] = []) => agencyNeeds(notices, months, now).map(({ title }) => title);

describe("what an agency's reader is told first", () => {
  it("is that RESCs ask, once for each notice, and since when", () => {
    const [need, ...more] = agencyNeeds([notice("PROPOSALS", question(2, null), question(1, null))], [], now);
    expect(more).toEqual([]);
    expect(need).toMatchObject({ title: "RESCs ask your agency: Mentor grant", path: "/opportunities/O-101?tab=call" });
    expect(need?.detail).toMatch(/^2 questions without an answer, the first asked on 11\/11\/2026\./);
  });

  it("is not a question that can no longer be answered", () => {
    expect(titles([notice("SEALED", question(1, null))])).toEqual([]);
  });

  it("is an answer recorded within two weeks, whatever became of the notice since", () => {
    const answers = [question(1, "2026-11-08T16:59:59Z"), question(2, "2026-11-08T17:00:00Z"), question(3, "2026-11-22T16:00:00Z")];
    expect(titles([notice("SEALED", ...answers)])).toEqual([
      "The answer to question 2 is recorded: Mentor grant",
      "The answer to question 3 is recorded: Mentor grant",
    ]);
  });

  it("is the newest frozen file for thirty days, behind the questions", () => {
    const months = [month("2026-09", "2026-10-01T05:00:00Z"), month("2026-10", "2026-11-01T05:00:00Z")];
    expect(titles([notice("CALL", question(1, null))], months)).toEqual([
      "RESCs ask your agency: Mentor grant",
      "The file of October 2026 is ready",
    ]);
    expect(titles([], [month("2026-09", "2026-10-23T16:59:59Z")])).toEqual([]);
    expect(titles([], [month("2026-09", "2026-10-23T17:00:00Z")])).toEqual(["The file of September 2026 is ready"]);
    expect(newestMonth(months)?.month).toBe("2026-10");
    expect(newestMonth([])).toBeNull();
    expect([monthWords("2026-01"), monthWords("2026-12")]).toEqual(["January 2026", "December 2026"]);
  });
});
