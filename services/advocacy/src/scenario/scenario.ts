import type { RescCode } from "@resc/domain";
import { type Decimal, decimalText } from "../building/exact.ts";
import type { OperandKey } from "../formula/operand.ts";

/** The questions that can be asked of the figures. */
export const scenarioNames = ["MAGNET_INCREASE", "RESIDENTS_CERTIFIED", "EARLY_CHILDHOOD_SPACES"] as const;

/** A question that can be asked of the figures. */
export type ScenarioName = (typeof scenarioNames)[number];

/** A magnet school that a RESC operates, as the State lists it. */
export interface MagnetSchool {
  readonly key: string;
  readonly name: string;
  readonly resc: RescCode;
  /** Whether it counts for the Sheff region, which decides the grant. */
  readonly sheff: boolean;
}

/** Something that is assumed: everybody sees it and may write another value. */
export interface ScenarioInput {
  readonly code: string;
  /** Inputs of one kind stand together under it. */
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  /** The figure that is taken when nobody writes a value; null when there is none. */
  readonly figure: OperandKey | null;
  readonly most: number;
  /** Decimal places that may be written. */
  readonly places: number;
  /** What to do when there is neither a figure nor a value. */
  readonly missing: string;
}

/** What a scenario says of one thing. */
export interface ScenarioLine {
  readonly code: string;
  readonly group: string;
  readonly label: string;
  readonly unit: string;
  /** Null exactly when an input is missing. */
  readonly value: Decimal | null;
  /** How it was computed, with the numbers in it. */
  readonly steps: string;
  /** Codes of the inputs that are missing. */
  readonly missing: readonly string[];
}

/** The value of each input, null for one that is missing. */
export type ScenarioValues = ReadonlyMap<string, Decimal | null>;

/** A question with its inputs and the rule that answers it. Pure: the same values give the same lines. */
export interface ScenarioRule {
  readonly name: ScenarioName;
  readonly title: string;
  readonly question: string;
  readonly method: string;
  /** The ask that it belongs to: the lasting name of its priorities without the year. */
  readonly ask: string;
  readonly inputs: (schools: readonly MagnetSchool[]) => readonly ScenarioInput[];
  readonly lines: (values: ScenarioValues, schools: readonly MagnetSchool[]) => readonly ScenarioLine[];
}

/** A line that needs inputs: without one of them it has no value and names what is missing; nothing is guessed. */
export function lineFrom(
  head: Pick<ScenarioLine, "code" | "group" | "label" | "unit">,
  needs: readonly string[],
  values: ScenarioValues,
  work: (given: readonly Decimal[]) => { readonly value: Decimal; readonly steps: string },
): ScenarioLine {
  const given = needs.map((code) => values.get(code) ?? null);
  const missing = needs.filter((_, place) => given[place] === null);
  if (missing.length > 0) return { ...head, value: null, steps: "", missing };
  return { ...head, ...work(given.filter((one) => one !== null)), missing: [] };
}

/** A number as the steps write it: 8058 becomes 8,058. */
export function written(value: Decimal): string {
  const [whole = "", fraction] = decimalText(value).split(".");
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, ",")}${fraction && Number(fraction) !== 0 ? `.${fraction}` : ""}`;
}
