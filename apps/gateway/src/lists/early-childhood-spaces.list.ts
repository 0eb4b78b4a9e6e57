import type { ListDefinition } from "./list-definition.ts";
import { asOf, code, fiscalYear, text } from "./list-filters.ts";
import { at } from "./row-values.ts";

/** Early childhood spaces by town. */
export const earlyChildhoodSpacesList: ListDefinition = {
  name: "early-childhood-spaces",
  title: "Early childhood spaces by town",
  description:
    "One row per town, type and fiscal year, and totals as rows of their own; suppressed numbers are empty with the reason beside them. Add up rows of one level only.",
  operation: "EarlyChildhoodSpaces_Csv",
  field: "earlyChildhoodSpaces",
  exportAction: "earlyChildhood:export",
  filters: [
    fiscalYear("fiscalYear"),
    asOf,
    code({ parameter: "level", variable: "level", words: "level" }, [
      "TOWN",
      "TOWN_TOTAL",
      "REGION_TYPE",
      "REGION_TOTAL",
      "STATE_TYPE",
      "STATE_TOTAL",
    ]),
    text({ parameter: "region", variable: "region", words: "OEC service region" }),
    text({ parameter: "town", variable: "town", words: "town" }),
    text({ parameter: "spaceType", variable: "spaceType", words: "space type" }),
  ],
  columns: [
    { name: "space_id", label: "Id of the row in its vintage", value: at("id") },
    { name: "fiscal_year", label: "State fiscal year, named by the year in which it ends", value: at("fiscalYear") },
    { name: "level_code", label: "Code of what the row is; add up rows of one level only", value: at("levelCode") },
    { name: "level", label: "What the row is", value: at("level") },
    { name: "town_key", label: "Key of the town; empty for totals above a town", value: at("townKey") },
    { name: "town", label: "Town", value: at("townName") },
    { name: "region_code", label: "Code of the OEC service region", value: at("regionCode") },
    { name: "region", label: "OEC service region; no catchment", value: at("region") },
    { name: "space_type_code", label: "Code of the space type; empty for totals of all types", value: at("spaceTypeCode") },
    { name: "space_type", label: "Space type", value: at("spaceType") },
    { name: "program", label: "Program of the type", value: at("program") },
    { name: "funded", label: "Funded spaces; empty when suppressed", value: at("funded") },
    { name: "filled", label: "Filled spaces; empty when suppressed", value: at("filled") },
    { name: "unfilled", label: "Funded less filled spaces; empty when suppressed", value: at("unfilled") },
    { name: "suppressed_code", label: "Code of why it is suppressed; empty when it is shown", value: at("suppressedCode") },
    { name: "suppressed", label: "Why it is suppressed", value: at("suppressed") },
    { name: "as_of", label: "Day of the import that the row is of", value: at("recordedOn") },
    { name: "source", label: "Where the numbers come from", value: at("sourceWords") },
  ],
};
