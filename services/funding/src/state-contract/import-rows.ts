import {
  isCalendarDate,
  isMoney,
  isRescCode,
  type RescCode,
  stateContractImportColumns,
  isStateAgencyCode,
  type StateAgencyCode,
} from "@resc/domain";
import type { ContractTerms } from "./terms.ts";

type ImportColumn = (typeof stateContractImportColumns)[number];
type Line = Readonly<Record<ImportColumn, string>>;

/** A contract of the table: all lines of one agency, program code and title. */
export interface ImportedContract {
  /** The same for the same contract in every table. */
  readonly key: string;
  readonly agency: StateAgencyCode;
  readonly title: string;
  readonly kind: string;
  readonly lead: RescCode;
  readonly terms: ContractTerms;
  /** Places in the table, the head being 1. */
  readonly lines: readonly number[];
}

/** Lines that cannot be read, with what to write instead. */
export interface RefusedLines {
  readonly lines: readonly number[];
  readonly title: string;
  readonly problem: string;
}

const noted = "Not stated in the imported table.";
const orNull = (text: string) => text || null;

/** What of one line cannot be read; undefined when all can. */
function problemOf(line: Line): string | undefined {
  if (!isStateAgencyCode(line.agency)) return "Write the agency by its code, such as CSDE or OEC.";
  if (line.title.length < 3 || line.title.length > 300) return "Write a title of 3 to 300 letters.";
  if (!line.kind || line.kind.length > 120) return "Write the kind of sponsorship in plain words, such as designation.";
  for (const column of ["lead", "resc"] as const)
    if (!isRescCode(line[column].toUpperCase())) return `Write ${column} as ACES, CES, CREC, EASTCONN, EDADVANCE or LEARN.`;
  if (!/^(19|20)\d\d$/.test(line.fiscal_year)) return "Write fiscal_year as the year in which it ends, such as 2026.";
  for (const column of ["year_total", "share"] as const)
    if (line[column] && !isMoney(line[column]))
      return `Write ${column} as digits with at most two decimals, such as 1250.00, or leave it empty where not stated.`;
  for (const column of ["period_from", "period_to"] as const)
    if (line[column] && !isCalendarDate(line[column])) return `Write ${column} as YYYY-MM-DD, or leave it empty where not stated.`;
  if (Object.values(line).some((cell) => cell.length > 1_000)) return "Write at most 1,000 letters in a cell.";
  return undefined;
}

/** What must be the same on every line of a contract. */
const shared = ["kind", "office", "contract_number", "funding_source", "period_from", "period_to", "lead"] as const;

function contractOf(key: string, lines: readonly (readonly [number, Line])[]): ImportedContract | RefusedLines {
  const [first] = lines;
  const places = lines.map(([place]) => place);
  const head = (first as readonly [number, Line])[1];
  const refuse = (problem: string): RefusedLines => ({ lines: places, title: head.title, problem });
  for (const [, line] of lines) {
    const problem = problemOf(line);
    if (problem) return refuse(problem);
  }
  const differs = shared.find((column) => lines.some(([, line]) => line[column] !== head[column]));
  if (differs) return refuse(`Write the same ${differs} on every line of this contract.`);
  const of = lines.map(([, line]) => ({ ...line, resc: line.resc.toUpperCase() as RescCode, year: Number(line.fiscal_year) }));
  const years = [...new Set(of.map(({ year }) => year))].toSorted((one, other) => one - other);
  const uneven = years.find((year) => new Set(of.filter((line) => line.year === year).map((line) => line.year_total)).size > 1);
  if (uneven) return refuse(`Write the same year_total on every line of FY${uneven}.`);
  const rescs = [...new Set(of.map(({ resc }) => resc))].toSorted();
  const share = (resc: RescCode, year: number) => of.filter((line) => line.resc === resc && line.year === year);
  if (rescs.some((resc) => years.some((year) => share(resc, year).length > 1)))
    return refuse("Write one line for each RESC and fiscal year.");
  const amount = (text: string | undefined) =>
    text ? (text.includes(".") ? text.padEnd(text.indexOf(".") + 3, "0") : `${text}.00`) : null;
  return {
    key,
    agency: head.agency as StateAgencyCode,
    title: head.title,
    kind: head.kind,
    lead: head.lead.toUpperCase() as RescCode,
    lines: places,
    terms: {
      office: orNull(head.office),
      programCode: orNull(head.program_code),
      contractNumber: orNull(head.contract_number),
      fundingSource: orNull(head.funding_source),
      periodFrom: orNull(head.period_from),
      periodTo: orNull(head.period_to),
      periodNote: head.period_from && head.period_to ? null : noted,
      participants: rescs.map((resc) => ({ resc, role: orNull(of.find((line) => line.resc === resc && line.role)?.role ?? "") })),
      years: years.map((fiscalYear) => {
        const total = amount(of.find((line) => line.year === fiscalYear)?.year_total);
        return { fiscalYear, total, note: total === null ? noted : null };
      }),
      shares: years.flatMap((fiscalYear) =>
        rescs.map((resc) => {
          const [line] = share(resc, fiscalYear);
          const stated = amount(line?.share);
          return { resc, fiscalYear, amount: stated, note: stated === null ? line?.note || noted : orNull(line?.note ?? "") };
        }),
      ),
    },
  };
}

/** The contracts of a table. A head that is not the template's refuses the whole table: one entry, line 1. */
export function contractsOf(cells: readonly (readonly string[])[]): readonly (ImportedContract | RefusedLines)[] {
  const [head = [], ...rows] = cells;
  const names = head.map((name) => name.toLowerCase().replaceAll(" ", "_"));
  const missing = stateContractImportColumns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    return [{ lines: [1], title: "", problem: `The first line must name every column of the template. Missing: ${missing.join(", ")}.` }];
  const groups = new Map<string, (readonly [number, Line])[]>();
  for (const [place, row] of rows.entries()) {
    if (row.every((cell) => cell === "")) continue;
    const line = Object.fromEntries(
      stateContractImportColumns.map((column) => [column, row[names.indexOf(column)] ?? ""]),
    ) as unknown as Line;
    const key = `import:${[line.agency, line.program_code, line.title].map((part) => part.normalize("NFC").toLowerCase()).join("|")}`;
    groups.set(key, [...(groups.get(key) ?? []), [place + 2, line]]);
  }
  return [...groups].map(([key, lines]) => contractOf(key, lines));
}
