import type { RescCode } from "@resc/domain";
import { connectionOf, cursorValues, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import { schoolColumns } from "./school.rows.ts";
import { School } from "./school.type.ts";

/** A page of schools. */
export const SchoolConnection = connectionOf("School", () => School);

/** Magnet schools by name. */
export async function listSchools(
  ctx: RequestContext,
  args: { readonly first: number; readonly after?: string; readonly operatorKind?: string; readonly resc?: RescCode },
): Promise<Page<School>> {
  const size = pageSize(args);
  const after = cursorValues(args, 2);
  const where = "($1::text is null or s.operator_kind = $1) and ($2::text is null or s.operator_resc = $2)";
  const filter = [args.operatorKind ?? null, args.resc ?? null];
  const rows = await ctx.read.query<School>(
    `select ${schoolColumns} from school s where ${where} and ($3::text is null or (s.name, s.id) > ($3, $4)) order by s.name, s.id limit $5`,
    [...filter, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [row.name, row.id],
    (row) => Object.assign(new School(), row),
    async () => {
      const [count] = await ctx.read.query<{ count: number }>(`select count(*)::int as count from school s where ${where}`, filter);
      return count?.count ?? 0;
    },
  );
}
