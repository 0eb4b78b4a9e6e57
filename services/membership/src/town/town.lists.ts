import type { RescCode } from "@resc/domain";
import { connectionOf, cursorValues, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { townColumns } from "./town.rows.ts";
import { Town } from "./town.type.ts";

/** A page of towns. */
export const TownConnection = connectionOf("Town", () => Town);

/** What narrows a list of towns. */
export interface TownListArgs {
  readonly first: number;
  readonly after?: string;
  readonly resc?: RescCode;
  readonly asOf?: string;
  readonly knownAt?: string;
}

/** Towns by name, those of one catchment on a day when a RESC is named. */
export async function listTowns(ctx: RequestContext, args: TownListArgs): Promise<Page<Town>> {
  const size = pageSize(args);
  const after = cursorValues(args, 1);
  const where = `($1::text is null or exists (select from catchment_line l where l.town_key = t.key and l.resc_code = $1
    and l.valid @> coalesce($2::date, platform.today()) and l.recorded @> coalesce($3::timestamptz, platform.now())))`;
  const filter = [args.resc ?? null, args.asOf ?? null, args.knownAt ?? null];
  const rows = await ctx.read.query<Town>(
    `select ${townColumns} from town t where ${where} and ($4::text is null or t.name > $4) order by t.name limit $5`,
    [...filter, after?.[0] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.name],
    (row) => Object.assign(new Town(), row),
    async () => {
      const [count] = await ctx.read.query<{ count: number }>(`select count(*)::int as count from town t where ${where}`, filter);
      return count?.count ?? 0;
    },
  );
}
