/** @clause A37 D-02 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople, monday } from "./alliance.ts";

let alliance: Alliance;
beforeAll(async () => {
  alliance = await allianceWithPeople();
});
afterEach(async () => {
  await alliance.settled();
  await alliance.at(monday);
});
afterAll(async () => alliance.database.drop());

const crec = () => alliance.director("CREC");
const learn = () => alliance.executive("LEARN");

/** Work of CREC for a district of LEARN's region, and the notice owed for it. */
async function owed(more: object = {}) {
  const engagement = await alliance.start(crec(), { districtId: alliance.district("Groton"), ...more });
  return engagement["notices"][0];
}
async function given(more: object = {}) {
  return alliance.give(crec(), await owed(more));
}
async function outbox(noticeId: string) {
  return alliance.sql<{ state: string; kind: string; recipient_person: string }>(
    "select state, kind, recipient_person from platform.outbox where object_id = $1 order by recipient_person",
    [noticeId],
  );
}

describe("the clock", () => {
  it.each([
    ["BEFORE_START", "2026-09-16", "2026-09-16T04:00:00Z", "The work was to begin before the notice was given."],
    ["TARGET", null, "2026-09-22T03:59:59Z", "The Alliance's target of five business days has passed."],
  ])(
    "marks a duty late by the rule %s, once, and tells the Executive Director and the Coordinator",
    async (rule, startsOn, due, sentence) => {
      const notice = await owed(startsOn ? { startsOn } : {});
      expect(notice["dueRule"]).toBe(rule);
      await alliance.at(due);
      await alliance.subgraph.tick();
      expect(await alliance.notice(crec(), notice["id"])).toMatchObject({ flags: [] });
      await alliance.at(new Date(Date.parse(due) + 1000).toISOString());
      await Promise.all([alliance.subgraph.tick(), (await alliance.another()).tick()]);
      await alliance.subgraph.tick();
      expect(await alliance.notice(crec(), notice["id"])).toMatchObject({ state: "DUE", flags: ["LATE"] });
      expect((await outbox(notice["id"])).map((one) => one.recipient_person).sort()).toEqual(
        [alliance.executive("CREC").personId, alliance.coordinator.personId].map(String).sort(),
      );
      expect(
        await alliance.sql("select 1 from platform.audit where object_id = $1 and act = 'courtesyNotice.late'", [notice["id"]]),
      ).toHaveLength(1);
      alliance.mailer.empty();
      await alliance.subgraph.outbox.drain();
      expect(alliance.mailer.sent.find(({ text }) => text.includes(notice["id"]))?.text).toContain(sentence);
      expect(await alliance.give(crec(), await alliance.notice(crec(), notice["id"]))).toMatchObject({ state: "GIVEN", flags: ["LATE"] });
    },
  );

  it("reminds once after five business days without an answer, and blocks nothing", async () => {
    const notice = await given();
    await alliance.at("2026-09-22T03:59:59Z");
    await alliance.subgraph.tick();
    expect(await alliance.notice(crec(), notice["id"])).toMatchObject({ flags: [] });
    await alliance.at("2026-09-22T04:00:00Z");
    await alliance.subgraph.tick();
    await alliance.at("2026-10-22T04:00:00Z");
    await alliance.subgraph.tick();
    const unanswered = await alliance.notice(crec(), notice["id"]);
    expect(unanswered).toMatchObject({ state: "GIVEN", flags: ["NO_ANSWER"] });
    const reminders = (await outbox(notice["id"])).filter(({ kind }) => kind === "courtesyNotice.reminder");
    expect(reminders).toMatchObject([{ recipient_person: learn().personId }]);
    expect(
      (await alliance.bells(crec())).some(
        ({ title, detail }) => title === "No answer yet from LEARN: Groton" && detail === "A reminder went out. Your work is not held up.",
      ),
    ).toBe(true);
    expect(await alliance.acknowledge(learn(), unanswered)).toMatchObject({ state: "ACKNOWLEDGED", flags: [] });
  });

  it("refuses nobody's act for what it noted while they were writing", async () => {
    const notice = await owed({ startsOn: "2026-09-16" });
    await alliance.at("2026-09-16T14:00:00Z");
    await alliance.subgraph.tick();
    expect(await alliance.notice(crec(), notice["id"])).toMatchObject({ flags: ["LATE"], version: notice["version"] });
    const sent = await alliance.give(crec(), notice);
    expect(sent).toMatchObject({ state: "GIVEN", flags: ["LATE"] });
    await alliance.at("2026-10-22T14:00:00Z");
    await alliance.subgraph.tick();
    expect(await alliance.notice(crec(), notice["id"])).toMatchObject({ flags: ["LATE", "NO_ANSWER"] });
    expect(await alliance.acknowledge(learn(), sent)).toMatchObject({ state: "ACKNOWLEDGED" });
    // A colleague's act still counts: who read the notice before it reads it again first.
    expect(await alliance.refused(learn(), "acknowledgeCourtesyNotice", alliance.on(sent))).toMatchObject({ code: "CONFLICT" });
  });

  it("goes on with the others when one act cannot be done, and tries that again", async () => {
    const stuck = await owed({ startsOn: "2026-09-16" });
    const other = await owed({ startsOn: "2026-09-17" });
    await alliance.sql(`create function public.stuck() returns trigger language plpgsql as $$ begin raise exception 'stuck'; end $$`);
    await alliance.sql(
      `create trigger stuck before update on engagements.courtesy_notice for each row when (old.id = '${stuck["id"]}') execute function public.stuck()`,
    );
    await alliance.at("2026-09-18T14:00:00Z");
    await expect(alliance.subgraph.tick()).rejects.toThrow("The clock could not do 1 of its acts.");
    expect(await alliance.notice(crec(), other["id"])).toMatchObject({ flags: ["LATE"] });
    await alliance.sql("drop function public.stuck() cascade");
    await alliance.subgraph.tick();
    expect(await alliance.notice(crec(), stuck["id"])).toMatchObject({ flags: ["LATE"] });
  });

  it("does not remind who has answered", async () => {
    const notice = await alliance.acknowledge(learn(), await given());
    await alliance.at("2026-10-22T04:00:00Z");
    await alliance.subgraph.tick();
    expect((await outbox(notice["id"])).filter(({ kind }) => kind === "courtesyNotice.reminder")).toEqual([]);
  });

  it("lets the Coordinator alone send a reminder by hand", async () => {
    const notice = await given();
    for (const actor of [crec(), learn()])
      expect(await alliance.refused(actor, "nudge", alliance.on(notice)), actor.role).toMatchObject({
        code: "FORBIDDEN",
        needed: "courtesyNotice:nudge",
      });
    await alliance.act(alliance.coordinator, "nudge", alliance.on(notice));
    expect((await outbox(notice["id"])).filter(({ kind }) => kind === "courtesyNotice.reminder")).toMatchObject([
      { recipient_person: learn().personId },
    ]);
    expect(await alliance.refused(alliance.coordinator, "nudge", alliance.on(await owed()))).toMatchObject({ code: "NOT_POSSIBLE" });
  });
});

