import { fileURLToPath } from "node:url";
import type { z } from "zod";
import {
  briefLinesTable,
  educatorDiversityTable,
  legislativePrioritiesTable,
  priorityClaimsTable,
  sourcesTable,
  statedFiguresTable,
} from "./advocacy.ts";
import { districtsTable, districtTownsTable, membershipsTable } from "./districts.ts";
import {
  earlyChildhoodCountsTable,
  earlyChildhoodRatesTable,
  earlyChildhoodRegionsTable,
  earlyChildhoodSpaceTypesTable,
} from "./early-childhood.ts";
import { ecsFundingTable, magnetGrantsTable } from "./funding.ts";
import { catchmentLinesTable, rescsTable, townsTable } from "./places.ts";
import { ReferenceDataError, type ReferenceDataProblem } from "./reference-data-error.ts";
import { schoolsTable } from "./schools.ts";
import { roleAlikeGroupsTable } from "./groups.ts";
import { serviceCategoriesTable, serviceOfferingsTable, stateContractsTable } from "./services.ts";
import { readTable, type Table } from "./table.ts";

/** Every file of the reference data, by the name under which its rows are returned. */
export const referenceTables = {
  rescs: rescsTable,
  towns: townsTable,
  catchmentLines: catchmentLinesTable,
  districts: districtsTable,
  districtTowns: districtTownsTable,
  memberships: membershipsTable,
  schools: schoolsTable,
  roleAlikeGroups: roleAlikeGroupsTable,
  serviceCategories: serviceCategoriesTable,
  serviceOfferings: serviceOfferingsTable,
  stateContracts: stateContractsTable,
  magnetGrants: magnetGrantsTable,
  ecsFunding: ecsFundingTable,
  educatorDiversity: educatorDiversityTable,
  legislativePriorities: legislativePrioritiesTable,
  statedFigures: statedFiguresTable,
  priorityClaims: priorityClaimsTable,
  briefLines: briefLinesTable,
  earlyChildhoodSpaceTypes: earlyChildhoodSpaceTypesTable,
  earlyChildhoodRates: earlyChildhoodRatesTable,
  earlyChildhoodCounts: earlyChildhoodCountsTable,
  earlyChildhoodRegions: earlyChildhoodRegionsTable,
  sources: sourcesTable,
};

/** The name of one set of rows. */
export type ReferenceTableName = keyof typeof referenceTables;

/** All reference data. Rows stand in the order of their file. */
export type ReferenceData = { readonly [Name in ReferenceTableName]: readonly z.infer<(typeof referenceTables)[Name]["schema"]>[] };

/** The folder of the CSV files that come with this package. */
export const referenceDataDirectory = fileURLToPath(new URL("../data/", import.meta.url));

/**
 * Reads every file, each row against its schema; call `checkReferenceData` for what holds between files.
 * Throws ReferenceDataError with the problems of all files together.
 */
export function loadReferenceData(directory: string = referenceDataDirectory): ReferenceData {
  const problems: ReferenceDataProblem[] = [];
  const entries = Object.entries(referenceTables).map(([name, table]) => [name, readOrCollect(directory, table, problems)]);
  if (problems.length > 0) throw new ReferenceDataError(problems);
  return Object.fromEntries(entries) as ReferenceData;
}

function readOrCollect(directory: string, table: Table<z.ZodObject>, problems: ReferenceDataProblem[]): readonly unknown[] {
  try {
    return readTable(directory, table);
  } catch (error) {
    if (!(error instanceof ReferenceDataError)) throw error;
    problems.push(...error.problems);
    return [];
  }
}
