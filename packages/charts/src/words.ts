import { type Chart, type ChartLine, isLineChart, type PointMap, type RowChart } from "./chart.ts";
import { compareDecimals, decimalDifference } from "./decimal-difference.ts";
import { textAlternative } from "./text-alternative.ts";

/** What a picture of any kind shows, for who does not see it. */
export function chartWords<Row>(chart: Chart<Row>): string {
  if (chart.form === "map") return pointMapWords(chart);
  return isLineChart(chart) ? textAlternative(chart) : rowChartWords(chart);
}

/** Of each series: where it begins and ends, by how much it changed, its extremes, and the rows without a figure. */
export function rowChartWords<Row>(chart: RowChart<Row>): string {
  return [`${chart.title}.`, ...chart.series.map((series) => seriesWords(chart, series)), ...chart.notes].join(" ");
}

interface Point<Row> {
  readonly row: Row;
  readonly value: string;
}

function seriesWords<Row>(chart: RowChart<Row>, series: ChartLine<Row>): string {
  const points = chart.rows.flatMap((row): Point<Row>[] => {
    const value = series.value(row);
    return value === null ? [] : [{ row, value }];
  });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return `${series.label}: no figure.`;
  const told = ({ row, value }: Point<Row>) =>
    `${chart.format(value)}${series.sure(row) ? "" : " (not verified)"} in ${chart.labelOf(row)}`;
  const least = points.reduce((one, other) => (compareDecimals(other.value, one.value) < 0 ? other : one));
  const most = points.reduce((one, other) => (compareDecimals(other.value, one.value) > 0 ? other : one));
  const missing = chart.rows.filter((row) => series.value(row) === null).map(chart.labelOf);
  return [
    `${series.label}: `,
    chart.ordered && first !== last ? `from ${told(first)} to ${told(last)}, ${changeWords(chart, first.value, last.value)}; ` : "",
    `lowest ${told(least)}, highest ${told(most)}`,
    missing.length > 0 ? `; no figure for ${missing.join(", ")}` : "",
    ".",
  ].join("");
}

function changeWords<Row>({ format, formatChange = format }: RowChart<Row>, first: string, last: string): string {
  const change = decimalDifference(first, last);
  if (change === "0") return "unchanged";
  return change.startsWith("-") ? `down ${formatChange(change.slice(1))}` : `up ${formatChange(change)}`;
}

/** How many places of each group, and where each of them is. */
export function pointMapWords<Row>(chart: PointMap<Row>): string {
  const words = [...new Set(chart.rows.map(chart.groupOf))].map((group) => {
    const rows = chart.rows.filter((row) => chart.groupOf(row) === group);
    return `${group}: ${rows.length} (${rows.map(chart.labelOf).join("; ")}).`;
  });
  return [`${chart.title}.`, ...words, ...chart.notes].join(" ");
}
