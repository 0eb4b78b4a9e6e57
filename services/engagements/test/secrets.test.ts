// Long on purpose: one planted secret is followed through every road out of the subgraph, and the roads are listed in one place.
import type { Actor } from "@resc/access";
import {
  getNamedType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from "graphql";
import { freshKey, stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople } from "./alliance.ts";

/** What must never be read outside the RESC doing the work (I-13). */
const canaries = [
  "987654.32",
  "987654",
  "CANARY-NOTE",
  "CANARY-CONTACT",
  "canary@contact.example",
  "860-555-9999",
  "CANARY-STAFF",
  "CANARY-DELIVERY",
];

let alliance: Alliance;
let out: Record<string, any>; // oxlint-disable-line no-explicit-any -- a test reads the shape it asked for
let home: Record<string, any>; // oxlint-disable-line no-explicit-any -- a test reads the shape it asked for
const crec = () => alliance.director("CREC");
const terms = {
  price: "987654.32",
  notes: "CANARY-NOTE",
  contactName: "CANARY-CONTACT",
  contactEmail: "canary@contact.example",
  contactPhone: "860-555-9999",
};

beforeAll(async () => {
  alliance = await allianceWithPeople();
  const start = {
    ...terms,
    origin: "STAFF_INVITATION",
    invitedStaffName: "CANARY-STAFF",
    startsOn: "2026-09-10",
    endsOn: "2026-12-18",
    days: 12,
  };
  out = await alliance.start(crec(), { districtId: alliance.district("Groton"), ...start });
  home = await alliance.start(crec(), { districtId: alliance.district("Hartford"), ...start, service: "Only at home" });
  // A life in which every kind of mail, bell, event and row of the trail comes about.
  const notice = await alliance.give(crec(), out["notices"][0], { message: "Hello" });
  await alliance.act(crec(), "setEngagementTerms", { id: out["id"], version: 1, ...terms });
  const acknowledged = await alliance.act(alliance.executive("LEARN"), "askForCall", alliance.on(notice, { words: "Call me" }));
  const concerned = await alliance.act(alliance.executive("LEARN"), "raiseConcern", alliance.on(acknowledged, { text: "We offer this" }));
  await alliance.act(
    alliance.executive("LEARN"),
    "recordConversation",
    alliance.on(concerned, { collaboration: "JOINT", capacityBuilding: "AGREED", words: "Done" }),
  );
  out = await alliance.act(crec(), "scopeEngagement", alliance.on(out));
  out = await alliance.act(crec(), "amendEngagement", alliance.on(out, { days: 14 }));
  out = await alliance.act(crec(), "agreeEngagement", alliance.on(out));
  out = await alliance.act(crec(), "beginDelivery", alliance.on(out));
  out = await alliance.act(
    crec(),
    "logDelivery",
    alliance.on(out, { deliveredOn: "2026-09-14", hours: 2, participants: 3, note: "CANARY-DELIVERY" }),
  );
  const forgotten = await alliance.start(crec(), { districtId: alliance.district("Norwalk"), ...start });
  await alliance.give(crec(), (await alliance.start(crec(), { districtId: alliance.district("Windham"), ...start }))["notices"][0]);
  await alliance.refused(alliance.executive("LEARN"), "scopeEngagement", alliance.on(out));
  await alliance.at("2026-12-01T14:00:00Z");
  await alliance.subgraph.tick();
  await alliance.act(crec(), "cancelEngagement", { ...alliance.on(forgotten), reason: "No more" });
  await alliance.subgraph.outbox.drain();
  // The clock stays: what is asked below is asked in December.
});
afterAll(async () => alliance.database.drop());

function expectNoCanary(text: string, where: string): void {
  for (const canary of canaries) expect(text.includes(canary), `${canary} in ${where}`).toBe(false);
}

/** Everything a type can answer, down to a depth, arguments filled from a list. */
function everything(type: GraphQLNamedType, depth: number, path: readonly string[] = []): string {
  if (isUnionType(type))
    return `{ __typename ${type
      .getTypes()
      .map((member) => `... on ${member.name} ${everything(member, depth, path)}`)
      .join(" ")} }`;
  if (!isObjectType(type) && !isInterfaceType(type)) return "";
  const parts = ["__typename"];
  for (const field of Object.values(type.getFields())) {
    const inner = getNamedType(field.type);
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) continue;
    const leaf = !isObjectType(inner) && !isUnionType(inner) && !isInterfaceType(inner);
    if (leaf) parts.push(field.name);
    else if (depth > 0 && path.filter((one) => one === inner.name).length < 2)
      parts.push(`${field.name} ${everything(inner, depth - 1, [...path, inner.name])}`);
  }
  return `{ ${parts.join(" ")} }`;
}

