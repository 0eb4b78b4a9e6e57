import type { ListDefinition } from "./list-definition.ts";
import { asOf, codes, resc, text } from "./list-filters.ts";
import { at, codesAt, labelAt, namesAt, rescAt, rescsAt } from "./row-values.ts";

const kinds = ["LOCAL", "REGIONAL", "CHARTER", "ENDOWED_ACADEMY", "RESC", "STATE_AGENCY", "STATE_TECHNICAL", "OTHER"];

/** Districts that exist on a day, by name. */
export const districtsList: ListDefinition = {
  name: "districts",
  title: "Districts of Connecticut",
  description: "One row per district that exists on a day: its State codes, home RESC, membership, towns and enrollment.",
  operation: "Districts_Csv",
  field: "districts",
  exportAction: "reference:export",
  filters: [
    text({ parameter: "search", variable: "search", words: "name or town" }),
    resc({ parameter: "resc", variable: "resc", words: "region of" }),
    codes({ parameter: "kind", variable: "kinds", words: "kind" }, kinds),
    asOf,
  ],
  columns: [
    { name: "district_id", label: "Id of the district", value: at("id") },
    { name: "name", label: "Name in the State's directory", value: at("name") },
    { name: "short_name", label: "Name people use", value: at("shortName") },
    { name: "kind", label: "Code: kind of district", value: at("kind") },
    { name: "kind_label", label: "Kind in words", value: labelAt("kind") },
    { name: "state_codes", label: "Seven-digit State codes, parted by a space", value: codesAt("stateCodes.code") },
    { name: "state_code_statuses", label: "Status of each State code: verified, or not_seen", value: codesAt("stateCodes.status") },
    { name: "home_resc_codes", label: "Codes of the home RESCs, parted by a space", value: codesAt("homeRescs.code") },
    { name: "home_rescs", label: "Home RESCs, parted by a semicolon", value: rescsAt("homeRescs.code") },
    { name: "member_of_code", label: "Code of the RESC of which its board is a member", value: at("membership.resc.code") },
    { name: "member_of", label: "RESC of which its board is a member", value: rescAt("membership.resc.code") },
    { name: "town_keys", label: "Keys of the towns it serves, parted by a space", value: codesAt("towns.key") },
    { name: "towns", label: "Towns it serves, parted by a semicolon", value: namesAt("towns.name") },
    { name: "grades", label: "Grades", value: at("grades") },
    { name: "enrollment", label: "October count of students", value: at("enrollment") },
    { name: "enrollment_school_year", label: "School year of the count", value: at("enrollmentSchoolYear") },
    { name: "mailing_town", label: "Postal place of its office", value: at("mailingTown") },
    { name: "latitude", label: "Degrees north", value: at("latitude") },
    { name: "longitude", label: "Degrees east (negative)", value: at("longitude") },
    { name: "valid_from", label: "First day (YYYY-MM-DD); empty when no start is on record", value: at("validFrom") },
    { name: "valid_to", label: "First day on which it no longer existed (YYYY-MM-DD)", value: at("validTo") },
    { name: "date_status", label: "Whether these days are the legal ones: exact or not_verified", value: at("dateStatus") },
    { name: "note", label: "What else the source says", value: at("note") },
    { name: "source_ids", label: "Ids of the sources, parted by a space", value: codesAt("sources.id") },
  ],
};
