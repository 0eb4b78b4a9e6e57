import type { ListDefinition } from "./list-definition.ts";
import { code, resc } from "./list-filters.ts";
import { at, codesAt, labelAt, rescAt } from "./row-values.ts";

/** Interdistrict magnet schools, by name. */
export const schoolsList: ListDefinition = {
  name: "schools",
  title: "Interdistrict magnet schools",
  description: "One row per interdistrict magnet school: operator, town, theme, grades and enrollment.",
  operation: "Schools_Csv",
  field: "schools",
  exportAction: "reference:export",
  filters: [
    resc({ parameter: "resc", variable: "resc", words: "operated by" }),
    code({ parameter: "operatorKind", variable: "operatorKind", words: "operator" }, ["RESC", "DISTRICT"]),
  ],
  columns: [
    { name: "school_id", label: "Id of the school", value: at("id") },
    { name: "state_code", label: "State code; used again for other schools", value: at("stateCode") },
    { name: "name", label: "Name", value: at("name") },
    { name: "former_name", label: "Name in 2016-17, when it differed", value: at("formerName") },
    { name: "operator_kind", label: "Code: who operates it", value: at("operatorKind") },
    { name: "operator_kind_label", label: "Who operates it", value: labelAt("operatorKind") },
    { name: "operator", label: "Name of its operator", value: at("operatorName") },
    { name: "operator_resc_code", label: "Code of the RESC that operates it", value: at("operatorResc.code") },
    { name: "operator_resc", label: "RESC that operates it", value: rescAt("operatorResc.code") },
    { name: "town_key", label: "Public key of its town", value: at("town.key") },
    { name: "town", label: "Town", value: at("town.name") },
    { name: "address", label: "Street address", value: at("address") },
    { name: "grades", label: "Grades", value: at("grades") },
    { name: "theme", label: "Theme", value: at("theme") },
    { name: "sheff", label: "Whether it counts for the Sheff region: true or false", value: at("sheff") },
    { name: "status", label: "Whether it is open, or not in the directory of 2023", value: at("status") },
    { name: "enrollment", label: "October count of students", value: at("enrollment") },
    { name: "enrollment_school_year", label: "School year of the count", value: at("enrollmentSchoolYear") },
    { name: "latitude", label: "Degrees north", value: at("latitude") },
    { name: "longitude", label: "Degrees east (negative)", value: at("longitude") },
    { name: "source_ids", label: "Ids of the sources, parted by a space", value: codesAt("sources.id") },
  ],
};
