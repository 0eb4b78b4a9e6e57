import type { ListDefinition } from "./list-definition.ts";
import { text } from "./list-filters.ts";
import { at, codesAt } from "./row-values.ts";

/** OEC regions by town. */
export const earlyChildhoodRegionsList: ListDefinition = {
  name: "early-childhood-regions",
  title: "OEC regions by town",
  description: "One row per town: the OEC service region with its lead agency, and the region of the weekly rates. Neither is a catchment.",
  operation: "EarlyChildhoodRegions_Csv",
  field: "earlyChildhoodRegionTowns",
  exportAction: "earlyChildhood:export",
  filters: [text({ parameter: "region", variable: "region", words: "OEC service region" })],
  columns: [
    { name: "town_key", label: "Key of the town", value: at("townKey") },
    { name: "town", label: "Town", value: at("townName") },
    { name: "region_code", label: "Code of the OEC service region", value: at("regionCode") },
    { name: "region", label: "OEC service region", value: at("region") },
    { name: "lead_agency", label: "Lead agency of the service region", value: at("leadAgency") },
    { name: "lead_resc_code", label: "Code of the lead agency when it is a RESC", value: at("leadResc") },
    { name: "rate_region_code", label: "Code of the region of the weekly rates", value: at("rateRegionCode") },
    { name: "rate_region", label: "Region of the weekly rates", value: at("rateRegion") },
    {
      name: "differs_from_catchment",
      label: "Whether the lead agency is another than the RESC of the catchment: true or false",
      value: at("differsFromCatchment"),
    },
    { name: "looks_wrong", label: "Whether the source looks wrong for this town: true or false", value: at("looksWrong") },
    { name: "note", label: "What looks wrong", value: at("note") },
    { name: "source_ids", label: "Ids of the sources, parted by a space", value: codesAt("sources.id") },
  ],
};
