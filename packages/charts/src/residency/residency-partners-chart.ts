import type { RowChart } from "../chart.ts";
import { type ChartSource, originLine } from "../source-line.ts";

/** A figure of the residency's partners as `figures` answers it; those of a site have its code and their names as note. */
export interface ResidencySite {
  readonly period: string;
  readonly fiscalYear: number;
  readonly dimensionCode: string | null;
  readonly dimension: string | null;
  readonly value: string | null;
  readonly status: string;
  readonly note: string | null;
  readonly sources: readonly ChartSource[];
}

/** Partner districts and schools of the Teacher Residency Program by site and year; the table has their names (P42, P44). */
export function residencyPartnersChart(figures: readonly ResidencySite[], asOf: string): RowChart<ResidencySite> {
  const rows = figures
    .filter(({ dimensionCode }) => dimensionCode?.startsWith("site_") ?? false)
    .toSorted(
      (a, b) => b.fiscalYear - a.fiscalYear || Number(b.value) - Number(a.value) || compare(a.dimensionCode ?? "", b.dimensionCode ?? ""),
    );
  return {
    name: "residency-partners",
    form: "bars",
    title: titleOf(rows),
    subtitle: "Districts and schools on the program's partner page, by site and school year",
    rows,
    columns: [
      { name: "school_year", header: "School year", value: (row) => row.period, shown: (row) => row.period },
      { name: "site", header: "Site", value: (row) => row.dimension, shown: (row) => row.dimension ?? "" },
      { name: "partners", header: "Partners", value: (row) => row.value, shown: (row) => row.value ?? "no figure", numeric: true },
      { name: "partner_names", header: "Partner districts and schools", value: (row) => row.note, shown: (row) => row.note ?? "" },
      { name: "status", header: "Status", value: (row) => row.status, shown: (row) => row.status.replaceAll("_", " ") },
    ],
    labelOf: (row) => `${row.dimension ?? ""}, ${row.period}`,
    ordered: false,
    series: [
      {
        label: "partners",
        dashed: false,
        color: "chart-1",
        value: (row) => row.value,
        sure: (row) => row.status === "verified",
        note: (row) => row.note,
      },
    ],
    format: (value) => value,
    notes: ["A site counts among its own partners where the page lists it. Table and file have the names."],
    origin: originLine(asOf, rows.flatMap(({ sources }) => sources)), // prettier-ignore
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function titleOf(rows: readonly ResidencySite[]): string {
  const last = rows[0];
  if (!last) return "No partners of the residency are on record";
  const newest = rows.filter(({ fiscalYear }) => fiscalYear === last.fiscalYear);
  const all = newest.reduce((sum, { value }) => sum + Number(value ?? 0), 0);
  return `In ${last.period}, ${all} districts and schools partnered with the residency at ${newest.length} sites`;
}
