import type { ListDefinition } from "./list-definition.ts";
import { asOf, knownAt, resc } from "./list-filters.ts";
import { at, codesAt, labelAt, namesAt, rescAt } from "./row-values.ts";

/** The 169 towns with the catchment in which each lies on a day. */
export const townsList: ListDefinition = {
  name: "towns",
  title: "Towns of Connecticut",
  description: "One row per town: county, planning region, point on the map, and its catchment on a day.",
  operation: "Towns_Csv",
  field: "towns",
  exportAction: "reference:export",
  filters: [resc({ parameter: "resc", variable: "resc", words: "catchment of" }), asOf, knownAt],
  columns: [
    { name: "town_key", label: "Public key of the town", value: at("key") },
    { name: "number", label: "State town number, 1 to 169", value: at("number") },
    { name: "name", label: "Name", value: at("name") },
    { name: "county", label: "Historic county", value: at("county") },
    { name: "planning_region", label: "Planning region, the county equivalent since 2022", value: at("planningRegion") },
    { name: "latitude", label: "Census internal point, degrees north", value: at("latitude") },
    { name: "longitude", label: "Census internal point, degrees east (negative)", value: at("longitude") },
    { name: "resc_code", label: "Code of the RESC in whose catchment it lies", value: at("catchment.resc.code") },
    { name: "resc", label: "RESC in whose catchment it lies", value: rescAt("catchment.resc.code") },
    { name: "confidence", label: "Code: how sure the catchment is", value: at("catchment.confidence") },
    { name: "confidence_label", label: "How sure the catchment is", value: labelAt("catchment.confidence") },
    { name: "district_ids", label: "Ids of the districts that serve it, parted by a space", value: codesAt("districts.id") },
    { name: "districts", label: "Districts that serve it, parted by a semicolon", value: namesAt("districts.shortName") },
    { name: "source_ids", label: "Ids of the sources, parted by a space", value: codesAt("sources.id") },
  ],
};
