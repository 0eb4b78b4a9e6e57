import type { ListDefinition } from "./list-definition.ts";
import { organization, text } from "./list-filters.ts";
import { at, codesAt, organizationAt, rolesAt } from "./row-values.ts";

/** The directory, by name (V1). */
export const peopleList: ListDefinition = {
  name: "people",
  title: "People of the RESCs and the Alliance",
  description: "The directory: people of the RESCs and the Alliance with their roles, by name.",
  operation: "People_Csv",
  field: "people",
  exportAction: "person:export",
  filters: [
    text({ parameter: "search", variable: "search", words: "name or title" }),
    organization({ parameter: "organization", variable: "organization", words: "organization" }),
  ],
  columns: [
    { name: "person_id", label: "Id of the person", value: at("id") },
    { name: "name", label: "Name", value: at("name") },
    { name: "title", label: "Title", value: at("title") },
    { name: "organization_code", label: "Code of the employer", value: at("organization") },
    { name: "organization", label: "Employer", value: organizationAt("organization") },
    { name: "email", label: "Work mail address", value: at("email") },
    { name: "phone", label: "Work telephone", value: at("phone") },
    { name: "role_codes", label: "Codes of the roles held now, parted by a space", value: codesAt("roles.role") },
    { name: "roles", label: "Roles held now in the same order, parted by a semicolon", value: rolesAt("roles.role") },
    {
      name: "role_organization_codes",
      label: "Codes of the organizations for which they are held, in the same order, parted by a space",
      value: codesAt("roles.organization"),
    },
    { name: "demonstration", label: "Whether the person is invented for a demonstration: true or false", value: at("demonstration") },
  ],
};
