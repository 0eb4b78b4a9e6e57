/** @clause A17 A27 SM-11 A23 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allianceWithVentures, type VentureAlliance } from "./venture-alliance.ts";

let under: VentureAlliance;
beforeAll(async () => {
  under = await allianceWithVentures();
});
afterAll(async () => under.database.drop());

const proposal = () => ({
  title: "Paraeducator certificate",
  purpose: "One certificate that all six recognize.",
  leadResc: "CREC",
  leadPersonId: under.lead.personId,
  startsOn: "2026-10-01",
  endsOn: "2028-06-30",
  districtIds: [under.districts.Groton],
  needs: [
    { kind: "FUNDS", fiscalYear: 2027, what: "Printing and travel", funds: "12000.00" },
    { kind: "IN_KIND", fiscalYear: 2027, what: "Trainers", hours: 120, inKind: "9000.00" },
    { kind: "IN_KIND", fiscalYear: 2028, what: "A room", space: "A training room on Fridays" },
  ],
});

describe("a venture is proposed", () => {
  it("by an Executive Director for the own RESC, with needs in funds and in kind apart", async () => {
    const venture = await under.act(under.director("CREC"), "proposeVenture", proposal());
    expect(venture).toMatchObject({
      ref: expect.stringMatching(/^V-\d+$/),
      state: "PROPOSED",
      leadResc: { code: "CREC" },
      leadPerson: { id: under.lead.personId },
      members: [{ resc: { code: "CREC" }, joinedOn: "2026-09-14", leftOn: null }],
      districts: [{ district: { id: under.districts.Groton }, name: "Groton" }],
      byYear: [
        { key: "2027", fundsNeeded: "12000.00", inKindNeeded: "9000.00", fundsPledged: "0.00", inKindPledged: "0.00" },
        { key: "2028", fundsNeeded: "0.00", inKindNeeded: "0.00" },
      ],
    });
    expect(
      venture["needs"].map((need: { kind: string; hours: number | null; space: string | null }) => [need.kind, need.hours, need.space]),
    ).toEqual([
      ["FUNDS", null, null],
      ["IN_KIND", 120, null],
      ["IN_KIND", null, "A training room on Fridays"],
    ]);
  });

  it("by the Coordinator for any RESC, and not by an Executive Director for another", async () => {
    expect((await under.act(under.coordinator, "proposeVenture", proposal()))["leadResc"]).toEqual({ code: "CREC" });
    expect(await under.refused(under.director("ACES"), "proposeVenture", proposal())).toMatchObject({ code: "FORBIDDEN" });
    expect(await under.refused(under.lead, "proposeVenture", proposal())).toMatchObject({ code: "FORBIDDEN" });
    expect(await under.refused(under.analyst, "proposeVenture", proposal())).toMatchObject({ code: "FORBIDDEN" });
  });

  it.each([
    ["a lead of another RESC", () => ({ leadPersonId: under.staff("ACES").personId }), "leadPersonId"],
    ["a district that is none", () => ({ districtIds: ["district_unknown"] }), "districtIds"],
    ["a last day before the first", () => ({ endsOn: "2026-09-01" }), "endsOn"],
    [
      "funds on a line in kind",
      () => ({ needs: [{ kind: "IN_KIND", fiscalYear: 2027, what: "Trainers", funds: "1.00" }] }),
      "needs.0.funds",
    ],
    [
      "hours on a line of funds",
      () => ({ needs: [{ kind: "FUNDS", fiscalYear: 2027, what: "Money", funds: "1.00", hours: 2 }] }),
      "needs.0.kind",
    ],
    ["a need without a measure", () => ({ needs: [{ kind: "IN_KIND", fiscalYear: 2027, what: "Help" }] }), "needs.0.what"],
  ])("but not with %s", async (_, wrong, field) => {
    const refusal = await under.refused(under.director("CREC"), "proposeVenture", { ...proposal(), ...wrong() });
    expect(refusal.fields?.map((one) => one.field)).toEqual([field]);
  });

  it("is told to every Executive Director by bell, once", async () => {
    await under.act(under.director("CREC"), "proposeVenture", { ...proposal(), title: "Told to all" });
    const rings = await under.sql("select person_id from platform.bell where detail = 'Told to all'");
    // Five other directors and the lead; the one who proposed knows.
    expect(rings).toHaveLength(6);
  });
});

describe("a venture is kept by its lead", () => {
  it("opened, begun on its first day, and closed with a reason", async () => {
    const venture = await under.act(under.director("CREC"), "proposeVenture", proposal());
    expect(await under.refused(under.director("CREC"), "openVenture", under.on(venture))).toMatchObject({ code: "FORBIDDEN" });
    expect(await under.refused(under.coordinator, "openVenture", under.on(venture))).toMatchObject({ code: "FORBIDDEN" });
    const open = await under.act(under.lead, "openVenture", under.on(venture));
    expect(open["state"]).toBe("OPEN");
    expect(await under.refused(under.lead, "runVenture", under.on(open))).toMatchObject({ code: "NOT_POSSIBLE" });
    await under.at("2026-10-01T14:00:00Z");
    const running = await under.act(under.lead, "runVenture", under.on(open));
    expect(await under.refused(under.lead, "closeVenture", under.on(running))).toMatchObject({ code: "NOT_POSSIBLE" });
    const closed = await under.act(under.lead, "closeVenture", under.on(running, { reason: "The certificate is out" }));
    expect(closed).toMatchObject({ state: "CLOSED", closeReason: "The certificate is out" });
    expect(Object.values(closed["viewerCan"]).some(Boolean)).toBe(false);
    expect(closed["history"].map((one: { sentence: string }) => one.sentence)).toEqual([
      "Proposed the venture",
      "Opened the venture for contributions",
      "Began the venture",
      "Closed the venture",
    ]);
    await under.at("2026-09-14T14:00:00Z");
  });

  it("with a need that changes only with a reason, the one before staying on record", async () => {
    const venture = await under.act(under.director("CREC"), "proposeVenture", proposal());
    const needs = [{ kind: "FUNDS", fiscalYear: 2027, what: "Less travel", funds: "8000.00" }];
    expect(await under.refused(under.lead, "changeVentureNeed", under.on(venture, { needs }))).toMatchObject({ code: "NOT_POSSIBLE" });
    const changed = await under.act(under.lead, "changeVentureNeed", under.on(venture, { needs, reason: "Two meetings moved online" }));
    expect(changed).toMatchObject({ needRevision: 2, needReason: "Two meetings moved online", needs: [{ funds: "8000.00" }] });
    expect(await under.sql("select count(*)::int as kept from funding.venture_need where venture_id = $1", [venture["id"]])).toEqual([
      { kept: 4 },
    ]);
    expect(await under.refused(under.lead, "changeVentureNeed", under.on(venture, { needs, reason: "Again" }))).toMatchObject({
      code: "CONFLICT",
    });
  });

  it("with rates that stand for ever: a new one has its own day", async () => {
    const venture = await under.openVenture();
    const rate = (more: object) =>
      under.on(venture, { fiscalYear: 2027, category: "coach", rate: "70.00", validFrom: "2026-11-01", ...more });
    expect(await under.refused(under.director("ACES"), "setVentureRate", rate({}))).toMatchObject({ code: "FORBIDDEN" });
    expect(await under.refused(under.lead, "setVentureRate", rate({ validFrom: "2026-08-01" }))).toMatchObject({ code: "INVALID_INPUT" });
    expect(await under.refused(under.lead, "setVentureRate", rate({ rate: "0.50" }))).toMatchObject({ code: "INVALID_INPUT" });
    const changed = await under.act(under.lead, "setVentureRate", rate({}));
    expect(changed["rates"]).toEqual([
      { fiscalYear: 2027, category: "Coach", rate: "70.00", validFrom: "2026-11-01", revision: 2, current: false },
      { fiscalYear: 2027, category: "Coach", rate: "62.55", validFrom: "2026-09-01", revision: 1, current: true },
    ]);
    for (const statement of [
      "update funding.venture_rate set rate = 1",
      "delete from funding.venture_rate",
      "truncate funding.venture_rate cascade",
    ])
      await expect(under.sql(statement), statement).rejects.toMatchObject({ code: "RA420" });
  });

  it("by another person once its Executive Director or the Coordinator names one", async () => {
    const venture = await under.act(under.director("CREC"), "proposeVenture", proposal());
    const next = under.staff("CREC");
    expect(await under.refused(under.lead, "nameVentureLead", under.on(venture, { personId: next.personId }))).toMatchObject({
      code: "FORBIDDEN",
    });
    const named = await under.act(under.director("CREC"), "nameVentureLead", under.on(venture, { personId: next.personId }));
    expect(await under.refused(under.lead, "openVenture", under.on(named))).toMatchObject({ code: "FORBIDDEN" });
    expect((await under.act(next, "openVenture", under.on(named)))["state"]).toBe("OPEN");
  });
});

describe("RESCs take part by their own word", () => {
  it("from the day they join until the day they leave", async () => {
    const venture = await under.openVenture();
    expect(await under.refused(under.staff("CES"), "joinVenture", { id: venture["id"] })).toMatchObject({ code: "FORBIDDEN" });
    await under.act(under.director("CES"), "joinVenture", { id: venture["id"] });
    expect(await under.refused(under.director("CES"), "joinVenture", { id: venture["id"] })).toMatchObject({ code: "NOT_POSSIBLE" });
    expect(await under.refused(under.director("CES"), "leaveVenture", { id: venture["id"] })).toMatchObject({ code: "NOT_POSSIBLE" });
    const left = await under.act(under.director("CES"), "leaveVenture", { id: venture["id"], reason: "No staff for it" });
    expect(left["members"].find((one: { resc: { code: string } }) => one.resc.code === "CES")).toMatchObject({
      leftOn: "2026-09-14",
      leaveReason: "No staff for it",
    });
    expect((await under.act(under.director("CES"), "joinVenture", { id: venture["id"] }))["members"]).toHaveLength(5);
  });

  it("but not while they still owe something, nor the RESC that leads", async () => {
    const venture = await under.openVenture();
    await under.pledgeFunds(under.director("ACES"), venture, "100.00");
    expect((await under.refused(under.director("ACES"), "leaveVenture", { id: venture["id"], reason: "Done" })).message).toContain(
      "open contribution",
    );
    expect((await under.refused(under.director("CREC"), "leaveVenture", { id: venture["id"], reason: "Done" })).message).toContain("leads");
  });

  it("and two words at once make one member", async () => {
    const venture = await under.openVenture();
    const join = () => under.attempt(under.director("EASTCONN"), "joinVenture", { id: venture["id"] });
    const outcomes = await Promise.all([join(), join(), join()]);
    expect(outcomes.filter((one) => one["venture"])).toHaveLength(1);
    expect(outcomes.filter((one) => one["code"] === "NOT_POSSIBLE")).toHaveLength(2);
  });
});

describe("who reads ventures", () => {
  it("is everybody of the Alliance, and nobody else: not in the list, by reference or as an entity", async () => {
    const venture = await under.openVenture();
    const question =
      "query($ref: String!, $of: [_Any!]!) { ventures { totalCount } contributions { totalCount } venture(ref: $ref) { id } _entities(representations: $of) { ... on Venture { id } } }";
    const variables = { ref: venture["ref"], of: [{ __typename: "Venture", id: venture["id"] }] };
    const board = await under.ask(under.who("BOARD_MEMBER", "LEARN"), question, variables);
    expect(board.data?.["venture"]).toEqual({ id: venture["id"] });
    const analyst = await under.ask(under.analyst, question, variables);
    expect(analyst.data).toEqual({ ventures: { totalCount: 0 }, contributions: { totalCount: 0 }, venture: null, _entities: [null] });
    await under.settled();
  });

  it("finds them by state and RESC, the newest first, page by page", async () => {
    const all = await under.ask(under.lead, "{ ventures(first: 200) { totalCount nodes { ref } } }");
    const refs: string[] = all.data?.["ventures"].nodes.map((one: { ref: string }) => one.ref);
    expect(refs).toHaveLength(all.data?.["ventures"].totalCount);
    const first = await under.ask(under.lead, "{ ventures(first: 2) { nodes { ref } pageInfo { endCursor } } }");
    const second = await under.ask(under.lead, "query($after: String) { ventures(first: 2, after: $after) { nodes { ref } } }", {
      after: first.data?.["ventures"].pageInfo.endCursor,
    });
    const paged = [first, second].flatMap((page): { ref: string }[] => page.data?.["ventures"].nodes ?? []);
    expect(paged.map(({ ref }) => ref)).toEqual(refs.slice(0, 4));
    const eastconn = await under.ask(under.lead, "{ ventures(resc: EASTCONN, states: [OPEN]) { nodes { members { resc { code } } } } }");
    expect(eastconn.data?.["ventures"].nodes).toHaveLength(1);
    expect((await under.ask(under.lead, "{ ventures(resc: EDADVANCE) { totalCount } }")).data?.["ventures"]).toEqual({ totalCount: 0 });
  });
});
