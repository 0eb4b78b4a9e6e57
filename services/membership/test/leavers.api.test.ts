import { actingAs } from "@resc/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople } from "./alliance.ts";

type Member = Awaited<ReturnType<Alliance["join"]>>;

let alliance: Alliance;
let director: Member;
let otherDirector: Member;
let coordinator: Member;
const at = (instant: string, member: Member) =>
  actingAs(member.personId, member.role as "STAFF", member.organization, Date.parse(instant) / 1000);
beforeAll(async () => {
  alliance = await allianceWithPeople();
  await alliance.database.setClock("2027-03-01T15:00:00Z");
  director = await alliance.join("Learn Director", "EXECUTIVE_DIRECTOR", "LEARN");
  otherDirector = await alliance.join("Crec Director", "EXECUTIVE_DIRECTOR", "CREC");
  coordinator = await alliance.join("The Coordinator", "COORDINATOR", "ALLIANCE");
});
afterEach(() => alliance.settled());
afterAll(async () => alliance.database.drop());

const now = "2027-03-01T15:00:00Z";
const reason = "Retires";

/** Somebody of LEARN with an office, a role, a deputy and a line of who receives courtesy notices. */
async function busy(name: string, officeFrom: string): Promise<Member> {
  const leaver = await alliance.join(name, "DIRECTOR", "LEARN");
  const deputy = await alliance.join(`Deputy of ${name}`, "STAFF", "LEARN");
  const ed = at(now, director);
  await alliance.act(ed, "giveRole", {
    personId: leaver.personId,
    role: "CLEARINGHOUSE_DIRECTOR",
    organization: "LEARN",
    validFrom: officeFrom,
  });
  await alliance.act(ed, "nameDeputy", {
    personId: leaver.personId,
    deputyPersonId: deputy.personId,
    validFrom: "2027-03-01",
    validTo: "2027-12-31",
  });
  await alliance.act(ed, "nameNoticeRecipient", {
    resc: "LEARN",
    categoryCode: "technology",
    personId: leaver.personId,
    validFrom: "2027-03-01",
  });
  return leaver;
}

describe("somebody who leaves", () => {
  it("loses everything now in one act, and what nobody takes over is named", async () => {
    const leaver = await busy("Lena Leaver", "2027-02-15");
    expect(
      await alliance.refused(at(now, otherDirector), "recordLeaver", { personId: leaver.personId, lastDay: "2027-03-01", reason }),
    ).toMatchObject({ code: "FORBIDDEN" });
    const { person, withoutSuccessor } = await alliance.act(at(now, director), "recordLeaver", {
      personId: leaver.personId,
      lastDay: "2027-03-01",
      reason,
    });
    expect(person.roles).toEqual([]);
    expect(withoutSuccessor).toEqual([
      "From 03/01/2027 on LEARN has no clearinghouse director.",
      "From 03/02/2027 on courtesy notices about technology go to the Executive Director of LEARN.",
    ]);
    const { errors } = await alliance.ask(leaver, "{ people { totalCount } }");
    expect(errors.length, "the next request under an ended role is refused").toBeGreaterThan(0);
    const [open] = await alliance.sql(
      "select (select count(*)::int from membership.deputy where person_id = $1 and upper(valid) > '2027-03-02') as deputies, (select count(*)::int from membership.notice_recipient where person_id = $1 and upper_inf(valid)) as lines",
      [leaver.personId],
    );
    expect(open).toEqual({ deputies: 0, lines: 0 });
  });

  it("keeps the roles until the last day when it is to come", async () => {
    const leaver = await busy("Theo Leaver", "2027-03-01");
    await alliance.act(at(now, director), "recordLeaver", { personId: leaver.personId, lastDay: "2027-03-31", reason });
    const { data } = await alliance.ask(director, "query($id: ID!) { person(id: $id) { roles { role validTo } } }", {
      id: leaver.personId,
    });
    expect(data?.["person"].roles.map((one: { role: string }) => one.role).toSorted()).toEqual(["CLEARINGHOUSE_DIRECTOR", "DIRECTOR"]);
    await alliance.database.setClock("2027-04-01T05:00:00Z");
    expect((await alliance.ask(leaver, "{ people { totalCount } }")).errors.length).toBeGreaterThan(0);
    await alliance.database.setClock(now);
  });

  it("is not oneself, and is ended first by whoever gives the other roles", async () => {
    expect(
      await alliance.refused(at(now, director), "recordLeaver", { personId: director.personId, lastDay: "2027-03-01", reason }),
    ).toMatchObject({ code: "NOT_POSSIBLE" });
    const reader = await alliance.join("Rita Reader", "STAFF", "LEARN");
    await alliance.act(at(now, coordinator), "giveRole", {
      personId: reader.personId,
      role: "CSDE_READER",
      organization: "CSDE",
      validFrom: "2027-03-01",
    });
    expect(
      await alliance.refused(at(now, director), "recordLeaver", { personId: reader.personId, lastDay: "2027-03-01", reason }),
    ).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("CSDE reader"),
    });
    const { data } = await alliance.ask(director, "query($id: ID!) { person(id: $id) { roles { role } } }", { id: reader.personId });
    expect(data?.["person"].roles).toHaveLength(2);
  });
});

it("gaps stand first: seats, terms and deputies, of the own RESC or of all six", async () => {
  const sentences = async (actor: Member) =>
    (await alliance.ask(actor, "{ peopleGaps { organization sentence path } }")).data?.["peopleGaps"] as {
      organization: string;
      sentence: string;
      path: string;
    }[];
  const own = await sentences(director);
  expect(new Set(own.map(({ organization }) => organization))).toEqual(new Set(["LEARN"]));
  expect(own.map(({ path }) => path)).toContain("/boards/LEARN?state=VACANT");
  expect(own.map(({ sentence }) => sentence)).toContain("Learn Director, Executive Director of LEARN, has no deputy today.");
  expect(new Set((await sentences(coordinator)).map(({ organization }) => organization)).size).toBeGreaterThanOrEqual(6);
});
