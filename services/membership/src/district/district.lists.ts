import type { RescCode } from "@resc/domain";
import { connectionOf, cursorValues, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
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

async function page(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string },
  from: string,
  where: string,
  filter: readonly unknown[],
): Promise<Page<District>> {
  const size = pageSize(args);
  const after = cursorValues(args, 2);
  const next = filter.length;
  const rows = await ctx.read.query<District>(
    `select ${districtColumns} from ${from} where ${where} and ($${next + 1}::text is null or (d.short_name, d.id) > ($${next + 1}, $${next + 2})) order by d.short_name, d.id limit $${next + 3}`,
    [...filter, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.shortName, row.id],
    toDistrict,
    async () => {
      const [count] = await ctx.read.query<{ count: number }>(`select count(*)::int as count from ${from} where ${where}`, filter);
      return count?.count ?? 0;
    },
  );
}

/** Districts that exist on a day, by name; `resc` keeps those of that RESC's region. */
export async function listDistricts(ctx: RequestContext, args: DistrictListArgs): Promise<Page<District>> {
  const where = `d.valid @> coalesce($1::date, platform.today())
    and ($2::text is null or lower(d.short_name || ' ' || d.name) like '%' || $2 || '%' or exists (select from district_town s join town t on t.key = s.town_key where s.district_id = d.id and lower(t.name) like $2 || '%'))
    and ($3::text[] is null or d.kind = any ($3))
    and ($4::text is null or exists (select from membership m where m.district_id = d.id and m.resc_code = $4 and m.valid @> coalesce($1::date, platform.today()) and upper_inf(m.recorded))
      or exists (select from district_town s join catchment_line l on l.town_key = s.town_key and l.resc_code = $4 and l.valid @> coalesce($1::date, platform.today()) and upper_inf(l.recorded)
        where s.district_id = d.id and s.valid @> coalesce($1::date, platform.today())))`;
  return page(ctx, args, "district d", where, [
    args.asOf ?? null,
    args.search
      ?.trim()
      .toLowerCase()
      .slice(0, 80)
      .replace(/[\\%_]/g, "\\$&") || null,
    args.kinds ?? null,
    args.resc ?? null,
  ]);
}

/** Member districts of a RESC on a day, as known at an instant. */
export async function listMembers(
  ctx: RequestContext,
  resc: RescCode,
  args: { readonly first: number; readonly after?: string; readonly asOf?: string; readonly knownAt?: string },
): Promise<Page<District>> {
  const where =
    "m.resc_code = $1 and m.valid @> coalesce($2::date, platform.today()) and m.recorded @> coalesce($3::timestamptz, platform.now())";
  return page(ctx, args, "membership m join district d on d.id = m.district_id", where, [resc, args.asOf ?? null, args.knownAt ?? null]);
}
