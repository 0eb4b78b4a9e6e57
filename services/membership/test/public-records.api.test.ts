/** @clause D-13 1-225 SM-7 I-37 */
import type { Actor } from "@resc/access";
import { UnitOfWork } from "@resc/store";
import { freshKey } from "@resc/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { governanceStage, type GovernanceStage } from "./governance-stage.ts";

// A test reads the shape it asked for.
type Thing = Record<string, any>; // oxlint-disable-line no-explicit-any

let stage: GovernanceStage;
/** Three meetings, of January, February and March. */
let ids: readonly string[];
beforeAll(async () => {
  stage = await governanceStage("2027-01-04T14:00:00Z");
  ids = [];
  for (const day of ["2027-01-14", "2027-02-11", "2027-03-11"]) ids = [...ids, (await stage.plan(`${day}T15:00:00Z`))["id"]];
});
afterEach(() => stage.settled());
afterAll(() => stage.database.drop());

const [january, february, march] = [() => ids[0] ?? "", () => ids[1] ?? "", () => ids[2] ?? ""];
const read = async (id: string, who: Actor = stage.people.crec) => (await stage.read(who, "meeting", id)) as Thing;
const noTerms = { votesDueAt: null, votesTerm: null, minutesDueAt: null, minutesTerm: null };

/** Freezes the packet of a meeting and begins it at an instant. */
async function hold(id: string, at: string): Promise<Thing> {
  await stage.freeze(id);
  await stage.at(at);
  return stage.keep("beginMeeting", id);
}

/** Records that the clocks are on or off from a day on, as agreed on in January. */
async function turn(value: number, validFrom: string): Promise<Thing> {
  const { data } = await stage.ask(
    stage.people.coordinator,
    "mutation($input: ChangeDecisionInput!) { changeDecision(input: $input) { ... on UserError { message } ... on InvalidInputError { fields { field message } } ... on ChangeDecisionSuccess { decision { value unit isSwitch least most needsRelease } } } }",
    { input: { idempotencyKey: freshKey(), key: "public-agency", meetingId: january(), reason: "Counsel says so", value, validFrom } },
  );
  return data?.["changeDecision"] as Thing;
}

const waiting = async () => {
  const { data } = await stage.ask(stage.people.coordinator, "{ governanceWaitingForMe { id kind title detail path flag } }");
  const items = (data?.["governanceWaitingForMe"] ?? []) as Thing[];
  return items.filter(({ kind }) => kind.startsWith("WRITE_"));
};
const told = async () =>
  (await stage.bells(stage.people.coordinator)).map(({ title }) => title).filter((title) => /^The (votes|minutes) of/.test(title));
const trail = async (act: string) => stage.sql<Thing>("select after, clause from platform.audit where act = $1 order by seq", [act]);

const bySql = (actor: Actor, sql: string) =>
  new UnitOfWork(stage.app)
    .runAs(actor, (tx) => tx.query(sql))
    .then(
      () => "done",
      (error: { code: string }) => error.code,
    );