const entityKeys = (): Record<string, object[]> => ({
  Engagement: [{ id: out["id"] }, { id: home["id"] }],
  CourtesyNotice: [{ id: out["notices"][0].id }],
  OutOfRegionRow: [{ id: out["listRows"][0].id }],
  ServiceCategory: [{ code: "talent" }],
  Resc: [{ code: "CREC" }, { code: "LEARN" }],
  District: [{ id: alliance.district("Groton") }, { id: alliance.district("Hartford") }],
  Town: [{ key: "groton" }, { key: "hartford" }],
});

/** One document per road: every root query and every entity. */
function roads(schema: GraphQLSchema): { name: string; document: string; variables: Record<string, unknown> }[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => !name.startsWith("_"));
  const given: Record<string, string[]> = {
    engagement: [`(id: "${out["id"]}")`, `(id: "${home["id"]}")`],
    courtesyNotice: [`(id: "${out["notices"][0].id}")`],
    courtesyNotices: ["(box: ALL, first: 200)", "(box: TO_US)", "(box: FROM_US)"],
    outOfRegionRow: [`(id: "${out["listRows"][0].id}")`],
    noticeByLink: [`(token: "${"x".repeat(32)}")`],
    catchmentCheck: [`(districtId: "${alliance.district("Groton")}")`],
    noticePreview: [`(input: { host: LEARN, districtId: "${alliance.district("Groton")}" })`],
    engagements: ["(first: 200)", `(filter: { text: "canary" })`, `(filter: { text: "987654" })`],
    outOfRegionList: ["(first: 200)", `(filter: { text: "canary" })`],
  };
  const roots = fields.flatMap((field) =>
    (given[field.name] ?? [""]).map((args) => ({
      name: `${field.name}${args}`,
      document: `{ ${field.name}${args} ${everything(getNamedType(field.type), 4)} }`,
      variables: {},
    })),
  );
  const entities = Object.entries(entityKeys()).map(([type, keys]) => ({
    name: `_entities ${type}`,
    document: `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${type} ${everything(schema.getType(type) as GraphQLNamedType, 4)} } }`,
    variables: { representations: keys.map((key) => ({ __typename: type, ...key })) },
  }));
  return [...roots, ...entities];
}

const outsiders = (): Actor[] => [
  alliance.executive("LEARN"),
  alliance.staff("LEARN"),
  alliance.coordinator,
  alliance.executive("ACES"),
  alliance.staff("ACES"),
  alliance.who("BOARD_MEMBER", "LEARN"),
  alliance.who("LIAISON"),
  alliance.who("CSDE_READER", "CSDE"),
  alliance.who("ANALYST", "PUBLIC"),
  alliance.who("OPERATOR"),
  stranger(),
];

