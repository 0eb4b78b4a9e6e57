import type { ChartLine, RowChart } from "../chart.ts";
import { originLine } from "../source-line.ts";

/** A month of the out-of-region list for one RESC as `outOfRegionMonths` answers it. */
export interface WorkMonth {
  /** `2026-10`. */
  readonly month: string;
  /** Rows of its own work in other regions that came on the list. */
  readonly out: number;
  /** Rows of others' work in its region that came on the list. */
  readonly in: number;
}

const whole = new Intl.NumberFormat("en-US");
const named = new Intl.DateTimeFormat("en-US", { month: "long", year: "numeric", timeZone: "UTC" });
const monthWords = (month: string) => named.format(new Date(`${month}-01T00:00:00Z`));

function line(
  label: string,
  dashed: boolean,
  color: ChartLine<WorkMonth>["color"],
  value: (row: WorkMonth) => number,
): ChartLine<WorkMonth> {
  return { label, dashed, color, value: (row) => String(value(row)), sure: () => true, note: () => null };
}

/** Work that came on the out-of-region list month by month: a RESC's own in other regions, and others' in its region (A38). */
export function workByMonthChart(resc: string, months: readonly WorkMonth[], asOf: string): RowChart<WorkMonth> {
  const sum = (of: (row: WorkMonth) => number) => months.reduce((total, row) => total + of(row), 0);
  const [out, into] = [sum((row) => row.out), sum((row) => row.in)];
  return {
    name: "out-of-region-months",
    form: "bars",
    counted: true,
    title:
      out + into === 0
        ? `No out-of-region work of ${resc} came on the list in ${months.length} months`
        : `${whole.format(out)} by ${resc} in other regions, ${whole.format(into)} by others in its region`,
    subtitle: `Work that came on the out-of-region list, by month, ${months.length} months`,
    rows: months,
    columns: [
      { name: "month", header: "Month", value: (row) => row.month, shown: (row) => monthWords(row.month) },
      { name: "out", header: `${resc} in other regions`, value: (row) => row.out, shown: (row) => whole.format(row.out), numeric: true },
      { name: "in", header: `Others in its region`, value: (row) => row.in, shown: (row) => whole.format(row.in), numeric: true },
    ],
    labelOf: (row) => monthWords(row.month),
    ordered: true,
    series: [
      line(`${resc} in other regions`, false, "chart-1", (row) => row.out),
      line("others in its region", true, "chart-2", (row) => row.in),
    ],
    format: (value) => whole.format(Number(value)),
    notes: ["Work in two regions counts once for each. The month that runs is not over."],
    origin: originLine(asOf, [{ id: "Out-of-region list of the RESC Alliance" }]),
  };
}