describe("while the clocks are off", () => {
  it("a meeting that is held has no terms, nobody is told off, and its votes can still be put in writing", async () => {
    const { coordinator, crec } = stage.people;
    const early = { id: january(), version: (await read(january()))["version"], votes: "Nothing yet." };
    expect((await stage.attempt(coordinator, "writeVotes", early))["code"]).toBe("NOT_POSSIBLE");
    const held = await hold(january(), "2027-01-14T15:05:00Z");
    expect(held).toMatchObject({ ...noTerms, votes: [], viewerCan: { writeVotes: true } });
    expect(await read(january())).toMatchObject({ viewerCan: { writeVotes: false } });
    expect((await stage.attempt(crec, "writeVotes", { ...early, version: held["version"] }))["code"]).toBe("FORBIDDEN");
    expect(await waiting()).toMatchObject([{ kind: "WRITE_MINUTES", title: "Minutes: Executive Directors' meeting", flag: null }]);
    const written = await stage.keep("writeVotes", january(), { votes: "The calendar: six in favor." });
    expect(written).toMatchObject({
      state: "HELD",
      ...noTerms,
      votes: [
        { number: 1, words: "The calendar: six in favor.", writtenAt: "2027-01-14T15:05:00.000Z", writtenBy: { name: "Cora Coordinator" } },
      ],
    });
    expect((await stage.attempt(coordinator, "writeVotes", { ...early, version: held["version"] }))["code"]).toBe("CONFLICT");
  });

  it("the switch is on or off and nothing else, and what it was turned to later does not touch a meeting held before", async () => {
    await stage.at("2027-01-20T15:00:00Z");
    expect((await turn(2, "2027-01-20"))["fields"]).toEqual([{ field: "value", message: "Choose on or off." }]);
    expect(await turn(1, "2027-01-20")).toEqual({
      decision: { value: 1, unit: null, isSwitch: true, least: 0, most: 1, needsRelease: false },
    });
    expect((await trail("decision.change")).map(({ after }) => after.value)).toEqual(["On"]);
    await stage.at("2027-01-30T15:00:00Z");
    await stage.subgraph.tick();
    expect(await read(january())).toMatchObject({ state: "HELD", ...noTerms });
    expect(await waiting()).toMatchObject([{ kind: "WRITE_MINUTES", flag: null }]);
    await stage.keep("writeMinutes", january(), { minutes: "All six were there." });
    await stage.keep("settleMinutes", january());
    // A correction comes after the minutes are approved too, and what was written stays.
    const corrected = await stage.keep("writeVotes", january(), { votes: "The calendar: five in favor, one against." });
    expect(corrected).toMatchObject({ state: "MINUTES_APPROVED", ...noTerms });
    expect(corrected["votes"].map(({ number, words }: Thing) => [number, words])).toEqual([
      [2, "The calendar: five in favor, one against."],
      [1, "The calendar: six in favor."],
    ]);
  });
});

describe("while the clocks are on", () => {
  it("a meeting has 48 hours for its votes and seven days for its minutes, and both wait for the Coordinator", async () => {
    expect(await hold(february(), "2027-02-11T15:05:00Z")).toMatchObject({
      votesDueAt: "2027-02-13T15:05:00.000Z",
      votesTerm: "OPEN",
      minutesDueAt: "2027-02-18T15:05:00.000Z",
      minutesTerm: "OPEN",
    });
    expect(await waiting()).toEqual([
      {
        id: `${february()}:votes`,
        kind: "WRITE_VOTES",
        title: "Put the votes of the meeting of 02/11/2027 in writing",
        detail: "Due on 02/13/2027, 10:05 AM Eastern.",
        path: "/agenda/M-2",
        flag: null,
      },
      {
        id: february(),
        kind: "WRITE_MINUTES",
        title: "Write the minutes of the meeting of 02/11/2027",
        detail: "Due on 02/18/2027, 10:05 AM Eastern.",
        path: "/agenda/M-2",
        flag: null,
      },
    ]);
    expect((await stage.ask(stage.people.crec, "{ governanceWaitingForMe { kind } }")).data?.["governanceWaitingForMe"]).toEqual([]);
  });

  it("the Coordinator is told once when the term for the votes has passed, and they are late from then on", async () => {
    await stage.at("2027-02-13T15:05:00Z");
    await stage.subgraph.tick();
    expect(await told()).toEqual([]);
    expect(await read(february())).toMatchObject({ votesTerm: "OPEN" });
    await stage.at("2027-02-13T15:05:01Z");
    await stage.subgraph.tick();
    await stage.subgraph.tick();
    expect(await told()).toEqual(["The votes of the meeting of 02/11/2027 are not in writing"]);
    expect(await trail("meeting.votesOverdue")).toEqual([{ after: { dueAt: "2027-02-13T15:05:00.000Z" }, clause: "CGS 1-225" }]);
    expect(await read(february())).toMatchObject({ votesTerm: "PASSED", minutesTerm: "OPEN" });
    expect(await waiting()).toMatchObject([
      { kind: "WRITE_VOTES", detail: "Were due on 02/13/2027, 10:05 AM Eastern.", flag: "LATE" },
      { kind: "WRITE_MINUTES", flag: null },
    ]);
    expect(await stage.keep("writeVotes", february(), { votes: "None was taken." })).toMatchObject({
      votesTerm: "LATE",
      minutesTerm: "OPEN",
    });
    expect(await waiting()).toMatchObject([{ kind: "WRITE_MINUTES", flag: null }]);
  });

  it("minutes are met when they are first written, at the last instant too, and stay so when they are written anew", async () => {
    await stage.at("2027-02-18T15:05:00Z");
    expect(await stage.keep("writeMinutes", february(), { minutes: "All six were there." })).toMatchObject({ minutesTerm: "IN_TIME" });
    await stage.at("2027-02-20T15:00:00Z");
    await stage.subgraph.tick();
    expect(await stage.keep("writeMinutes", february(), { minutes: "All six were there, and the Coordinator." })).toMatchObject({
      minutesTerm: "IN_TIME",
      votesTerm: "LATE",
    });
    expect(await told()).toHaveLength(1);
    expect(await trail("meeting.minutesOverdue")).toEqual([]);
    expect(await waiting()).toMatchObject([{ kind: "WRITE_MINUTES", title: "Minutes: Executive Directors' meeting", flag: null }]);
  });

  it("they are turned off for the meetings from a day on, and not for those before it", async () => {
    await stage.at("2027-03-01T15:00:00Z");
    await turn(0, "2027-03-02");
    expect(await hold(march(), "2027-03-11T15:05:00Z")).toMatchObject(noTerms);
    expect(await read(february())).toMatchObject({ votesDueAt: "2027-02-13T15:05:00.000Z", minutesTerm: "IN_TIME" });
  });
});

