import { mayEver } from "@resc/access";
import type { RescCode } from "@resc/domain";
import { cursorValues, emptyPage, type Page, pageOf, pageSize, type RequestContext } from "@resc/subgraph";
import type { SupportKind } from "../venture/kinds.ts";
import type { ContributionState } from "./contribution.machine.ts";
import { contributionColumns, contributionTables, toContribution } from "./contribution.rows.ts";
import type { Contribution } from "./contribution.type.ts";

/** What narrows the list of contributions. */
export interface ContributionFilter {
  readonly giver?: RescCode | null;
  readonly kind?: SupportKind | null;
  readonly states?: readonly ContributionState[] | null;
  readonly fiscalYear?: number | null;
  readonly overdueOnly?: boolean | null;
}

const where = `($1::text is null or c.giver_code = $1) and ($2::text is null or c.kind = $2) and ($3::text[] is null or c.state = any ($3))
  and ($4::integer is null or c.fiscal_year = $4) and (not $5::boolean or 'OVERDUE' = any (c.flags))`;

/** Contributions to all ventures, the newest first. */
export async function listContributions(
  ctx: RequestContext,
  args: ContributionFilter & { readonly first: number; readonly after?: string },
): Promise<Page<Contribution>> {
  const size = pageSize(args);
  if (!mayEver(ctx.actor, "venture:read")) return emptyPage(args);
  const after = cursorValues(args, 1, (first) => /^\d{1,9}$/.test(first));
  const filter = [args.giver ?? null, args.kind ?? null, args.states ?? null, args.fiscalYear ?? null, args.overdueOnly ?? false];
  const rows = await ctx.read.query<Contribution>(
    `select ${contributionColumns} from ${contributionTables} where ${where} and ($6::integer is null or c.number < $6) order by c.number desc limit $7`,
    [...filter, after?.[0] ?? null, size + 1],
  );
  return pageOf(
    rows,
    args,
    (row) => [String(row.number)],
    toContribution,
    async () =>
      (await ctx.read.query<{ count: number }>(`select count(*)::int as count from contribution c where ${where}`, filter))[0]?.count ?? 0,
  );
}
