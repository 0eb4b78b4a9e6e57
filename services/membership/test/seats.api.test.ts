import type { Actor } from "@resc/access";
import { UnitOfWork } from "@resc/store";
import { stranger } from "@resc/testing";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Alliance, allianceWithPeople, seatFields } from "./alliance.ts";

type Member = Awaited<ReturnType<Alliance["join"]>>;
// A test reads the shape it asked for.
type Seat = Record<string, any>; // oxlint-disable-line no-explicit-any

let alliance: Alliance;
let director: Member;
let chair: Member;
let otherChair: Member;
let coordinator: Member;
let staff: Member;
beforeAll(async () => {
  alliance = await allianceWithPeople();
  await alliance.database.setClock("2027-09-01T14:00:00Z");
  director = await alliance.join("Crec Director", "EXECUTIVE_DIRECTOR", "CREC");
  chair = await alliance.join("Crec Chair", "BOARD_CHAIR", "CREC");
  otherChair = await alliance.join("Learn Chair", "BOARD_CHAIR", "LEARN");
  coordinator = await alliance.join("The Coordinator", "COORDINATOR", "ALLIANCE");
  staff = await alliance.join("Crec Staff", "STAFF", "CREC");
});
afterEach(() => alliance.settled());
afterAll(async () => alliance.database.drop());

const term = { memberName: "Edna Held", from: "2027-07-01", lastDay: "2031-06-30" };

async function seats(actor: Actor, filter = "resc: CREC"): Promise<Seat> {
  const { data } = await alliance.ask(actor, `{ boardSeats(first: 200, ${filter}) { totalCount nodes { ${seatFields} } } }`);
  return data?.["boardSeats"];
}

/** A vacant seat on CREC's board that no test has touched. */
async function vacant(): Promise<Seat> {
  return (await seats(chair)).nodes.find((seat: Seat) => seat["state"] === "VACANT" && seat["opensOn"] === null);
}

const at = (seat: Seat) => ({ id: seat["id"], version: seat["version"] });

async function held(more: object = {}): Promise<Seat> {
  return (await alliance.act(chair, "fillSeat", { ...at(await vacant()), ...term, ...more }))["seat"];
}

/** A statement in the API's own database role, as an actor; gives the code of its refusal, or how many rows it changed. */
async function bySql(actor: Actor, sql: string): Promise<string | number> {
  return new UnitOfWork(alliance.app)
    .runAs(actor, async (tx) => (await tx.query(`${sql} returning 1 as done`)).length)
    .catch((error: { code: string }) => error.code);
}

describe("the board of a RESC", () => {
  it("has a vacant seat for each member board from the first day, and counts it (I-03)", async () => {
    const [counted] = await alliance.sql<{ members: number; without: number }>(
      `select count(*)::int as members, count(*) filter (where not exists (select from membership.seat s where s.district_id = m.district_id and s.resc_code = m.resc_code and s.state = 'VACANT'))::int as without
       from membership.membership m where upper_inf(m.recorded) and m.valid @> '2027-09-01'::date and m.resc_code = 'CREC'`,
    );
    expect(counted?.without).toBe(0);
    const { data } = await alliance.ask(staff, "{ resc(code: CREC) { memberCount board { members seats vacant endingSoon executive } } }");
    const members = counted?.members;
    expect(data?.["resc"]).toEqual({
      memberCount: members,
      board: { members, seats: members, vacant: members, endingSoon: 0, executive: 0 },
    });
  });

  it("is kept by its own Executive Director and board chair, for four years at most (I-04)", async () => {
    const seat = await vacant();
    expect(seat["viewerCan"]).toEqual({ fill: true, end: false, elect: false, leaveExecutive: false });
    for (const actor of [otherChair, coordinator, staff])
      expect(await alliance.refused(actor, "fillSeat", { ...at(seat), ...term }), actor.role).toMatchObject({ code: "FORBIDDEN" });
    expect(await alliance.refused(chair, "fillSeat", { ...at(seat), ...term, lastDay: "2031-07-01" })).toMatchObject({
      code: "NOT_POSSIBLE",
      clause: "CGS 10-66b",
    });
    expect(await alliance.refused(chair, "fillSeat", { ...at(seat), ...term, from: "2027-09-02" })).toMatchObject({
      code: "INVALID_INPUT",
    });
    const filled = (await alliance.act(director, "fillSeat", { ...at(seat), ...term, memberPersonId: staff.personId }))["seat"];
    expect(filled).toMatchObject({
      state: "HELD",
      ...term,
      endsSoon: false,
      person: { id: staff.personId },
      viewerCan: { end: true, elect: true },
    });
    expect(await alliance.refused(chair, "fillSeat", { ...at(seat), ...term })).toMatchObject({ code: "CONFLICT" });
  });

  it("is V1: strangers and readers find none of it", async () => {
    const analyst = await alliance.join("An Alyst", "ANALYST", "PUBLIC");
    const seat = await held();
    for (const actor of [stranger(), analyst]) {
      const { data } = await alliance.ask(actor, `query($id: ID!) { boardSeats { totalCount nodes { id } } boardSeat(id: $id) { id } }`, {
        id: seat["id"],
      });
      expect(data, actor.role).toEqual({ boardSeats: { totalCount: 0, nodes: [] }, boardSeat: null });
    }
  });
});