describe("price, notes and contact (I-13)", () => {
  it("are where they belong: the RESC doing the work reads them by the same roads", async () => {
    const road = roads(alliance.subgraph.schema).find(({ name }) => name.startsWith("engagement("));
    const { data, errors } = await alliance.ask(alliance.staff("CREC"), road?.document ?? "", {});
    expect(errors).toEqual([]);
    for (const canary of [
      "987654.32",
      "CANARY-NOTE",
      "CANARY-CONTACT",
      "canary@contact.example",
      "860-555-9999",
      "CANARY-STAFF",
      "CANARY-DELIVERY",
    ])
      expect(JSON.stringify(data)).toContain(canary);
  });

  it("reach nobody else by any query, list, count, filter or entity", async () => {
    const all = roads(alliance.subgraph.schema);
    expect(all.length).toBeGreaterThan(25);
    for (const actor of outsiders()) {
      for (const { name, document, variables } of all)
        expectNoCanary(
          JSON.stringify(await alliance.ask(actor, document, variables)),
          `${name} for ${actor.role} of ${actor.organization}`,
        );
    }
  });

  it("are in no answer of a mutation, whoever sends it and whatever it answers", async () => {
    const schema = alliance.subgraph.schema;
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    for (const field of mutations) {
      const input = getNamedType(field.args[0]?.type as GraphQLInputType);
      if (!isInputObjectType(input)) throw new Error(`${field.name} takes no input.`);
      const fill = (): Record<string, unknown> =>
        Object.fromEntries(
          Object.values(input.getFields())
            .filter(({ type }) => isNonNullType(type))
            .map(({ name, type }) => [name, valueFor(name, type)]),
        );
      const document = `mutation($input: ${input.name}!) { ${field.name}(input: $input) ${everything(getNamedType(field.type), 3)} }`;
      for (const actor of outsiders())
        expectNoCanary(
          JSON.stringify(await alliance.ask(actor, document, { input: fill() })),
          `${field.name} for ${actor.role} of ${actor.organization}`,
        );
    }
    expect(mutations.length).toBeGreaterThan(20);
    await alliance.at("2026-12-01T14:00:00Z");
  });

  it("are in no mail, of any kind", () => {
    expect(new Set(alliance.mailer.sent.map(({ subject }) => subject.split(":")[0]))).toEqual(
      new Set([
        "Courtesy notice",
        "LEARN asks for a call",
        "LEARN raised a concern",
        "LEARN recorded the conversation",
        "Changed",
        "Reminder",
        "Courtesy notice not given yet",
      ]),
    );
    expectNoCanary(JSON.stringify(alliance.mailer.sent), "mail");
  });

  it("are in no row of the trail, event, owed message, stored result, bell, list row, notice or job", async () => {
    for (const table of [
      "platform.audit",
      "platform.event",
      "platform.outbox",
      "platform.idempotency",
      "platform.bell",
      "engagements.list_row",
      "engagements.courtesy_notice",
      "engagements.notice_amendment",
      "engagements.notice_concern",
      "engagements.engagement",
      "graphile_worker._private_jobs",
    ]) {
      const rows = await alliance.sql(`select to_jsonb(t) as row from ${table} t`);
      expect(rows.length, table).toBeGreaterThan(table === "graphile_worker._private_jobs" ? -1 : 0);
      expectNoCanary(JSON.stringify(rows), table);
    }
  });

  it("are not told by a refusal that repeats what was sent", async () => {
    for (const input of [
      { ...terms, price: "987654.321" },
      { ...terms, days: 0 },
      { ...terms, notes: "CANARY-NOTE\u0007" },
    ]) {
      const answer = await alliance.ask(
        crec(),
        "mutation($input: StartEngagementInput!) { startEngagement(input: $input) { ... on UserError { code message } ... on InvalidInputError { fields { field message } } } }",
        { input: { idempotencyKey: freshKey(), districtId: alliance.district("Groton"), categoryCode: "talent", origin: "BID", ...input } },
      );
      expect(answer.errors.length > 0 || answer.data?.["startEngagement"].code === "INVALID_INPUT").toBe(true);
      const said = JSON.stringify(answer).replace(/got invalid value [^;]*;/, "");
      expect(said).not.toContain("CANARY-NOTE");
    }
    expectNoCanary(JSON.stringify(alliance.reported.map(String)), "the log");
  });

  it("are in a table that only the RESC doing the work can read, even past the policy functions", async () => {
    for (const actor of [alliance.executive("LEARN"), alliance.coordinator, alliance.executive("ACES")]) {
      const read = alliance.subgraph.openRead(actor);
      expect(await read.query("select * from engagement_terms"), actor.role).toEqual([]);
      expect(await read.query("select * from delivery"), actor.role).toEqual([]);
      await read.close();
    }
    const own = alliance.subgraph.openRead(alliance.staff("CREC"));
    expect((await own.query("select * from engagement_terms")).length).toBeGreaterThan(2);
    await own.close();
    await expect(alliance.worker.source.query("select * from engagements.engagement_terms")).rejects.toThrow(/permission denied/);
  });
});

