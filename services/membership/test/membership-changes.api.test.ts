import type { Actor } from "@resc/access";
import { systemActor } from "@resc/access";
import { UnitOfWork } from "@resc/store";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople } from "./alliance.ts";

type Member = Awaited<ReturnType<Alliance["join"]>>;

let alliance: Alliance;
let coordinator: Member;
let chair: Member;
let staff: Member;
beforeAll(async () => {
  alliance = await allianceWithPeople();
  await alliance.database.setClock("2027-03-01T14:00:00Z");
  coordinator = await alliance.join("The Coordinator", "COORDINATOR", "ALLIANCE");
  chair = await alliance.join("Crec Chair", "BOARD_CHAIR", "CREC");
  staff = await alliance.join("Crec Staff", "STAFF", "CREC");
});
afterEach(() => alliance.settled());
afterAll(async () => alliance.database.drop());

const reason = "Decided at the meeting of March";
const district = async (name: string) =>
  (await alliance.sql<{ id: string }>("select id from membership.district where short_name = $1", [name]))[0]?.id ?? "";

async function preview(actor: Actor, args: string) {
  const { data } = await alliance.ask(
    actor,
    `{ membershipChangePreview(${args}) { on from to state obstacles unknown schools organizations towns { name } districts { shortName } seats { state } district { id } town { key }
      rescs { resc membersBefore membersAfter endsOn boardShareBefore boardShareAfter townsBefore townsAfter } } }`,
  );
  return data?.["membershipChangePreview"];
}

async function memberOf(districtId: string, asOf: string, knownAt?: string) {
  const { data } = await alliance.ask(
    coordinator,
    `query($id: ID!, $asOf: CalendarDate, $knownAt: Instant) { district(id: $id) { membership(asOf: $asOf, knownAt: $knownAt) { resc { code } } } }`,
    {
      id: districtId,
      asOf,
      knownAt,
    },
  );
  return data?.["district"].membership?.resc.code ?? null;
}

async function hostOf(key: string, asOf: string, knownAt?: string) {
  const { data } = await alliance.ask(
    coordinator,
    `query($key: ID!, $asOf: CalendarDate, $knownAt: Instant) { town(key: $key) { catchment(asOf: $asOf, knownAt: $knownAt) { resc { code } } } }`,
    {
      key,
      asOf,
      knownAt,
    },
  );
  return data?.["town"].catchment.resc.code;
}

describe("the preview of a change", () => {
  it("says what a board's change would bring to each RESC, and what it does not know", async () => {
    const avon = await district("Avon");
    const shown = await preview(chair, `districtId: "${avon}", to: EASTCONN, on: "2027-07-01"`);
    expect(shown).toMatchObject({
      on: "2027-07-01",
      from: "CREC",
      to: "EASTCONN",
      state: "ACTIVE",
      district: { id: avon },
      seats: [{ state: "VACANT" }],
    });
    const of = (code: string) => shown.rescs.find((one: { resc: string }) => one.resc === code);
    expect(of("CREC").membersAfter).toBe(of("CREC").membersBefore - 1);
    expect(of("EASTCONN").membersAfter).toBe(of("EASTCONN").membersBefore + 1);
    expect(of("LEARN")).toMatchObject({
      membersAfter: of("LEARN").membersBefore,
      boardShareAfter: of("LEARN").boardShareBefore,
      endsOn: null,
    });
    expect(of("CREC").townsAfter).toBe(of("CREC").townsBefore);
    expect(shown.obstacles).toEqual(["The board's vote to leave CREC comes first (CGS 10-66a)."]);
    expect(shown.unknown.join(" ")).toContain("Grant shares".toLowerCase());
  });

  it("flags a RESC left with fewer than four member boards (I-02)", async () => {
    // All of LEARN's boards but four have voted and left, past all rules; the fifth is asked about.
    const [fourth] = await alliance.sql<{ id: string; n: number }>(
      "select district_id as id, count(*) over ()::int as n from membership.membership where resc_code = 'LEARN' and upper_inf(recorded) and upper_inf(valid) order by id limit 1",
    );
    await alliance.sql(`begin; set local session_replication_role = replica;
      update membership.membership set recorded = tstzrange(lower(recorded), now()) where id in (select id from membership.membership where resc_code = 'LEARN' and upper_inf(recorded) and upper_inf(valid) order by district_id offset 4); commit`);
    const shown = await preview(chair, `districtId: "${fourth?.id}", on: "2027-03-15"`);
    expect(shown.rescs.find((one: { resc: string }) => one.resc === "LEARN")).toMatchObject({
      membersBefore: 4,
      membersAfter: 3,
      endsOn: "2028-06-30",
    });
    await alliance.sql(`begin; set local session_replication_role = replica;
      update membership.membership set recorded = tstzrange(lower(recorded), null) where resc_code = 'LEARN' and upper_inf(valid); commit`);
  });

  it("is for Executive Directors, board chairs and the Coordinator", async () => {
    expect(await preview(staff, 'townKey: "avon", to: EASTCONN, on: "2027-07-01"')).toBeNull();
    expect(await preview(coordinator, 'townKey: "avon", to: EASTCONN, on: "2027-07-01"')).toMatchObject({
      town: { key: "avon" },
      from: "CREC",
      obstacles: [],
      seats: [],
    });
  });
});