describe("a term", () => {
  it("that ends early leaves a vacancy in the same act, and takes the executive board with it", async () => {
    const seat = await held();
    const elected = (await alliance.act(chair, "electToExecutiveBoard", { ...at(seat), from: "2027-08-01", lastDay: "2029-06-30" }))[
      "seat"
    ];
    expect(elected["executiveTerms"]).toEqual([{ from: "2027-08-01", lastDay: "2029-06-30" }]);
    const shortened = (await alliance.act(chair, "endSeatTerm", { ...at(elected), lastDay: "2027-09-15", reason: "Moved away" }))["seat"];
    expect(shortened).toMatchObject({ state: "HELD", lastDay: "2027-09-15", endsSoon: true, executiveTerms: [{ lastDay: "2027-09-15" }] });
    const ended = (await alliance.act(chair, "endSeatTerm", { ...at(shortened), lastDay: "2027-08-31", reason: "Moved sooner" }))["seat"];
    expect(ended).toMatchObject({ state: "ENDED", lastDay: "2027-08-31", executiveTerms: [] });
    const rows = (await seats(chair)).nodes.filter((one: Seat) => one["district"].id === seat["district"].id);
    expect(rows).toMatchObject([{ state: "VACANT", opensOn: "2027-09-01", memberName: null }]);
  });

  it("ends by the clock on its day, once", async () => {
    const seat = await held({ lastDay: "2027-09-03" });
    await alliance.database.setClock("2027-09-04T14:00:00Z");
    const done = await alliance.subgraph.tick();
    expect(done).toBeGreaterThan(0);
    expect(await alliance.subgraph.tick()).toBe(0);
    const rows = (await seats(chair, "resc: CREC, states: [VACANT, ENDED]")).nodes.filter(
      (one: Seat) => one["district"].id === seat["district"].id,
    );
    expect(rows.map((one: Seat) => one["state"])).toEqual(["VACANT", "ENDED"]);
    await alliance.database.setClock("2027-09-01T14:00:00Z");
  });

  it("on the executive board lies within the seat, and can end before it", async () => {
    const seat = await held();
    expect(
      await alliance.refused(chair, "electToExecutiveBoard", { ...at(seat), from: "2027-06-30", lastDay: "2029-06-30" }),
    ).toMatchObject({ code: "INVALID_INPUT" });
    expect(
      await alliance.refused(chair, "electToExecutiveBoard", { ...at(seat), from: "2027-07-01", lastDay: "2031-07-01" }),
    ).toMatchObject({ code: "INVALID_INPUT" });
    const elected = (await alliance.act(chair, "electToExecutiveBoard", { ...at(seat), from: "2027-07-01", lastDay: "2031-06-30" }))[
      "seat"
    ];
    expect(
      await alliance.refused(chair, "electToExecutiveBoard", { ...at(elected), from: "2028-07-01", lastDay: "2029-06-30" }),
    ).toMatchObject({ code: "NOT_POSSIBLE" });
    const left = (await alliance.act(chair, "leaveExecutiveBoard", { ...at(elected), lastDay: "2027-08-31" }))["seat"];
    expect(left).toMatchObject({
      state: "HELD",
      lastDay: "2031-06-30",
      executiveTerms: [],
      viewerCan: { elect: true, leaveExecutive: false },
    });
  });
});

describe("the database alone", () => {
  it("keeps terms, vacancies and the executive board, whoever writes", async () => {
    const seat = await held();
    const { id } = seat;
    expect(await bySql(chair, `update seat set held_to = held_from + interval '5 years' where id = '${id}'`)).toMatch(/RA481|23514/);
    expect(
      await bySql(chair, `update seat set held_to = '2027-08-15', state = 'ENDED', ended_at = now() where id = '${id}'`),
      "a gap instead of a vacancy",
    ).toBe("RA480");
    expect(
      await bySql(chair, `update seat set state = 'VACANT', holder_name = null, held_from = null, held_to = null where id = '${id}'`),
    ).toBe("RA481");
    expect(await bySql(chair, `update seat set holder_name = 'Somebody else' where id = '${id}'`)).toBe("RA481");
    expect(await bySql(chair, `delete from seat where id = '${id}'`)).toBe("42501");
    const executive = (from: string, to: string) =>
      `insert into executive_term (id, seat_id, resc_code, held_from, held_to, version) values ('exterm_${from}${to}', '${id}', 'CREC', '${from}', '${to}', 1)`;
    expect(await bySql(chair, executive("2027-07-01", "2032-01-01")), "beyond the seat").toBe("RA482");
    expect(await bySql(chair, executive("2027-07-01", "2028-07-01"))).toBe(1);
    expect(await bySql(chair, executive("2028-01-01", "2029-01-01")), "twice at a time").toBe("23P01");
    expect(await bySql(chair, `update seat set held_to = '2027-12-01' where id = '${id}'`), "leaving the executive board behind").toBe(
      "RA482",
    );
  });

  it("lets nobody else keep a board", async () => {
    const { id } = await vacant();
    const fill = `update seat set state = 'HELD', holder_name = 'X', held_from = '2027-07-01', held_to = '2028-07-01' where id = '${id}'`;
    expect(await bySql(otherChair, fill)).toBe(0);
    expect(await bySql(staff, fill)).toBe(0);
    expect(await bySql(coordinator, fill)).toBe("RA481");
    expect(await bySql(chair, fill)).toBe(1);
  });
});
