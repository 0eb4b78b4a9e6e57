import { freshKey, stranger } from "@resc/testing";
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

describe("starting an engagement", () => {
  it("places a district of another region and owes its home RESC one notice, with one row on the list", async () => {
    const engagement = await alliance.start(crec(), { ...groton(), price: "18500.00" });
    expect(engagement).toMatchObject({
      state: "PLACED",
      placement: "OUT_OF_REGION",
      hosts: ["LEARN"],
      customerName: "Groton",
      requestedOn: "2026-09-14",
      terms: { price: "18500.00" },
    });
    expect(engagement["notices"]).toHaveLength(1);
    expect(engagement["notices"][0]).toMatchObject({
      state: "DUE",
      flags: [],
      host: { code: "LEARN" },
      dueRule: "TARGET",
      dueAt: "2026-09-22T03:59:59.000Z",
    });
    expect(engagement["listRows"]).toHaveLength(1);
    expect(engagement["listRows"][0]).toMatchObject({
      ref: engagement["ref"],
      kind: "ENGAGEMENT",
      noticeState: "DUE",
      engagementState: "PLACED",
      listedOn: "2026-09-14",
      host: { code: "LEARN" },
      provider: { code: "CREC" },
    });
  });

  it("owes the notice before the work begins when that comes first", async () => {
    const engagement = await alliance.start(crec(), { ...groton(), startsOn: "2026-09-16" });
    expect(engagement["notices"][0]).toMatchObject({ dueRule: "BEFORE_START", dueAt: "2026-09-16T04:00:00.000Z" });
  });

  it("owes nothing at home, and lists nothing", async () => {
    const engagement = await alliance.start(crec(), { districtId: alliance.district("Hartford") });
    expect(engagement).toMatchObject({ state: "PLACED", placement: "HOME", hosts: ["CREC"], notices: [], listRows: [] });
  });

  it("places an organization by its town", async () => {
    const organizationId = await alliance.addOrganization("Norwich children's center", ["norwich"]);
    const engagement = await alliance.start(crec(), { organizationId, origin: "ORGANIZATION_REQUEST" });
    expect(engagement).toMatchObject({
      placement: "OUT_OF_REGION",
      customerName: "Norwich children's center",
      townName: "Norwich",
      notices: [{ state: "DUE" }],
    });
  });

  it("owes nothing for a customer that works statewide (D-15)", async () => {
    const organizationId = await alliance.addOrganization("Statewide library network", []);
    expect(await alliance.start(crec(), { organizationId, origin: "ORGANIZATION_REQUEST" })).toMatchObject({
      state: "PLACED",
      placement: "STATEWIDE",
      hosts: [],
      notices: [],
      listRows: [],
    });
  });

  it("owes each of two home RESCs a notice and a row of its own (D-16)", async () => {
    const organizationId = await alliance.addOrganization("Consortium of Groton and Windham", ["groton", "windham"]);
    const engagement = await alliance.start(crec(), { organizationId, origin: "ORGANIZATION_REQUEST" });
    expect(engagement).toMatchObject({ placement: "MULTI_HOST", hosts: ["EASTCONN", "LEARN"] });
    expect(engagement["notices"].map((one: { ref: string; host: { code: string } }) => [one.host.code, one.ref])).toEqual([
      ["EASTCONN", `${engagement["ref"].replace("E", "N")}-EASTCONN`],
      ["LEARN", `${engagement["ref"].replace("E", "N")}-LEARN`],
    ]);
    expect(engagement["listRows"].map((one: { host: { code: string } }) => one.host.code)).toEqual(["EASTCONN", "LEARN"]);
  });

  it("owes only the other home RESC when one of the two does the work", async () => {
    const organizationId = await alliance.addOrganization("Consortium of Groton and Hartford", ["groton", "hartford"]);
    const engagement = await alliance.start(crec(), { organizationId, origin: "ORGANIZATION_REQUEST" });
    expect(engagement).toMatchObject({
      placement: "MULTI_HOST",
      hosts: ["CREC", "LEARN"],
      notices: [{ host: { code: "LEARN" } }],
      listRows: [{ host: { code: "LEARN" } }],
    });
  });

  it("asks whom a staff invitation names, and keeps the name within the own RESC", async () => {
    const refusal = await alliance.refused(crec(), "startEngagement", { ...groton(), categoryCode: "talent", origin: "STAFF_INVITATION" });
    expect(refusal).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ field: "invitedStaffName", message: "Name the member of your staff who was invited." }],
    });
    const engagement = await alliance.start(crec(), { ...groton(), origin: "STAFF_INVITATION", invitedStaffName: "Dana Example" });
    expect(engagement).toMatchObject({ origin: "STAFF_INVITATION", terms: { invitedStaffName: "Dana Example" } });
    expect((await alliance.engagement(alliance.executive("LEARN"), engagement["id"]))["terms"]).toBeNull();
  });

  it("owes the notice for a bid from the decision to respond", async () => {
    expect(await alliance.start(crec(), { ...groton(), origin: "BID" })).toMatchObject({
      origin: "BID",
      state: "PLACED",
      notices: [{ state: "DUE" }],
    });
  });

  it("says beside each field what is missing", async () => {
    const refusal = await alliance.refused(crec(), "startEngagement", {
      ...groton(),
      categoryCode: "other",
      origin: "DISTRICT_REQUEST",
      startsOn: "2026-10-02",
      endsOn: "2026-10-01",
      whyUs: "OTHER",
    });
    expect(refusal.fields?.map(({ field }) => field)).toEqual(["endsOn", "service", "whyUsWords"]);
    expect(
      await alliance.refused(crec(), "startEngagement", { ...groton(), categoryCode: "no-such-category", origin: "BID" }),
    ).toMatchObject({ fields: [{ field: "categoryCode" }] });
    expect(await alliance.refused(crec(), "startEngagement", { categoryCode: "talent", origin: "BID" })).toMatchObject({
      fields: [{ field: "districtId" }],
    });
    expect(
      await alliance.refused(crec(), "startEngagement", { districtId: "district_unknown", categoryCode: "talent", origin: "BID" }),
    ).toMatchObject({ fields: [{ field: "districtId" }] });
  });

  it("places Litchfield by the day of the request: it belongs to Region 20 since July 2024", async () => {
    expect(
      await alliance.refused(crec(), "startEngagement", {
        districtId: alliance.district("Litchfield"),
        categoryCode: "talent",
        origin: "BID",
      }),
    ).toMatchObject({ fields: [{ field: "districtId", message: expect.stringContaining("does not exist on that day") }] });
    expect(await alliance.start(crec(), { districtId: alliance.district("Region 20") })).toMatchObject({ hosts: ["EDADVANCE"] });
  });

  it("is not for those who do no work", async () => {
    for (const actor of [
      alliance.coordinator,
      alliance.who("ANALYST", "PUBLIC"),
      alliance.who("CSDE_READER", "CSDE"),
      alliance.who("OPERATOR"),
      alliance.who("BOARD_MEMBER", "LEARN"),
      stranger(),
    ]) {
      expect(
        await alliance.refused(actor, "startEngagement", { ...groton(), categoryCode: "talent", origin: "BID" }),
        actor.role,
      ).toMatchObject({ code: "FORBIDDEN" });
    }
  });
});

