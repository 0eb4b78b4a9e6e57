import { rescShortNames } from "@resc/domain";
import type { MagnetSchool, ScenarioInput } from "./scenario.ts";

// The last year of flat categories; from FY2025 a need-weighted formula takes their place and has no grant per student.
/** The year whose grants rise. */
export const grantYear = 2024;
/** The year from which the path begins. */
export const pathFrom = 2012;
const enrollmentYear = 2017;
/** The two categories with which schools are reckoned. */
export const categories = [
  { code: "other", dimension: "resc_nonsheff_under55", label: "outside the Sheff region", sheff: false },
  { code: "sheff", dimension: "resc_sheff_under60", label: "in the Sheff region", sheff: true },
] as const;
/** Code of an input or a line of one category. */
export const of = (code: string, category: string) => `${code}_${category}`;
/** Code of the input with the students of a school. */
export const studentsOf = ({ key }: MagnetSchool) => `students_${key}`;

/** What is assumed of an increase of the magnet grant. */
export function magnetInputs(schools: readonly MagnetSchool[]): ScenarioInput[] {
  const common = { most: 1_000_000_000_000, places: 2 };
  const dollars = { ...common, group: "Grant per student", unit: "US dollars per student" };
  return [
    {
      ...common,
      code: "percent",
      group: "The increase",
      label: "Increase of the grant",
      unit: "percent",
      figure: { metric: "magnet_increase_asked", fiscalYear: 2022, dimensionCode: "" },
      most: 100,
      missing: "Write by how many percent the grant rises.",
    },
    ...categories.flatMap(({ code, dimension, label }) => [
      {
        ...dollars,
        code: of("grant", code),
        label: `Grant of FY${grantYear}, school ${label}`,
        figure: { metric: "magnet_grant_per_student", fiscalYear: grantYear, dimensionCode: dimension },
        missing: "Import magnet_grant_per_student of that year, or write the grant.",
      },
      {
        ...dollars,
        code: of("before", code),
        label: `Grant of FY${pathFrom}, school ${label}`,
        figure: { metric: "magnet_grant_per_student", fiscalYear: pathFrom, dimensionCode: dimension },
        missing: "Import magnet_grant_per_student of that year, or write the grant.",
      },
    ]),
    ...[pathFrom, grantYear].flatMap((year) => [
      {
        ...common,
        code: `ecs_${year}`,
        group: "Path of Education Cost Sharing",
        label: `Education Cost Sharing, State total of FY${year}`,
        unit: "US dollars",
        figure: { metric: "ecs_total", fiscalYear: year, dimensionCode: "" },
        missing: "Import ecs_total of that year, or write the total.",
      },
      {
        ...common,
        code: `enrolled_${year}`,
        group: "Path of Education Cost Sharing",
        label: `Students enrolled statewide, FY${year}`,
        unit: "students",
        places: 0,
        figure: { metric: "statewide_enrollment", fiscalYear: year, dimensionCode: "" },
        missing: "Import statewide_enrollment of that year, or write the number.",
      },
    ]),
    ...schools.map((school) => ({
      code: studentsOf(school),
      group: `Students, ${rescShortNames[school.resc]}`,
      label: school.name,
      unit: "students",
      most: 10_000,
      places: 0,
      figure: { metric: "magnet_school_students", fiscalYear: enrollmentYear, dimensionCode: school.key },
      missing: "No source on record counts its students. Import magnet_school_students, or write the number.",
    })),
  ];
}
