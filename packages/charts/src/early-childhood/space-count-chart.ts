import type { RowChart } from "../chart.ts";
import { type ChartSource, originLine } from "../source-line.ts";

/** A statewide count as `earlyChildhoodCounts` answers it. */
export interface SpaceCount {
  readonly key: string;
  readonly program: string;
  readonly schedule: string;
  readonly ageGroup: string | null;
  readonly fiscalYear: number | null;
  /** Decimal text or a number of the API. */
  readonly count: string | number;
  readonly countsWhat: string;
  readonly statusCode: string;
  readonly status: string;
  readonly sources: readonly ChartSource[];
}

const whole = new Intl.NumberFormat("en-US");

/** Spaces and children in State-funded programs, as each source counts them: bars of different things, never added together (P29). */
export function spaceCountChart(counts: readonly SpaceCount[], asOf: string): RowChart<SpaceCount> {
  const rows = counts
    .filter(({ fiscalYear }) => fiscalYear !== null)
    .toSorted((a, b) => Number(b.count) - Number(a.count) || (a.key < b.key ? -1 : 1));
  const most = rows[0];
  const unsure = rows.filter(({ statusCode }) => statusCode !== "verified");
  return {
    name: "early-childhood-spaces",
    form: "bars",
    title: most
      ? `The largest count on record is ${whole.format(Number(most.count))}: ${most.program}, FY${most.fiscalYear}`
      : "No counts of spaces are on record",
    subtitle: "Spaces or children in State-funded early childhood programs, as each source counts them",
    rows,
    columns: [
      { name: "program", header: "Program", value: (row) => row.program, shown: (row) => row.program },
      { name: "schedule", header: "Schedule", value: (row) => row.schedule, shown: (row) => row.schedule },
      { name: "age_group", header: "Age group", value: (row) => row.ageGroup, shown: (row) => row.ageGroup ?? "" },
      { name: "fiscal_year", header: "Year", value: (row) => row.fiscalYear, shown: (row) => `FY${row.fiscalYear}` },
      { name: "count", header: "Count", value: (row) => row.count, shown: (row) => whole.format(Number(row.count)), numeric: true },
      { name: "counts_what", header: "What is counted", value: (row) => row.countsWhat, shown: (row) => row.countsWhat },
      { name: "status", header: "Status", value: (row) => row.statusCode, shown: (row) => row.status },
    ],
    labelOf: (row) => [`FY${row.fiscalYear}`, row.program, row.schedule, row.ageGroup].filter(Boolean).join(", "),
    ordered: false,
    series: [
      {
        label: "count",
        dashed: false,
        color: "chart-1",
        value: (row) => String(row.count),
        sure: (row) => row.statusCode === "verified",
        note: (row) => row.countsWhat,
      },
    ],
    format: (value) => whole.format(Number(value)),
    notes: [
      "Sources count different things; the bars are not added together. The table says what each one counts.",
      ...(unsure.length > 0 ? [`${unsure.length} of ${rows.length} are not verified, or their source contradicts itself: hollow.`] : []),
    ],
    origin: originLine(asOf, rows.flatMap(({ sources }) => sources)), // prettier-ignore
  };
}
