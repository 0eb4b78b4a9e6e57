import { type Actor, systemActor } from "@resc/access";
import type { RescCode } from "@resc/domain";
import { addPerson, giveRole } from "@resc/membership";
import { UnitOfWork } from "@resc/store";
import { actingAs, freshKey, stranger } from "@resc/testing";
import { wholeAlliance, type WholeAlliance } from "../alliance.ts";
import { type Column, personOf } from "./columns.ts";
import { addContract } from "./stage-contract.ts";
import { addGroups } from "./stage-groups.ts";
import { addGovernance } from "./stage-governance.ts";
import { addOpportunities, type Canary, type StagedOpportunities } from "./stage-opportunities.ts";
import { keepFile } from "./keep-file.ts";
import { keepRows } from "./keep-rows.ts";
import { addAdvocacy } from "./stage-advocacy.ts";
import { addAccord } from "./stage-accord.ts";
import { addBriefs } from "./stage-briefs.ts";
import { addPositions } from "./stage-positions.ts";
import { addSeats, addTrail } from "./stage-boards.ts";
import { addVentures } from "./venture-stage.ts";

const more = [
  ["learnClearinghouse", "LEARN"],
  ["acesClearinghouse", "ACES"],
  ["cesClearinghouse", "CES"],
  ["eastconnClearinghouse", "EASTCONN"],
  ["edadvanceClearinghouse", "EDADVANCE"],
] as const;

/** The token of the one link on the stage. */
export const linkToken = "a-token-that-only-its-holder-knows";

/** The instant at which the clock stands still on the stage. */
const instant = "2026-03-02T15:00:00Z";

/** The price and the notes that nobody outside CREC may ever find. */
export const secrets = { price: "4321.99", notes: "canary-of-crec" } as const;

async function addCast(alliance: WholeAlliance) {
  const work = new UnitOfWork(alliance.open.membershipWorker);
  const person = (name: string, organization: RescCode) =>
    work.runAs(systemActor(`stage-${name}`), (tx) =>
      addPerson(tx, { name: `Test ${name}`, email: null, title: name, phone: null, organization, demonstration: true, signIn: null }),
    );
  const grant = (
    personId: string,
    role: Parameters<typeof giveRole>[1]["role"],
    organization: Parameters<typeof giveRole>[1]["organization"],
  ) =>
    work.runAs(systemActor(`stage-${role}`), (tx) =>
      giveRole(tx, { personId, role, organization, validFrom: "2025-01-01", validTo: null, reason: null }),
    );
  const actors = new Map<string, Actor>(alliance.actors);
  for (const [key, organization] of more) {
    const { id } = await person(key, organization);
    await grant(id, "CLEARINGHOUSE_DIRECTOR", organization);
    actors.set(key, actingAs(id, "CLEARINGHOUSE_DIRECTOR", organization));
  }
  const staff = await person("acesStaff", "ACES");
  await grant(staff.id, "STAFF", "ACES");
  actors.set("acesStaff", actingAs(staff.id, "STAFF", "ACES"));
  const newcomer = await person("newcomer", "CREC");
  const leaver = await person("leaver", "CREC");
  const grants = { leaving: (await grant(leaver.id, "STAFF", "CREC")).id, reading: (await grant(leaver.id, "CSDE_READER", "CSDE")).id };
  return { actors, newcomer: newcomer.id, grants };
}

const startDocument = `mutation($input: StartEngagementInput!) { startEngagement(input: $input) { __typename ... on UserError { message } ... on StartEngagementSuccess { engagement { id notices { id } listRows { id } } } } }`;
const reportDocument = `mutation($input: ReportWorkInput!) { reportWork(input: $input) { __typename ... on OutOfRegionActSuccess { row { id } } } }`;

interface Work {
  readonly engagement: string;
  readonly notice: string;
  readonly row: string;
}

/**
 * CREC's work on the stage: out of region for Groton with its notice given to LEARN, the same still owed and late, work in region for Hartford,
 * and work that the Coordinator heard of. ACES has no part in any of it.
 */
