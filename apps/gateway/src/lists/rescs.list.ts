import type { ListDefinition } from "./list-definition.ts";
import { asOf, knownAt } from "./list-filters.ts";
import { at, codesAt } from "./row-values.ts";

/** The six RESCs, in code order. */
export const rescsList: ListDefinition = {
  name: "rescs",
  title: "The Regional Educational Service Centers",
  description: "One row per Regional Educational Service Center: names, office, founding, members and towns.",
  operation: "Rescs_Csv",
  field: "rescs",
  exportAction: "reference:export",
  filters: [asOf, knownAt],
  columns: [
    { name: "code", label: "Public code of the RESC", value: at("code") },
    { name: "name", label: "Short name", value: at("name") },
    { name: "legal_name", label: "Legal name", value: at("legalName") },
    { name: "former_names", label: "Names it had before", value: at("formerNames") },
    { name: "founded_year", label: "Year of founding in its own words", value: at("foundedYear") },
    { name: "founding_note", label: "How it was founded", value: at("foundingNote") },
    { name: "office_address", label: "Street address of its office", value: at("officeAddress") },
    { name: "office_town", label: "Town of its office", value: at("officeTown") },
    { name: "zip", label: "ZIP code of its office", value: at("zip") },
    { name: "phone", label: "Telephone", value: at("phone") },
    { name: "website", label: "Web address", value: at("website") },
    { name: "town_count", label: "Towns of its catchment on the day", value: at("townCount") },
    { name: "member_count", label: "Member boards of education on the day", value: at("memberCount") },
    { name: "source_ids", label: "Ids of the sources, parted by a space", value: codesAt("sources.id") },
  ],
};
