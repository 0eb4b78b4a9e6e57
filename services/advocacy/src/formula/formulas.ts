import { decimal, type Decimal } from "../building/exact.ts";
import { constantDollars } from "./constant-dollars.ts";
import { gapBetween } from "./gap.ts";
import { growthPercent } from "./growth.ts";
import { type Computed, computeFrom, type Operand } from "./operand.ts";
import { perStudent } from "./per-student.ts";

/** A formula by which a figure or the number of a sentence comes from other figures. */
export const formulaCodes = ["stated", "growth", "gap", "per_student", "constant_dollars", "range"] as const;

/** The code of a formula. */
export type FormulaCode = (typeof formulaCodes)[number];

interface Formula {
  /** The formula in words; rows are a, b, c, d in order. */
  readonly words: string;
  /** How many rows it takes; growth per student takes two more, the students of both years. */
  readonly takes: readonly number[];
  readonly work: (values: readonly Decimal[], places: number) => Decimal;
}

const at = (values: readonly Decimal[], place: number): Decimal => values[place] ?? decimal("0");

const formulas: Readonly<Record<Exclude<FormulaCode, "range">, Formula>> = {
  stated: { words: "a", takes: [1], work: (values) => at(values, 0) },
  growth: {
    words: "(b / a - 1) x 100; with students c and d: ((b / d) / (a / c) - 1) x 100",
    takes: [2, 4],
    work: (values, places) =>
      values.length === 4
        ? growthPercent({ value: at(values, 0), divisor: at(values, 2) }, { value: at(values, 1), divisor: at(values, 3) }, places)
        : growthPercent({ value: at(values, 0) }, { value: at(values, 1) }, places),
  },
  gap: { words: "a - b", takes: [2], work: (values) => gapBetween(at(values, 0), at(values, 1)) },
  per_student: { words: "a / b", takes: [2], work: (values, places) => perStudent(at(values, 0), at(values, 1), places) },
  constant_dollars: {
    words: "a x index c / index b",
    takes: [3],
    work: (values, places) => constantDollars(at(values, 0), at(values, 1), at(values, 2), places),
  },
};

/** The formula in words. */
export function formulaWords(code: FormulaCode): string {
  return code === "range" ? "from the least to the most of all rows" : formulas[code].words;
}

/** Whether a formula takes so many rows. */
export function fitsFormula(code: FormulaCode, rows: number): boolean {
  return code === "range" ? rows > 1 : formulas[code].takes.includes(rows);
}

/** What a formula gives for rows in order, not rounded beyond `places`; `missing` names each row for the note. */
export function applyFormula(
  code: Exclude<FormulaCode, "range">,
  rows: readonly (Operand | null)[],
  missing: readonly string[],
  places: (unverified: boolean) => number,
): Computed {
  return computeFrom(rows, missing, (values, status) => formulas[code].work(values, places(status === "unverified")));
}
