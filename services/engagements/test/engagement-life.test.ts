/** @clause A36 D-03 SM-1 P11 P13 */
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
const groton = () => ({ districtId: alliance.district("Groton") });

describe("from the request to the close", () => {
  it("walks the whole way, each step once", async () => {
    let engagement = await alliance.start(crec(), { ...groton(), startsOn: "2026-10-01", endsOn: "2026-12-18", days: 12 });
    await alliance.give(crec(), engagement["notices"][0]);
    engagement = await alliance.act(crec(), "scopeEngagement", alliance.on(engagement));
    expect(engagement["state"]).toBe("SCOPING");
    engagement = await alliance.act(crec(), "agreeEngagement", alliance.on(engagement));
    expect(engagement["state"]).toBe("AGREED");
    expect(await alliance.refused(crec(), "beginDelivery", alliance.on(engagement))).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("start date is not reached"),
    });
    await alliance.at("2026-10-01T12:00:00Z");
    engagement = await alliance.act(crec(), "beginDelivery", alliance.on(engagement));
    engagement = await alliance.act(
      crec(),
      "logDelivery",
      alliance.on(engagement, { deliveredOn: "2026-10-01", hours: 6.5, participants: 24 }),
    );
    expect(engagement).toMatchObject({ state: "IN_DELIVERY", deliveries: [{ deliveredOn: "2026-10-01", hours: 6.5, participants: 24 }] });
    engagement = await alliance.act(crec(), "finishEngagement", alliance.on(engagement));
    expect(engagement).toMatchObject({
      state: "DELIVERED",
      endedOn: "2026-10-01",
      notices: [{ state: "CLOSED" }],
      listRows: [{ engagementState: "DELIVERED", noticeState: "CLOSED" }],
    });
    engagement = await alliance.act(crec(), "closeEngagement", alliance.on(engagement));
    expect(engagement).toMatchObject({
      state: "CLOSED",
      viewerCan: {
        scope: false,
        agree: false,
        begin: false,
        finish: false,
        close: false,
        decline: false,
        withdraw: false,
        cancel: false,
        amend: false,
        correctPlacement: false,
      },
    });
    expect(engagement["history"].map((one: { sentence: string }) => one.sentence)).toEqual([
      "Recorded the request and placed it",
      "Began scoping",
      "Recorded the agreement",
      "Delivery began",
      "Logged a day of work",
      "Finished the work",
      "Closed the engagement",
    ]);
    expect(await alliance.refused(crec(), "cancelEngagement", alliance.on(engagement, { reason: "too late" }))).toMatchObject({
      code: "NOT_POSSIBLE",
    });
  });

  it("lets the clock begin an agreed engagement on its day, once", async () => {
    let engagement = await alliance.start(crec(), { ...groton(), startsOn: "2026-10-05" });
    await alliance.give(crec(), engagement["notices"][0]);
    engagement = await alliance.act(crec(), "scopeEngagement", alliance.on(engagement));
    engagement = await alliance.act(crec(), "agreeEngagement", alliance.on(engagement));
    await alliance.at("2026-10-05T03:59:00Z");
    await alliance.subgraph.tick();
    expect(await alliance.engagement(crec(), engagement["id"])).toMatchObject({ state: "AGREED" });
    await alliance.at("2026-10-05T04:00:00Z");
    await alliance.subgraph.tick();
    await alliance.subgraph.tick();
    const begun = await alliance.engagement(crec(), engagement["id"]);
    expect(begun["state"]).toBe("IN_DELIVERY");
    expect(begun["history"].filter((one: { sentence: string }) => one.sentence === "Delivery began")).toHaveLength(1);
  });

  it("does not agree while a notice is owed, unless a reason says why it follows (D-03)", async () => {
    let engagement = await alliance.start(crec(), { ...groton(), startsOn: "2026-10-01" });
    engagement = await alliance.act(crec(), "scopeEngagement", alliance.on(engagement));
    expect(await alliance.refused(crec(), "agreeEngagement", alliance.on(engagement))).toMatchObject({
      code: "NOT_POSSIBLE",
      message: "Give the courtesy notice first, or say in a few words why it follows later.",
    });
    engagement = await alliance.act(
      crec(),
      "agreeEngagement",
      alliance.on(engagement, { noticeToFollowReason: "The district asked us to start on Monday" }),
    );
    expect(engagement).toMatchObject({
      state: "AGREED",
      notices: [{ state: "DUE", toFollowReason: "The district asked us to start on Monday" }],
    });
  });

  it("asks for a first day when agreeing", async () => {
    const engagement = await alliance.start(crec(), { districtId: alliance.district("Hartford") });
    const scoped = await alliance.act(crec(), "scopeEngagement", alliance.on(engagement));
    expect(await alliance.refused(crec(), "agreeEngagement", alliance.on(scoped))).toMatchObject({ fields: [{ field: "startsOn" }] });
    expect(
      await alliance.refused(crec(), "agreeEngagement", alliance.on(scoped, { startsOn: "2026-10-02", endsOn: "2026-10-01" })),
    ).toMatchObject({ fields: [{ field: "endsOn" }] });
  });

  it("tells a home RESC the difference when the agreement fixes another period", async () => {
    let engagement = await alliance.start(crec(), { ...groton(), startsOn: "2026-10-01", endsOn: "2026-12-18" });
    await alliance.give(crec(), engagement["notices"][0]);
    engagement = await alliance.act(crec(), "scopeEngagement", alliance.on(engagement));
    engagement = await alliance.act(crec(), "agreeEngagement", alliance.on(engagement, { startsOn: "2026-11-02" }));
    expect(engagement).toMatchObject({
      startsOn: "2026-11-02",
      notices: [{ startsOn: "2026-11-02", flags: ["AMENDED"], amendments: [{ difference: "starts: 10/01/2026 is now 11/02/2026" }] }],
      listRows: [{ startsOn: "2026-11-02" }],
    });
  });

  it("counts days of work inside the period only, and none in the future", async () => {
    let engagement = await alliance.start(crec(), {
      districtId: alliance.district("Hartford"),
      startsOn: "2026-09-10",
      endsOn: "2026-09-30",
    });
    engagement = await alliance.act(crec(), "scopeEngagement", alliance.on(engagement));
    engagement = await alliance.act(crec(), "agreeEngagement", alliance.on(engagement));
    engagement = await alliance.act(crec(), "beginDelivery", alliance.on(engagement));
    for (const deliveredOn of ["2026-09-09", "2026-09-15", "2026-10-01"]) {
      expect(await alliance.refused(crec(), "logDelivery", alliance.on(engagement, { deliveredOn, hours: 2 })), deliveredOn).toMatchObject({
        code: "NOT_POSSIBLE",
        message: expect.stringContaining("outside the agreed period"),
      });
    }
    expect(await alliance.refused(crec(), "logDelivery", alliance.on(engagement, { deliveredOn: "2026-09-14", hours: 25 }))).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ field: "hours" }],
    });
    engagement = await alliance.act(crec(), "logDelivery", alliance.on(engagement, { deliveredOn: "2026-09-10", hours: 2 }));
    engagement = await alliance.act(crec(), "logDelivery", alliance.on(engagement, { deliveredOn: "2026-09-14", hours: 2 }));
    expect(engagement["deliveries"]).toHaveLength(2);
  });

  it("does not close while a notice is owed; once given, even late, it closes", async () => {
    let engagement = await alliance.start(crec(), { ...groton(), startsOn: "2026-09-14" });
    engagement = await alliance.act(crec(), "scopeEngagement", alliance.on(engagement));
    engagement = await alliance.act(crec(), "agreeEngagement", alliance.on(engagement, { noticeToFollowReason: "Begins today" }));
    engagement = await alliance.act(crec(), "beginDelivery", alliance.on(engagement));
    engagement = await alliance.act(crec(), "finishEngagement", alliance.on(engagement));
    expect(engagement).toMatchObject({
      state: "DELIVERED",
      notices: [{ state: "DUE", flags: ["LATE"] }],
      listRows: [{ noticeState: "DUE", flags: ["LATE"] }],
    });
    expect(await alliance.refused(crec(), "closeEngagement", alliance.on(engagement))).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("still owed"),
    });
    await alliance.give(crec(), engagement["notices"][0], { lateReason: "Forgotten" });
    engagement = await alliance.act(crec(), "closeEngagement", alliance.on(engagement));
    expect(engagement).toMatchObject({ state: "CLOSED", notices: [{ state: "CLOSED", flags: ["LATE"], lateReason: "Forgotten" }] });
  });

  it("refuses an act on a version that is not the current one, and says which is", async () => {
    const engagement = await alliance.start(crec(), groton());
    await alliance.act(crec(), "scopeEngagement", alliance.on(engagement));
    expect(await alliance.refused(crec(), "cancelEngagement", alliance.on(engagement, { reason: "Not needed any more" }))).toMatchObject({
      code: "CONFLICT",
      currentVersion: 2,
    });
  });

  it("does each act for the own RESC only: for others it is not there", async () => {
    const engagement = await alliance.start(crec(), { districtId: alliance.district("Hartford") });
    for (const actor of [alliance.director("LEARN"), alliance.executive("ACES"), alliance.coordinator]) {
      expect(await alliance.refused(actor, "scopeEngagement", alliance.on(engagement)), actor.role).toEqual({
        ...(await alliance.refused(actor, "scopeEngagement", { id: "eng_unknown", version: 1 })),
      });
    }
  });
});