async function addObjects(alliance: WholeAlliance, opportunities: StagedOpportunities) {
  const { admin } = alliance.database;
  const one = async (sql: string): Promise<string> => (await admin.query<{ id: string }>(sql)).rows[0]?.id ?? "";
  const district = (name: string) => one(`select id from membership.district where short_name = '${name}'`);
  const [groton, stonington, hartford] = [await district("Groton"), await district("Stonington"), await district("Hartford")];
  const start = async (districtId: string, notices: readonly object[]): Promise<Work> => {
    const { data, errors } = await alliance.ask(alliance.actor("crecDirector"), startDocument, {
      input: {
        idempotencyKey: freshKey(),
        districtId,
        categoryCode: "instructional_services",
        service: "Coaching",
        origin: "DISTRICT_REQUEST",
        startsOn: "2026-01-05",
        notices,
        ...secrets,
      },
    });
    const found = data?.["startEngagement"].engagement;
    if (!found) throw new Error(`The stage could not be set: ${JSON.stringify({ data, errors })}`);
    return { engagement: found.id, notice: found.notices[0]?.id ?? "", row: found.listRows[0]?.id ?? "" };
  };
  const out = await start(groton, [
    { host: "LEARN", mode: "GIVE", collaboration: "JOINT", collaborationWords: "Together", message: "A word" },
  ]);
  const owed = await start(stonington, [{ host: "LEARN", mode: "LATER", laterReason: "Next week" }]);
  const home = await start(hartford, []);
  const report = await alliance.ask(alliance.actor("coordinator"), reportDocument, {
    input: { idempotencyKey: freshKey(), provider: "CREC", districtId: groton, service: "Heard of", howHeard: "At a meeting" },
  });
  const organization = await alliance.ask(
    alliance.actor("crecStaff"),
    `mutation($input: AddOrganizationInput!) { addOrganization(input: $input) { ... on AddOrganizationSuccess { organization { id } } } }`,
    { input: { idempotencyKey: freshKey(), name: "Zebra Museum", townKeys: [] } },
  );
  await alliance.ask(
    alliance.actor("coordinator"),
    `mutation($spaces: ImportSpacesInput!) { importEarlyChildhoodSpaces(input: $spaces) { __typename } }`,
    {
      spaces: {
        idempotencyKey: freshKey(),
        sourceWords: "A report",
        csv: "town,space_type,fiscal_year,funded,filled\nhartford,esct-all,2026,80,70\ngroton,esct-all,2026,40,31",
      },
    },
  );
  await alliance.ask(
    alliance.actor("coordinator"),
    `mutation($set: RecordGrantShareInputsInput!) { recordGrantShareInputs(input: $set) { __typename } }`,
    {
      set: {
        idempotencyKey: freshKey(),
        fiscalYear: 2026,
        name: "A set",
        sourceWords: "A public act",
        countedOn: "2025-07-01",
        centers: [],
      },
    },
  );
  await addPositions(alliance);
  await addAccord(alliance);
  await addBriefs(alliance);
  await addSeats(alliance);
  return {
    groton,
    stonington,
    hartford,
    out,
    owed,
    home,
    reported: String(report.data?.["reportWork"].row.id),
    organization: String(organization.data?.["addOrganization"].organization.id),
    town: await one(
      "select town_key as id from membership.district_town s join membership.district d on d.id = s.district_id where d.short_name = 'Groton'",
    ),
    ventures: await addVentures(alliance),
    opportunities,
    advocacy: await addAdvocacy(alliance),
    source: await one("select id from membership.source limit 1"),
    metric: await one("select code as id from advocacy.metric limit 1"),
    csde: await one("select id from funding.state_contract where agency = 'CSDE' limit 1"),
    oec: await one("select id from funding.state_contract where agency = 'OEC' limit 1"),
  };
}

