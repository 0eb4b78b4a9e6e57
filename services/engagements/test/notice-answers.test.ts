/** @clause A15 A37 A48 I-10 */
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
    const named = alliance.who("CLEARINGHOUSE_DIRECTOR", "LEARN");
    const naming = {
      id: newId("noticeRecipient"),
      resc: "LEARN" as const,
      categoryCode: "magnet",
      personId: named.personId ?? "",
      validFrom: "2026-01-01",
    };
    await alliance.tell(membershipFacts.noticeRecipient({ ...naming, validTo: null }));
    const engagement = await alliance.start(crec(), {
      districtId: alliance.district("Groton"),
      categoryCode: "magnet",
      service: "Choice fair",
      startsOn: "2026-10-01",
    });
    const notice = await alliance.give(crec(), engagement["notices"][0]);
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
