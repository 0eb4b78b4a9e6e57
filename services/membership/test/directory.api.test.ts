/** @clause A11 I-01 P5 P7 */
import { membershipFacts, stranger } from "@resc/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople } from "./alliance.ts";

type Member = Awaited<ReturnType<Alliance["join"]>>;
let alliance: Alliance;
let learnEd: Member;
let learnStaff: Member;
let learnAdmin: Member;
let crecEd: Member;
let crecStaff: Member;
let coordinator: Member;
beforeAll(async () => {
  alliance = await allianceWithPeople();
  learnEd = await alliance.join("Learn Director", "EXECUTIVE_DIRECTOR", "LEARN");
  learnStaff = await alliance.join("Learn Staff", "STAFF", "LEARN");
  learnAdmin = await alliance.join("Learn Administrator", "DIRECTOR", "LEARN");
  crecEd = await alliance.join("Crec Director", "EXECUTIVE_DIRECTOR", "CREC");
  crecStaff = await alliance.join("Crec Staff", "STAFF", "CREC");
  coordinator = await alliance.join("The Coordinator", "COORDINATOR", "ALLIANCE");
});
afterEach(() => alliance.settled());
afterAll(async () => alliance.database.drop());

const events = (topic: string) =>
  alliance.sql<{ subject_id: string; payload: Record<string, unknown> }>(
    "select subject_id, payload from platform.event where publisher = 'membership' and topic = $1 order by seq",
    [topic],
  );

describe("who receives courtesy notices", () => {
  const name = (personId: string, validFrom: string, categoryCode: string | null = "technology") => ({
    resc: "LEARN",
    categoryCode,
    personId,
    validFrom,
  });
  const today = async () =>
    (await alliance.ask(learnEd, "{ resc(code: LEARN) { noticeRecipients { categoryCode person { id } validFrom validTo } } }")).data?.[
      "resc"
    ].noticeRecipients;

  it("is named by the own Executive Director, from the own people", async () => {
    expect(await alliance.act(learnEd, "nameNoticeRecipient", name(learnStaff.personId, "2026-01-01"))).toMatchObject({
      recipient: { categoryCode: "technology", person: { id: learnStaff.personId }, validFrom: "2026-01-01", validTo: null },
    });
    for (const actor of [crecEd, learnStaff, coordinator])
      expect(await alliance.refused(actor, "nameNoticeRecipient", name(learnStaff.personId, "2026-01-01")), actor.role).toMatchObject({
        code: "FORBIDDEN",
        needed: "noticeRecipient:name",
      });
    expect(await alliance.refused(learnEd, "nameNoticeRecipient", name(crecStaff.personId, "2026-01-01"))).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ field: "personId", message: "Choose an administrator of your own RESC." }],
    });
    expect(await alliance.refused(learnEd, "nameNoticeRecipient", name("person_unknown", "2026-01-01"))).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("changes hands on a day: the one before ends there, and those who listen are told both", async () => {
    await alliance.act(learnEd, "nameNoticeRecipient", name(learnAdmin.personId, "2026-06-01"));
    const lines = await alliance.sql(
      "select person_id, lower(valid)::text as from, upper(valid)::text as to from membership.notice_recipient where category_code = 'technology' order by lower(valid)",
    );
    expect(lines).toEqual([
      { person_id: learnStaff.personId, from: "2026-01-01", to: "2026-06-01" },
      { person_id: learnAdmin.personId, from: "2026-06-01", to: null },
    ]);
    const told = (await events("noticeRecipient")).map(({ payload }) => [payload["personId"], payload["validFrom"], payload["validTo"]]);
    expect(told).toEqual([
      [learnStaff.personId, "2026-01-01", null],
      [learnStaff.personId, "2026-01-01", "2026-06-01"],
      [learnAdmin.personId, "2026-06-01", null],
    ]);
    expect(await today()).toEqual([
      { categoryCode: "technology", person: { id: learnAdmin.personId }, validFrom: "2026-06-01", validTo: null },
    ]);
  });

  it("can be named again on the same day, or before one who was to follow: one line holds", async () => {
    await alliance.act(learnEd, "nameNoticeRecipient", name(learnStaff.personId, "2026-06-01"));
    await alliance.act(learnEd, "nameNoticeRecipient", name(learnAdmin.personId, "2099-01-01"));
    await alliance.act(learnEd, "nameNoticeRecipient", name(learnStaff.personId, "2026-07-01"));
    expect(await today()).toEqual([
      { categoryCode: "technology", person: { id: learnStaff.personId }, validFrom: "2026-07-01", validTo: null },
    ]);
    const held = await alliance.sql(
      "select person_id from membership.notice_recipient where category_code = 'technology' and valid @> '2099-06-01'::date",
    );
    expect(held).toEqual([{ person_id: learnStaff.personId }]);
    const newest = new Map((await events("noticeRecipient")).map(({ subject_id, payload }) => [subject_id, payload]));
    expect([...newest.values()].filter(({ categoryCode, validTo }) => categoryCode === "technology" && validTo === null)).toHaveLength(1);
  });

  it("has an entry for all other categories beside those with their own", async () => {
    await alliance.act(learnEd, "nameNoticeRecipient", name(learnAdmin.personId, "2026-01-01", null));
    expect(new Set((await today()).map((one: { categoryCode: string | null }) => one.categoryCode))).toEqual(new Set([null, "technology"]));
  });
});

