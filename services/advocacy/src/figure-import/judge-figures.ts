import { decimal, decimalText } from "../building/exact.ts";
import { type PersonCell, type PersonThresholds, withheldKeys } from "../suppression/suppress.ts";
import type { FigureFileRow } from "./read-figure-file.ts";

/** What would become of a row: a new figure, a source for a known one, the same again, withheld, or refused. */
export type FigureOutcome = "NEW" | "CHANGED" | "SAME" | "SUPPRESSED" | "REFUSED";

/** A row that can be taken in. */
export interface FigureCell {
  readonly metric: string;
  readonly period: string;
  readonly fiscalYear: number;
  readonly dimensionCode: string;
  readonly dimension: string | null;
  /** Null when it is withheld. */
  readonly value: string | null;
  readonly note: string | null;
  readonly figureId: string | null;
  readonly figureVersion: number | null;
}

/** A row with its outcome, and for a refused one what to write instead. */
export interface JudgedFigure {
  readonly row: number;
  readonly metric: string;
  readonly period: string;
  readonly dimensionCode: string;
  readonly outcome: FigureOutcome;
  readonly instead: string | null;
  readonly cell: FigureCell | null;
}

/** What rows are held against. */
export interface FigureFacts {
  /** Metrics by code; a computed one takes no rows, one of persons needs their counts where it has parts. */
  readonly metrics: ReadonlyMap<string, { readonly computed: boolean; readonly persons: boolean }>;
  /** Figures on record by {@link figureKey}. */
  readonly figures: ReadonlyMap<
    string,
    { readonly id: string; readonly version: number; readonly value: string | null; readonly status: string; readonly waits: boolean }
  >;
  /** Metric and period of groups of which a cell was withheld. */
  readonly closed: ReadonlySet<string>;
  readonly thresholds: PersonThresholds;
}

/** What tells a figure apart. */
export function figureKey(metric: string, period: string, dimensionCode: string): string {
  return `${metric}|${period}|${dimensionCode}`;
}

interface Read {
  readonly cell: FigureCell;
  readonly person: PersonCell | null;
}

const whole = /^\d{1,9}$/;

function readRow({ cells }: FigureFileRow, facts: FigureFacts): Read | string {
  const metric = facts.metrics.get(cells.metric_code);
  if (!metric) return "The metric is not known; write a code of the list of metrics.";
  if (metric.computed) return "This metric is computed from others. Bring its rows instead.";
  if (!/^(FY\d{4}|\d{4}-\d\d|\d{4})$/.test(cells.period)) return "Write a period such as FY2024, 2023-24 or 2024.";
  if (!/^(19|20)\d\d$/.test(cells.fiscal_year)) return "Write the fiscal year with four digits, named by the year in which it ends.";
  if (!/^\w{0,60}$/.test(cells.dimension_code)) return "Write the code of the part with letters, digits and _, or leave it empty.";
  if ((cells.dimension_code === "") !== (cells.dimension === "")) return "Write code and name of the part, or neither.";
  if (!/^-?\d{1,15}(\.\d{1,6})?$/.test(cells.value)) return "Write the value as digits with a decimal point.";
  if (cells.note.length > 300 || cells.dimension.length > 120)
    return "Write at most 300 characters in the note and 120 in the name of the part.";
  if (facts.closed.has(`${cells.metric_code}|${cells.period}`))
    return "A number of this metric and period was withheld before. A second file would tell it by the difference.";
  const counted = cells.numerator !== "" || cells.denominator !== "";
  if (metric.persons && cells.dimension_code !== "" && !counted)
    return "This metric is about persons. Write how many of how many, so that small numbers can be withheld.";
  if (counted && !(whole.test(cells.numerator) && whole.test(cells.denominator) && Number(cells.numerator) <= Number(cells.denominator)))
    return "Write numerator and denominator as whole numbers, the first not above the second.";
  const key = figureKey(cells.metric_code, cells.period, cells.dimension_code);
  const known = facts.figures.get(key);
  return {
    cell: {
      metric: cells.metric_code,
      period: cells.period,
      fiscalYear: Number(cells.fiscal_year),
      dimensionCode: cells.dimension_code,
      dimension: cells.dimension || null,
      value: decimalText(decimal(cells.value)),
      note: cells.note || null,
      figureId: known?.id ?? null,
      figureVersion: known?.version ?? null,
    },
    person: counted
      ? {
          key,
          group: `${cells.metric_code}|${cells.period}`,
          numerator: Number(cells.numerator),
          denominator: Number(cells.denominator),
          total: cells.dimension_code === "",
        }
      : null,
  };
}

/** Holds each row against what is known, and withholds cells about persons before anything is written or shown. */
export function judgeFigures(rows: readonly FigureFileRow[], facts: FigureFacts): readonly JudgedFigure[] {
  const read = rows.map((row) => ({ row, read: readRow(row, facts) }));
  const withheld = withheldKeys(
    read.flatMap(({ read: one }) => (typeof one === "string" || !one.person ? [] : [one.person])),
    facts.thresholds,
  );
  const seen = new Map<string, number>();
  return read.map(({ row, read: one }) => {
    const { metric_code: metric, period, dimension_code: dimensionCode } = row.cells;
    const told = { row: row.row, metric, period, dimensionCode };
    const refused = (instead: string): JudgedFigure => ({ ...told, outcome: "REFUSED", instead, cell: null });
    if (typeof one === "string") return refused(one);
    const key = figureKey(metric, period, dimensionCode);
    const first = seen.get(key);
    if (first !== undefined) return refused(`This metric, period and part stands in row ${first} already; keep one of the two.`);
    seen.set(key, row.row);
    const known = facts.figures.get(key);
    if (withheld.has(key))
      return known
        ? refused("This figure is on record, and the file would have it withheld. Leave the row out.")
        : { ...told, outcome: "SUPPRESSED", instead: null, cell: { ...one.cell, value: null } };
    if (!known) return { ...told, outcome: "NEW", instead: null, cell: one.cell };
    if (known.value === one.cell.value) return { ...told, outcome: "SAME", instead: null, cell: one.cell };
    if (known.waits) return refused("A source of this figure waits for a second person already.");
    if (known.status === "contested" || known.status === "suppressed") return refused("This figure takes no value from a file.");
    return { ...told, outcome: "CHANGED", instead: null, cell: one.cell };
  });
}
