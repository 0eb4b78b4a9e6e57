/** @clause A25 */
import type { Actor } from "@resc/access";
import { rescCodes } from "@resc/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Advocacy, advocacyWithFigures } from "./advocacy-database.ts";

let under: Advocacy;
let liaison: Actor;
let coordinator: Actor;
const directors: Actor[] = [];
beforeAll(async () => {
  under = await advocacyWithFigures();
  liaison = await under.holding("LIAISON", "ALLIANCE");
  coordinator = await under.holding("COORDINATOR", "ALLIANCE");
  for (const code of rescCodes) directors.push(await under.holding("EXECUTIVE_DIRECTOR", code));
});
afterAll(async () => under.database.drop());

describe("hearings", () => {
  const hearing = {
    sessionYear: 2025,
    heldOn: "2025-03-03",
    committee: "Education Committee",
    bills: "hb5003, SB 1",
    subject: "Magnet funding",
    speakers: "The liaison",
  };
  const success =
    "... on HearingActSuccess { hearing { id ref bills openPoints version points { id kind what followUpOn outcome overdue version } viewerCan { keep } } }";

  it("are recorded with what was asked and promised, by whom, and what became of it", async () => {
    const made = await under.act(liaison, "recordHearing", "RecordHearingInput", { hearing }, success);
    expect(made.hearing).toMatchObject({ ref: "H-1", bills: ["HB 5003", "SB 1"], openPoints: 0 });
    const point = { hearingId: made.hearing.id, kind: "PROMISED", what: "Costs per student by school", byWhom: "The liaison" };
    expect(await under.act(liaison, "addHearingPoint", "AddHearingPointInput", point, success)).toMatchObject({
      __typename: "InvalidInputError",
    });
    const promised = (await under.act(liaison, "addHearingPoint", "AddHearingPointInput", { ...point, followUpOn: "2025-03-10" }, success))
      .hearing;
    expect(promised).toMatchObject({ openPoints: 1, points: [{ kind: "PROMISED", overdue: true }] });
    expect((await under.ask(liaison, "{ advocacyWaitingForMe { kind flag } }")).data?.["advocacyWaitingForMe"]).toContainEqual({
      kind: "FOLLOW_UP",
      flag: "LATE",
    });
    const [open] = promised.points;
    const done = await under.act(
      coordinator,
      "recordHearingOutcome",
      "RecordHearingOutcomeInput",
      { pointId: open.id, version: open.version, outcome: "Sent to the committee" },
      success,
    );
    expect(done.hearing).toMatchObject({ openPoints: 0, points: [{ outcome: "Sent to the committee", overdue: false }] });
    const changed = await under.act(
      liaison,
      "changeHearing",
      "ChangeHearingInput",
      { id: made.hearing.id, version: made.hearing.version, hearing: { ...hearing, bills: "HB 5003" } },
      success,
    );
    expect(changed.hearing.bills).toEqual(["HB 5003"]);
    const { data } = await under.ask(
      await under.holding("BOARD_CHAIR", "CREC"),
      "{ hearings(sessionYear: 2025) { totalCount nodes { ref viewerCan { keep } } } }",
    );
    const dates = '{ advocacyDates(from: "2025-03-01", to: "2025-03-31") { kind title timed path } }';
    expect((await under.ask(await under.holding("STAFF", "CREC"), dates)).data?.["advocacyDates"]).toEqual([
      { kind: "HEARING", title: "Education Committee", timed: false, path: "/hearings?from=2025-03-03" },
    ]);
    expect((await under.ask(await under.holding("ANALYST", "PUBLIC"), dates)).data?.["advocacyDates"]).toEqual([]);
    expect(data?.["hearings"]).toEqual({ totalCount: 1, nodes: [{ ref: "H-1", viewerCan: { keep: false } }] });
  });

  it("refuse a bill that is none, a hearing before its day, and everybody else", async () => {
    expect(
      (await under.act(liaison, "recordHearing", "RecordHearingInput", { hearing: { ...hearing, bills: "the budget" } }, success)).message,
    ).toContain("HB 5003");
    const coming = await under.act(
      liaison,
      "recordHearing",
      "RecordHearingInput",
      { hearing: { ...hearing, heldOn: "2999-01-01" } },
      success,
    );
    expect(
      await under.act(
        liaison,
        "addHearingPoint",
        "AddHearingPointInput",
        { hearingId: coming.hearing.id, kind: "ASKED", what: "Why", byWhom: "A member" },
        success,
      ),
    ).toMatchObject({ __typename: "NotPossibleError" });
    expect((await under.act(directors[0] as Actor, "recordHearing", "RecordHearingInput", { hearing }, success)).__typename).toBe(
      "NotPermittedError",
    );
  });
});
