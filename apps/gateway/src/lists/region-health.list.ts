import type { ListDefinition } from "./list-definition.ts";
import { at, rescAt } from "./row-values.ts";

/** How each RESC's out-of-region work and notices stand now, in code order. */
export const regionHealthList: ListDefinition = {
  name: "region-health",
  title: "Out-of-region work and notices by RESC",
  description: "One row per RESC: its out-of-region work and courtesy notices as they stand now.",
  operation: "RegionHealth_Csv",
  field: "outOfRegionHealth",
  exportAction: "outOfRegionCount:export",
  filters: [],
  columns: [
    { name: "resc_code", label: "Code of the RESC", value: at("resc.code") },
    { name: "resc", label: "RESC", value: rescAt("resc.code") },
    { name: "going_out", label: "Its open work in other regions", value: at("out") },
    { name: "coming_in", label: "Open work of others in its region", value: at("in") },
    { name: "due", label: "Notices that it owes", value: at("due") },
    { name: "late", label: "Of these, past their due time", value: at("late") },
    { name: "no_answer", label: "Notices to it without an answer", value: at("noAnswer") },
    { name: "acknowledged", label: "Notices to it that it answered", value: at("acknowledged") },
    { name: "on_time_percent", label: "Percent of its given notices that were in time; empty without any", value: at("onTimePercent") },
  ],
};
