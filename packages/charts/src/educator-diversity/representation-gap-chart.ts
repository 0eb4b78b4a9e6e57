import type { ChartLine, RowChart } from "../chart.ts";
import { decimalDifference } from "../decimal-difference.ts";
import { type ChartSource, originLine } from "../source-line.ts";

/** A figure of educators or students of color as `figures` answers it. */
export interface DiversityFigure {
  readonly period: string;
  readonly fiscalYear: number;
  readonly value: string | null;
  readonly status: string;
  readonly note: string | null;
  readonly sources: readonly ChartSource[];
}

/** A school year of the chart. */
export interface DiversityYear {
  readonly period: string;
  readonly fiscalYear: number;
  readonly educators: DiversityFigure | null;
  readonly students: DiversityFigure | null;
  readonly gap: string | null;
}

const percent = (value: string) => `${value}%`;
const sure = (figure: DiversityFigure | null) => figure?.status === "verified" || figure?.status === "derived";

function line(
  label: string,
  dashed: boolean,
  color: ChartLine<DiversityYear>["color"],
  of: "educators" | "students",
): ChartLine<DiversityYear> {
  return {
    label,
    dashed,
    color,
    value: (row) => row[of]?.value ?? null,
    sure: (row) => sure(row[of]),
    note: (row) => row[of]?.note ?? null,
  };
}

/** Educators and students of color by school year, and the gap between them; only years in which both are known (P38). */
export function representationGapChart(
  figures: { readonly educators: readonly DiversityFigure[]; readonly students: readonly DiversityFigure[] },
  asOf: string,
): RowChart<DiversityYear> {
  const of = (side: readonly DiversityFigure[], year: number) => side.find((one) => one.fiscalYear === year && one.value !== null) ?? null;
  const years = [...new Set([...figures.educators, ...figures.students].map(({ fiscalYear }) => fiscalYear))].toSorted((a, b) => a - b);
  const rows = years.flatMap((fiscalYear): DiversityYear[] => {
    const [educators, students] = [of(figures.educators, fiscalYear), of(figures.students, fiscalYear)];
    if (!educators?.value || !students?.value) return [];
    return [{ fiscalYear, period: educators.period, educators, students, gap: decimalDifference(educators.value, students.value) }];
  });
  const contested = rows.filter((row) => row.students?.status === "contested").map(({ period }) => period);
  const sources = rows.flatMap((row) => [...(row.educators?.sources ?? []), ...(row.students?.sources ?? [])]);
  const words = (figure: DiversityFigure | null) =>
    (figure?.status ?? "no figure").replace("unverified", "not verified").replaceAll("_", " ");
  return {
    name: "representation-gap",
    form: "dots",
    title: titleOf(rows),
    subtitle: "Educators and students of color in Connecticut public schools, percent, by school year",
    rows,
    columns: [
      { name: "school_year", header: "School year", value: (row) => row.period, shown: (row) => row.period },
      { name: "fiscal_year", header: "Fiscal year", value: (row) => row.fiscalYear },
      { name: "educators_of_color_percent", header: "Educators of color", value: (row) => row.educators?.value ?? null, shown: (row) => percent(row.educators?.value ?? ""), numeric: true },
      { name: "educators_status", header: "Status", value: (row) => row.educators?.status ?? null, shown: (row) => words(row.educators) },
      { name: "students_of_color_percent", header: "Students of color", value: (row) => row.students?.value ?? null, shown: (row) => percent(row.students?.value ?? ""), numeric: true },
      { name: "students_status", header: "Status of students", value: (row) => row.students?.status ?? null, shown: (row) => words(row.students) },
      { name: "gap_points", header: "Gap in points", value: (row) => row.gap, shown: (row) => row.gap ?? "", numeric: true },
      { name: "students_note", header: "Note on students", value: (row) => row.students?.note ?? null },
    ],
    labelOf: (row) => row.period,
    ordered: true,
    series: [line("educators of color", false, "chart-1", "educators"), line("students of color", true, "chart-2", "students")],
    format: percent,
    formatChange: (points) => `${points} points`,
    notes: [
      "Only school years in which both shares are known. Percentages do not begin at zero.",
      ...(contested.length > 0 ? [`Sources differ on students of color in ${contested.join(", ")}: hollow.`] : []),
    ],
    origin: originLine(asOf, sources),
  }; // prettier-ignore
}

function titleOf(rows: readonly DiversityYear[]): string {
  const last = rows.at(-1);
  if (!last) return "No school year is on record with both shares";
  return `In ${last.period}, the share of educators of color was ${last.gap} points below that of students of color`;
}