describe("deputies", () => {
  const deputy = (personId: string, deputyPersonId: string, validFrom: string, validTo: string) => ({
    personId,
    deputyPersonId,
    validFrom,
    validTo,
  });

  it("stand in between two days, within one RESC, named by its Executive Director", async () => {
    expect(
      await alliance.act(learnEd, "nameDeputy", deputy(learnEd.personId, learnStaff.personId, "2026-07-01", "2026-07-14")),
    ).toMatchObject({ deputy: { id: learnStaff.personId } });
    expect((await events("deputy")).at(-1)?.payload).toMatchObject({
      personId: learnEd.personId,
      deputyPersonId: learnStaff.personId,
      validFrom: "2026-07-01",
      validTo: "2026-07-14",
    });
    for (const actor of [crecEd, learnStaff, coordinator])
      expect(
        await alliance.refused(actor, "nameDeputy", deputy(learnEd.personId, learnAdmin.personId, "2026-08-01", "2026-08-02")),
        actor.role,
      ).toMatchObject({ code: "FORBIDDEN", needed: "deputy:name" });
    expect(
      await alliance.refused(learnEd, "nameDeputy", deputy(learnEd.personId, crecStaff.personId, "2026-08-01", "2026-08-02")),
    ).toMatchObject({ fields: [{ field: "deputyPersonId" }] });
    expect(
      await alliance.refused(learnEd, "nameDeputy", deputy(learnEd.personId, learnEd.personId, "2026-08-01", "2026-08-02")),
    ).toMatchObject({ fields: [{ field: "deputyPersonId" }] });
    expect(
      await alliance.refused(learnEd, "nameDeputy", deputy(learnEd.personId, learnStaff.personId, "2026-08-02", "2026-08-01")),
    ).toMatchObject({ fields: [{ field: "validTo" }] });
  });

  it("are one at a time: who overlaps is told with whom", async () => {
    expect(
      await alliance.refused(learnEd, "nameDeputy", deputy(learnEd.personId, learnAdmin.personId, "2026-07-14", "2026-07-20")),
    ).toMatchObject({
      fields: [{ field: "validFrom", message: "Another deputy is named from 07/01/2026 to 07/14/2026. Choose days outside." }],
    });
    await alliance.act(learnEd, "nameDeputy", deputy(learnEd.personId, learnAdmin.personId, "2026-07-15", "2026-07-20"));
  });
});

