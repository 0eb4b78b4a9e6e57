import type { ListDefinition } from "./list-definition.ts";
import { asOf, text } from "./list-filters.ts";
import { at, codesAt } from "./row-values.ts";

/** Early childhood space types. */
export const spaceTypesList: ListDefinition = {
  name: "space-types",
  title: "Early childhood space types",
  description:
    "One row per type of State-funded space with the days on which it held and what it became on 07/01/2025. Old types and Early Start CT are never added together.",
  operation: "SpaceTypes_Csv",
  field: "earlyChildhoodSpaceTypes",
  exportAction: "earlyChildhood:export",
  filters: [asOf, text({ parameter: "program", variable: "program", words: "program" })],
  columns: [
    { name: "space_type_code", label: "Code of the type", value: at("code") },
    { name: "program_code", label: "Short code of the program or funding source", value: at("programCode") },
    { name: "program", label: "Program or funding source", value: at("program") },
    { name: "schedule_code", label: "Code of the schedule", value: at("scheduleCode") },
    { name: "schedule", label: "Schedule", value: at("schedule") },
    { name: "label", label: "How the source writes the type", value: at("label") },
    { name: "age_group", label: "Age group; empty when the source sets no limit", value: at("ageGroup") },
    { name: "hours_per_day", label: "Hours per day in the words of the source", value: at("hoursPerDay") },
    { name: "length_per_year", label: "Weeks or days per year in the words of the source", value: at("lengthPerYear") },
    { name: "definition", label: "What the type is", value: at("definition") },
    { name: "valid_from", label: "First day on which it held; empty when none is on record", value: at("validFrom") },
    { name: "valid_to", label: "First day on which it no longer held; empty while it holds", value: at("validTo") },
    {
      name: "becomes_code",
      label: "Code of the type that took its place: a mapping, never a reason to add the two",
      value: at("becomesCode"),
    },
    { name: "becomes", label: "The type that took its place", value: at("becomes") },
    { name: "note", label: "What must be known to read it", value: at("note") },
    { name: "source_ids", label: "Ids of the sources, parted by a space", value: codesAt("sources.id") },
  ],
};
