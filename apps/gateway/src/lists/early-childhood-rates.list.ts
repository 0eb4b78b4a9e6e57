import type { ListDefinition } from "./list-definition.ts";
import { asOf, code, fiscalYear, text } from "./list-filters.ts";
import { at, codesAt } from "./row-values.ts";

/** Early childhood rates. */
export const earlyChildhoodRatesList: ListDefinition = {
  name: "early-childhood-rates",
  title: "Early childhood rates",
  description: "One row per published amount: per space and fiscal year, or per child and week by OEC rate region.",
  operation: "EarlyChildhoodRates_Csv",
  field: "earlyChildhoodRates",
  exportAction: "earlyChildhood:export",
  filters: [
    asOf,
    text({ parameter: "program", variable: "program", words: "program" }),
    fiscalYear("fiscalYear"),
    text({ parameter: "region", variable: "region", words: "OEC rate region" }),
    code({ parameter: "unit", variable: "unit", words: "unit" }, ["space_and_year", "child_and_week", "state_spending_per_child"]),
  ],
  columns: [
    { name: "rate_key", label: "Lasting key of the amount", value: at("key") },
    { name: "program_code", label: "Short code of the program", value: at("programCode") },
    { name: "program", label: "Program", value: at("program") },
    { name: "schedule_code", label: "Code of the schedule", value: at("scheduleCode") },
    { name: "schedule", label: "Schedule", value: at("schedule") },
    { name: "age_group", label: "Age group in the words of the source", value: at("ageGroup") },
    {
      name: "fiscal_year",
      label: "State fiscal year, named by the year in which it ends; empty for weekly rates",
      value: at("fiscalYear"),
    },
    { name: "period", label: "Effective period as the source names it, for weekly rates", value: at("period") },
    { name: "region_code", label: "Code of the OEC rate region, for weekly rates; no catchment", value: at("regionCode") },
    { name: "region", label: "OEC rate region", value: at("region") },
    {
      name: "accredited",
      label: "Whether for accredited programs: true or false; empty where it makes no difference",
      value: at("accredited"),
    },
    { name: "title_i", label: "Whether for Title I programs: true or false; empty where it makes no difference", value: at("titleI") },
    { name: "amount", label: "US dollars, decimal, nominal", value: at("amount"), decimal: true },
    { name: "unit_code", label: "Code of what the amount is for", value: at("unitCode") },
    { name: "unit", label: "What the amount is for", value: at("unit") },
    { name: "status_code", label: "Code of how sure it is", value: at("statusCode") },
    { name: "status", label: "How sure it is", value: at("status") },
    { name: "note", label: "What must be known to read it", value: at("note") },
    { name: "source_ids", label: "Ids of the sources, parted by a space", value: codesAt("sources.id") },
  ],
};
