import type { EducatorDiversityRow } from "@resc/reference-data";
import { type BuiltFigure, endOfSchoolYear, type FigureStatus, noSource } from "./built-figure.ts";
import { gapBetween } from "../formula/gap.ts";
import { decimal, decimalText } from "./exact.ts";

// EdSight's enrollment file counts students only; where a row cites it, the other sources speak of educators.
const studentSource = "edsight_2017";

/** Educators and students of color, and the gap between them. Years without a share have no figure. */
export function diversityFigures(rows: readonly EducatorDiversityRow[]): BuiltFigure[] {
  return rows.flatMap((row) => {
    const base = { period: row.schoolYear, fiscalYear: endOfSchoolYear(row.schoolYear), note: row.note };
    const share = (metric: string, percent: number | null, status: FigureStatus, sources: readonly string[]): BuiltFigure[] =>
      percent === null ? [] : [{ ...base, metric, value: String(percent), status, sources }];
    const citesStudents = row.sources.includes(studentSource);
    const ofEducators = row.sources.filter((id) => id !== studentSource);
    // Where sources differ they differ about students; about educators they only round.
    const disputed = row.contested ? "contested" : "verified";
    return [
      ...share("educators_of_color", row.educatorsOfColorPct, "verified", ofEducators.length > 0 ? ofEducators : [noSource]),
      ...share("students_of_color", row.studentsOfColorPct, disputed, citesStudents ? [studentSource] : row.sources),
      ...share("national_teachers_of_color", row.nationalTeachersOfColorPct, "verified", ofEducators.length > 0 ? ofEducators : [noSource]),
      ...gap(row, base),
    ];
  });
}

function gap(row: EducatorDiversityRow, base: Pick<BuiltFigure, "period" | "fiscalYear" | "note">): BuiltFigure[] {
  if (row.studentsOfColorPct === null || row.educatorsOfColorPct === null) return [];
  const points = gapBetween(decimal(String(row.studentsOfColorPct)), decimal(String(row.educatorsOfColorPct)));
  return [
    {
      ...base,
      metric: "educator_diversity_gap",
      value: decimalText(points),
      status: row.contested ? "contested" : "derived",
      sources: row.sources,
    },
  ];
}
