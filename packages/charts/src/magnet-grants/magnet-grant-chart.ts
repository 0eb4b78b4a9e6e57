import { formatDate } from "@resc/domain";
import { type ChartColumn, type LineChart } from "../chart.ts";
import { missingYears, yearWords } from "../text-alternative.ts";

interface SourceWords {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly vintage: string | null;
}

/** One row as `magnetGrantComparison.rows` answers it. */
export interface MagnetGrantYear {
  readonly category: string;
  readonly categoryLabel: string;
  readonly categoryShort: string;
  readonly fiscalYear: number;
  readonly actual: string | null;
  readonly actualStatus: string;
  readonly actualNote: string | null;
  readonly hadItGrown: string | null;
  readonly hadItGrownStatus: string;
  readonly hadItGrownNote: string | null;
  readonly apart: string | null;
  readonly index: string | null;
  readonly indexStatus: string;
  readonly indexNote: string | null;
  readonly sources: readonly { readonly id: string }[];
}

/** The comparison as `magnetGrantComparison` answers it. */
export interface MagnetGrantComparison {
  readonly title: string;
  readonly titleStatus: string;
  readonly subtitle: string;
  readonly method: string;
  readonly baseFiscalYear: number;
  readonly growthOf: string;
  readonly growthLabel: string;
  readonly rows: readonly MagnetGrantYear[];
  readonly endedFiscalYear: number | null;
  readonly endedNote: string | null;
  readonly asOf: string;
  readonly sources: readonly SourceWords[];
  /** Titles of sources that people attached and confirmed. */
  readonly attachedSources?: readonly string[];
}

const sureStatuses: ReadonlySet<string> = new Set(["verified", "derived"]);
// The source id of what was found in no source; it is said as a status, not cited as a title.
const noSource = "general_knowledge";

/** The first chart of the priorities (P46-P48): RESC magnet grants beside their growth at the rate of ECS, Sheff and non-Sheff. */
export function magnetGrantChart(comparison: MagnetGrantComparison): LineChart<MagnetGrantYear> {
  const { growthLabel, baseFiscalYear, endedFiscalYear } = comparison;
  const chart: LineChart<MagnetGrantYear> = {
    name: `magnet-grants-from-fy${baseFiscalYear}-${comparison.growthOf === "ECS_TOTAL" ? "total-ecs" : "ecs-per-student"}`,
    title: sureStatuses.has(comparison.titleStatus) ? comparison.title : `${comparison.title} (${words(comparison.titleStatus)})`,
    subtitle: comparison.subtitle,
    rows: comparison.rows,
    columns: columnsFor(growthLabel),
    panelOf: ({ category, categoryShort, categoryLabel }) => ({ code: category, label: categoryShort, detail: categoryLabel }),
    yearOf: ({ fiscalYear }) => fiscalYear,
    lines: [
      {
        label: "actual grant",
        dashed: false,
        color: "chart-1",
        value: ({ actual }) => actual,
        sure: ({ actualStatus }) => sureStatuses.has(actualStatus),
        note: ({ actualNote }) => actualNote,
      },
      {
        label: `had it grown like ${growthLabel}`,
        dashed: true,
        color: "chart-2",
        value: ({ hadItGrown }) => hadItGrown,
        sure: ({ hadItGrownStatus }) => sureStatuses.has(hadItGrownStatus),
        note: ({ hadItGrownNote }) => hadItGrownNote,
      },
    ],
    format: dollars,
    apart: { value: ({ apart }) => apart, words: (amount) => `${dollars(amount.replace("-", ""))} apart` },
    ended: endedFiscalYear === null ? null : { year: endedFiscalYear, label: `from ${yearWords(endedFiscalYear)}: another formula` },
    notes: [],
    origin: originOf(comparison),
  };
  return { ...chart, notes: notesOf(comparison, chart) };
}

