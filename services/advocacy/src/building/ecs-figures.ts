import type { EcsFundingRow } from "@resc/reference-data";
import { type BuiltFigure, mergedSources, notes } from "./built-figure.ts";
import { enrollmentSourcesOf, foundationSources, noteIsOnFoundation, totalOf, totalSources } from "./ecs-row.ts";
import { perStudent } from "../formula/per-student.ts";
import { decimal, decimalText, minus } from "./exact.ts";

/** Education Cost Sharing: totals, amounts per student, foundation amounts and the enrollments behind them, each its own metric. */
export function ecsFigures(rows: readonly EcsFundingRow[]): BuiltFigure[] {
  return rows.flatMap((row) => [totalFigure(row), perStudentFigure(row), ...foundationFigure(row), ...enrollmentFigure(row)]);
}

function totalFigure(row: EcsFundingRow): BuiltFigure {
  const total = totalOf(row);
  return {
    metric: "ecs_total",
    period: `FY${row.fiscalYear}`,
    fiscalYear: row.fiscalYear,
    value: total ? decimalText(total.dollars) : null,
    status: total?.status ?? "not_found",
    note: notes(
      row.totalBasis,
      total?.status === "unverified" && "general knowledge, in rounded millions",
      !noteIsOnFoundation(row) && row.note,
    ),
    sources: totalSources(row),
  };
}

function perStudentFigure(row: EcsFundingRow): BuiltFigure {
  const figure = {
    metric: "ecs_per_student",
    period: `FY${row.fiscalYear}`,
    fiscalYear: row.fiscalYear,
    sources: mergedSources(totalSources(row), enrollmentSourcesOf(row)),
  };
  const total = totalOf(row);
  if (!total || row.statewideEnrollment === null) {
    const missing = [
      total ? null : `State total of FY${row.fiscalYear}`,
      row.statewideEnrollment === null ? `statewide enrollment of ${row.enrollmentSchoolYear ?? `FY${row.fiscalYear}`}` : null,
    ];
    return { ...figure, value: null, status: "not_found", note: `missing: ${missing.filter((one) => one !== null).join(" and ")}` };
  }
  const enrollment = decimal(String(row.statewideEnrollment));
  if (total.status === "unverified")
    return {
      ...figure,
      value: decimalText(perStudent(total.dollars, enrollment, 0)),
      status: "unverified",
      note: "computed from an unverified total",
    };
  const exact = perStudent(total.dollars, enrollment, 2);
  refuseOtherQuotient(row, decimalText(exact));
  return { ...figure, value: decimalText(exact), status: "derived", note: row.totalBasis };
}

/** The file states the quotient too; two numbers for one thing must be one number. */
function refuseOtherQuotient(row: EcsFundingRow, computed: string): void {
  if (row.perEnrolledStudentUsd === null || minus(decimal(row.perEnrolledStudentUsd), decimal(computed)).units === 0n) return;
  throw new Error(
    `ecs_funding.csv, FY${row.fiscalYear}: per_enrolled_student_usd is ${row.perEnrolledStudentUsd}, but total over enrollment is ${computed}. Nothing was loaded.`,
  );
}

function foundationFigure(row: EcsFundingRow): BuiltFigure[] {
  if (row.foundationUsd === null) return [];
  return [
    {
      metric: "ecs_foundation",
      period: `FY${row.fiscalYear}`,
      fiscalYear: row.fiscalYear,
      value: row.foundationUsd,
      status: row.foundationStatus ?? "unverified",
      note: noteIsOnFoundation(row) ? row.note : null,
      sources: foundationSources(row),
    },
  ];
}

function enrollmentFigure(row: EcsFundingRow): BuiltFigure[] {
  if (row.enrollmentSchoolYear === null) return [];
  const found = row.statewideEnrollment !== null;
  return [
    {
      metric: "statewide_enrollment",
      period: row.enrollmentSchoolYear,
      fiscalYear: row.fiscalYear,
      value: found ? String(row.statewideEnrollment) : null,
      status: found ? "verified" : "not_found",
      note: null,
      sources: enrollmentSourcesOf(row),
    },
  ];
}
