import { type CalendarDate, fiscalYearDays } from "@resc/domain";
import type { SpaceFileRow } from "./read-space-file.ts";
import type { SpaceCell, Thresholds } from "./suppression-label.ts";

/** A cell with its fiscal year. */
export interface YearCell extends SpaceCell {
  readonly fiscalYear: number;
}

/** What would become of a row: added, a newer number, the same again, or refused. */
export type RowOutcome = "NEW" | "CHANGED" | "SAME" | "REFUSED";

/** A row with its outcome, and for a refused one what to write instead. */
export interface JudgedRow extends SpaceFileRow {
  readonly outcome: RowOutcome;
  readonly instead: string | null;
  /** Null when refused. */
  readonly cell: YearCell | null;
}

/** What rows are held against. */
export interface SpaceFacts {
  /** Towns by key and by name in lower case. */
  readonly towns: ReadonlyMap<string, { readonly key: string; readonly region: string }>;
  readonly types: ReadonlyMap<string, { readonly validFrom: CalendarDate | null; readonly validTo: CalendarDate | null }>;
  /** The newest cells on record by `yearCellKey`. */
  readonly newest: ReadonlyMap<string, YearCell>;
  readonly thresholds: Thresholds;
}

/** The key of a cell over all fiscal years. */
export function yearCellKey({ fiscalYear, town, type }: Pick<YearCell, "fiscalYear" | "town" | "type">): string {
  return `${fiscalYear}|${town}|${type}`;
}

/** Holds each row against what is known. A town, type and year that stands twice is refused the second time. */
export function judgeRows(rows: readonly SpaceFileRow[], facts: SpaceFacts): readonly JudgedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const read = readRow(row, facts);
    if (typeof read === "string") return { ...row, outcome: "REFUSED", instead: read, cell: null };
    const key = yearCellKey(read);
    const first = seen.get(key);
    if (first !== undefined)
      return {
        ...row,
        outcome: "REFUSED",
        instead: `This town, type and year stands in row ${first} already; keep one of the two.`,
        cell: null,
      };
    seen.set(key, row.row);
    const known = facts.newest.get(key);
    const same = known?.funded === read.funded && known.filled === read.filled;
    return { ...row, outcome: known ? (same ? "SAME" : "CHANGED") : "NEW", instead: null, cell: read };
  });
}

function readRow(row: SpaceFileRow, { towns, types }: SpaceFacts): YearCell | string {
  const town = towns.get(row.town.toLowerCase());
  if (!town) return "The town is not known; write a town of Connecticut as East Hartford or east-hartford.";
  const type = types.get(row.spaceType);
  if (!type) return "The space type is not known; write a code of the list of space types, such as psr-full-day-full-year.";
  if (!/^(19|20)\d\d$/.test(row.fiscalYear))
    return "Write the fiscal year with four digits, named by the year in which it ends, such as 2026.";
  const fiscalYear = Number(row.fiscalYear);
  const { from, to } = fiscalYearDays(fiscalYear);
  if ((type.validTo !== null && from >= type.validTo) || (type.validFrom !== null && to < type.validFrom))
    return `This type did not hold in FY${fiscalYear}; write one that did. Old types end with FY2025, Early Start CT begins with FY2026.`;
  if (!/^\d{1,6}$/.test(row.funded) || Number(row.funded) < 1 || Number(row.funded) > 100_000)
    return "Write the funded spaces as a whole number from 1; leave the row out where there are none.";
  if (!/^\d{1,6}$/.test(row.filled) || Number(row.filled) > Number(row.funded))
    return "Write the filled spaces as a whole number from 0 to the funded spaces.";
  return {
    fiscalYear,
    town: town.key,
    region: town.region,
    type: row.spaceType,
    funded: Number(row.funded),
    filled: Number(row.filled),
  };
}
