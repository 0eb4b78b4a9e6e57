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
import { figureColumns } from "./figure.rows.ts";
import { Figure } from "./figure.type.ts";

/** A page of figures. */
export const FigureConnection = connectionOf("Figure", () => Figure);

type FigureRow = Figure & { readonly order: string };

// One statement for the figures of all metrics asked for; a key is metric, rows wanted, and the three values of the cursor.
const figuresAfter = defineManyLoader<FigureRow>(async (ctx, keys) =>
  ctx.read.query(
    `select k as "forKey", f.* from unnest($1::text[]) as k cross join lateral (
      select ${figureColumns}
      from figure f where f.metric_code = k::jsonb ->> 0 and (k::jsonb ->> 2 is null or (f.dimension_code, f.period, f.id) > (k::jsonb ->> 2, k::jsonb ->> 3, k::jsonb ->> 4))
      order by f.dimension_code, f.period, f.id limit (k::jsonb ->> 1)::integer
    ) f order by f."order", f.period, f.id`,
    [keys],
  ),
);

const figureCount = defineLoader<string, { readonly code: string; readonly count: number }>(
  async (ctx, codes) =>
    ctx.read.query("select metric_code as code, count(*)::int as count from figure where metric_code = any ($1) group by metric_code", [
      codes,
    ]),
  (row) => row.code,
);

/** Figures of a metric by dimension and period. */
export async function listFigures(
  ctx: RequestContext,
  metricCode: string,
  args: { readonly first: number; readonly after?: string },
): Promise<Page<Figure>> {
  const rows = await figuresAfter(ctx, JSON.stringify([metricCode, pageSize(args) + 1, ...(cursorValues(args, 3) ?? [null, null, null])]));
  return pageOf(
    rows,
    args,
    (row) => [row.order, row.period, row.id],
    (row) => Object.assign(new Figure(), row),
    async () => (await figureCount(ctx, metricCode))?.count ?? 0,
  );
}
