import { describe, expect, it } from "vitest";
import { type JudgedOpportunity, ownJudging } from "./own-judging.ts";

const now = new Date("2026-11-22T17:00:00Z");
type Panel = NonNullable<JudgedOpportunity["panel"]>;

function opportunity(ref: string, change: Partial<Panel> = {}, scored: readonly (number | null)[] = [3, 5, 1]): JudgedOpportunity {
  const scores = (values: readonly (number | null | undefined)[]) =>
    ["need", "plan"].flatMap((criterion, index) => {
      const value = values[index];
      return value === undefined ? [] : [{ __typename: "OwnScore" as const, criterion, value }];
    });
  return {
    __typename: "Opportunity",
    id: ref,
    ref,
    title: `Title of ${ref}`,
    panel: {
      __typename: "Panel",
      dueAt: "2026-12-01T04:59:59Z",
      openedAt: "2026-11-20T15:00:00Z",
      lockedAt: null,
      rubric: [
        { __typename: "RubricLineType", key: "need", weight: 40 },
        { __typename: "RubricLineType", key: "plan", weight: 60 },
      ],
      judges: [
        { __typename: "Judge", id: "other", state: "SUBMITTED", person: { __typename: "Person", id: "somebody" } },
        { __typename: "Judge", id: "own", state: "ATTESTED", person: { __typename: "Person", id: "me" } },
      ],
      ...change,
    },
    openedSubmissions: [
      { __typename: "OpenedSubmission", id: "a", resc: "ACES", scores: scores(scored.slice(0, 2)) },
      { __typename: "OpenedSubmission", id: "c", resc: "CREC", scores: scores(scored.slice(2)) },
    ],
  };
}
const judgeIn = (state: Panel["judges"][number]["state"]): Partial<Panel> => ({
  judges: [{ __typename: "Judge", id: "own", state, person: { __typename: "Person", id: "me" } }],
});

describe("a judge's first page", () => {
  it("counts the own lines over all submissions, the days to the due day, and the own spread", () => {
    const [one] = ownJudging([opportunity("O-1")], "me", now);
    expect(one).toMatchObject({ ref: "O-1", scored: 3, left: 1, lines: 2, daysLeft: 8, submitted: false });
    expect(one?.standings.map(({ resc, lowest, highest, scored }) => [resc, lowest, highest, scored])).toEqual([
      ["ACES", 3, 5, 2],
      ["CREC", 1, 1, 1],
    ]);
  });

  it("counts a line whose step was taken back as open", () => {
    expect(ownJudging([opportunity("O-1", {}, [null, 5, 1])], "me", now)).toMatchObject([{ scored: 2, left: 2 }]);
  });

  it("puts what is due next first, and says how long it is past", () => {
    const rows = ownJudging([opportunity("O-1"), opportunity("O-2", { dueAt: "2026-11-21T04:59:59Z" })], "me", now);
    expect(rows.map(({ ref, daysLeft }) => [ref, daysLeft])).toEqual([
      ["O-2", -2],
      ["O-1", 8],
    ]);
  });

  it("has nothing before the opening, after the lock, for who was recused or removed, and for who does not sit there", () => {
    const closed = [
      opportunity("O-1", { openedAt: null }),
      opportunity("O-2", { lockedAt: "2026-11-21T15:00:00Z" }),
      opportunity("O-3", judgeIn("RECUSED")),
      opportunity("O-4", judgeIn("REMOVED")),
      opportunity("O-5", judgeIn("APPOINTED")),
      { ...opportunity("O-6"), panel: null },
    ];
    expect(ownJudging(closed, "me", now)).toEqual([]);
    expect(ownJudging([opportunity("O-1")], "nobody", now)).toEqual([]);
    expect(ownJudging([opportunity("O-1", judgeIn("SUBMITTED"))], "me", now)).toMatchObject([{ submitted: true }]);
  });
});
