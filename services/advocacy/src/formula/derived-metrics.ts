import type { FormulaCode } from "./formulas.ts";
import type { OperandKey } from "./operand.ts";

/** A figure that is computed, by what tells it apart. */
export interface DerivedKey {
  readonly metric: string;
  readonly fiscalYear: number;
  readonly period: string;
  readonly dimensionCode: string;
}

/** How a metric is computed. */
export interface Derivation {
  readonly formula: Exclude<FormulaCode, "range" | "stated">;
  /** Decimal places of the result; fewer where a row is not verified, because more would say too much. */
  readonly places: (unverified: boolean) => number;
  /** The rows in the order of the formula; null for a figure that is stated, not computed. */
  readonly rows: (figure: DerivedKey) => readonly OperandKey[] | null;
}

const row = (metric: string, fiscalYear: number, dimensionCode = ""): OperandKey => ({ metric, fiscalYear, dimensionCode });
const one = () => 1;

/** The two fiscal years of a period such as "FY2012 to FY2022". */
function spanOf(period: string): readonly [number, number] | null {
  const found = /^FY(\d{4}) to FY(\d{4})$/.exec(period);
  return found ? [Number(found[1]), Number(found[2])] : null;
}

function overYears(metrics: readonly string[], dimension: (code: string) => string | null): Derivation["rows"] {
  return ({ period, dimensionCode }) => {
    const span = spanOf(period);
    const of = dimension(dimensionCode);
    return span && of !== null ? metrics.flatMap((metric) => span.map((year) => row(metric, year, of))) : null;
  };
}

const ofComputed = (code: string) => (code === "computed" ? "" : null);

/** The metrics that come from others, by code. Totals and amounts per student are never mixed. */
export const derivedMetrics: Readonly<Record<string, Derivation>> = {
  ecs_per_student: {
    formula: "per_student",
    places: (unverified) => (unverified ? 0 : 2),
    rows: ({ fiscalYear }) => [row("ecs_total", fiscalYear), row("statewide_enrollment", fiscalYear)],
  },
  ecs_total_growth_ten_years: { formula: "growth", places: one, rows: overYears(["ecs_total"], ofComputed) },
  ecs_per_student_growth_ten_years: { formula: "growth", places: one, rows: overYears(["ecs_total", "statewide_enrollment"], ofComputed) },
  magnet_grant_growth_ten_years: {
    formula: "growth",
    places: one,
    rows: overYears(["magnet_grant_per_student"], (code) => (code === "alliance_claim" ? null : code)),
  },
  educator_diversity_gap: {
    formula: "gap",
    places: one,
    rows: ({ fiscalYear }) => [row("students_of_color", fiscalYear), row("educators_of_color", fiscalYear)],
  },
};