describe("the database alone", () => {
  it("keeps votes in writing as they were written, by who wrote them, and terms as they were set", async () => {
    const { coordinator, crec, staff } = stage.people;
    const row = (number: number, at: string, by: string | null, meeting = march()) =>
      `insert into meeting_votes values ('votes_x${number}', '${meeting}', ${number}, 'Words', ${at}, '${by}')`;
    expect(await bySql(crec, row(1, "platform.now()", crec.personId))).toBe("42501");
    expect(await bySql(coordinator, row(2, "platform.now()", coordinator.personId)), "a number left out").toBe("RA467");
    expect(await bySql(coordinator, row(1, "platform.now() - interval '1 day'", coordinator.personId)), "another day").toBe("RA467");
    expect(await bySql(coordinator, row(1, "platform.now()", crec.personId)), "in another's name").toBe("RA467");
    const planned = (await stage.plan("2027-05-13T14:00:00Z"))["id"];
    expect(await bySql(coordinator, row(1, "platform.now()", coordinator.personId, planned)), "before it was held").toBe("RA467");
    expect(await bySql(coordinator, "update meeting_votes set words = 'Otherwise'")).toBe("42501");
    await expect(stage.sql("update membership.meeting_votes set words = 'Otherwise'")).rejects.toMatchObject({ code: "RA467" });
    await expect(stage.sql("delete from membership.meeting_votes")).rejects.toMatchObject({ code: "RA467" });
    expect(await bySql(coordinator, `update meeting set votes_due_at = votes_due_at + interval '1 day' where id = '${february()}'`)).toBe(
      "RA466",
    );
    expect(
      await bySql(coordinator, `update meeting set held_at = null, votes_due_at = null, minutes_due_at = null where id = '${february()}'`),
    ).toBe("RA466");
    expect(await bySql(coordinator, `update meeting set state = 'MINUTES_DRAFT', minutes = 'x' where id = '${march()}'`)).toBe("RA466");
    expect(await new UnitOfWork(stage.app).runAs(staff, (tx) => tx.query("select 1 from meeting_votes"))).toEqual([]);
  });
});