describe("with the database's policies switched off", () => {
  const tables = ["engagement_terms", "delivery", "engagement"];
  beforeAll(async () => {
    for (const table of tables)
      await alliance.sql(
        `alter table engagements.${table} no force row level security; alter table engagements.${table} disable row level security`,
      );
  });
  afterAll(async () => {
    for (const table of tables)
      await alliance.sql(
        `alter table engagements.${table} enable row level security; alter table engagements.${table} force row level security`,
      );
  });

  it("price, notes and contact still reach nobody else: the table of rights holds alone", async () => {
    const read = alliance.subgraph.openRead(alliance.executive("LEARN"));
    expect((await read.query("select * from engagement_terms")).length).toBeGreaterThan(2);
    await read.close();
    for (const actor of [
      alliance.executive("LEARN"),
      alliance.staff("ACES"),
      alliance.coordinator,
      alliance.who("ANALYST", "PUBLIC"),
      stranger(),
    ]) {
      for (const { name, document, variables } of roads(alliance.subgraph.schema))
        expectNoCanary(
          JSON.stringify(await alliance.ask(actor, document, variables)),
          `${name} for ${actor.role} of ${actor.organization}`,
        );
    }
  });

  it("an engagement in its own region is still not there by its id, as a field or as an entity", async () => {
    for (const actor of [alliance.executive("LEARN"), alliance.staff("ACES"), alliance.coordinator, stranger()]) {
      const { data } = await alliance.ask(
        actor,
        "query($id: ID!, $r: [_Any!]!) { engagement(id: $id) { id } _entities(representations: $r) { ... on Engagement { id } } }",
        { id: home["id"], r: [{ __typename: "Engagement", id: home["id"] }] },
      );
      expect(data, actor.role).toEqual({ engagement: null, _entities: [null] });
    }
  });
});

describe("an engagement in its own region (I-35)", () => {
  const roadsTo = (id: string, districtId: string) => [
    { name: "query", document: "query($id: ID!) { engagement(id: $id) { id } }", variables: { id } },
    {
      name: "entity",
      document: "query($r: [_Any!]!) { _entities(representations: $r) { ... on Engagement { id customerName } } }",
      variables: { r: [{ __typename: "Engagement", id }] },
    },
    {
      name: "district",
      document:
        "query($r: [_Any!]!) { _entities(representations: $r) { ... on District { engagements { totalCount nodes { id } } servedBy { totalCount } } } }",
      variables: { r: [{ __typename: "District", id: districtId }] },
    },
    { name: "list", document: `{ engagements(filter: { text: "Only at home" }) { totalCount nodes { id } } }`, variables: {} },
    { name: "out of region", document: `{ outOfRegionList(filter: { text: "Only at home" }) { totalCount nodes { id } } }`, variables: {} },
    { name: "counts", document: "{ engagementCounts { all needsNotice outOfRegion open } }", variables: {} },
  ];

  it("looks to everybody else exactly as one that does not exist", async () => {
    for (const actor of outsiders()) {
      for (const [index, road] of roadsTo(home["id"], alliance.district("Hartford")).entries()) {
        const unknown = roadsTo("eng_unknown", "district_unknown")[index];
        expect(await alliance.ask(actor, road.document, road.variables), `${road.name} for ${actor.role} of ${actor.organization}`).toEqual(
          await alliance.ask(actor, unknown?.document ?? "", unknown?.variables),
        );
      }
      for (const act of ["scopeEngagement", "cancelEngagement", "finishEngagement"]) {
        const said = await alliance.refused(actor, act, { id: home["id"], version: home["version"], reason: "a guess" });
        expect(said, `${act} for ${actor.role}`).toEqual(
          await alliance.refused(actor, act, { id: "eng_unknown", version: 1, reason: "a guess" }),
        );
      }
    }
  });

  it("is there for its own staff by each of these roads", async () => {
    for (const road of roadsTo(home["id"], alliance.district("Hartford")).filter(
      ({ name }) => !["out of region", "counts"].includes(name),
    )) {
      expect(JSON.stringify((await alliance.ask(alliance.staff("CREC"), road.document, road.variables)).data), road.name).toContain(
        home["id"],
      );
    }
  });
});

/** A value that gets a mutation as far as it can go: ids of the real things. */
function valueFor(name: string, type: GraphQLInputType): unknown {
  const inner = getNamedType(type);
  if (name === "idempotencyKey") return freshKey();
  if (name === "id") return out["id"];
  if (name === "rowId") return out["listRows"][0].id;
  if (name === "version") return out["version"];
  if (name === "token") return "x".repeat(32);
  if (isEnumType(inner)) return inner.getValues()[0]?.name;
  if (inner.name === "CalendarDate") return "2026-10-01";
  if (inner.name === "Int" || inner.name === "Float") return 1;
  return isListType(type) ? [] : "Some words";
}
