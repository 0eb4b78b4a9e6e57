import { mergedSources } from "../building/built-figure.ts";
import { Source } from "../stubs/source.type.ts";
import { type ComparedYear, compareWithGrowth, type GrantCategory } from "./compare-with-growth.ts";
import { findingOf, growthNames, shortLabel, subtitleOf } from "./comparison-words.ts";
import type { GrowthOf } from "./growth-of.ts";
import type { ComparisonFigures } from "./magnet-grant-comparison.rows.ts";
import { MagnetGrantComparison, MagnetGrantYear } from "./magnet-grant-comparison.type.ts";

/** The comparison from one base year on, with its words. `baseYear` must be one that can be the base. */
export function comparisonOf(figures: ComparisonFigures, baseYear: number, growthOf: GrowthOf): MagnetGrantComparison {
  const { ended, leftOut, categories, loadedOn, attached } = figures;
  const compared = compareWithGrowth({ categories, index: figures.index[growthOf], baseYear, ended });
  const finding = findingOf(compared, growthOf);
  const growth = growthNames[growthOf];
  return Object.assign(new MagnetGrantComparison(), {
    title: finding.title,
    titleStatus: finding.status,
    subtitle: subtitleOf(compared, growthOf),
    method: `Had it grown like ${growth}: grant of FY${baseYear} × ${growth} of the year / ${growth} of FY${baseYear}, rounded once.`,
    baseFiscalYear: baseYear,
    growthOf,
    growthLabel: growth,
    rows: compared.map(rowOf),
    endedFiscalYear: ended?.fiscalYear ?? null,
    endedNote: ended?.note ?? null,
    leftOut: leftOut.map(leftOutWords),
    asOf: loadedOn,
    sources: sourcesOf(compared),
    attachedSources: attached,
  });
}

function rowOf(row: ComparedYear): MagnetGrantYear {
  const { category, fiscalYear, actual, index, hadItGrown, apart } = row;
  return Object.assign(new MagnetGrantYear(), {
    category: category.code,
    categoryLabel: category.label,
    categoryShort: shortLabel(category.code),
    fiscalYear,
    actual: actual.value,
    actualStatus: actual.status,
    actualNote: actual.note,
    hadItGrown: hadItGrown.value,
    hadItGrownStatus: hadItGrown.status,
    hadItGrownNote: hadItGrown.note,
    apart,
    index: index.value,
    indexStatus: index.status,
    indexNote: index.note,
    sources: sourcesOf([row]),
  });
}

function sourcesOf(rows: readonly ComparedYear[]): Source[] {
  const ids = mergedSources(...rows.flatMap(({ actual, hadItGrown }) => [actual.sources, hadItGrown.sources]));
  return ids.map((id) => Object.assign(new Source(), { id }));
}

function leftOutWords({ code, label, years }: GrantCategory): string {
  const known = [...years].map(
    ([year, { value }]) => `FY${year}${value === null ? "" : ` ($${Intl.NumberFormat("en-US").format(value as `${number}`)})`}`,
  );
  return `${label} (${code}): known for ${known.join(" and ")} only`;
}
