import { may } from "@resc/access";
import { defineLoader, type RequestContext } from "@resc/subgraph";
import { Figure } from "./figure.type.ts";

/** The columns of a figure, from `figure f`. */
export const figureColumns = `f.id, f.metric_code as "metricCode", f.period, f.fiscal_year as "fiscalYear", f.value, f.dimension, nullif(f.dimension_code, '') as "dimensionCode",
  f.dimension_code as "order", f.status, f.note, f.source_ids as "sourceIds", f.version`;

const byId = defineLoader<string, Figure>(
  async (ctx, ids) =>
    (await ctx.read.query<Figure>(`select ${figureColumns} from figure f where f.id = any ($1)`, [ids])).map((row) =>
      Object.assign(new Figure(), row),
    ),
  (row) => row.id,
);

/** A figure by id; null when there is none. */
export async function figureById(ctx: RequestContext, id: string): Promise<Figure | null> {
  return may(ctx.actor, "metric:read") ? byId(ctx, id) : null;
}
