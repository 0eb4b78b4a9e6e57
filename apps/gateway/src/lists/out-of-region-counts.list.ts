import type { ListDefinition } from "./list-definition.ts";
import { fiscalYear, rescs } from "./list-filters.ts";
import { at, rescAt } from "./row-values.ts";

/** Counts of the out-of-region list by State fiscal year and home RESC, oldest year first; zeros are said. */
export const outOfRegionCountsList: ListDefinition = {
  name: "out-of-region-counts",
  title: "Out-of-region work by home RESC and fiscal year",
  description: "One row per home RESC and fiscal year: how much work of other RESCs came on the out-of-region list. Zeros are said.",
  operation: "OutOfRegionCounts_Csv",
  field: "outOfRegionCounts",
  exportAction: "outOfRegionCount:export",
  filters: [
    rescs({ parameter: "home", variable: "homeRescs", words: "home RESC" }),
    rescs({ parameter: "working", variable: "workingRescs", words: "working RESC" }),
    fiscalYear("fiscalYear"),
  ],
  columns: [
    { name: "home_resc_code", label: "Code of the home RESC", value: at("homeResc.code") },
    { name: "home_resc", label: "Home RESC", value: rescAt("homeResc.code") },
    {
      name: "fiscal_year",
      label: "State fiscal year in which the work came on the list, named by the year in which it ends",
      value: at("fiscalYear"),
    },
    { name: "engagements", label: "Engagements of other RESCs in its region", value: at("engagements") },
    { name: "came_to_nothing", label: "Of these, declined, referred, withdrawn or cancelled", value: at("cameToNothing") },
    { name: "reported", label: "Work that somebody else reported and that has not become an engagement", value: at("reported") },
  ],
};