describe("a change of membership", () => {
  it("goes from the vote to the end to another RESC, each from its day, with its seat (I-01, I-03)", async () => {
    const avon = await district("Avon");
    const end = { districtId: avon, from: "2027-07-01", reason };
    expect(await alliance.refused(coordinator, "endMembership", end)).toMatchObject({ code: "NOT_POSSIBLE", clause: "CGS 10-66a" });
    expect(await alliance.refused(coordinator, "joinResc", { ...end, resc: "EASTCONN" })).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("CREC"),
    });
    await alliance.act(coordinator, "recordWithdrawalVote", { districtId: avon, votedOn: "2027-02-10", reason });
    expect(await memberOf(avon, "2027-12-01")).toBe("CREC");
    await alliance.act(coordinator, "endMembership", end);
    expect([await memberOf(avon, "2027-06-30"), await memberOf(avon, "2027-07-01")]).toEqual(["CREC", null]);
    await alliance.act(coordinator, "joinResc", { ...end, resc: "EASTCONN" });
    expect([await memberOf(avon, "2027-06-30"), await memberOf(avon, "2027-07-01")]).toEqual(["CREC", "EASTCONN"]);
    const seats = () => alliance.sql("select resc_code, state from membership.seat where district_id = $1 order by resc_code", [avon]);
    expect(await seats()).toEqual([
      { resc_code: "CREC", state: "VACANT" },
      { resc_code: "EASTCONN", state: "VACANT" },
    ]);
    await alliance.database.setClock("2027-07-02T14:00:00Z");
    await alliance.subgraph.tick();
    expect(await seats()).toEqual([
      { resc_code: "CREC", state: "ENDED" },
      { resc_code: "EASTCONN", state: "VACANT" },
    ]);
  });

  it("is the Coordinator's, and nobody else's", async () => {
    const bolton = await district("Bolton");
    for (const actor of [chair, staff])
      for (const [act, input] of [
        ["joinResc", { districtId: bolton, resc: "LEARN", from: "2027-07-01", reason }],
        ["recordWithdrawalVote", { districtId: bolton, votedOn: "2027-02-10", reason }],
        ["endMembership", { districtId: bolton, from: "2027-07-01", reason }],
        ["moveTown", { townKey: "bolton", resc: "LEARN", from: "2027-07-01", reason }],
      ] as const)
        expect(await alliance.refused(actor, act, input), `${actor.role} ${act}`).toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("a change of boundary", () => {
  it("leaves what was true and what was believed as they were (I-05, I-06), and tells the other subgraphs", async () => {
    const before = "2027-07-03T13:00:00Z";
    await alliance.database.setClock("2027-07-04T14:00:00Z");
    expect(await hostOf("bolton", "2030-01-01")).toBe("CREC");
    await alliance.act(coordinator, "moveTown", { townKey: "bolton", resc: "EASTCONN", from: "2028-07-01", reason });
    expect([
      await hostOf("bolton", "2028-06-30"),
      await hostOf("bolton", "2028-07-01"),
      await hostOf("bolton", "2030-01-01", before),
    ]).toEqual(["CREC", "EASTCONN", "CREC"]);
    await alliance.database.setClock("2027-07-05T14:00:00Z");
    const { town } = await alliance.act(coordinator, "moveTown", { townKey: "bolton", resc: "LEARN", from: "2028-01-01", reason });
    expect(town.catchmentHistory.filter((line: { supersededAt: string | null }) => line.supersededAt === null)).toMatchObject([
      { resc: { code: "CREC" }, validFrom: null, validTo: "2028-01-01" },
      { resc: { code: "LEARN" }, validFrom: "2028-01-01", validTo: null, confidence: "DECIDED" },
    ]);
    const engagements = new UnitOfWork(await alliance.database.open("engagements", "worker"));
    const heard = await engagements.runAs(systemActor("test-heard"), (tx) =>
      tx.query<{ subject_id: string; payload: { townKey: string; resc: string; validFrom: string | null; validTo: string | null } }>(
        "select subject_id, payload from platform.read_events('membership', 0, 10000) where topic = 'catchmentLine'",
      ),
    );
    const newest = new Map(heard.filter(({ payload }) => payload.townKey === "bolton").map((event) => [event.subject_id, event.payload]));
    const lasting = [...newest.values()].filter(({ validFrom, validTo }) => validFrom === null || validFrom !== validTo);
    expect(lasting.map(({ resc, validFrom, validTo }) => [resc, validFrom, validTo])).toEqual([
      ["CREC", null, "2028-01-01"],
      ["LEARN", "2028-01-01", null],
    ]);
  });

  it("is refused by the database where it rewrites, leaves a gap, or comes from anybody else", async () => {
    const bySql = (actor: Actor, sql: string) =>
      new UnitOfWork(alliance.app)
        .runAs(actor, async (tx) => (await tx.query(`${sql} returning 1 as done`)).length)
        .catch((error: { code: string }) => error.code);
    const close =
      "update catchment_line set recorded = tstzrange(lower(recorded), platform.now()) where town_key = 'canton' and upper_inf(recorded)";
    expect(await bySql(coordinator, close), "a gap").toBe("RA105");
    expect(await bySql(chair, close)).toBe(0);
    expect(await bySql(coordinator, "update catchment_line set resc_code = 'LEARN' where town_key = 'canton'")).toBe("42501");
    expect(await bySql(coordinator, "update membership set recorded = tstzrange(lower(recorded) - interval '1 year', null)")).toBe("RA484");
    await expect(alliance.sql("delete from membership.catchment_line where town_key = 'canton'")).rejects.toMatchObject({ code: "RA484" });
    await expect(alliance.sql("update membership.membership set resc_code = 'LEARN'")).rejects.toMatchObject({ code: "RA484" });
    const vote = `insert into withdrawal_vote values ('vote_x', '${await district("Canton")}', 'CREC', '2027-01-01', 'x', now(), 'x')`;
    expect(await bySql(chair, vote)).toBe("42501");
    expect(await bySql(coordinator, vote)).toBe(1);
    await expect(alliance.sql("delete from membership.withdrawal_vote")).rejects.toMatchObject({ code: "RA484" });
  });
});
