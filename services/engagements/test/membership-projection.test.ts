import { newId } from "@resc/domain";
import { membershipFacts } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findCustomer } from "../src/placement/customer.ts";
import { type Alliance, allianceWithPeople } from "./alliance.ts";

let alliance: Alliance;
beforeAll(async () => {
  alliance = await allianceWithPeople();
});
afterAll(async () => alliance.database.drop());

const tables = [
  "known_town",
  "known_catchment_line",
  "known_district",
  "known_district_town",
  "known_membership",
  "known_organization",
  "known_person",
  "known_role",
  "known_recipient",
  "known_deputy",
  "event_cursor",
];
async function all(): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  for (const table of tables)
    rows[table] = (await alliance.sql<{ row: string }>(`select t::text as row from engagements.${table} t order by 1`)).map(
      ({ row }) => row,
    );
  return rows;
}

describe("what engagements knows of membership", () => {
  it("is the same when it is rebuilt from the beginning, after every kind of change", async () => {
    const learn = alliance.executive("LEARN").personId ?? "";
    const staff = alliance.staff("LEARN").personId ?? "";
    const [held] = await alliance.sql<{ id: string }>("select id from engagements.known_role where person_id = $1", [staff]);
    const recipient = {
      id: newId("noticeRecipient"),
      resc: "LEARN" as const,
      categoryCode: "talent",
      personId: staff,
      validFrom: "2026-01-01",
    };
    const organization = newId("organization");
    await alliance.tell(
      membershipFacts.organization({ id: organization, name: "First name", townKeys: ["groton"] }),
      membershipFacts.noticeRecipient({ ...recipient, validTo: null }),
      membershipFacts.organization({ id: organization, name: "Second name", townKeys: ["groton", "norwich"] }),
      membershipFacts.deputy({
        id: newId("deputy"),
        personId: learn,
        deputyPersonId: staff,
        validFrom: "2026-07-01",
        validTo: "2026-07-14",
      }),
      membershipFacts.noticeRecipient({ ...recipient, validTo: "2026-06-01" }),
      membershipFacts.membership({
        id: newId("membership"),
        districtId: alliance.district("Groton"),
        resc: "LEARN",
        validFrom: null,
        validTo: null,
      }),
      membershipFacts.person({
        id: staff,
        name: "Married Name",
        email: "new@learn.example",
        phone: null,
        title: "Coach",
        organization: "LEARN",
      }),
      membershipFacts.roleEnded({
        id: held?.id ?? "",
        personId: staff,
        role: "STAFF",
        organization: "LEARN",
        endedAt: "2026-09-01T12:00:00Z",
      }),
      membershipFacts.district({
        id: alliance.district("Groton"),
        name: "Groton School District",
        shortName: "Groton",
        kind: "LOCAL",
        statewide: false,
        validFrom: null,
        validTo: null,
        towns: [
          { townKey: "groton", validFrom: null, validTo: "2026-07-01" },
          { townKey: "ledyard", validFrom: "2026-07-01", validTo: null },
        ],
      }),
    );
    const live = await all();
    for (const table of tables) expect(live[table]?.length, table).toBeGreaterThan(0);
    expect(live["known_organization"]?.join()).toContain("Second name");
    await alliance.sql(`truncate ${tables.map((table) => `engagements.${table}`).join(", ")}`);
    expect(await alliance.subgraph.projection.lag()).toBeGreaterThan(500);
    await alliance.subgraph.projection.catchUp();
    expect(await all()).toEqual(live);
    expect(await alliance.subgraph.projection.lag()).toBe(0);
  });

  it("is caught up before an engagement is recorded: a customer added a moment ago is known", async () => {
    const organizationId = await alliance.addOrganization("Added just now", ["norwich"]);
    expect(await alliance.start(alliance.director("CREC"), { organizationId, origin: "ORGANIZATION_REQUEST" })).toMatchObject({
      customerName: "Added just now",
      hosts: ["LEARN"],
    });
  });

  it("answers by the day that is asked about", async () => {
    const read = alliance.subgraph.openRead(alliance.director("CREC"));
    const on = async (day: string) => (await findCustomer(read, { districtId: alliance.district("Groton") }, day)).townKeys;
    expect([await on("2026-06-30"), await on("2026-07-01")]).toEqual([["groton"], ["ledyard"]]);
    await read.close();
  });

  it("is written by the platform alone, and read by the Alliance", async () => {
    const read = alliance.subgraph.openRead(alliance.who("ANALYST", "PUBLIC"));
    expect((await read.query("select key from known_town")).length).toBe(169);
    await expect(read.query("select name from known_person")).rejects.toThrow(/permission denied/);
    await read.close();
    await expect(alliance.app.source.query("update engagements.known_person set name = 'x'")).rejects.toThrow(/permission denied/);
  });
});