describe("people", () => {
  it("are added by the own Executive Director or the Coordinator, and told to the other subgraphs", async () => {
    const { person } = await alliance.act(learnEd, "addPerson", {
      name: "Robin Example",
      email: "robin@learn.example",
      title: "Coach",
      organization: "LEARN",
    });
    expect(person).toMatchObject({
      name: "Robin Example",
      email: "robin@learn.example",
      organization: "LEARN",
      demonstration: false,
      roles: [],
    });
    expect((await events("person")).at(-1)).toMatchObject({
      subject_id: person.id,
      payload: { name: "Robin Example", organization: "LEARN" },
    });
    expect(await alliance.act(coordinator, "addPerson", { name: "Alex Example", organization: "CREC" })).toMatchObject({
      person: { organization: "CREC" },
    });
    for (const actor of [crecEd, learnStaff])
      expect(await alliance.refused(actor, "addPerson", { name: "Nobody Else", organization: "LEARN" }), actor.role).toMatchObject({
        code: "FORBIDDEN",
        needed: "person:add",
      });
    expect(await alliance.refused(stranger(), "addPerson", { name: "Nobody Else", organization: "LEARN" })).toMatchObject({
      code: "FORBIDDEN",
    });
  });

  it("say beside the field what is wrong, and nothing is added", async () => {
    const before = (await alliance.sql("select id from membership.person")).length;
    expect(await alliance.refused(learnEd, "addPerson", { name: "R", email: "not an address", organization: "LEARN" })).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ field: "name" }, { field: "email" }],
    });
    expect(await alliance.refused(learnEd, "addPerson", { name: "Hidden\u202eName", organization: "LEARN" })).toMatchObject({
      fields: [{ field: "name" }],
    });
    expect(await alliance.sql("select id from membership.person")).toHaveLength(before);
  });

  it("have a sign-in of their own: one that belongs to another is refused with everything", async () => {
    const signIn = { signInIssuer: "https://issuer.test", signInSubject: "subject-1" };
    await alliance.act(learnEd, "addPerson", { name: "First Owner", organization: "LEARN", ...signIn });
    const before = (await alliance.sql("select id from membership.person")).length;
    expect(await alliance.refused(coordinator, "addPerson", { name: "Second Owner", organization: "CREC", ...signIn })).toMatchObject({
      code: "INVALID_INPUT",
      fields: [{ field: "signInSubject", message: "This sign-in belongs to another person. Check the subject." }],
    });
    expect(await alliance.sql("select id from membership.person")).toHaveLength(before);
    expect(await alliance.sql("select person_id from platform.identity where sub = 'subject-1'")).toHaveLength(1);
    await alliance.act(coordinator, "addPerson", {
      name: "Other Issuer",
      organization: "CREC",
      ...signIn,
      signInIssuer: "https://other.test",
    });
  });

  it("are found by letters of their name, with the wildcards of the database meaning themselves", async () => {
    const search = async (text: string) =>
      (await alliance.ask(crecStaff, "query($text: String) { people(search: $text) { totalCount nodes { name } } }", { text })).data?.[
        "people"
      ];
    expect(await search("ROBIN")).toMatchObject({ totalCount: 1, nodes: [{ name: "Robin Example" }] });
    expect(await search("%")).toMatchObject({ totalCount: 0 });
    expect(await search("_")).toMatchObject({ totalCount: 0 });
  });
});

