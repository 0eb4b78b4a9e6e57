import type { MagnetGrantRow } from "@resc/reference-data";
import type { BuiltFigure } from "./built-figure.ts";

/** The grant per student by category and year. A row without an amount marks the end of the categories and stays a gap. */
export function magnetFigures(rows: readonly MagnetGrantRow[]): BuiltFigure[] {
  return rows.map((row) => ({
    metric: "magnet_grant_per_student",
    period: `FY${row.fiscalYear}`,
    fiscalYear: row.fiscalYear,
    value: row.perStudentUsd,
    dimension: { code: row.category, name: row.categoryLabel },
    status: row.perStudentUsd === null ? "not_found" : row.status,
    note: row.note,
    sources: row.sources,
  }));
}
