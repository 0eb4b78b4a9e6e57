import type { Actor } from "@resc/access";
import { systemActor } from "@resc/access";
import { UnitOfWork } from "@resc/store";
import { stranger } from "@resc/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople } from "./alliance.ts";

type Member = Awaited<ReturnType<Alliance["join"]>>;
type Thing = Record<string, any>; // oxlint-disable-line no-explicit-any -- a test reads the shape it asked for

let alliance: Alliance;
let people: Record<"crecEd" | "learnEd" | "coordinator" | "staff" | "analyst" | "operator", Member>;
beforeAll(async () => {
  alliance = await allianceWithPeople();
  people = {
    crecEd: await alliance.join("Crec Director", "EXECUTIVE_DIRECTOR", "CREC"),
    learnEd: await alliance.join("Learn Director", "EXECUTIVE_DIRECTOR", "LEARN"),
    coordinator: await alliance.join("The Coordinator", "COORDINATOR", "ALLIANCE"),
    staff: await alliance.join("Crec Staff", "STAFF", "CREC"),
    analyst: await alliance.join("An Alyst", "ANALYST", "PUBLIC"),
    operator: await alliance.join("The Operator", "OPERATOR", "ALLIANCE"),
  };
  const { crecEd, staff } = people;
  await alliance.act(crecEd, "addPerson", { name: "Somebody New", organization: "CREC" });
  await alliance.act(staff, "addOrganization", { name: "A Museum", townKeys: ["avon"] });
  await alliance.refused(staff, "addPerson", { name: "Not Theirs", organization: "CREC" });
  // What the other subgraphs write: work in region, a notice, and an act on something sealed.
  const engagements = new UnitOfWork(await alliance.database.open("engagements", "app"));
  await engagements.run(staff, { name: "x", key: "key-of-work-one", body: 1 }, async (tx) => {
    tx.audit({ act: "engagement.recorded", objectType: "engagement", objectId: "eng_region", after: { placement: "HOME" } });
    tx.audit({ act: "courtesyNotice.give", objectType: "courtesyNotice", objectId: "notice_one", after: { host: "LEARN" } });
    tx.audit({ act: "judge.scored", objectType: "opportunity", objectId: "opp_one" });
    tx.audit({ act: "proposal.saved", objectType: "proposal", objectId: "opp_one", after: { box: "canary" }, sealed: true });
    return { id: "x" };
  });
});
afterEach(() => alliance.settled());
afterAll(async () => alliance.database.drop());

async function trail(actor: Actor, args = ""): Promise<Thing[]> {
  const { data } = await alliance.ask(
    actor,
    `{ auditTrail(first: 200${args}) { totalCount nodes { id at role organization act objectType objectId reason refused person { id name } values { name before after } } } }`,
  );
  expect(data?.["auditTrail"].totalCount).toBe(data?.["auditTrail"].nodes.length);
  return data?.["auditTrail"].nodes;
}
const acts = (rows: readonly Thing[]) => rows.map((row) => row["act"]);

describe("who reads what of the trail", () => {
  it("is the own acts for staff, refused ones too", async () => {
    const rows = await trail(people.staff);
    expect(new Set(rows.map((row) => row["person"]?.id))).toEqual(new Set([people.staff.personId]));
    expect(new Set(acts(rows))).toEqual(
      new Set(["courtesyNotice.give", "engagement.recorded", "judge.scored", "organization.added", "person:add"]),
    );
    expect(rows.find((row) => row["act"] === "person:add")).toMatchObject({ refused: true, role: "STAFF", organization: "CREC" });
  });

  it("is the own RESC for its Executive Director, and nothing of another's", async () => {
    const rows = await trail(people.crecEd);
    expect(acts(rows)).toEqual(
      expect.arrayContaining(["person.added", "organization.added", "engagement.recorded", "courtesyNotice.give", "person:add"]),
    );
    expect(acts(rows), "how judging goes on is the judge's").not.toContain("judge.scored");
    expect(new Set(rows.map((row) => row["organization"]))).toEqual(new Set(["CREC"]));
    expect(await trail(people.learnEd)).toEqual([]);
  });

  it("is what the Alliance keeps together for the Coordinator: no work in region, nothing refused", async () => {
    const found = acts(await trail(people.coordinator));
    expect(found).toEqual(expect.arrayContaining(["person.added", "courtesyNotice.give", "referenceData.loaded", "role.given"]));
    for (const act of ["engagement.recorded", "person:add", "judge.scored"]) expect(found).not.toContain(act);
  });

  it("is nothing for the operator, readers and strangers", async () => {
    for (const actor of [people.operator, people.analyst, stranger()]) expect(await trail(actor), actor.role).toEqual([]);
  });

  it("is never what is sealed", async () => {
    for (const actor of Object.values(people)) expect(JSON.stringify(await trail(actor)), actor.role).not.toMatch(/sealed|canary/);
  });
});

describe("the trail as a list", () => {
  it("is narrowed by who, act, object and days, and paged in one order", async () => {
    const { coordinator, crecEd } = people;
    expect(acts(await trail(coordinator, `, person: "${crecEd.personId}"`))).toEqual(["person.added"]);
    expect(new Set(acts(await trail(coordinator, ', act: "role."')))).toEqual(new Set(["role.given"]));
    expect(acts(await trail(coordinator, ', object: "notice_one"'))).toEqual(["courtesyNotice.give"]);
    expect(acts(await trail(coordinator, ', object: "dataLoad"'))).toEqual(["referenceData.loaded"]);
    expect(await trail(coordinator, ', to: "2020-01-01"')).toEqual([]);
    const all = await trail(coordinator);
    const paged: Thing[] = [];
    let after: string | null = null;
    do {
      const { data }: Thing = await alliance.ask(
        coordinator,
        "query($after: String) { auditTrail(first: 3, after: $after) { pageInfo { hasNextPage endCursor } nodes { id } } }",
        { after },
      );
      paged.push(...data?.["auditTrail"].nodes);
      after = data?.["auditTrail"].pageInfo.hasNextPage ? data?.["auditTrail"].pageInfo.endCursor : null;
    } while (after);
    expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });
});

describe("the chains", () => {
  const checks = async (actor: Actor): Promise<Thing[]> =>
    (await alliance.ask(actor, "{ auditChecks { chain rows unbroken brokenAt } }")).data?.["auditChecks"];

  it("are verified by the clock, and a changed row is shown to whoever reads", async () => {
    expect(await checks(people.coordinator)).toEqual([]);
    await alliance.subgraph.tick();
    const found = await checks(people.coordinator);
    expect(found.map(({ chain, unbroken }) => [chain, unbroken])).toEqual([
      ["engagements", true],
      ["membership", true],
    ]);
    expect(await checks(people.operator)).toEqual([]);
    await alliance.sql(
      "begin; set local session_replication_role = replica; update platform.audit set reason = 'another' where chain = 'membership' and seq = 3; update platform.chain_check set checked_at = now() - interval '2 hours'; commit",
    );
    await alliance.subgraph.tick();
    expect((await checks(people.staff)).find(({ chain }) => chain === "membership")).toMatchObject({ unbroken: false, brokenAt: 3 });
  });

  it("are verified by the clock alone", async () => {
    await expect(
      new UnitOfWork(alliance.worker).runAs(systemActor("test"), (tx) => tx.query("select platform.check_chains('0 s')")),
    ).resolves.toBeDefined();
    await expect(
      new UnitOfWork(alliance.app).runAs(people.coordinator, (tx) => tx.query("select platform.check_chains('0 s')")),
    ).rejects.toMatchObject({ code: "42501" });
  });
});