describe("organizations", () => {
  it("are added by who carries work, with the towns that tell their home RESC", async () => {
    const { organization } = await alliance.act(crecStaff, "addOrganization", {
      name: "Children's center of Norwich",
      townKeys: ["norwich"],
    });
    expect(organization).toMatchObject({
      name: "Children's center of Norwich",
      towns: [{ key: "norwich" }],
      homeRescs: [{ code: "LEARN" }],
    });
    expect((await events("organization")).at(-1)).toMatchObject({
      subject_id: organization.id,
      payload: { name: "Children's center of Norwich", townKeys: ["norwich"] },
    });
    expect(
      (await alliance.ask(crecStaff, `{ customerSearch(text: "chil") { id kind homeRescs } }`)).data?.["customerSearch"],
    ).toContainEqual({ id: organization.id, kind: "ORGANIZATION", homeRescs: ["LEARN"] });
    const consortium = await alliance.act(coordinator, "addOrganization", { name: "Two regions", townKeys: ["groton", "windham"] });
    expect(consortium["organization"].homeRescs.map(({ code }: { code: string }) => code).sort()).toEqual(["EASTCONN", "LEARN"]);
    expect((await alliance.act(crecStaff, "addOrganization", { name: "Statewide network", townKeys: [] }))["organization"]).toMatchObject({
      towns: [],
      homeRescs: [],
    });
  });

  it("lie in real towns", async () => {
    expect(await alliance.refused(crecStaff, "addOrganization", { name: "Nowhere", townKeys: ["atlantis"] })).toMatchObject({
      fields: [{ field: "townKeys", message: "Choose from the 169 towns." }],
    });
    expect(
      await alliance.refused(crecStaff, "addOrganization", { name: "Everywhere", townKeys: Array.from({ length: 21 }, (_, n) => `t${n}`) }),
    ).toMatchObject({ fields: [{ field: "townKeys", message: "Name at most 20 towns." }] });
    expect(await alliance.refused(stranger(), "addOrganization", { name: "By a stranger", townKeys: ["groton"] })).toMatchObject({
      code: "FORBIDDEN",
    });
    expect(
      await alliance.refused(await alliance.join("Board Member", "BOARD_MEMBER", "CREC"), "addOrganization", {
        name: "By a board",
        townKeys: ["groton"],
      }),
    ).toMatchObject({ code: "FORBIDDEN", needed: "organization:add" });
  });
});

it("publishes exactly what its consumers are tested with", async () => {
  await alliance.act(await alliance.join("Chair Of Learn", "BOARD_CHAIR", "LEARN"), "endRole", { grantId: learnEd.grantId });
  const days = { validFrom: null, validTo: null };
  const shapes: Record<string, readonly object[]> = {
    town: [membershipFacts.town({ key: "", name: "" }).payload],
    catchmentLine: [membershipFacts.catchmentLine({ id: "", townKey: "", resc: "CREC", ...days }).payload],
    district: [membershipFacts.district({ id: "", name: "", shortName: "", kind: "", statewide: false, towns: [], ...days }).payload],
    membership: [membershipFacts.membership({ id: "", districtId: "", resc: "CREC", ...days }).payload],
    organization: [membershipFacts.organization({ id: "", name: "", townKeys: [] }).payload],
    person: [membershipFacts.person({ id: "", name: "", email: null, phone: null, title: null, organization: "CREC" }).payload],
    role: [
      membershipFacts.role({ id: "", personId: "", role: "STAFF", organization: "CREC", validFrom: "", validTo: null }).payload,
      membershipFacts.roleEnded({ id: "", personId: "", role: "STAFF", organization: "CREC", endedAt: "" }).payload,
    ],
    noticeRecipient: [
      membershipFacts.noticeRecipient({ id: "", resc: "CREC", categoryCode: null, personId: "", validFrom: "", validTo: null }).payload,
    ],
    deputy: [membershipFacts.deputy({ id: "", personId: "", deputyPersonId: "", validFrom: "", validTo: "" }).payload],
  };
  const published = await alliance.sql<{ topic: string; keys: string[] }>(
    "select distinct topic, array(select k from jsonb_object_keys(payload) k order by k) as keys from platform.event where publisher = 'membership'",
  );
  const known = Object.entries(shapes)
    .flatMap(([topic, list]) => list.map((payload) => `${topic}: ${Object.keys(payload).sort().join(" ")}`))
    .sort();
  expect(published.map(({ topic, keys }) => `${topic}: ${keys.join(" ")}`).sort()).toEqual(known);
});
