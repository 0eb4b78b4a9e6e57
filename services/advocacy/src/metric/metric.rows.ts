import { may } from "@resc/access";
import { defineLoader, type RequestContext } from "@resc/subgraph";
import { Metric } from "./metric.type.ts";

const columns = "code, name, unit, method, area, polarity, license, formula";

const byCode = defineLoader<string, Metric>(
  async (ctx, codes) =>
    (await ctx.read.query<Metric>(`select ${columns} from metric where code = any ($1)`, [codes])).map((row) =>
      Object.assign(new Metric(), row),
    ),
  (row) => row.code,
);

/** A metric by code; null when there is none. */
export async function metricByCode(ctx: RequestContext, code: string): Promise<Metric | null> {
  return may(ctx.actor, "metric:read") ? byCode(ctx, code) : null;
}

/** Metrics in the order in which they are told, those of one area when it is named. */
export async function listMetrics(ctx: RequestContext, area: string | null): Promise<Metric[]> {
  if (!may(ctx.actor, "metric:read")) return [];
  const rows = await ctx.read.query<Metric>(`select ${columns} from metric where $1::text is null or area = $1 order by place`, [area]);
  return rows.map((row) => Object.assign(new Metric(), row));
}
