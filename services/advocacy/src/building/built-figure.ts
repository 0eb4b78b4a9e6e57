/** How sure a figure is; the meanings stand with the field `Figure.status`. */
export type FigureStatus = "verified" | "unverified" | "derived" | "contested" | "not_found" | "suppressed";

/** A figure as the loader makes it from the reference data. */
export interface BuiltFigure {
  readonly metric: string;
  readonly period: string;
  /** State fiscal year in which the period ends. */
  readonly fiscalYear: number;
  /** Decimal text in the metric's unit; null exactly when the status is not_found. */
  readonly value: string | null;
  readonly dimension?: { readonly code: string; readonly name: string };
  readonly status: FigureStatus;
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** The source id that says a figure was in no source opened. */
export const noSource = "general_knowledge";

/** Notes as one text; null when there is none. */
export function notes(...parts: readonly (string | null | undefined | false)[]): string | null {
  return parts.filter((part) => part).join("; ") || null;
}

/** Several lists of source ids as one, each id once. */
export function mergedSources(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

/** The fiscal year in which a school year such as 2020-21 ends. */
export function endOfSchoolYear(schoolYear: string): number {
  return Number(schoolYear.slice(0, 4)) + 1;
}