describe("never given", () => {
  it("is closed with a reason once the work is over, and stays flagged", async () => {
    const engagement = await alliance.start(crec(), { districtId: alliance.district("Groton") });
    const [notice] = engagement["notices"];
    expect(await alliance.refused(crec(), "closeNeverGiven", alliance.on(notice, { reason: "Small job" }))).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("give the notice now"),
    });
    const ended = await alliance.act(crec(), "cancelEngagement", alliance.on(engagement, { reason: "Postponed" }));
    expect(await alliance.refused(crec(), "closeNeverGiven", alliance.on(ended["notices"][0], { reason: "" }))).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ field: "reason" }],
    });
    expect(await alliance.refused(learn(), "closeNeverGiven", alliance.on(ended["notices"][0], { reason: "No need" }))).toMatchObject({
      code: "FORBIDDEN",
    });
    expect(
      await alliance.act(crec(), "closeNeverGiven", alliance.on(ended["notices"][0], { reason: "It was one afternoon" })),
    ).toMatchObject({ state: "CLOSED", neverGivenReason: "It was one afternoon", flags: ["LATE", "NEVER_GIVEN"] });
    expect((await alliance.list(alliance.staff("ACES"), `(filter: { flags: [NEVER_GIVEN] })`)).map((row) => row["ref"])).toContain(
      engagement["ref"],
    );
  });
});
