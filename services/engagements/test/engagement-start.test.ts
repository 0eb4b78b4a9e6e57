/** @clause A11 A13 A36 A37 I-09 P9 */
import { stranger } from "@resc/testing";
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
