/** One column of the row set. Table and CSV are made of the same columns, so they say the same. */
export interface ChartColumn<Row> {
  /** Name in the file; a promise to those who read it with a program. */
  readonly name: string;
  readonly header: string;
  /** As the file has it: exact decimal text, codes, or nothing. */
  readonly value: (row: Row) => string | number | null;
  /** As people read it; without it the column stands in the file only. */
  readonly shown?: (row: Row) => string;
  readonly numeric?: boolean;
}

/** A line in every panel. */
export interface ChartLine<Row> {
  readonly label: string;
  /** Second and third lines are dashed, so that color is never alone. */
  readonly dashed: boolean;
  readonly color: "chart-1" | "chart-2" | "ink-2";
  /** Decimal text, or null: a gap in the line, never joined. */
  readonly value: (row: Row) => string | null;
  /** Seen in a source, or derived from what was; otherwise the point is hollow. */
  readonly sure: (row: Row) => boolean;
  /** Why there is no value, or what belongs to it. */
  readonly note: (row: Row) => string | null;
}

/** What every chart has: one row set from which picture, table, CSV and text are made (I-31). */
export interface ChartBase<Row> {
  /** File name without its ending. */
  readonly name: string;
  /** What the rows show, as a sentence. */
  readonly title: string;
  /** Measure, unit, years. */
  readonly subtitle: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ChartColumn<Row>[];
  /** What must be known to read it; inside the picture. */
  readonly notes: readonly string[];
  /** Where it comes from and as of when; inside the picture. */
  readonly origin: string;
  /** True: counts of our own rows, so that there is nothing to verify and no sign for it in the picture. */
  readonly counted?: boolean;
}

/** A row of bars from zero, or of dots that are joined, for each row. */
export interface RowChart<Row> extends ChartBase<Row> {
  /** Bars begin at zero; dots need not. */
  readonly form: "bars" | "dots";
  readonly labelOf: (row: Row) => string;
  /** Whether the rows follow one another in time, so that a change can be told. */
  readonly ordered: boolean;
  /** One or two for bars, up to three for dots. */
  readonly series: readonly ChartLine<Row>[];
  /** Decimal text as people read it: `10.4%`. */
  readonly format: (value: string) => string;
  /** A change as people read it, where it is told otherwise than a value: `3.8 points`. */
  readonly formatChange?: (change: string) => string;
}

/** Places on the map of the State. */
export interface PointMap<Row> extends ChartBase<Row> {
  readonly form: "map";
  readonly labelOf: (row: Row) => string;
  readonly placeOf: (row: Row) => { readonly latitude: number; readonly longitude: number };
  /** What a point belongs to; each group has a sign of its own. */
  readonly groupOf: (row: Row) => string;
}

/** A chart of any kind. */
export type Chart<Row> = LineChart<Row> | RowChart<Row> | PointMap<Row>;

/** A chart of lines by year in small multiples. */
export interface LineChart<Row> extends ChartBase<Row> {
  readonly form?: "lines";
  readonly panelOf: (row: Row) => { readonly code: string; readonly label: string; readonly detail: string };
  readonly yearOf: (row: Row) => number;
  /** Up to three. */
  readonly lines: readonly ChartLine<Row>[];
  /** Decimal text as people read it: `$10,443`. */
  readonly format: (value: string) => string;
  /** How far the first two lines are apart. */
  readonly apart: { readonly value: (row: Row) => string | null; readonly words: (amount: string) => string } | null;
  /** A break in method: from this year on there is nothing to draw, and the picture says why. */
  readonly ended: { readonly year: number; readonly label: string } | null;
}

/** Whether a chart is one of lines by year. */
export function isLineChart<Row>(chart: LineChart<Row> | RowChart<Row>): chart is LineChart<Row> {
  return "panelOf" in chart;
}

/** One panel of a chart and its rows in order of years. */
export interface ChartPanel<Row> {
  readonly code: string;
  readonly label: string;
  readonly detail: string;
  readonly rows: readonly Row[];
}

/** The rows by panel, in the order in which panels first occur. */
export function panelsOf<Row>(chart: LineChart<Row>): readonly ChartPanel<Row>[] {
  const panels = new Map<string, { code: string; label: string; detail: string; rows: Row[] }>();
  for (const row of chart.rows) {
    const panel = chart.panelOf(row);
    const known = panels.get(panel.code) ?? { ...panel, rows: [] };
    known.rows.push(row);
    panels.set(panel.code, known);
  }
  return [...panels.values()];
}

/** All years of the rows, rising. */
export function yearsOf<Row>(chart: LineChart<Row>): readonly number[] {
  return [...new Set(chart.rows.map(chart.yearOf))].toSorted((a, b) => a - b);
}
