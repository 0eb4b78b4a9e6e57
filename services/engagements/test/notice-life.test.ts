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
    expect(await alliance.sql("select 1 from engagements.bell where object_id = $1", [notice["id"]])).toEqual([]);
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

describe("answers of the home RESC", () => {
  it("is acknowledged by its Executive Director, without a reason", async () => {
    const notice = await given();
    expect(await alliance.acknowledge(learn(), notice)).toMatchObject({
      state: "ACKNOWLEDGED",
      acknowledgedByName: "LEARN EXECUTIVE_DIRECTOR",
      acknowledgedAt: "2026-09-14T14:00:00.000Z",
    });
    expect((await alliance.bells(crec())).some(({ title }) => title === "LEARN acknowledged: Groton")).toBe(true);
  });

  it("is acknowledged by whom it has named for the category, and by nobody else of its staff", async () => {
    const admin = await alliance.join("Named Administrator", "STAFF", "LEARN");
    await alliance.tell(
      membershipFacts.noticeRecipient({
        id: newId("noticeRecipient"),
        resc: "LEARN",
        categoryCode: "planning",
        personId: admin.personId ?? "",
        validFrom: "2026-01-01",
        validTo: null,
      }),
    );
    const notice = await given({ categoryCode: "planning", service: "Strategic plan" });
    expect(await alliance.refused(alliance.staff("LEARN"), "acknowledgeCourtesyNotice", alliance.on(notice))).toMatchObject({
      code: "FORBIDDEN",
      needed: "courtesyNotice:acknowledge",
    });
    expect(await alliance.acknowledge(admin, notice)).toMatchObject({ state: "ACKNOWLEDGED", acknowledgedByName: "Named Administrator" });
  });

  it("ends with the naming: who was replaced answers no more", async () => {
    const admin = await alliance.join("Former Administrator", "STAFF", "LEARN");
    const naming = {
      id: newId("noticeRecipient"),
      resc: "LEARN" as const,
      categoryCode: "operations",
      personId: admin.personId ?? "",
      validFrom: "2026-01-01",
    };
    await alliance.tell(
      membershipFacts.noticeRecipient({ ...naming, validTo: null }),
      membershipFacts.noticeRecipient({ ...naming, validTo: "2026-09-01" }),
    );
    const notice = await given({ categoryCode: "operations", service: "Bus routes" });
    expect(notice["recipient"]).toEqual({ id: learn().personId });
    expect(await alliance.refused(admin, "acknowledgeCourtesyNotice", alliance.on(notice))).toMatchObject({ code: "FORBIDDEN" });
  });

  it("is not for the Coordinator, other RESCs, or the giver", async () => {
    const notice = await given();
    expect(await alliance.refused(alliance.coordinator, "acknowledgeCourtesyNotice", alliance.on(notice))).toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await alliance.refused(crec(), "acknowledgeCourtesyNotice", alliance.on(notice))).toMatchObject({ code: "FORBIDDEN" });
    expect(await alliance.refused(alliance.executive("ACES"), "acknowledgeCourtesyNotice", alliance.on(notice))).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("may ask for a call, with words that reach the giver by mail", async () => {
    const notice = await given();
    const asked = await alliance.act(learn(), "askForCall", alliance.on(notice, { words: "Before Friday please" }));
    expect(asked).toMatchObject({
      state: "ACKNOWLEDGED",
      flags: ["CALL_ME"],
      callMe: { byName: "LEARN EXECUTIVE_DIRECTOR", words: "Before Friday please", phone: "860-555-0100" },
    });
    await later(60);
    alliance.mailer.empty();
    await alliance.subgraph.outbox.drain();
    const mail = alliance.mailer.sent.find(({ to }) => JSON.stringify(to).includes("CREC DIRECTOR"));
    expect(mail).toMatchObject({ subject: "LEARN asks for a call: Groton", replyTo: { name: "LEARN EXECUTIVE_DIRECTOR" } });
    expect(mail?.text).toContain("Before Friday please");
  });

  it.each([
    ["the home RESC", () => learn()],
    ["the RESC doing the work", () => crec()],
  ])("lets %s record the conversation", async (_who, actor) => {
    const notice = await alliance.acknowledge(learn(), await given());
    const discussed = await alliance.act(
      actor(),
      "recordConversation",
      alliance.on(notice, { collaboration: "SUPPORT", capacityBuilding: "AGREED", words: "Two of ours sit in" }),
    );
    expect(discussed).toMatchObject({
      state: "DISCUSSED",
      conversation: { collaboration: "SUPPORT", capacityBuilding: "AGREED", words: "Two of ours sit in" },
    });
    expect(
      await alliance.refused(
        alliance.staff("LEARN"),
        "recordConversation",
        alliance.on(discussed, { collaboration: "NONE", capacityBuilding: "NONE" }),
      ),
    ).toMatchObject({ code: "FORBIDDEN" });
  });

  it("takes a concern of its Executive Director, and of a director it has named; the work goes on", async () => {
    const engagement = await alliance.start(crec(), {
      districtId: alliance.district("Groton"),
      categoryCode: "magnet",
      service: "Choice fair",
      startsOn: "2026-10-01",
    });
    const notice = await alliance.give(crec(), engagement["notices"][0]);
    const named = alliance.who("CLEARINGHOUSE_DIRECTOR", "LEARN");
    for (const actor of [alliance.staff("LEARN"), alliance.director("LEARN")])
      expect(await alliance.refused(actor, "raiseConcern", alliance.on(notice, { text: "We offer this ourselves" }))).toMatchObject({
        code: "FORBIDDEN",
      });
    const first = await alliance.act(named, "raiseConcern", alliance.on(notice, { text: "We offer this ourselves" }));
    expect(first).toMatchObject({ state: "GIVEN", flags: ["CONCERN"] });
    const second = await alliance.act(learn(), "raiseConcern", alliance.on(first, { text: "Let us talk at the meeting" }));
    expect(second["concerns"].map((one: { text: string }) => one.text).sort()).toEqual([
      "Let us talk at the meeting",
      "We offer this ourselves",
    ]);
    const scoped = await alliance.act(crec(), "scopeEngagement", alliance.on(engagement));
    expect(await alliance.act(crec(), "agreeEngagement", alliance.on(scoped))).toMatchObject({ state: "AGREED" });
  });

  it("sends each answer in its own words, also after a concern", async () => {
    await later(60);
    await alliance.subgraph.outbox.drain();
    await alliance.at(monday);
    const concerned = await alliance.act(learn(), "raiseConcern", alliance.on(await given(), { text: "First a concern" }));
    await alliance.act(learn(), "askForCall", alliance.on(concerned, { words: "Then a call" }));
    alliance.mailer.empty();
    await later(60);
    await alliance.subgraph.outbox.drain();
    const toGiver = alliance.mailer.sent.filter(({ to }) => JSON.stringify(to).includes("CREC DIRECTOR"));
    expect(toGiver.find(({ subject }) => subject.includes("asks for a call"))?.text).toContain("Then a call");
    expect(toGiver.find(({ subject }) => subject.includes("raised a concern"))?.text).toContain("First a concern");
  });

  it("offers nothing with which the work could be stopped (I-10)", async () => {
    const notice = await alliance.notice(learn(), (await given())["id"]);
    expect(
      Object.entries(notice["viewerCan"])
        .filter(([, can]) => can)
        .map(([act]) => act)
        .sort(),
    ).toEqual(["acknowledge", "callMe", "raiseConcern", "recordConversation"]);
  });
});

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
