import type { RescCode } from "@resc/domain";
import {
  connectionOf,
  cursorValues,
  defineLoader,
  defineManyLoader,
  type Page,
  pageOf,
  pageSize,
  type RequestContext,
} from "@resc/subgraph";
import { askedFrom, datedKey } from "../dated.ts";
import { districtColumns, toDistrict } from "./district.rows.ts";
import { District } from "./district.type.ts";

/** A page of districts. */
export const DistrictConnection = connectionOf("District", () => District);

/** What narrows the list of districts. */
export interface DistrictListArgs {
  readonly first: number;
  readonly after?: string;
  readonly search?: string;
  readonly resc?: RescCode;
  readonly kinds?: readonly string[];
  readonly asOf?: string;
}

function districtPage(
  rows: readonly District[],
  args: { readonly first: number; readonly after?: string },
  count: () => Promise<number>,
): Page<District> {
  return pageOf(rows, args, (row) => [row.shortName, row.id], toDistrict, count);
}

/** Districts that exist on a day, by name; `resc` keeps those of that RESC's region. */
export async function listDistricts(ctx: RequestContext, args: DistrictListArgs): Promise<Page<District>> {
  const where = `d.valid @> coalesce($1::date, (select platform.today()))
    and ($2::text is null or lower(d.short_name || ' ' || d.name) like '%' || $2 || '%' or exists (select from district_town s join town t on t.key = s.town_key where s.district_id = d.id and lower(t.name) like $2 || '%'))
    and ($3::text[] is null or d.kind = any ($3))
    and ($4::text is null or exists (select from membership m where m.district_id = d.id and m.resc_code = $4 and m.valid @> coalesce($1::date, (select platform.today())) and upper_inf(m.recorded))
      or exists (select from district_town s join catchment_line l on l.town_key = s.town_key and l.resc_code = $4 and l.valid @> coalesce($1::date, (select platform.today())) and upper_inf(l.recorded)
        where s.district_id = d.id and s.valid @> coalesce($1::date, (select platform.today()))))`;
  const filter = [
    args.asOf ?? null,
    args.search
      ?.trim()
      .toLowerCase()
      .slice(0, 80)
      .replace(/[\\%_]/g, "\\$&") || null,
    args.kinds ?? null,
    args.resc ?? null,
  ];
  const size = pageSize(args);
  const after = cursorValues(args, 2);
  const rows = await ctx.read.query<District>(
    `select ${districtColumns} from district d where ${where} and ($5::text is null or (d.short_name, d.id) > ($5, $6)) order by d.short_name, d.id limit $7`,
    [...filter, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  return districtPage(rows, args, async () => {
    const [count] = await ctx.read.query<{ count: number }>(`select count(*)::int as count from district d where ${where}`, filter);
    return count?.count ?? 0;
  });
}

const membersJoin = `membership m join district d on d.id = m.district_id`;
const ofAsked = "m.resc_code = asked.id and m.valid @> asked.as_of and m.recorded @> asked.known_at";

// One statement for the members of all RESCs asked for; a dated key, then rows wanted and the two values of the cursor.
const membersAfter = defineManyLoader<District>(async (ctx, keys) =>
  ctx.read.query(
    `select asked.raw as "forKey", d.* from ${askedFrom} cross join lateral (
      select ${districtColumns} from ${membersJoin}
      where ${ofAsked} and (asked.raw::jsonb ->> 4 is null or (d.short_name, d.id) > (asked.raw::jsonb ->> 4, asked.raw::jsonb ->> 5))
      order by d.short_name, d.id limit (asked.raw::jsonb ->> 3)::integer
    ) d order by d."shortName", d.id`,
    [keys],
  ),
);

const memberCount = defineLoader<string, { readonly key: string; readonly count: number }>(
  async (ctx, keys) =>
    ctx.read.query(
      `select asked.raw as key, count(*)::int as count from ${askedFrom} join ${membersJoin} on ${ofAsked} group by asked.raw`,
      [keys],
    ),
  (row) => row.key,
);

/** Member districts of a RESC on a day, as known at an instant. */
export async function listMembers(
  ctx: RequestContext,
  resc: RescCode,
  args: { readonly first: number; readonly after?: string; readonly asOf?: string; readonly knownAt?: string },
): Promise<Page<District>> {
  const rows = await membersAfter(ctx, datedKey(resc, args, pageSize(args) + 1, ...(cursorValues(args, 2) ?? [null, null])));
  return districtPage(rows, args, async () => (await memberCount(ctx, datedKey(resc, args)))?.count ?? 0);
}
