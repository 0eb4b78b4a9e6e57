import { checkDates } from "./check-dates.ts";
import { checkReferences } from "./check-references.ts";
import { referenceTables, type ReferenceData } from "./load.ts";
import { ReferenceDataError, type ReferenceDataProblem } from "./reference-data-error.ts";
import { rowAt } from "./table.ts";

/**
 * Checks what must hold between the files: their counts, every reference, one catchment per town and one RESC per district
 * at any date, and a district for every town. Throws ReferenceDataError naming file, row and column of all that does not hold.
 */
export function checkReferenceData(data: ReferenceData): void {
  const problems = [...checkCounts(data), ...checkKeys(data), ...checkReferences(data), ...checkDates(data)];
  if (problems.length > 0) throw new ReferenceDataError(problems);
}

const counts = { rescs: 6, towns: 169, districts: 205, earlyChildhoodRegions: 169 } as const;

function checkCounts(data: ReferenceData): readonly ReferenceDataProblem[] {
  return (Object.keys(counts) as (keyof typeof counts)[])
    .filter((name) => data[name].length !== counts[name])
    .map((name) => whole(referenceTables[name].file, `the file has ${data[name].length} rows; write ${counts[name]}`));
}

function checkKeys(data: ReferenceData): readonly ReferenceDataProblem[] {
  return [
    ...repeated(
      referenceTables.rescs.file,
      "code",
      data.rescs.map((row) => row.code),
    ),
    ...repeated(
      referenceTables.towns.file,
      "key",
      data.towns.map((row) => row.key),
    ),
    ...repeated(
      referenceTables.towns.file,
      "number",
      data.towns.map((row) => String(row.number)),
    ),
    ...repeated(
      referenceTables.districts.file,
      "key",
      data.districts.map((row) => row.key),
    ),
    ...repeated(
      referenceTables.schools.file,
      "key",
      data.schools.map((row) => row.key),
    ),
    ...repeated(
      referenceTables.serviceCategories.file,
      "code",
      data.serviceCategories.map((row) => row.code),
    ),
    ...repeated(
      referenceTables.stateContracts.file,
      "key",
      data.stateContracts.map((row) => row.key),
    ),
    ...repeated(
      referenceTables.earlyChildhoodSpaceTypes.file,
      "code",
      data.earlyChildhoodSpaceTypes.map((row) => row.code),
    ),
    ...repeated(
      referenceTables.earlyChildhoodRates.file,
      "key",
      data.earlyChildhoodRates.map((row) => row.key),
    ),
    ...repeated(
      referenceTables.earlyChildhoodCounts.file,
      "key",
      data.earlyChildhoodCounts.map((row) => row.key),
    ),
    ...repeated(
      referenceTables.earlyChildhoodRegions.file,
      "town_key",
      data.earlyChildhoodRegions.map((row) => row.townKey),
    ),
    ...repeated(
      referenceTables.sources.file,
      "id",
      data.sources.map((row) => row.id),
    ),
  ];
}

function repeated(file: string, column: string, values: readonly string[]): readonly ReferenceDataProblem[] {
  return values.flatMap((value, index) => {
    const first = values.indexOf(value);
    return first === index
      ? []
      : [{ file, row: rowAt(index), column, message: `"${value}" already stands in row ${rowAt(first)}; write another` }];
  });
}

function whole(file: string, message: string): ReferenceDataProblem {
  return { file, row: null, column: null, message };
}