/** What the use cases do not reach in one step: written by the administrator, as a state of the platform that can well be. */
async function addFacts(
  alliance: WholeAlliance,
  objects: Awaited<ReturnType<typeof addObjects>>,
  actors: ReadonlyMap<string, Actor>,
): Promise<void> {
  const { admin } = alliance.database;
  for (const id of [objects.out.engagement, objects.home.engagement])
    await admin.query(
      "insert into engagements.delivery values ('delivery_' || $1, $1, 'CREC', '2026-01-06', 2, 10, 'canary-of-crec', now())",
      [id],
    );
  await admin.query("update engagements.courtesy_notice set flags = '{LATE}' where id = $1", [objects.owed.notice]);
  await admin.query("update engagements.list_row set flags = '{LATE}' where notice_id = $1", [objects.owed.notice]);
  await admin.query(
    "insert into engagements.notice_concern values ('concern', $1, 'CREC', 'LEARN', now(), 'somebody', 'Somebody', 'A concern')",
    [objects.out.notice],
  );
  await admin.query("insert into engagements.notice_amendment values ('amendment', $1, 'CREC', 'LEARN', now(), 'starts later')", [
    objects.out.notice,
  ]);
  await admin.query(
    "insert into engagements.notice_link (token_hash, notice_id, person_id, expires_at) values (sha256($1::bytea), $2, $3, now() + interval '10 years')",
    [linkToken, objects.out.notice, actors.get("learnEd")?.personId],
  );
  await admin.query(
    "insert into membership.notice_recipient (id, resc_code, category_code, person_id, valid) values ('recipient', 'CREC', null, $1, '[2025-01-01,)')",
    [actors.get("crecStaff")?.personId],
  );
  await admin.query(
    "insert into platform.api_key (id, person_id, role, organization, name, purpose, days, asked_at) values ('key_asked', $1, 'ANALYST', 'PUBLIC', 'A key', 'A report', 90, platform.now())",
    [actors.get("analyst")?.personId],
  );
  await addTrail(admin, actors);
  await keepFile(admin, actors.get("coordinator")?.personId ?? "", objects.csde);
  await addContract(admin, actors.get("coordinator")?.personId ?? "");
  for (const [key, actor] of actors)
    await admin.query(
      "insert into platform.bell values ($1, 'engagements', $2, 'object', 'A line', null, '/', platform.now(), platform.now(), null, $1)",
      [`bell-${key}`, actor.personId],
    );
}

/** Versions by object and one grant by person: what an input has to name. */
async function lookUp(alliance: WholeAlliance) {
  const { admin } = alliance.database;
  const versions = await admin.query<{ id: string; version: number }>(
    "select id, version from engagements.courtesy_notice union all select id, version from engagements.list_row union all select id, version from funding.venture union all select id, version from funding.contribution union all select id, version from funding.opportunity union all select id, version from funding.agency_contact union all select id, version from membership.meeting union all select id, version from membership.concern union all select id, version from membership.concern_outcome union all select id, version from membership.agenda_item union all select id, version from membership.group_meeting union all select id, version from membership.group_item",
  );
  const grants = await admin.query<{ id: string; person_id: string }>("select id, person_id from platform.role_grant");
  return {
    versions: new Map(versions.rows.map((row) => [row.id, row.version])),
    grantOf: new Map(grants.rows.map((row) => [row.person_id, row.id])),
  };
}

/** The whole alliance with one of everything on the stage, and the way back to it after a change. */
export async function setStage(canary?: Canary) {
  const alliance = await wholeAlliance();
  const { actors, newcomer, grants } = await addCast(alliance);
  await alliance.engagements.projection.catchUp();
  const opportunities = await addOpportunities(
    alliance,
    (key) => {
      const actor = actors.get(key);
      if (!actor) throw new Error(`There is nobody called ${key} on the stage.`);
      return actor;
    },
    canary,
  );
  const governance = await addGovernance(alliance);
  await alliance.database.setClock(instant);
  const groups = await addGroups(alliance);
  const objects = { ...(await addObjects(alliance, opportunities)), governance, groups };
  await addFacts(alliance, objects, actors);
  const { versions, grantOf } = await lookUp(alliance);
  const kept = await keepRows(alliance.database.admin);
  const actorOf = (column: Column): Actor => {
    const actor = column === "anonymous" ? stranger() : actors.get(personOf[column]);
    if (!actor) throw new Error(`Nobody stands for ${column}.`);
    return { ...actor, requestId: stranger().requestId, authTime: actor.personId === null ? null : Date.parse(instant) / 1000 };
  };
  for (const [key, actor] of actors) alliance.actors.set(key, actor);
  return { alliance, actors, objects, newcomer, grants, versions, grantOf, actorOf, ...kept, drop: () => alliance.drop() };
}

/** The stage of the matrix. */
export type Stage = Awaited<ReturnType<typeof setStage>>;
