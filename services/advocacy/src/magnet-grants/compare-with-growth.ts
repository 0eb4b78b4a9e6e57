import { type FigureStatus, mergedSources, noSource, notes } from "../building/built-figure.ts";
import { decimal, decimalText, minus, over, times } from "../building/exact.ts";

/** A figure of one year as the database has it. */
export interface YearFigure {
  /** Decimal text; null exactly when the status is not_found. */
  readonly value: string | null;
  readonly status: FigureStatus;
  readonly note: string | null;
  readonly sources: readonly string[];
}

/** Figures by State fiscal year. */
export type Years = ReadonlyMap<number, YearFigure>;

/** A category of magnet grant with its grant per student by year. */
export interface GrantCategory {
  readonly code: string;
  readonly label: string;
  readonly years: Years;
}

/** One category in one year: the grant, and what it would be had it grown like the index since the base year. */
export interface ComparedYear {
  readonly category: GrantCategory;
  readonly fiscalYear: number;
  readonly actual: YearFigure;
  readonly index: YearFigure;
  /** Rounded once, to whole dollars. */
  readonly hadItGrown: YearFigure;
  /** Had it grown minus actual, exactly; null unless both are known. */
  readonly apart: string | null;
}

const nothing = (note: string, sources: readonly string[] = [noSource]): YearFigure => ({
  value: null,
  status: "not_found",
  note,
  sources,
});

// The weaker of two wins: what rests on something not verified is not verified.
const weakest: readonly FigureStatus[] = ["contested", "unverified"];

/**
 * What a grant would be had it grown like the index: grant of the base year x index of the year / index of the base year (P46).
 * Always from the base year, never from the year before; a year without an index is not_found and says what is missing.
 */
export function hadItGrown(grant: YearFigure, base: YearFigure, year: YearFigure): YearFigure {
  // In the base year the index cancels out, whatever it is.
  if (base === year && grant.value !== null) return grant;
  if (grant.value === null || base.value === null || year.value === null) {
    const missing = [grant, base, year].find(({ value }) => value === null);
    return nothing(missing?.note ?? "missing", []);
  }
  const path = over(times(decimal(grant.value), decimal(year.value)), decimal(base.value), 0);
  const parts = [grant, base, year].map(({ status }) => status);
  const status = weakest.find((one) => parts.includes(one)) ?? "derived";
  return {
    value: decimalText(path),
    status,
    note: notes(status === "unverified" && "computed from figures that are not verified", status === "contested" && year.note),
    sources: mergedSources(grant.sources, base.sources, year.sources),
  };
}

function known(years: Years, year: number): boolean {
  return (years.get(year)?.value ?? null) !== null;
}

/** Years in which every category has a grant and the index has a value. */
export function comparableYears(categories: readonly GrantCategory[], index: Years): readonly number[] {
  const all = [...new Set(categories.flatMap(({ years }) => [...years.keys()]))].toSorted((a, b) => a - b);
  return categories.length === 0 ? [] : all.filter((year) => known(index, year) && categories.every(({ years }) => known(years, year)));
}

/** Years that can be the base: comparable, with a comparable year after them. */
export function baseYears(categories: readonly GrantCategory[], index: Years): readonly number[] {
  return comparableYears(categories, index).slice(0, -1);
}

/** What a comparison is made of. */
export interface ComparisonParts {
  readonly categories: readonly GrantCategory[];
  readonly index: Years;
  readonly baseYear: number;
  /** The year after which the flat categories are gone, with what replaced them. */
  readonly ended: { readonly fiscalYear: number; readonly note: string | null; readonly sources: readonly string[] } | null;
}

/** Every category and every year from the base year on, gaps included, in order. `baseYear` must be one of `baseYears`. */
export function compareWithGrowth({ categories, index, baseYear, ended }: ComparisonParts): readonly ComparedYear[] {
  const last = Math.max(ended?.fiscalYear ?? 0, ...categories.flatMap(({ years }) => [...years.keys()]));
  const indexOf = (year: number) => index.get(year) ?? nothing(`missing: figure of FY${year}`);
  return categories.flatMap((category) =>
    Array.from({ length: last - baseYear + 1 }, (_, step) => {
      const fiscalYear = baseYear + step;
      const after = ended !== null && fiscalYear >= ended.fiscalYear;
      const grantOf = (year: number) => category.years.get(year) ?? nothing(`missing: grant of FY${year}`);
      const actual =
        after && !known(category.years, fiscalYear) ? nothing(ended.note ?? "the category has ended", ended.sources) : grantOf(fiscalYear);
      const base = indexOf(baseYear);
      const indexed = fiscalYear === baseYear ? base : indexOf(fiscalYear);
      const grown = hadItGrown(grantOf(baseYear), base, indexed);
      const both = grown.value !== null && actual.value !== null;
      const apart = both ? decimalText(minus(decimal(grown.value), decimal(actual.value))) : null;
      return { category, fiscalYear, actual, index: indexed, hadItGrown: grown, apart };
    }),
  );
}