describe("coming to nothing", () => {
  it.each([
    ["declineEngagement", "DECLINED"],
    ["withdrawEngagement", "WITHDRAWN"],
    ["cancelEngagement", "CANCELLED"],
  ])("%s needs a reason and keeps the row with its outcome (D-01)", async (act, state) => {
    const engagement = await alliance.start(crec(), groton());
    expect(await alliance.refused(crec(), act, alliance.on(engagement))).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("Write the reason"),
    });
    const ended = await alliance.act(crec(), act, alliance.on(engagement, { reason: "Another provider was chosen" }));
    expect(ended).toMatchObject({
      state,
      endReason: "Another provider was chosen",
      endedOn: "2026-09-14",
      notices: [{ state: "DUE", flags: ["LATE"] }],
    });
    const row = (await alliance.list(alliance.staff("ACES"), `(first: 200, filter: { done: NOT_DONE })`)).find(
      (one) => one["ref"] === engagement["ref"],
    );
    expect(row).toMatchObject({ engagementState: state, noticeState: "DUE" });
  });

  it("declines a request only before it is agreed", async () => {
    let engagement = await alliance.start(crec(), { districtId: alliance.district("Hartford"), startsOn: "2026-10-01" });
    engagement = await alliance.act(crec(), "scopeEngagement", alliance.on(engagement));
    engagement = await alliance.act(crec(), "agreeEngagement", alliance.on(engagement));
    expect(await alliance.refused(crec(), "declineEngagement", alliance.on(engagement, { reason: "No time" }))).toMatchObject({
      code: "NOT_POSSIBLE",
    });
    expect(await alliance.act(crec(), "withdrawEngagement", alliance.on(engagement, { reason: "The district withdrew" }))).toMatchObject({
      state: "WITHDRAWN",
    });
  });
});
