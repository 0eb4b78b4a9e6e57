import type { Actor, RoleCode } from "@resc/access";
import { newId, type OrganizationCode, rescCodes, type RescCode } from "@resc/domain";
import { loadReferenceData, type ReferenceData } from "@resc/reference-data";
import type { PublishedEvent } from "@resc/store";
import {
  actingAs,
  askerFor,
  createTestDatabase,
  RecordingMailer,
  grantAsMembership,
  membershipFacts,
  publishAsMembership,
} from "@resc/testing";
import { engagementsEntities } from "../src/database/entities.ts";
import { engagementsMigrations } from "../src/database/migrations.ts";
import { loadServiceCatalog } from "../src/service-catalog/load-service-catalog.ts";
import { createEngagementsSubgraph } from "../src/subgraph.ts";
import { actsOf } from "./acts.ts";

/** Monday 2026-09-14, ten in the morning in Connecticut: five business days later is Monday the 21st. */
export const monday = "2026-09-14T14:00:00Z";

const roles: readonly (readonly [RoleCode, readonly OrganizationCode[]])[] = [
  ["STAFF", rescCodes],
  ["DIRECTOR", rescCodes],
  ["CLEARINGHOUSE_DIRECTOR", rescCodes],
  ["EXECUTIVE_DIRECTOR", rescCodes],
  ["BOARD_MEMBER", ["LEARN"]],
  ["COORDINATOR", ["ALLIANCE"]],
  ["LIAISON", ["ALLIANCE"]],
  ["OPERATOR", ["ALLIANCE"]],
  ["CSDE_READER", ["CSDE"]],
  ["ANALYST", ["PUBLIC"]],
];

/** Towns, lines, districts and memberships as membership publishes them after loading the reference data. */
function placeFacts(data: ReferenceData): { facts: PublishedEvent[]; districts: ReadonlyMap<string, string> } {
  const ids = new Map(data.districts.map((district) => [district.key, newId("district")]));
  const districts = new Map<string, string>();
  const facts: PublishedEvent[] = [
    ...data.towns.map(({ key, name }) => membershipFacts.town({ key, name })),
    ...data.catchmentLines.map(({ townKey, resc, validFrom, validTo }) =>
      membershipFacts.catchmentLine({ id: newId("catchmentLine"), townKey, resc, validFrom, validTo }),
    ),
  ];
  for (const district of data.districts) {
    const id = ids.get(district.key) ?? "";
    if (!district.validTo || !districts.has(district.shortName)) districts.set(district.shortName, id);
    const lines = data.districtTowns.filter((line) => line.districtKey === district.key);
    const stands =
      district.locationTownKey && lines.length === 0
        ? [{ townKey: district.locationTownKey, validFrom: district.validFrom, validTo: district.validTo }]
        : [];
    facts.push(
      membershipFacts.district({
        id,
        name: district.name,
        shortName: district.shortName,
        kind: district.kind.toUpperCase(),
        statewide: district.rescRelation === "statewide",
        validFrom: district.validFrom,
        validTo: district.validTo,
        towns: [...lines.map(({ townKey, validFrom, validTo }) => ({ townKey, validFrom, validTo })), ...stands],
      }),
    );
  }
  return { facts, districts };
}

