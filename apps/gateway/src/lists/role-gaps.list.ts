import type { ListDefinition } from "./list-definition.ts";
import { at, organizationAt, roleAt } from "./row-values.ts";

/** Offices that nobody holds now (I-07: a vacancy is visible). */
export const roleGapsList: ListDefinition = {
  name: "role-gaps",
  title: "Offices that nobody holds",
  description: "Offices that the Accord names and nobody holds now.",
  operation: "RoleGaps_Csv",
  field: "roleGaps",
  exportAction: "person:export",
  filters: [],
  columns: [
    { name: "organization_code", label: "Code of the organization", value: at("organization") },
    { name: "organization", label: "Organization", value: organizationAt("organization") },
    { name: "role_code", label: "Code of the office", value: at("role") },
    { name: "role", label: "Office", value: roleAt("role") },
    { name: "sentence", label: "The gap in words", value: at("sentence") },
    { name: "stand_in_id", label: "Id of the person who stands in", value: at("standIn.id") },
    { name: "stand_in", label: "Who stands in", value: at("standIn.name") },
  ],
};
