import { referenceTables, type ReferenceData } from "./load.ts";
import type { ReferenceDataProblem } from "./reference-data-error.ts";
import { rowAt } from "./table.ts";

interface Span {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** What must hold at any date: one catchment per town, at most one RESC per district, a serving district for every town. */
export function checkDates(data: ReferenceData): readonly ReferenceDataProblem[] {
  const files = referenceTables;
  return [
    ...backwards(files.catchmentLines.file, data.catchmentLines),
    ...backwards(files.districts.file, data.districts),
    ...backwards(files.districtTowns.file, data.districtTowns),
    ...backwards(files.earlyChildhoodSpaceTypes.file, data.earlyChildhoodSpaceTypes),
    ...backwards(files.memberships.file, data.memberships),
    ...twiceAtOnce(files.catchmentLines.file, "town_key", data.catchmentLines, (row) => row.townKey, "is already in a catchment"),
    ...twiceAtOnce(files.memberships.file, "district_key", data.memberships, (row) => row.districtKey, "is already a member of a RESC"),
    ...townsWithout(data, files.catchmentLines.file, data.catchmentLines, "is in no catchment"),
    ...townsWithout(data, files.districtTowns.file, data.districtTowns, "is served by no district"),
  ];
}

function backwards(file: string, rows: readonly Span[]): readonly ReferenceDataProblem[] {
  return rows.flatMap((row, index) =>
    row.validFrom !== null && row.validTo !== null && row.validTo <= row.validFrom
      ? [{ file, row: rowAt(index), column: "valid_to", message: `"${row.validTo}" is not after valid_from; write a later day` }]
      : [],
  );
}

function twiceAtOnce<Row extends Span>(
  file: string,
  column: string,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  what: string,
): readonly ReferenceDataProblem[] {
  const seen = new Map<string, number[]>();
  return rows.flatMap((row, index) => {
    const earlier = seen.get(keyOf(row)) ?? [];
    seen.set(keyOf(row), [...earlier, index]);
    const clash = earlier.find((at) => overlap(rows[at] ?? row, row));
    if (clash === undefined) return [];
    return [
      {
        file,
        row: rowAt(index),
        column,
        message: `"${keyOf(row)}" ${what} on the same days in row ${rowAt(clash)}; end one before the other begins`,
      },
    ];
  });
}

function overlap(a: Span, b: Span): boolean {
  return (
    (a.validTo === null || b.validFrom === null || b.validFrom < a.validTo) &&
    (b.validTo === null || a.validFrom === null || a.validFrom < b.validTo)
  );
}

function townsWithout(
  data: ReferenceData,
  file: string,
  rows: readonly (Span & { readonly townKey: string })[],
  what: string,
): readonly ReferenceDataProblem[] {
  const days = ["0000-01-01", ...new Set(rows.flatMap((row) => [row.validFrom, row.validTo]).filter((day) => day !== null))].toSorted();
  const byTown = new Map<string, Span[]>();
  for (const row of rows) byTown.set(row.townKey, [...(byTown.get(row.townKey) ?? []), row]);
  return data.towns.flatMap((town) => {
    const day = days.find((at) => !(byTown.get(town.key) ?? []).some((row) => holds(row, at)));
    if (day === undefined) return [];
    const when = day === days[0] ? "" : ` on ${day}`;
    return [{ file, row: null, column: "town_key", message: `the town "${town.key}" ${what}${when}; add a row for it` }];
  });
}

function holds(span: Span, day: string): boolean {
  return (span.validFrom === null || span.validFrom <= day) && (span.validTo === null || day < span.validTo);
}