/** Engagements on a database of its own, with the reference data, people of all six RESCs in every role, and a clock that stands still. */
export async function allianceWithPeople(instant: string = monday) {
  const database = await createTestDatabase({ engagements: engagementsMigrations });
  await database.setClock(instant);
  const membership = await database.open("membership", "worker");
  const worker = await database.open("engagements", "worker", engagementsEntities);
  const app = await database.open("engagements", "app", engagementsEntities);
  const partner = await database.open("engagements", "partner");
  const data = loadReferenceData();
  await loadServiceCatalog(worker, data);
  const { facts, districts } = placeFacts(data);

  const actors = new Map<string, Actor>();
  const grants: { id: string; personId: string; role: RoleCode; organization: OrganizationCode }[] = [];
  const cast = (
    name: string,
    role: RoleCode,
    organization: OrganizationCode,
    email: string | null = `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@test.example`,
  ): Actor => {
    const personId = newId("person");
    const grant = { id: newId("grant"), personId, role, organization };
    facts.push(
      membershipFacts.person({ id: personId, name, email, phone: "860-555-0100", title: role.toLowerCase(), organization }),
      membershipFacts.role({ ...grant, validFrom: "2020-01-01", validTo: null }),
    );
    grants.push(grant);
    return actingAs(personId, role, organization);
  };
  for (const [role, organizations] of roles)
    for (const organization of organizations) actors.set(`${role}@${organization}`, cast(`${organization} ${role}`, role, organization));
  const flush = async () => {
    await grantAsMembership(membership, grants.splice(0));
    await publishAsMembership(membership, facts.splice(0));
  };
  await flush();

  const mailer = new RecordingMailer();
  const reported: unknown[] = [];
  const make = () => createEngagementsSubgraph({ app, partner, worker, mailer, publicUrl: "http://localhost:4000" });
  const subgraph = await make();
  await subgraph.projection.catchUp();
  const ask = askerFor(subgraph, reported);
  // oxlint-disable-next-line no-explicit-any -- a test reads the columns it asked for
  const sql = async <Row extends object = Record<string, any>>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    (await database.admin.query<Row>(text, [...parameters])).rows;

  return {
    database,
    app,
    worker,
    membership,
    subgraph,
    mailer,
    reported,
    ask,
    sql,
    data,
    ...actsOf(subgraph.schema, ask),
    /** A second copy of the subgraph on the same database: another process of the same platform. */
    another: make,
    /** Who holds a role. */
    who: (role: RoleCode, organization: OrganizationCode = "ALLIANCE"): Actor =>
      found(actors.get(`${role}@${organization}`), `${role} of ${organization}`),
    staff: (resc: RescCode): Actor => found(actors.get(`STAFF@${resc}`), resc),
    director: (resc: RescCode): Actor => found(actors.get(`DIRECTOR@${resc}`), resc),
    executive: (resc: RescCode): Actor => found(actors.get(`EXECUTIVE_DIRECTOR@${resc}`), resc),
    coordinator: found(actors.get("COORDINATOR@ALLIANCE"), "Coordinator"),
    /** Somebody new in the directory. */
    async join(name: string, role: RoleCode, organization: OrganizationCode, email?: string | null): Promise<Actor> {
      const actor = cast(name, role, organization, email);
      await flush();
      await subgraph.projection.catchUp();
      return actor;
    },
    /** Tells what membership would publish. */
    async tell(...told: PublishedEvent[]): Promise<void> {
      await publishAsMembership(membership, told);
      await subgraph.projection.catchUp();
    },
    async addOrganization(name: string, townKeys: readonly string[]): Promise<string> {
      const id = newId("organization");
      await publishAsMembership(membership, [membershipFacts.organization({ id, name, townKeys })]);
      return id;
    },
    district: (shortName: string): string => found(districts.get(shortName), shortName),
    /** Moves the clock; it stands still there. */
    at: (moment: string) => database.setClock(moment),
    /** After every act: I-09 by SQL (exactly one duty and one row per home RESC other than its own), and no error behind a masked answer. */
    async settled(): Promise<void> {
      const uneven = await sql(`select e.ref from engagements.engagement e cross join lateral (
        select array(select h from unnest(e.hosts) h where h <> e.provider_code order by h) as wanted,
          array(select host_code from engagements.courtesy_notice n where n.engagement_id = e.id and n.state <> 'NOT_REQUIRED' order by 1) as duties,
          array(select host_code from engagements.list_row r where r.engagement_id = e.id and r.corrected_at is null order by 1) as rows) x
      where wanted <> duties or wanted <> rows`);
      if (uneven.length > 0) throw new Error(`Duties and rows do not fit the home RESCs of ${uneven.map((one) => one["ref"]).join(", ")}.`);
      if (reported.length > 0) throw new AggregateError(reported.splice(0), "Something failed behind a masked answer.");
    },
  };
}

/** The alliance of a test. */
export type Alliance = Awaited<ReturnType<typeof allianceWithPeople>>;

function found<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw new Error(`There is no ${what} in this test.`);
  return thing;
}
