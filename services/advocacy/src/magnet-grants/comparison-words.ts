import type { FigureStatus } from "../building/built-figure.ts";
import type { ComparedYear } from "./compare-with-growth.ts";
import type { GrowthOf } from "./growth-of.ts";

/** How the growth is called in sentences. */
export const growthNames: Readonly<Record<GrowthOf, string>> = {
  ECS_PER_STUDENT: "ECS per student",
  ECS_TOTAL: "total ECS",
};

/** What a category is called where there is little room. */
export function shortLabel(code: string): string {
  return code.startsWith("resc_sheff") ? "Sheff" : "Non-Sheff";
}

const dollarFormat = new Intl.NumberFormat("en-US");

/** What the rows show, as a sentence, with how sure it is. */
export interface Finding {
  readonly title: string;
  readonly status: FigureStatus;
}

interface Side {
  readonly amount: string;
  readonly side: "behind" | "ahead of" | "level with";
  readonly name: string;
}

/** How far apart the grants and the growth are in the last year that has both for every category; computed, never typed. */
export function findingOf(rows: readonly ComparedYear[], growthOf: GrowthOf): Finding {
  const year = lastFullYear(rows);
  const found = rows.filter(({ fiscalYear }) => fiscalYear === year);
  const sides = found.map(sideOf);
  const growth = `the growth of ${growthNames[growthOf]}`;
  const status = found.flatMap(({ actual, hadItGrown }) => [actual.status, hadItGrown.status]);
  return {
    title: `By FY${year}, RESC magnet grants per student were ${stand(sides)} ${growth}`,
    status: (["contested", "unverified"] as const).find((one) => status.includes(one)) ?? "derived",
  };
}

/** The last year in which every category has both a grant and its path. */
export function lastFullYear(rows: readonly ComparedYear[]): number {
  const open = new Set(rows.filter(({ apart }) => apart === null).map(({ fiscalYear }) => fiscalYear));
  return Math.max(...rows.map(({ fiscalYear }) => fiscalYear).filter((year) => !open.has(year)));
}

function sideOf({ category, apart }: ComparedYear): Side {
  const cents = apart ?? "0";
  const amount = `$${dollarFormat.format(cents.replace("-", "") as `${number}`)}`;
  const side = /^-?0+(\.0+)?$/.test(cents) ? "level with" : cents.startsWith("-") ? "ahead of" : "behind";
  return { amount, side, name: shortLabel(category.code).replace("Non", "non") };
}

function stand(sides: readonly Side[]): string {
  const one = new Set(sides.map(({ side }) => side)).size === 1;
  if (one && sides[0]?.side === "level with") return "level with";
  const parts = sides.map(({ amount, side, name }) =>
    side === "level with" ? `level with (${name})` : one ? `${amount} (${name})` : `${amount} ${side} (${name})`,
  );
  return one ? `${parts.join(" and ")} ${sides[0]?.side}` : parts.join(" and ");
}

/** Measure, unit and years. */
export function subtitleOf(rows: readonly ComparedYear[], growthOf: GrowthOf): string {
  const years = rows.filter(({ actual }) => actual.value !== null).map(({ fiscalYear }) => fiscalYear);
  return `State operating grant per student, and the same had it grown like ${growthNames[growthOf]}; nominal dollars, FY${Math.min(...years)} to FY${Math.max(...years)}`;
}
