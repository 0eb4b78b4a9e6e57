import { isRescCode } from "@resc/domain";
import { referenceTables, type ReferenceData, type ReferenceTableName } from "./load.ts";
import type { ReferenceDataProblem } from "./reference-data-error.ts";
import { columnOf, rowAt } from "./table.ts";

/** Every key of a town, district, category or source that a row names must stand in the file that defines it. */
export function checkReferences(data: ReferenceData): readonly ReferenceDataProblem[] {
  const towns = new Set(data.towns.map((row) => row.key));
  const districts = new Set(data.districts.map((row) => row.key));
  const categories = new Set<string>(data.serviceCategories.map((row) => row.code));
  const sources = new Set(data.sources.map((row) => row.id));
  const problems: ReferenceDataProblem[] = [];

  function each<Name extends ReferenceTableName, Field extends keyof ReferenceData[Name][number] & string>(
    name: Name,
    field: Field,
    known: (value: string, row: ReferenceData[Name][number]) => boolean,
    instead: string,
  ): void {
    data[name].forEach((row: ReferenceData[Name][number], index) => {
      for (const value of textsIn(row[field])) {
        if (known(value, row)) continue;
        problems.push({
          file: referenceTables[name].file,
          row: rowAt(index),
          column: columnOf(field),
          message: `"${value}" is not known; ${instead}`,
        });
      }
    });
  }

  const town = (value: string) => towns.has(value);
  each("rescs", "officeTownKey", town, "write a key of towns.csv");
  each("catchmentLines", "townKey", town, "write a key of towns.csv");
  each("districts", "locationTownKey", town, "write a key of towns.csv");
  each("districtTowns", "townKey", town, "write a key of towns.csv");
  each("schools", "townKey", town, "write a key of towns.csv");
  each("schools", "coordinateTownKey", town, "write a key of towns.csv");

  const district = (value: string) => districts.has(value);
  each("districtTowns", "districtKey", district, "write a key of districts.csv");
  each("memberships", "districtKey", district, "write a key of districts.csv");
  each(
    "schools",
    "operator",
    (value, row) => (row.operatorKind === "resc" ? isRescCode(value) : district(value)),
    "write a RESC code when operator_kind is resc, a key of districts.csv when it is district",
  );

  each("stateContracts", "rescs", isRescCode, "write RESC codes joined with ;");
  each("serviceOfferings", "category", (value) => categories.has(value), "write a code of service_categories.csv");

  const spaceTypes = new Set(data.earlyChildhoodSpaceTypes.map((row) => row.code));
  each("earlyChildhoodSpaceTypes", "becomes", (value) => spaceTypes.has(value), "write a code of early_childhood_space_types.csv");
  each("earlyChildhoodRegions", "townKey", town, "write a key of towns.csv");

  const source = (value: string) => sources.has(value);
  const cited = Object.keys(referenceTables).filter(
    (name): name is Citing => name !== "sources" && name !== "serviceCategories" && name !== "priorityClaims" && name !== "briefLines",
  );
  for (const name of cited) each(name, "sources", source, "write ids of sources.csv joined with ;");
  each("catchmentLines", "evidence", source, "write ids of sources.csv joined with ;");
  each("schools", "themeSource", source, "write an id of sources.csv");
  return problems;
}

type Citing = Exclude<ReferenceTableName, "sources" | "serviceCategories" | "priorityClaims" | "briefLines">;

function textsIn(value: unknown): readonly string[] {
  return typeof value === "string" ? [value] : Array.isArray(value) ? value.filter((part) => typeof part === "string") : [];
}
