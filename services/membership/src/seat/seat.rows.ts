import { may } from "@resc/access";
import type { RescCode } from "@resc/domain";
import { cursorValues, defineLoader, defineManyLoader, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { termEndsSoonDays } from "../shared/settings.ts";
import type { SeatState } from "./seat.machine.ts";
import { BoardNumbers, BoardSeat, ExecutiveTerm } from "./seat.type.ts";

const columns = `s.id, s.version, s.number, s.state, s.opens_on::text as "opensOn", s.holder_name as "memberName", s.held_from::text as "from", (s.held_to - 1)::text as "lastDay",
  s.state = 'HELD' and s.held_to <= platform.today() + ${termEndsSoonDays} as "endsSoon", s.end_reason as "endReason", s.ended_at as "endedAt",
  s.resc_code as resc, s.district_id as "districtId", s.holder_person_id as "memberPersonId"`;

const toSeat = (row: BoardSeat) => Object.assign(new BoardSeat(), row);

/** A seat by id; null for who may not see the directory. */
export const seatById = defineLoader<string, BoardSeat>(
  async (ctx, ids) =>
    may(ctx.actor, "seat:read")
      ? (await ctx.read.query<BoardSeat>(`select ${columns} from seat s where s.id = any ($1)`, [ids])).map(toSeat)
      : [],
  (row) => row.id,
);

/** Times on the executive board of a seat's holder that are not over, the first one first. */
export const executiveTermsOf = defineManyLoader<ExecutiveTerm>(async (ctx, keys) =>
  (
    await ctx.read.query<ExecutiveTerm & { forKey: string }>(
      `select e.seat_id as "forKey", e.id, e.held_from::text as "from", (e.held_to - 1)::text as "lastDay" from executive_term e
       where e.seat_id = any ($1) and e.held_to > platform.today() order by e.held_from`,
      [keys],
    )
  ).map((row) => Object.assign(new ExecutiveTerm(), row)),
);

/** The board of a RESC in numbers; null for who may not see the directory. */
export const boardNumbersOf = defineLoader<RescCode, BoardNumbers & { readonly code: RescCode }>(
  async (ctx, codes) =>
    may(ctx.actor, "seat:read")
      ? (
          await ctx.read.query<BoardNumbers & { code: RescCode }>(
            `select c.code, (select count(*)::int from membership m where m.resc_code = c.code and upper_inf(m.recorded) and m.valid @> platform.today()) as members,
               count(s.id)::int as seats, count(s.id) filter (where s.state = 'VACANT')::int as vacant,
               count(s.id) filter (where s.state = 'HELD' and s.held_to <= platform.today() + ${termEndsSoonDays})::int as "endingSoon",
               (select count(*)::int from executive_term e where e.resc_code = c.code and platform.today() >= e.held_from and platform.today() < e.held_to) as executive
             from unnest($1::text[]) as c(code) left join seat s on s.resc_code = c.code and s.state <> 'ENDED' and (s.opens_on is null or s.opens_on <= platform.today())
             group by c.code`,
            [codes],
          )
        ).map((row) => Object.assign(new BoardNumbers(), row))
      : [],
  (row) => row.code,
);

/** What narrows the list of seats. */
export interface SeatListArgs {
  readonly first: number;
  readonly after?: string;
  readonly resc?: RescCode;
  readonly states?: readonly SeatState[];
  readonly executive?: boolean;
}

const order = "case s.state when 'VACANT' then '0' when 'HELD' then '1' else '2' end || coalesce(s.held_to::text, '')";

/** Seats: vacancies first, then the terms that end first; ended ones only when asked for. */
export async function listSeats(ctx: RequestContext, args: SeatListArgs): Promise<Page<BoardSeat>> {
  const size = pageSize(args);
  if (!may(ctx.actor, "seat:read")) return emptyPage(args);
  const after = cursorValues(args, 3);
  const where = `($1::text is null or s.resc_code = $1) and s.state = any ($2) and ($3::boolean is null or $3 = exists (select from executive_term e
    where e.seat_id = s.id and platform.today() >= e.held_from and platform.today() < e.held_to))`;
  const filter = [args.resc ?? null, args.states ?? ["VACANT", "HELD"], args.executive ?? null];
  const from = "seat s join district d on d.id = s.district_id";
  const rows = await ctx.read.query<BoardSeat & { place: string; district: string }>(
    `select ${columns}, ${order} as place, d.short_name as district from ${from} where ${where}
       and ($4::text is null or (${order}, d.short_name, s.id) > ($4, $5, $6)) order by ${order}, d.short_name, s.id limit $7`,
    [...filter, ...(after ?? [null, null, null]), size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.place, row.district, row.id],
    ({ place: _place, district: _district, ...row }) => toSeat(row),
    async () =>
      (await ctx.read.query<{ count: number }>(`select count(*)::int as count from ${from} where ${where}`, filter))[0]?.count ?? 0,
  );
}

/** Seats of a district's board that have not ended. */
export const seatsOfBoard = defineManyLoader<BoardSeat>(async (ctx, keys) =>
  may(ctx.actor, "seat:read")
    ? (
        await ctx.read.query<BoardSeat & { forKey: string }>(
          `select s.district_id as "forKey", ${columns} from seat s where s.district_id = any ($1) and s.state <> 'ENDED' order by s.number`,
          [keys],
        )
      ).map((row) => Object.assign(new BoardSeat(), row))
    : [],
);
