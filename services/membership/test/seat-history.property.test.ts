import { addDays } from "@resc/domain";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Alliance, allianceWithPeople, seatFields } from "./alliance.ts";

let alliance: Alliance;
let chair: Awaited<ReturnType<Alliance["join"]>>;
let districts: readonly string[];
beforeAll(async () => {
  alliance = await allianceWithPeople();
  await alliance.database.setClock("2027-09-01T14:00:00Z");
  chair = await alliance.join("Learn Chair", "BOARD_CHAIR", "LEARN");
  const rows = await alliance.sql<{ id: string }>(
    "select district_id as id from membership.seat where resc_code = 'LEARN' order by id limit 2",
  );
  districts = rows.map(({ id }) => id);
});
afterAll(() => alliance.database.drop());

const acts = ["fill", "fill", "end", "elect", "elect", "leave", "days", "years", "sqlEnd", "sqlLong"] as const;
const history = fc.array(
  fc.record({ act: fc.constantFrom(...acts), which: fc.nat({ max: 1 }), from: fc.nat({ max: 900 }), length: fc.nat({ max: 1700 }) }),
  {
    minLength: 8,
    maxLength: 30,
  },
);

let today = "2027-09-01";

async function advance(days: number): Promise<void> {
  today = addDays(today, days);
  await alliance.database.setClock(`${today}T14:00:00Z`);
  await alliance.subgraph.tick();
}

type Move = { readonly act: (typeof acts)[number]; readonly which: number; readonly from: number; readonly length: number };

/** Something that somebody tries, right or wrong: what is wrong is refused. */
async function tryMove({ act, which, from, length }: Move): Promise<void> {
  const { data } = await alliance.ask(chair, `{ boardSeats(first: 200, resc: LEARN) { nodes { ${seatFields} } } }`);
  const seat = data?.["boardSeats"].nodes.find((one: { district: { id: string } }) => one.district.id === districts[which]);
  const at = { id: seat.id, version: seat.version };
  const first = addDays(today, -(from % 60));
  const lastDay = addDays(today, length - 30);
  const moves: Record<string, () => Promise<unknown>> = {
    fill: () => alliance.attempt(chair, "fillSeat", { ...at, memberName: "Some One", from: first, lastDay }),
    end: () => alliance.attempt(chair, "endSeatTerm", { ...at, lastDay: addDays(today, from - 400), reason: "As it is" }),
    elect: () => alliance.attempt(chair, "electToExecutiveBoard", { ...at, from: first, lastDay: addDays(first, length % 400) }),
    leave: () => alliance.attempt(chair, "leaveExecutiveBoard", { ...at, lastDay: addDays(today, (length % 100) - 20) }),
    days: () => advance(from % 50),
    years: () => advance(from),
    sqlEnd: () =>
      alliance.sql("update membership.seat set state = 'ENDED', ended_at = now() where id = $1", [seat.id]).catch(() => undefined),
    sqlLong: () =>
      alliance.sql("update membership.executive_term set held_to = held_to + 400 where seat_id = $1", [seat.id]).catch(() => undefined),
  };
  await moves[act]?.();
}

it("keeps a seat for every member board and the executive board within its seats, through any history (I-03, I-04)", async () => {
  let filled = 0;
  await fc.assert(
    fc.asyncProperty(history, async (moves) => {
      for (const move of moves) {
        await tryMove(move);
        const [broken] = await alliance.sql<Record<string, number>>(
          `select (select count(*)::int from membership.membership m where upper_inf(m.recorded) and upper_inf(m.valid) and not exists (select from membership.seat s
              where s.resc_code = m.resc_code and s.district_id = m.district_id and s.state <> 'ENDED')) as "noSeat",
            (select count(*)::int from membership.seat where held_to > held_from + interval '4 years') as "tooLong",
            (select count(*)::int from membership.executive_term e join membership.seat s on s.id = e.seat_id
              where not daterange(e.held_from, e.held_to) <@ daterange(s.held_from, s.held_to)) as "noSeatHeld",
            (select count(*)::int from membership.seat where state = 'HELD' and held_to <= $1::date) as "overdue",
            (select count(*)::int from membership.seat a join membership.seat b on a.id < b.id and a.district_id = b.district_id and a.number = b.number and a.held_from is not null and b.held_from is not null
              and daterange(a.held_from, a.held_to) && daterange(b.held_from, b.held_to)) as "twoHolders"`,
          [today],
        );
        expect(broken).toEqual({ noSeat: 0, tooLong: 0, noSeatHeld: 0, overdue: 0, twoHolders: 0 });
      }
      filled += (await alliance.sql("select 1 from membership.executive_term")).length;
    }),
    { numRuns: 25 },
  );
  expect(filled, "histories in which somebody was elected").toBeGreaterThan(0);
});
