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

/** A chart of lines by year in small multiples: one row set from which picture, table, CSV and text are made (I-31). */
export interface LineChart<Row> {
  /** File name without its ending. */
  readonly name: string;
  /** What the rows show, as a sentence. */
  readonly title: string;
  /** Measure, unit, years. */
  readonly subtitle: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ChartColumn<Row>[];
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
  /** What must be known to read it; inside the picture. */
  readonly notes: readonly string[];
  /** Where it comes from and as of when; inside the picture. */
  readonly origin: string;
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
