import { type FigureStatus, mergedSources } from "../building/built-figure.ts";
import { type Decimal, decimal, decimalText } from "../building/exact.ts";

/** A figure as a formula takes it. */
export interface Operand {
  readonly figureId: string;
  readonly version: number;
  readonly metric: string;
  readonly label: string;
  readonly period: string;
  readonly fiscalYear: number;
  readonly dimensionCode: string;
  /** Decimal text; null exactly when there is no figure. */
  readonly value: string | null;
  readonly status: FigureStatus;
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** What a formula gives, as far as it can be told. */
export interface Computed {
  readonly value: string | null;
  readonly status: FigureStatus;
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** Which figure a formula asks for. */
export interface OperandKey {
  readonly metric: string;
  readonly fiscalYear: number;
  readonly dimensionCode: string;
}

// The weakest row decides: what rests on something disputed or not verified says so.
const weakest: readonly FigureStatus[] = ["contested", "unverified"];

/** How sure something is that rests on these rows. */
export function statusOf(rows: readonly Pick<Operand, "status">[]): FigureStatus {
  return weakest.find((one) => rows.some(({ status }) => status === one)) ?? "derived";
}

/** Applies exact arithmetic to rows; without one of them there is no value, and the note names what is missing. */
export function computeFrom(
  rows: readonly (Operand | null)[],
  missing: readonly string[],
  work: (values: readonly Decimal[], status: FigureStatus) => Decimal,
): Computed {
  const found = rows.filter((row): row is Operand => row !== null);
  const sources = mergedSources(...found.map((row) => row.sources));
  const gaps = rows.flatMap((row, place) => (row === null || row.value === null ? [missing[place] ?? "a row"] : []));
  if (gaps.length > 0) return { value: null, status: "not_found", note: `missing: ${gaps.join(" and ")}`, sources };
  const status = statusOf(found);
  const value = decimalText(work(found.map((row) => decimal(row.value ?? "0")), status)); // prettier-ignore
  const told = { contested: "sources differ on a row", unverified: "computed from figures that are not verified" } as Record<
    string,
    string
  >;
  return { value, status, note: told[status] ?? null, sources };
}
