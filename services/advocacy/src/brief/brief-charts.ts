import {
  type Chart,
  chartSvg,
  chartWords,
  drawAnyChart,
  lightColors,
  magnetGrantChart,
  representationGapChart,
  residencyPartnersChart,
} from "@resc/charts";
import { connecticutDate } from "@resc/domain";
import type { Reader } from "@resc/store";
import { comparisonOf } from "../magnet-grants/comparison-of.ts";
import { comparisonFigures } from "../magnet-grants/magnet-grant-comparison.rows.ts";
import type { PageChart } from "./brief-page.ts";
import { sourceById } from "./source-words.ts";

/** A picture on a Letter page, in pixels of 1/96 inch: as wide as the text. */
const size = { width: 672, height: 470, type: 0.82, margin: 8, head: true } as const;

// The year from which the Alliance's own chart of 2022 counts (P46-P48).
const baseYear = 2012;

const sourcesOf = (ids: readonly string[]) =>
  ids.flatMap((id) => {
    const source = sourceById(id);
    return source ? [source] : [];
  });

function printed<Row>(name: string, chart: Chart<Row>): PageChart {
  const { width, height, marks } = drawAnyChart(chart, size, lightColors);
  return {
    name,
    title: chart.title,
    text: chartWords(chart),
    svg: chartSvg(chart, size, lightColors),
    drawing: { width, height, marks },
  };
}

async function magnetGrants(read: Reader): Promise<PageChart | null> {
  const figures = await comparisonFigures({ read });
  if (!figures) return null;
  const comparison = comparisonOf(figures, baseYear, "ECS_PER_STUDENT");
  return printed("magnet-grants", magnetGrantChart({ ...comparison, sources: sourcesOf(comparison.sources.map(({ id }) => id)) }));
}

interface FigureRow {
  readonly metric: string;
  readonly period: string;
  readonly fiscalYear: number;
  readonly dimensionCode: string | null;
  readonly dimension: string | null;
  readonly value: string | null;
  readonly status: string;
  readonly note: string | null;
  readonly sourceIds: readonly string[];
  readonly recordedAt: Date;
}

/** The figures of some metrics as the charts take them, and the day of the newest of them; null without any. */
async function figuresOf(read: Reader, ...metrics: readonly string[]) {
  const rows = await read.query<FigureRow>(
    `select f.metric_code as metric, f.period, f.fiscal_year as "fiscalYear", nullif(f.dimension_code, '') as "dimensionCode", f.dimension, f.value::text as value, f.status, f.note,
        f.source_ids as "sourceIds", v.recorded_at as "recordedAt"
      from figure f join figure_version v on v.figure_id = f.id and v.version = f.version
      where f.metric_code = any ($1) order by f.fiscal_year, f.dimension_code, f.period`,
    [metrics],
  );
  if (rows.length === 0) return null;
  const figures = rows.map((row) => ({ ...row, sources: sourcesOf(row.sourceIds) }));
  return { figures, asOf: connecticutDate(new Date(Math.max(...rows.map(({ recordedAt }) => recordedAt.getTime())))) };
}

async function representationGap(read: Reader): Promise<PageChart | null> {
  const found = await figuresOf(read, "educators_of_color", "students_of_color");
  if (!found) return null;
  const of = (metric: string) => found.figures.filter((row) => row.metric === metric);
  const figures = { educators: of("educators_of_color"), students: of("students_of_color") };
  return printed("representation-gap", representationGapChart(figures, found.asOf));
}

async function residencyPartners(read: Reader): Promise<PageChart | null> {
  const found = await figuresOf(read, "residency_partners");
  return found && printed("residency-partners", residencyPartnersChart(found.figures, found.asOf));
}

const makers: Readonly<Record<string, (read: Reader) => Promise<PageChart | null>>> = {
  "magnet-grants": magnetGrants,
  "representation-gap": representationGap,
  "residency-partners": residencyPartners,
};

/** Names of the charts that a brief can print. */
export const briefChartNames: ReadonlySet<string> = new Set(Object.keys(makers));

/** Charts as they are printed, from the figures as they are now, by name. */
export async function chartsFor(read: Reader, names: readonly (string | null)[]): Promise<ReadonlyMap<string, PageChart>> {
  const charts = new Map<string, PageChart>();
  for (const name of new Set(names)) {
    const chart = name === null ? null : await makers[name]?.(read);
    if (name !== null && chart) charts.set(name, chart);
  }
  return charts;
}
