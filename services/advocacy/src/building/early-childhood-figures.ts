import type { EarlyChildhoodCountRow, EarlyChildhoodRateRow } from "@resc/reference-data";
import type { BuiltFigure, FigureStatus } from "./built-figure.ts";

const scheduleWords = (schedule: string): string => schedule.replaceAll("_", " ");
// Two sources in which a total does not equal its parts, or of which only a part was counted, are not relied on.
const statusOf = (status: EarlyChildhoodCountRow["status"]): FigureStatus => (status === "verified" ? "verified" : "unverified");

/** Rates of School Readiness spaces by schedule and year, and the statewide counts, each with what it counts in its note. */
export function earlyChildhoodFigures(rates: readonly EarlyChildhoodRateRow[], counts: readonly EarlyChildhoodCountRow[]): BuiltFigure[] {
  return [
    ...rates.flatMap(({ programCode, schedule, fiscalYear, rateUsd, unit, status, note, sources }): BuiltFigure[] =>
      programCode === "SR" && unit === "space_and_year" && fiscalYear !== null
        ? [
            {
              metric: "early_childhood_rate",
              period: `FY${fiscalYear}`,
              fiscalYear,
              value: rateUsd,
              dimension: { code: schedule, name: scheduleWords(schedule) },
              status: statusOf(status),
              note,
              sources,
            },
          ]
        : [],
    ),
    ...counts.map(({ key, program, schedule, ageGroup, fiscalYear, count, countsWhat, status, sources }): BuiltFigure => ({
      metric: "early_childhood_children",
      period: `FY${fiscalYear}`,
      fiscalYear,
      value: String(count),
      dimension: { code: key.slice(0, -"-2000".length), name: `${program}, ${scheduleWords(schedule)}, ${ageGroup}` },
      status: statusOf(status),
      note: countsWhat,
      sources,
    })),
  ];
}