describe("the form's check", () => {
  const check = async (input: object) =>
    (
      await alliance.ask(
        crec(),
        `query($districtId: ID, $organizationId: ID, $startsOn: CalendarDate, $categoryCode: String) {
    catchmentCheck(districtId: $districtId, organizationId: $organizationId, startsOn: $startsOn, categoryCode: $categoryCode) { result sentence accordQuote accordPlace homeRescs othersWorkingHere hosts { resc { code } dueOn recipient { id } recipientIsDefault } } }`,
        { ...input },
      )
    ).data?.["catchmentCheck"];

  it("says whose region it is, what the Accord asks for, until when and to whom", async () => {
    expect(await check(groton())).toMatchObject({
      result: "OUT_OF_REGION",
      sentence: "Groton is in the LEARN region. A courtesy notice is owed to LEARN; nobody's permission is asked.",
      accordPlace: "Accord, guideline 1(a)",
      hosts: [
        { resc: { code: "LEARN" }, dueOn: "2026-09-21", recipient: { id: alliance.executive("LEARN").personId }, recipientIsDefault: true },
      ],
    });
    expect(await check({ ...groton(), startsOn: "2026-09-15" })).toMatchObject({ hosts: [{ dueOn: "2026-09-15" }] });
  });

  it("asks for nothing at home and statewide", async () => {
    expect(await check({ districtId: alliance.district("Hartford") })).toMatchObject({ result: "HOME", accordQuote: null, hosts: [] });
    const organizationId = await alliance.addOrganization("Another statewide network", []);
    await alliance.subgraph.projection.catchUp();
    expect(await check({ organizationId })).toMatchObject({ result: "STATEWIDE", hosts: [] });
  });

  it("counts open work of others in the customer's towns", async () => {
    const { districtId } = { districtId: alliance.district("Voluntown") };
    const before = (await check({ districtId }))["othersWorkingHere"] as number;
    await alliance.start(alliance.director("ACES"), { districtId });
    expect((await check({ districtId }))["othersWorkingHere"]).toBe(before + 1);
  });
});

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

