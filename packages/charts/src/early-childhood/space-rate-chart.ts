import { formatDate } from "@resc/domain";
import type { LineChart } from "../chart.ts";

/** One published rate as `earlyChildhoodRates` answers it. */
export interface SpaceRate {
  readonly key: string;
  readonly program: string;
  readonly scheduleCode: string;
  readonly schedule: string;
  readonly fiscalYear: number | null;
  readonly amount: string;
  readonly statusCode: string;
  readonly status: string;
  readonly note: string | null;
  readonly sources: readonly { readonly id: string; readonly publisher?: string | null }[];
}

/** A rate of a fiscal year. */
type YearRate = SpaceRate & { readonly fiscalYear: number };

const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", trailingZeroDisplay: "stripIfInteger" });
const money = (amount: string) => dollars.format(amount as `${number}`);

/** School Readiness rates per space by schedule and fiscal year; the old types end with FY2025 and are not joined to what came after. */
export function spaceRateChart(rates: readonly SpaceRate[], asOf: string): LineChart<YearRate> {
  const rows = rates
    .filter((rate): rate is YearRate => rate.fiscalYear !== null)
    .toSorted((a, b) => (a.scheduleCode < b.scheduleCode ? -1 : a.scheduleCode > b.scheduleCode ? 1 : a.fiscalYear - b.fiscalYear));
  const publishers = [...new Set(rows.flatMap((row) => row.sources.map(({ publisher }) => publisher ?? "")))].filter(Boolean);
  return {
    name: "school-readiness-rates",
    title: titleOf(rows),
    subtitle: "School Readiness, US dollars per space and fiscal year, nominal, as published",
    rows,
    columns: [
      { name: "fiscal_year", header: "Year", value: (row) => row.fiscalYear, shown: (row) => `FY${row.fiscalYear}` },
      { name: "schedule_code", header: "Schedule code", value: (row) => row.scheduleCode },
      { name: "schedule", header: "Schedule", value: (row) => row.schedule, shown: (row) => row.schedule },
      { name: "amount", header: "Rate", value: (row) => row.amount, shown: (row) => money(row.amount), numeric: true },
      { name: "status", header: "Status", value: (row) => row.statusCode, shown: (row) => row.status },
      { name: "note", header: "Note", value: (row) => row.note },
      { name: "source_ids", header: "Sources", value: (row) => row.sources.map(({ id }) => id).join(";") },
    ],
    panelOf: (row) => ({ code: row.scheduleCode, label: row.schedule, detail: row.program }),
    yearOf: (row) => row.fiscalYear,
    lines: [
      {
        label: "rate per space",
        dashed: false,
        color: "chart-1",
        value: (row) => row.amount,
        sure: (row) => row.statusCode === "verified",
        note: (row) => row.note,
      },
    ],
    format: money,
    apart: null,
    ended: null,
    notes: [
      "These types ended with 06/30/2025; Early Start CT took their place and is not joined to them.",
      "Amounts do not begin at zero.",
    ],
    origin: `As of ${formatDate(asOf)}. Sources: ${publishers.join(", ") || "see the table"}.`,
  };
}

function titleOf(rows: readonly YearRate[]): string {
  const last = Math.max(...rows.map((row) => row.fiscalYear));
  const raised = rows
    .filter((row) => row.fiscalYear === last)
    .filter((row) => {
      const before = rows.find((one) => one.scheduleCode === row.scheduleCode && one.fiscalYear === last - 1);
      return before !== undefined && Number(before.amount) < Number(row.amount);
    })
    .map((row) => row.schedule.toLowerCase());
  if (rows.length === 0) return "No School Readiness rates are on record";
  return raised.length === 0
    ? `School Readiness rates did not rise in FY${last}`
    : `In FY${last} the rate rose for ${raised.join(" and ")} spaces only`;
}
