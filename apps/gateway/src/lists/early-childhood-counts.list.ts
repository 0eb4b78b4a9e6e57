import type { ListDefinition } from "./list-definition.ts";
import { fiscalYear, text } from "./list-filters.ts";
import { at, codesAt } from "./row-values.ts";

/** Early childhood, statewide numbers. */
export const earlyChildhoodCountsList: ListDefinition = {
  name: "early-childhood-counts",
  title: "Early childhood, statewide numbers",
  description:
    "One row per statewide number of spaces or children, by fiscal year and program. Rows count different things and are never added together.",
  operation: "EarlyChildhoodCounts_Csv",
  field: "earlyChildhoodCounts",
  exportAction: "earlyChildhood:export",
  filters: [text({ parameter: "program", variable: "program", words: "program" }), fiscalYear("fiscalYear")],
  columns: [
    { name: "count_key", label: "Lasting key of the number", value: at("key") },
    { name: "program_code", label: "Short code of the program", value: at("programCode") },
    { name: "program", label: "Program", value: at("program") },
    { name: "schedule_code", label: "Code of the schedule", value: at("scheduleCode") },
    { name: "schedule", label: "Schedule", value: at("schedule") },
    { name: "age_group", label: "Age group in the words of the source", value: at("ageGroup") },
    { name: "fiscal_year", label: "State fiscal year, named by the year in which it ends", value: at("fiscalYear") },
    { name: "count", label: "The number", value: at("count") },
    { name: "counts_what", label: "What is counted, and of when", value: at("countsWhat") },
    { name: "status_code", label: "Code of how sure it is", value: at("statusCode") },
    { name: "status", label: "How sure it is", value: at("status") },
    { name: "source_ids", label: "Ids of the sources, parted by a space", value: codesAt("sources.id") },
  ],
};