describe("changing what was agreed", () => {
  it("tells only those who were told, and only the difference", async () => {
    const organizationId = await alliance.addOrganization("Consortium of Stonington and Windham", ["stonington", "windham"]);
    let engagement = await alliance.start(crec(), {
      organizationId,
      origin: "ORGANIZATION_REQUEST",
      startsOn: "2026-10-01",
      endsOn: "2026-12-18",
      days: 10,
      notices: [{ host: "LEARN", mode: "GIVE" }],
    });
    await alliance.at("2026-09-14T14:01:00Z");
    await alliance.subgraph.outbox.drain();
    alliance.mailer.empty();
    engagement = await alliance.act(crec(), "amendEngagement", alliance.on(engagement, { endsOn: "2027-01-29", days: 14 }));
    const [eastconn, learn] = engagement["notices"];
    const difference = "ends: 12/18/2026 is now 01/29/2027; length: 10 is now 14 days";
    expect(learn).toMatchObject({ state: "GIVEN", flags: ["AMENDED"], endsOn: "2027-01-29", amendments: [{ difference }] });
    expect(eastconn).toMatchObject({ state: "DUE", flags: [], endsOn: "2027-01-29", amendments: [] });
    await alliance.subgraph.outbox.drain();
    expect(alliance.mailer.recipients()).toEqual(["ALLIANCE COORDINATOR", "LEARN EXECUTIVE_DIRECTOR"]);
    for (const mail of alliance.mailer.sent) expect(mail.text).toContain(`What changed: ${difference}.`);
  });

  it("moves the due time of a notice still owed with the start of the work", async () => {
    const engagement = await alliance.start(crec(), groton());
    const amended = await alliance.act(crec(), "amendEngagement", alliance.on(engagement, { startsOn: "2026-09-17" }));
    expect(amended["notices"][0]).toMatchObject({ dueRule: "BEFORE_START", dueAt: "2026-09-17T04:00:00.000Z" });
  });

  it("refuses a change of nothing, and a last day before the first", async () => {
    const engagement = await alliance.start(crec(), { ...groton(), startsOn: "2026-10-01" });
    expect(await alliance.refused(crec(), "amendEngagement", alliance.on(engagement))).toMatchObject({ code: "INVALID_INPUT" });
    expect(await alliance.refused(crec(), "amendEngagement", alliance.on(engagement, { endsOn: "2026-09-30" }))).toMatchObject({
      fields: [{ field: "endsOn" }],
    });
    expect(await alliance.refused(crec(), "amendEngagement", alliance.on(engagement, { categoryCode: "nothing-such" }))).toMatchObject({
      fields: [{ field: "categoryCode" }],
    });
  });

  it("changes the price without telling anybody", async () => {
    const engagement = await alliance.start(crec(), { ...groton(), price: "100.00" });
    const changed = await alliance.act(crec(), "setEngagementTerms", {
      id: engagement["id"],
      version: 1,
      price: "120.50",
      notes: "Two days free",
      contactName: "Pat Example",
    });
    expect(changed).toMatchObject({
      version: engagement["version"],
      terms: { price: "120.50", notes: "Two days free", contactName: "Pat Example", version: 2 },
    });
    expect(await alliance.refused(crec(), "setEngagementTerms", { id: engagement["id"], version: 1, price: "1.00" })).toMatchObject({
      code: "CONFLICT",
      currentVersion: 2,
    });
    expect(
      await alliance.refused(alliance.executive("LEARN"), "setEngagementTerms", { id: engagement["id"], version: 2, price: "1.00" }),
    ).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("correcting a wrong placement", () => {
  it("opens the right duty, and lets the wrong one and its row go without erasing them", async () => {
    const engagement = await alliance.start(crec(), groton());
    expect(
      await alliance.refused(crec(), "correctPlacement", alliance.on(engagement, { districtId: alliance.district("Norwalk") })),
    ).toMatchObject({ code: "NOT_POSSIBLE", message: expect.stringContaining("Write the reason") });
    const corrected = await alliance.act(
      crec(),
      "correctPlacement",
      alliance.on(engagement, { districtId: alliance.district("Norwalk"), reason: "The wrong district was picked" }),
    );
    expect(corrected).toMatchObject({
      customerName: "Norwalk",
      hosts: ["CES"],
      placementNote: "The wrong district was picked",
      listRows: [{ host: { code: "CES" }, customerName: "Norwalk", noticeState: "DUE" }],
    });
    expect(corrected["notices"].map((one: { host: { code: string }; state: string }) => [one.host.code, one.state])).toEqual([
      ["CES", "DUE"],
      ["LEARN", "NOT_REQUIRED"],
    ]);
    const kept = await alliance.sql(
      "select host_code, corrected_at is not null as left from engagements.list_row where engagement_id = $1 order by host_code",
      [engagement["id"]],
    );
    expect(kept).toEqual([
      { host_code: "CES", left: false },
      { host_code: "LEARN", left: true },
    ]);
  });

  it("can be taken back: the first home RESC is owed a notice of its own again", async () => {
    const engagement = await alliance.start(crec(), groton());
    const wrong = await alliance.act(
      crec(),
      "correctPlacement",
      alliance.on(engagement, { districtId: alliance.district("Norwalk"), reason: "Mistaken" }),
    );
    const right = await alliance.act(crec(), "correctPlacement", alliance.on(wrong, { ...groton(), reason: "It was Groton after all" }));
    expect(right["notices"].map((one: { host: { code: string }; state: string }) => `${one.host.code} ${one.state}`).sort()).toEqual([
      "CES NOT_REQUIRED",
      "LEARN DUE",
      "LEARN NOT_REQUIRED",
    ]);
    expect(new Set(right["notices"].map((one: { ref: string }) => one.ref)).size).toBe(3);
    expect(right["listRows"]).toMatchObject([{ host: { code: "LEARN" }, noticeState: "DUE" }]);
  });

  it("owes nothing any more when the customer was at home all along", async () => {
    const engagement = await alliance.start(crec(), groton());
    await alliance.give(crec(), engagement["notices"][0]);
    const corrected = await alliance.act(
      crec(),
      "correctPlacement",
      alliance.on(engagement, { districtId: alliance.district("Hartford"), reason: "It was Hartford" }),
    );
    expect(corrected).toMatchObject({ placement: "HOME", listRows: [], notices: [{ state: "NOT_REQUIRED" }] });
  });

  it("tells a home RESC that was told when only the customer was wrong", async () => {
    const engagement = await alliance.start(crec(), groton());
    await alliance.give(crec(), engagement["notices"][0]);
    const corrected = await alliance.act(
      crec(),
      "correctPlacement",
      alliance.on(engagement, { districtId: alliance.district("Stonington"), reason: "Neighbours" }),
    );
    expect(corrected).toMatchObject({
      hosts: ["LEARN"],
      notices: [
        {
          state: "GIVEN",
          customerName: "Stonington",
          flags: ["AMENDED"],
          amendments: [{ difference: "customer: Groton is now Stonington" }],
        },
      ],
    });
  });

  it("places what could not be placed, and does no work before", async () => {
    const organizationId = await alliance.addOrganization("Museum somewhere", ["atlantis"]);
    const engagement = await alliance.start(crec(), { organizationId, origin: "ORGANIZATION_REQUEST" });
    expect(engagement).toMatchObject({ state: "REQUESTED", placement: "UNPLACED", hosts: [], notices: [], listRows: [] });
    expect(await alliance.refused(crec(), "scopeEngagement", alliance.on(engagement))).toMatchObject({ code: "NOT_POSSIBLE" });
    const placed = await alliance.act(
      crec(),
      "correctPlacement",
      alliance.on(engagement, {
        organizationId: await alliance.addOrganization("Museum in Mystic", ["stonington"]),
        reason: "The town was missing",
      }),
    );
    expect(placed).toMatchObject({
      state: "PLACED",
      placement: "OUT_OF_REGION",
      hosts: ["LEARN"],
      notices: [{ state: "DUE" }],
      listRows: [{ engagementState: "PLACED" }],
    });
    const lost = await alliance.act(crec(), "correctPlacement", alliance.on(placed, { organizationId, reason: "Mystic was wrong too" }));
    expect(lost).toMatchObject({ placement: "UNPLACED", notices: [{ state: "NOT_REQUIRED" }], listRows: [] });
    expect(await alliance.refused(crec(), "scopeEngagement", alliance.on(lost))).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("could not be placed"),
    });
  });
});

describe("I-09 holds against any hand", () => {
  const refusedBy = async (text: string, parameters: unknown[] = []) => {
    try {
      await alliance.sql(text, parameters);
      return null;
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };

  it("refuses to lose a duty or a row, also to the database's administrator", async () => {
    const engagement = await alliance.start(crec(), groton());
    const { id } = engagement as { id: string };
    expect(await refusedBy("delete from engagements.list_row where engagement_id = $1", [id])).toBe("RA109");
    expect(
      await refusedBy(
        "with gone as (delete from engagements.list_row where engagement_id = $1) update engagements.courtesy_notice set state = 'NOT_REQUIRED' where engagement_id = $1",
        [id],
      ),
    ).toBe("RA109");
    expect(await refusedBy("update engagements.list_row set corrected_at = now() where engagement_id = $1", [id])).toBe("RA109");
    expect(await refusedBy("update engagements.courtesy_notice set state = 'NOT_REQUIRED' where engagement_id = $1", [id])).toBe("RA109");
    expect(await refusedBy("update engagements.engagement set hosts = '{LEARN,ACES}' where id = $1", [id])).toBe("RA109");
    expect(await refusedBy("update engagements.engagement set hosts = '{}' where id = $1", [id])).toBe("RA109");
  });

  it("refuses a duty or a row too many, or one moved to another engagement", async () => {
    const engagement = await alliance.start(crec(), groton());
    const other = await alliance.start(crec(), { districtId: alliance.district("Norwalk") });
    const copy = (table: string, changes: string) =>
      `insert into engagements.${table} select (jsonb_populate_record(t, ${changes}::jsonb)).* from engagements.${table} t where engagement_id = $1`;
    expect(await refusedBy(copy("list_row", `'{"id":"row_more","host_code":"ACES","notice_id":null}'`), [engagement["id"]])).toBe("RA109");
    expect(await refusedBy(copy("list_row", `'{"id":"row_more"}'`), [engagement["id"]])).toBe("23505");
    expect(await refusedBy(copy("courtesy_notice", `'{"id":"notice_more","ref":"N-0","host_code":"ACES"}'`), [engagement["id"]])).toBe(
      "RA109",
    );
    expect(await refusedBy(copy("courtesy_notice", `'{"id":"notice_more","ref":"N-0"}'`), [engagement["id"]])).toBe("23505");
    expect(
      await refusedBy("update engagements.list_row set engagement_id = $2 where engagement_id = $1", [engagement["id"], other["id"]]),
    ).toBe("RA109");
    expect(await refusedBy(copy("list_row", `'{"id":"row_own","host_code":"CREC"}'`), [engagement["id"]])).toBe("23514");
  });

  it("keeps an incomplete notice from counting as given (I-11)", async () => {
    const engagement = await alliance.start(crec(), groton());
    expect(await refusedBy("update engagements.courtesy_notice set state = 'GIVEN' where engagement_id = $1", [engagement["id"]])).toBe(
      "23514",
    );
    expect(
      await refusedBy(
        "update engagements.courtesy_notice set state = 'GIVEN', channel = 'PLATFORM', given_at = now(), given_by = 'p', type_of_service = 's', length_of_commitment = 'l' where engagement_id = $1",
        [engagement["id"]],
      ),
    ).toBe("23514");
  });
});

it("starts once, however often the same form is sent", async () => {
  const input = { idempotencyKey: freshKey(), ...groton(), categoryCode: "talent", origin: "DISTRICT_REQUEST" };
  const answers = await Promise.all([
    alliance.act(crec(), "startEngagement", input),
    alliance.act(crec(), "startEngagement", input),
    alliance.act(crec(), "startEngagement", input),
  ]);
  expect(new Set(answers.map((one) => one["id"])).size).toBe(1);
  expect(await alliance.refused(crec(), "startEngagement", { ...input, origin: "BID" })).toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED" });
});
