import { chartSvg, drawChart, lightColors, magnetGrantChart, textAlternative } from "@resc/charts";
import type { Reader } from "@resc/store";
import { comparisonOf } from "../magnet-grants/comparison-of.ts";
import { comparisonFigures } from "../magnet-grants/magnet-grant-comparison.rows.ts";
import type { PageChart } from "./brief-page.ts";
import { sourceById } from "./source-words.ts";

/** A picture on a Letter page, in pixels of 1/96 inch: as wide as the text. */
const size = { width: 672, height: 470, type: 0.82, margin: 8, head: true } as const;

// The year from which the Alliance's own chart of 2022 counts (P46-P48).
const baseYear = 2012;

async function magnetGrants(read: Reader): Promise<PageChart | null> {
  const figures = await comparisonFigures({ read });
  if (!figures) return null;
  const comparison = comparisonOf(figures, baseYear, "ECS_PER_STUDENT");
  const sources = comparison.sources.flatMap(({ id }) => {
    const source = sourceById(id);
    return source ? [source] : [];
  });
  const chart = magnetGrantChart({ ...comparison, sources });
  const { width, height, marks } = drawChart(chart, size, lightColors);
  return {
    name: "magnet-grants",
    title: chart.title,
    text: textAlternative(chart),
    svg: chartSvg(chart, size, lightColors),
    drawing: { width, height, marks },
  };
}

const makers: Readonly<Record<string, (read: Reader) => Promise<PageChart | null>>> = { "magnet-grants": magnetGrants };

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
