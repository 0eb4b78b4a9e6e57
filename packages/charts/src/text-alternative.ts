import { type ChartLine, type ChartPanel, type LineChart, panelsOf, yearsOf } from "./chart.ts";

/** A year as pictures and sentences name it. */
export const yearWords = (year: number): string => `FY${year}`;

/** What the picture shows, for who does not see it: from, to, how far apart, and what is missing. */
export function textAlternative<Row>(chart: LineChart<Row>): string {
  const panels = panelsOf(chart).map((panel) => panelWords(chart, panel));
  return [`${chart.title}.`, ...panels, ...chart.notes].join(" ");
}

/** One year of the chart in a sentence, for the cursor. */
export function yearSentence<Row>(chart: LineChart<Row>, year: number): string {
  const parts = panelsOf(chart).map(({ label, rows }) => {
    const row = rows.find((one) => chart.yearOf(one) === year);
    if (!row) return `${label}: no figure`;
    const lines = chart.lines.map((line) => `${line.label} ${pointWords(chart, line, row)}`);
    const amount = chart.apart?.value(row) ?? null;
    return `${label}: ${[...lines, ...(chart.apart && amount !== null ? [chart.apart.words(amount)] : [])].join(", ")}`;
  });
  return `${yearWords(year)}. ${parts.join(". ")}.`;
}

/** The years of which a line of some panel has no value, before the series ends. */
export function missingYears<Row>(chart: LineChart<Row>, line: ChartLine<Row>): readonly number[] {
  return yearsOf(chart).filter(
    (year) => year < (chart.ended?.year ?? Infinity) && chart.rows.some((row) => chart.yearOf(row) === year && line.value(row) === null),
  );
}

function pointWords<Row>(chart: LineChart<Row>, line: ChartLine<Row>, row: Row): string {
  const value = line.value(row);
  if (value === null) return `no figure${line.note(row) === null ? "" : ` (${line.note(row)})`}`;
  return `${chart.format(value)}${line.sure(row) ? "" : " (not verified)"}`;
}

function panelWords<Row>(chart: LineChart<Row>, { label, rows }: ChartPanel<Row>): string {
  const lines = chart.lines.flatMap((line) => {
    const known = rows.filter((row) => line.value(row) !== null);
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return [];
    const ends = [first, last].map((row) => `${pointWords(chart, line, row)} in ${yearWords(chart.yearOf(row))}`);
    return [`${line.label} from ${ends.join(" to ")}`];
  });
  const last = rows.findLast((row) => (chart.apart?.value(row) ?? null) !== null);
  const amount = last && chart.apart?.value(last);
  const apart = last && amount && chart.apart ? `; ${chart.apart.words(amount)} in ${yearWords(chart.yearOf(last))}` : "";
  return `${label}: ${lines.join("; ")}${apart}.`;
}
