import { csvCell, csvLine, type CsvValue } from "./csv.ts";
import type { Money } from "./money.ts";
import { type RescCode, rescShortNames } from "./resc.ts";

/** A row of the State contract list as its file is made of: the same whether it is made now or was frozen. */
export interface StateContractFileRow {
  readonly id: string;
  readonly agency: string;
  readonly title: string;
  readonly kind: string;
  readonly fiscalYear: number | null;
  readonly amount: Money | null;
  readonly amountNote: string | null;
  readonly role: string | null;
  readonly participants: readonly { readonly code: RescCode }[];
  readonly note: string | null;
  readonly sources: readonly { readonly id: string }[];
  readonly ref: string;
  readonly state: string | null;
  readonly route: string | null;
  readonly lead: { readonly code: RescCode } | null;
  readonly office: string | null;
  readonly programCode: string | null;
  readonly contractNumber: string | null;
  readonly fundingSource: string | null;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly years: readonly { readonly fiscalYear: number; readonly total: Money | null }[];
  readonly shares: readonly { readonly resc: RescCode; readonly fiscalYear: number; readonly amount: Money | null }[];
  readonly incomplete: readonly string[];
  readonly finalAmount: Money | null;
  /** ISO 8601 in UTC. */
  readonly updatedAt: string;
}

/** A column of the file. Names and order are a promise: new ones go to the end, none is renamed. */
export interface StateContractColumn {
  readonly name: string;
  readonly label: string;
  readonly value: (row: StateContractFileRow) => CsvValue;
  readonly decimal?: true;
}

const stated = (amount: Money | null) => amount ?? "not stated";

/** The columns of the State contract list as a file. */
export const stateContractColumns: readonly StateContractColumn[] = [
  { name: "contract_id", label: "Id of the contract", value: (row) => row.id },
  { name: "agency", label: "State agency by code: CSDE or OEC", value: (row) => row.agency },
  { name: "title", label: "Title of the work", value: (row) => row.title },
  { name: "kind", label: "Kind of sponsorship", value: (row) => row.kind },
  {
    name: "fiscal_year",
    label: "State fiscal year, named by the year in which it ends; empty when the source states none, and when there are several",
    value: (row) => row.fiscalYear,
  },
  { name: "amount", label: "US dollars, decimal; empty when no source states an amount", value: (row) => row.amount, decimal: true },
  { name: "amount_note", label: "What the amount covers, or why there is none", value: (row) => row.amountNote },
  { name: "role", label: "What the RESCs do in it", value: (row) => row.role },
  {
    name: "participant_codes",
    label: "Codes of the RESCs that take part, parted by a space",
    value: (row) => row.participants.map(({ code }) => code).join(" "),
  },
  {
    name: "participants",
    label: "RESCs that take part, parted by a semicolon",
    value: (row) => row.participants.map(({ code }) => rescShortNames[code]).join("; "),
  },
  { name: "note", label: "What else the source says", value: (row) => row.note },
  { name: "source_ids", label: "Ids of the sources, parted by a space", value: (row) => row.sources.map(({ id }) => id).join(" ") },
  { name: "ref", label: "Number by which people cite it", value: (row) => row.ref },
  { name: "state", label: "Where it stands; empty for rows of public sources, which do not state it", value: (row) => row.state },
  { name: "route", label: "How it came about: COMPETED, DIRECT_DESIGNATION or LEGISLATED", value: (row) => row.route },
  { name: "lead_code", label: "Code of the RESC that leads", value: (row) => row.lead?.code ?? null },
  { name: "lead", label: "The RESC that leads", value: (row) => (row.lead ? rescShortNames[row.lead.code] : null) },
  { name: "office", label: "Office of the agency", value: (row) => row.office },
  { name: "program_code", label: "The agency's code of the program", value: (row) => row.programCode },
  { name: "contract_number", label: "The agency's number of the contract", value: (row) => row.contractNumber },
  { name: "funding_source", label: "Where the money comes from", value: (row) => row.fundingSource },
  { name: "period_from", label: "First day of the period", value: (row) => row.periodFrom },
  { name: "period_to", label: "Last day of the period", value: (row) => row.periodTo },
  {
    name: "amounts_by_fiscal_year",
    label: "Totals by fiscal year, such as 2026=1000.00, parted by a semicolon",
    value: (row) => row.years.map(({ fiscalYear, total }) => `${fiscalYear}=${stated(total)}`).join("; "),
  },
  {
    name: "shares",
    label: "What each RESC gets by fiscal year, such as CREC 2026=400.00, parted by a semicolon",
    value: (row) => row.shares.map(({ resc, fiscalYear, amount }) => `${resc} ${fiscalYear}=${stated(amount)}`).join("; "),
  },
  { name: "incomplete", label: "What is not stated, parted by a semicolon", value: (row) => row.incomplete.join("; ") },
  { name: "final_amount", label: "US dollars that it came to in the end", value: (row) => row.finalAmount, decimal: true },
  { name: "updated_at", label: "When the row last changed, ISO 8601 in UTC", value: (row) => row.updatedAt },
];

/** The whole file: names of columns, then rows and nothing else. */
export function stateContractCsv(rows: readonly StateContractFileRow[]): string {
  const head = csvLine(stateContractColumns.map(({ name }) => name));
  return head + rows.map((row) => csvLine(stateContractColumns.map(({ value, decimal }) => csvCell(value(row), decimal)))).join("");
}

/** The columns of a table to import: one line for each RESC and fiscal year of a contract. */
export const stateContractImportColumns = [
  "agency",
  "title",
  "kind",
  "program_code",
  "office",
  "contract_number",
  "funding_source",
  "period_from",
  "period_to",
  "lead",
  "resc",
  "role",
  "fiscal_year",
  "year_total",
  "share",
  "note",
] as const;
