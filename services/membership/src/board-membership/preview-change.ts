import { fewestMemberBoards, fiscalYear, fiscalYearDays, type RescCode, rescCodes, rescShortNames } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";
import { lastMembership } from "./membership-state.ts";
import { MembershipChangePreview, RescEffect } from "./membership-change.type.ts";

/** What is asked about: a district's board or a town, going to a RESC (null: to none) on a day. */
export interface ChangeAsked {
  readonly districtId: string | null;
  readonly townKey: string | null;
  readonly to: RescCode | null;
  readonly on: string;
}

type Counts = Readonly<Record<RescCode, number>>;

async function countBy(ctx: RequestContext, table: "membership" | "catchment_line", on: string): Promise<Counts> {
  const rows = await ctx.read.query<{ code: RescCode; count: number }>(
    `select resc_code as code, count(*)::int as count from ${table} where upper_inf(recorded) and valid @> $1::date group by resc_code`,
    [on],
  );
  const none = Object.fromEntries(rescCodes.map((code) => [code, 0])) as Counts;
  return { ...none, ...Object.fromEntries(rows.map(({ code, count }) => [code, count])) };
}

function moved(counts: Counts, from: RescCode | null, to: RescCode | null): Counts {
  const change = (code: RescCode) => (code === to ? 1 : 0) - (code === from ? 1 : 0);
  return Object.fromEntries(rescCodes.map((code) => [code, counts[code] + change(code)])) as Counts;
}

const total = (counts: Counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);
const percent = (part: number, whole: number) => (whole === 0 ? "0.00" : ((part * 100) / whole).toFixed(2));

/** The effects on each of the six, from counts without and with the change. Pure. */
export function effectsOf(
  members: readonly [before: Counts, after: Counts],
  towns: readonly [before: Counts, after: Counts],
  on: string,
): RescEffect[] {
  const [before, after] = members;
  return rescCodes.map((resc) =>
    Object.assign(new RescEffect(), {
      resc,
      membersBefore: before[resc],
      membersAfter: after[resc],
      endsOn: after[resc] < fewestMemberBoards && after[resc] < before[resc] ? fiscalYearDays(fiscalYear(on) + 1).to : null,
      boardShareBefore: percent(before[resc], total(before)),
      boardShareAfter: percent(after[resc], total(after)),
      townsBefore: towns[0][resc],
      townsAfter: towns[1][resc],
    }),
  );
}

const unknown = [
  "Dollars of the State grant: only the share of member boards is shown here. The appropriation and the equalization aid of members are inputs on the page of grant shares.",
  "Engagements and courtesy notices keep the home RESC with which they were placed. What is placed from that day on has the new one; the out-of-region list shows what is open.",
  "State contracts follow what their forms say, not boundaries. See the State contract list.",
];

/** What a change would bring, computed from what is believed now; null when there is no such district or town. */
export async function previewChange(ctx: RequestContext, asked: ChangeAsked): Promise<MembershipChangePreview | null> {
  const about = asked.districtId ? await aboutDistrict(ctx, asked.districtId, asked) : await aboutTown(ctx, asked.townKey ?? "", asked);
  if (!about) return null;
  const members = await countBy(ctx, "membership", asked.on);
  const towns = await countBy(ctx, "catchment_line", asked.on);
  const isTown = asked.districtId === null;
  const [counted] = await ctx.read.query<{ schools: number; organizations: number }>(
    `select (select count(*)::int from school where town_key = any ($1)) as schools, (select count(*)::int from organization where town_keys && $1::text[]) as organizations`,
    [about.townKeys],
  );
  return Object.assign(new MembershipChangePreview(), {
    on: asked.on,
    to: asked.to,
    districtId: asked.districtId,
    townKey: isTown ? asked.townKey : null,
    ...about,
    rescs: effectsOf(
      [members, isTown ? members : moved(members, about.from, asked.to)],
      [towns, isTown ? moved(towns, about.from, asked.to) : towns],
      asked.on,
    ),
    ...counted,
    unknown,
  });
}

type About = Pick<MembershipChangePreview, "from" | "state" | "obstacles" | "townKeys" | "districtIds">;

async function aboutDistrict(ctx: RequestContext, districtId: string, { to, on }: ChangeAsked): Promise<About | null> {
  const [district] = await ctx.read.query<{ board: boolean; exists: boolean; towns: string[] }>(
    `select d.kind in ('LOCAL', 'REGIONAL') as board, d.valid @> $2::date as exists,
       array(select s.town_key from district_town s where s.district_id = d.id and s.valid @> $2::date order by s.town_key) as towns from district d where d.id = $1`,
    [districtId, on],
  );
  if (!district) return null;
  const last = await lastMembership(ctx.read, districtId);
  const member = last && (last.from === null || last.from <= on) && (last.to === null || last.to > on) ? last : null;
  const obstacles: string[] = [];
  if (!district.board) obstacles.push("Only local and regional boards of education are members of a RESC.");
  if (!district.exists) obstacles.push("The district does not exist on that day.");
  if (member && member.resc === to) obstacles.push(`The board is a member of ${rescShortNames[member.resc]} on that day already.`);
  if (member && member.resc !== to && member.state === "ACTIVE")
    obstacles.push(`The board's vote to leave ${rescShortNames[member.resc]} comes first (CGS 10-66a).`);
  if (member && to && member.resc !== to && member.state !== "ACTIVE")
    obstacles.push(
      `The end of the membership in ${rescShortNames[member.resc]} is recorded before another begins: a board belongs to one RESC at most (CGS 10-66a).`,
    );
  if (!member && !to) obstacles.push("The board is a member of no RESC on that day.");
  return { from: member?.resc ?? null, state: last?.state ?? null, obstacles, townKeys: district.towns, districtIds: [districtId] };
}

async function aboutTown(ctx: RequestContext, townKey: string, { to, on }: ChangeAsked): Promise<About | null> {
  const [line] = await ctx.read.query<{ resc: RescCode; districts: string[] }>(
    `select l.resc_code as resc, array(select s.district_id from district_town s join district d on d.id = s.district_id and d.valid @> $2::date
       where s.town_key = l.town_key and s.valid @> $2::date order by d.short_name) as districts
     from catchment_line l where l.town_key = $1 and upper_inf(l.recorded) and l.valid @> $2::date`,
    [townKey, on],
  );
  if (!line) return null;
  const obstacles: string[] = [];
  if (to === null) obstacles.push("Every town lies in a catchment: choose the RESC to which it goes.");
  if (to === line.resc) obstacles.push(`The town lies in the catchment of ${rescShortNames[line.resc]} on that day already.`);
  return { from: line.resc, state: null, obstacles, townKeys: [townKey], districtIds: line.districts };
}
