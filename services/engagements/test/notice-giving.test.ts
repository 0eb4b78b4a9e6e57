/** @clause A15 A37 I-11 */
import { newId } from "@resc/domain";
import { membershipFacts } from "@resc/testing";
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
const later = (seconds: number) => alliance.at(new Date(Date.parse(monday) + seconds * 1000).toISOString());

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

describe("giving in the platform", () => {
  it("reaches the host's Executive Director by default, and the Coordinator; the four topics are answered", async () => {
    const notice = await given({ startsOn: "2026-10-01", endsOn: "2026-12-18", days: 12 });
    expect(notice).toMatchObject({
      state: "GIVEN",
      channel: "PLATFORM",
      givenAt: "2026-09-14T14:00:00.000Z",
      recipient: { id: learn().personId },
      givenBy: { id: crec().personId },
      flags: [],
      undoUntil: "2026-09-14T14:00:10.000Z",
      typeOfService: "Coaching of new teachers",
      lengthOfCommitment: "12 days, 10/01/2026 to 12/18/2026",
      collaboration: "NONE_DISCUSSED",
      capacityBuilding: "NONE_DISCUSSED",
    });
    expect((await outbox(notice["id"])).map((one) => one.recipient_person).sort()).toEqual(
      [learn().personId, alliance.coordinator.personId].map(String).sort(),
    );
  });

  it("reaches the administrator named for the category, and the Executive Director with them", async () => {
    const admin = alliance.staff("LEARN");
    const id = newId("noticeRecipient");
    const named = { id, resc: "LEARN" as const, categoryCode: "technology", personId: admin.personId ?? "", validFrom: "2026-01-01" };
    await alliance.tell(membershipFacts.noticeRecipient({ ...named, validTo: null }));
    const notice = await given({ categoryCode: "technology", service: "Network planning" });
    expect(notice["recipient"]).toEqual({ id: admin.personId });
    expect((await outbox(notice["id"])).map((one) => one.recipient_person).sort()).toEqual(
      [admin.personId, learn().personId, alliance.coordinator.personId].map(String).sort(),
    );
    expect((await given())["recipient"]).toEqual({ id: learn().personId });

    await alliance.tell(membershipFacts.noticeRecipient({ ...named, validTo: "2026-09-14" }));
    expect((await given({ categoryCode: "technology", service: "Network planning" }))["recipient"]).toEqual({ id: learn().personId });
  });

  it("reaches the deputy while the recipient is away", async () => {
    const deputy = alliance.director("LEARN");
    await alliance.tell(
      membershipFacts.deputy({
        id: newId("deputy"),
        personId: learn().personId ?? "",
        deputyPersonId: deputy.personId ?? "",
        validFrom: "2026-11-02",
        validTo: "2026-11-06",
      }),
    );
    await alliance.at("2026-11-06T20:00:00Z");
    expect((await given())["recipient"]).toEqual({ id: deputy.personId });
    await alliance.at("2026-11-07T20:00:00Z");
    expect((await given())["recipient"]).toEqual({ id: learn().personId });
  });

  it("lets the giver choose only whom the home RESC has named", async () => {
    const notice = await owed();
    for (const stranger of [alliance.staff("LEARN"), alliance.executive("CES"), crec()]) {
      expect(
        await alliance.refused(crec(), "giveCourtesyNotice", alliance.on(notice, { recipientPersonId: stranger.personId })),
      ).toMatchObject({
        code: "INVALID_INPUT",
        fields: [{ field: "recipientPersonId", message: "Choose the Executive Director of LEARN, or an administrator it has named." }],
      });
    }
    await alliance.tell(
      membershipFacts.noticeRecipient({
        id: newId("noticeRecipient"),
        resc: "LEARN",
        categoryCode: "magnet",
        personId: alliance.who("CLEARINGHOUSE_DIRECTOR", "LEARN").personId ?? "",
        validFrom: "2026-01-01",
        validTo: null,
      }),
    );
    expect(
      await alliance.give(crec(), notice, { recipientPersonId: alliance.who("CLEARINGHOUSE_DIRECTOR", "LEARN").personId }),
    ).toMatchObject({ recipient: { id: alliance.who("CLEARINGHOUSE_DIRECTOR", "LEARN").personId } });
  });

  it("is not given when nobody of the home RESC is on record to receive it", async () => {
    const engagement = await alliance.start(crec(), { districtId: alliance.district("Norwalk") });
    const ces = alliance.executive("CES");
    const [grant] = await alliance.sql<{ id: string }>("select id from engagements.known_role where person_id = $1", [ces.personId]);
    const ended = { id: grant?.id ?? "", personId: ces.personId ?? "", role: "EXECUTIVE_DIRECTOR" as const, organization: "CES" as const };
    await alliance.tell(membershipFacts.roleEnded({ ...ended, endedAt: monday }));
    expect(await alliance.refused(crec(), "giveCourtesyNotice", alliance.on(engagement["notices"][0]))).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("Nobody at CES"),
    });
    expect(
      await alliance.act(
        crec(),
        "recordCourtesyNotice",
        alliance.on(engagement["notices"][0], { channel: "CALL", spokenAt: "2026-09-14T13:00:00Z", spokeWith: "The front office" }),
      ),
    ).toMatchObject({ state: "GIVEN", recipient: null });
  });

  it("is for the RESC doing the work only", async () => {
    const notice = await owed();
    for (const actor of [learn(), alliance.staff("LEARN"), alliance.coordinator])
      expect(await alliance.refused(actor, "giveCourtesyNotice", alliance.on(notice)), actor.role).toMatchObject({ code: "FORBIDDEN" });
    for (const actor of [alliance.staff("ACES"), alliance.who("BOARD_MEMBER", "LEARN")])
      expect(await alliance.refused(actor, "giveCourtesyNotice", alliance.on(notice)), actor.role).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("recording a call", () => {
  const call = {
    channel: "CALL",
    spokenAt: "2026-09-14T13:30:00Z",
    spokeWith: "Robin of LEARN",
    collaboration: "JOINT",
    capacityBuilding: "OFFERED",
  };

  it("counts from the moment of the call, and tells the home RESC at once", async () => {
    const notice = await alliance.act(crec(), "recordCourtesyNotice", alliance.on(await owed(), call));
    expect(notice).toMatchObject({
      state: "GIVEN",
      channel: "CALL",
      givenAt: "2026-09-14T13:30:00.000Z",
      spokeWith: "Robin of LEARN",
      flags: [],
      undoUntil: null,
      viewerCan: { undo: false },
    });
    alliance.mailer.empty();
    await alliance.subgraph.outbox.drain();
    const mail = alliance.mailer.sent.find(({ to }) => JSON.stringify(to).includes("learn"));
    expect(mail?.text).toContain("This records what was said by telephone with Robin of LEARN on 09/14/2026.");
  });

  it("refuses a call that has not taken place, or without the other person", async () => {
    const notice = await owed();
    expect(
      await alliance.refused(crec(), "recordCourtesyNotice", alliance.on(notice, { ...call, spokenAt: "2026-09-14T14:00:01Z" })),
    ).toMatchObject({ fields: [{ field: "spokenAt", message: expect.stringContaining("a time that has passed") }] });
    expect(await alliance.refused(crec(), "recordCourtesyNotice", alliance.on(notice, { channel: "CALL" }))).toMatchObject({
      fields: [{ field: "spokenAt" }, { field: "spokeWith" }],
    });
  });

  it("shows a topic that was left out as incomplete, until the conversation is recorded", async () => {
    const notice = await alliance.act(crec(), "recordCourtesyNotice", alliance.on(await owed(), { ...call, capacityBuilding: null }));
    expect(notice).toMatchObject({ state: "GIVEN", flags: ["INCOMPLETE"] });
    expect(
      await alliance.act(crec(), "recordConversation", alliance.on(notice, { collaboration: "NONE", capacityBuilding: "NONE" })),
    ).toMatchObject({ state: "DISCUSSED", flags: [] });
  });

  it("is in time when the call was, although it is written down later", async () => {
    const notice = await owed({ startsOn: "2026-09-15" });
    await alliance.at("2026-09-15T15:00:00Z");
    await alliance.subgraph.tick();
    const late = await alliance.notice(crec(), notice["id"]);
    expect(late).toMatchObject({ state: "DUE", flags: ["LATE"] });
    expect(await alliance.act(crec(), "recordCourtesyNotice", alliance.on(late, call))).toMatchObject({ state: "GIVEN", flags: [] });
  });

  it("keeps how the home RESC remembers it beside what was written", async () => {
    const notice = await alliance.act(crec(), "recordCourtesyNotice", alliance.on(await owed(), call));
    const remembered = await alliance.act(learn(), "rememberDifferently", alliance.on(notice, { text: "We spoke about another school" }));
    expect(remembered).toMatchObject({
      state: "GIVEN",
      spokeWith: "Robin of LEARN",
      remembersDifferently: "We spoke about another school",
    });
    expect(
      (await alliance.bells(crec())).some(
        ({ title, detail }) => title === "LEARN remembers it differently: Groton" && detail === "We spoke about another school",
      ),
    ).toBe(true);
  });
});

describe("undo", () => {
  it("within ten seconds restores everything, and nothing was ever sent", async () => {
    const before = await owed();
    const notice = await alliance.give(crec(), before, { collaboration: "JOINT", message: "Hello" });
    await later(9.999);
    const undone = await alliance.act(crec(), "undoCourtesyNotice", alliance.on(notice));
    const { version: _v, ...kept } = before;
    expect(undone).toMatchObject({ ...kept, mail: [] });
    expect(new Set((await outbox(notice["id"])).map(({ state }) => state))).toEqual(new Set(["DROPPED"]));
    expect(await alliance.sql("select 1 from platform.bell where object_id = $1", [notice["id"]])).toEqual([]);
    alliance.mailer.empty();
    await later(60);
    await alliance.subgraph.outbox.drain();
    expect(alliance.mailer.sent.filter(({ text }) => text.includes(notice["id"]))).toEqual([]);
    await alliance.at(monday);
    expect(await alliance.give(crec(), undone)).toMatchObject({ state: "GIVEN" });
  });

  it("is refused after ten seconds, to another person, and once something is sent", async () => {
    const notice = await given();
    expect(await alliance.refused(alliance.staff("CREC"), "undoCourtesyNotice", alliance.on(notice))).toMatchObject({
      code: "NOT_POSSIBLE",
    });
    await later(10);
    expect(await alliance.refused(crec(), "undoCourtesyNotice", alliance.on(notice))).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("on its way"),
    });
    await alliance.at(monday);
    const sent = await given();
    await later(10);
    await alliance.subgraph.outbox.drain();
    // As if the worker had been quicker than the ten seconds: what is sent stays sent.
    await later(9);
    expect(await alliance.refused(crec(), "undoCourtesyNotice", alliance.on(sent))).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("on its way"),
    });
    expect(await alliance.notice(crec(), sent["id"])).toMatchObject({ state: "GIVEN" });
  });

  it("shows the bell only when the ten seconds are over", async () => {
    const notice = await given();
    const rung = async () => (await alliance.bells(learn())).filter(({ path }) => path === `/notices/${notice["id"]}`);
    expect(await rung()).toEqual([]);
    await later(11);
    expect(await rung()).toMatchObject([{ title: "Courtesy notice from CREC: Groton" }]);
  });
});
