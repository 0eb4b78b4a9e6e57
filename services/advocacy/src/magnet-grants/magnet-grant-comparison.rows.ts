import { connecticutDate } from "@resc/domain";
import type { Reader } from "@resc/store";
import type { FigureStatus } from "../building/built-figure.ts";
import type { GrantCategory, Years } from "./compare-with-growth.ts";
import { indexMetrics, type GrowthOf } from "./growth-of.ts";

/** The metric of the grants. */
export const grantMetric = "magnet_grant_per_student";
// Categories of schools that RESCs run; the codes are lasting. The row for all categories says when and why they end.
const rescCategory = /^resc_/;
const everyCategory = "all";

interface FigureRow {
  readonly metric: string;
  readonly code: string;
  readonly label: string | null;
  readonly fiscalYear: number;
  readonly value: string | null;
  readonly status: FigureStatus;
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** The figures from which comparisons are made. */
export interface ComparisonFigures {
  /** Categories with grants of several years, Sheff first. */
  readonly categories: readonly GrantCategory[];
  /** RESC categories that are known for one year only, and so can grow from nowhere. */
  readonly leftOut: readonly GrantCategory[];
  readonly ended: FigureRow | null;
  readonly index: Readonly<Record<GrowthOf, Years>>;
  /** Titles of what people attached to these figures and a second person confirmed. */
  readonly attached: readonly string[];
  /** Day of the newest of these figures. */
  readonly loadedOn: string;
}

/** All of them in one read; null before figures are loaded. */
export async function comparisonFigures(ctx: { readonly read: Reader }): Promise<ComparisonFigures | null> {
  const rows = await ctx.read.query<FigureRow>(
    `select metric_code as metric, dimension_code as code, dimension as label, fiscal_year as "fiscalYear", value, status, note, source_ids as sources
     from figure where metric_code = any ($1) order by fiscal_year, id`,
    [[grantMetric, ...Object.values(indexMetrics)]],
  );
  const [load] = await ctx.read.query<{ loadedAt: Date | null }>(
    `select greatest(max(l.loaded_at), (select max(v.recorded_at) from figure_version v join figure f on f.id = v.figure_id where v.version > 1 and f.metric_code = any ($1))) as "loadedAt"
     from data_load l`,
    [[grantMetric, ...Object.values(indexMetrics)]],
  );
  if (!load?.loadedAt) return null;
  const attached = await ctx.read.query<{ title: string }>(
    `select distinct s.title from figure_source s join figure f on f.source_id = s.id where s.state = 'PUBLISHED' and (f.metric_code = any ($1)
      or f.metric_code in ('ecs_total', 'statewide_enrollment')) order by s.title`,
    [[grantMetric, ...Object.values(indexMetrics)]],
  );
  const grants = rows.filter(({ metric }) => metric === grantMetric);
  const ofRescs = [...new Set(grants.map(({ code }) => code))]
    .filter((code) => rescCategory.test(code))
    .map((code) => categoryOf(code, grants))
    .toSorted((a, b) => sheffFirst(a) - sheffFirst(b));
  const index = (of: GrowthOf) => byYear(rows.filter(({ metric }) => metric === indexMetrics[of]));
  return {
    categories: ofRescs.filter(({ years }) => years.size > 1),
    leftOut: ofRescs.filter(({ years }) => years.size <= 1),
    ended: grants.find(({ code, value }) => code === everyCategory && value === null) ?? null,
    index: { ECS_PER_STUDENT: index("ECS_PER_STUDENT"), ECS_TOTAL: index("ECS_TOTAL") },
    attached: attached.map(({ title }) => title),
    loadedOn: connecticutDate(load.loadedAt),
  };
}

function categoryOf(code: string, grants: readonly FigureRow[]): GrantCategory {
  const own = grants.filter((row) => row.code === code);
  return { code, label: own[0]?.label ?? code, years: byYear(own) };
}

function byYear(rows: readonly FigureRow[]): Years {
  return new Map(rows.map((row) => [row.fiscalYear, row]));
}

function sheffFirst({ code }: GrantCategory): number {
  return code.startsWith("resc_sheff") ? 0 : 1;
}