function notesOf({ method, endedFiscalYear, endedNote }: MagnetGrantComparison, chart: LineChart<MagnetGrantYear>): readonly string[] {
  const missing = [...new Set(chart.lines.flatMap((line) => missingYears(chart, line)))].toSorted((a, b) => a - b).map(yearWords);
  return [
    method,
    ...(missing.length > 0 ? [`No figure for ${listed(missing)}; nothing is interpolated.`] : []),
    ...(endedFiscalYear === null
      ? []
      : [`The flat grants end after ${yearWords(endedFiscalYear - 1)}: ${endedNote?.split(";")[0] ?? "another formula follows"}.`]),
    "Amounts do not begin at zero.",
  ];
}

function originOf({ asOf, sources, attachedSources = [] }: MagnetGrantComparison): string {
  const cited = sources
    .filter(({ id }) => id !== noSource)
    .map(({ title, publisher, vintage }) => [(publisher ?? title).split(", ")[0], vintage && `(${vintage})`].filter(Boolean).join(" "));
  return `Figures as loaded on ${formatDate(asOf)}. Sources: ${[...new Set([...cited, ...attachedSources])].join(", ")}. Not verified: believed but confirmed by no source, or computed from such figures.`;
}

function columnsFor(growth: string): readonly ChartColumn<MagnetGrantYear>[] {
  const amount = (value: string | null) => (value === null ? "no figure" : dollars(value));
  return [
    {
      name: "fiscal_year",
      header: "Year",
      value: ({ fiscalYear }) => fiscalYear,
      shown: ({ fiscalYear }) => yearWords(fiscalYear),
    },
    { name: "category", header: "Category code", value: ({ category }) => category },
    { name: "category_label", header: "Category", value: ({ categoryLabel }) => categoryLabel },
    { name: "category_short", header: "Grant", value: ({ categoryShort }) => categoryShort, shown: ({ categoryShort }) => categoryShort },
    { name: "actual", header: "Actual", value: ({ actual }) => actual, shown: ({ actual }) => amount(actual), numeric: true },
    {
      name: "actual_status",
      header: "Status of the grant",
      value: ({ actualStatus }) => actualStatus,
      shown: ({ actualStatus }) => words(actualStatus),
    },
    { name: "actual_note", header: "Note on the grant", value: ({ actualNote }) => actualNote },
    {
      name: "had_it_grown",
      header: `Had it grown like ${growth}`,
      value: ({ hadItGrown }) => hadItGrown,
      shown: ({ hadItGrown }) => amount(hadItGrown),
      numeric: true,
    },
    {
      name: "had_it_grown_status",
      header: "Status of the path",
      value: ({ hadItGrownStatus }) => hadItGrownStatus,
      shown: ({ hadItGrownStatus }) => words(hadItGrownStatus),
    },
    { name: "had_it_grown_note", header: "Note on the path", value: ({ hadItGrownNote }) => hadItGrownNote },
    {
      name: "apart",
      header: "Apart",
      value: ({ apart }) => apart,
      shown: ({ apart }) => (apart === null ? "" : dollars(apart)),
      numeric: true,
    },
    { name: "index", header: `Index: ${growth}`, value: ({ index }) => index, shown: ({ index }) => amount(index), numeric: true },
    {
      name: "index_status",
      header: "Status of the index",
      value: ({ indexStatus }) => indexStatus,
      shown: ({ indexStatus }) => words(indexStatus),
    },
    { name: "index_note", header: "Note on the index", value: ({ indexNote }) => indexNote },
    { name: "source_ids", header: "Sources", value: ({ sources }) => sources.map(({ id }) => id).join(";") },
  ];
}

/** A status as people say it. */
function words(status: string): string {
  return status === "unverified" ? "not verified" : status.replaceAll("_", " ");
}

const format = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", trailingZeroDisplay: "stripIfInteger" });

function dollars(amount: string): string {
  return format.format(amount as `${number}`);
}

function listed(years: readonly string[]): string {
  return years.length < 2 ? years.join("") : `${years.slice(0, -1).join(", ")} and ${years.at(-1)}`;
}
