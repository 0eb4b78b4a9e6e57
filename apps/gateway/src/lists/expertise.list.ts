import type { ListDefinition } from "./list-definition.ts";
import { resc, text } from "./list-filters.ts";
import { at } from "./row-values.ts";

/** What each RESC knows well, and whom to ask. */
export const expertiseList: ListDefinition = {
  name: "expertise",
  title: "Register of expertise",
  description: "One row per line of the register of expertise that stands: a RESC, what it knows well, and whom to ask.",
  operation: "Expertise_Csv",
  field: "expertise",
  exportAction: "expertise:export",
  filters: [
    resc({ parameter: "resc", variable: "resc", words: "of" }),
    text({ parameter: "category", variable: "category", words: "category" }),
  ],
  columns: [
    { name: "expertise_id", label: "Id of the line", value: at("id") },
    { name: "resc", label: "Code of the RESC", value: at("rescCode") },
    { name: "category_code", label: "Code of the category of service", value: at("category.code") },
    { name: "category", label: "Category of service", value: at("category.label") },
    { name: "topic", label: "What the RESC knows well", value: at("topic") },
    { name: "more", label: "More about it", value: at("words") },
    { name: "ask", label: "Whom to ask", value: at("ask.name") },
    { name: "ask_person_id", label: "Id of the person to ask", value: at("ask.id") },
    { name: "since", label: "On the register since (day)", value: at("since") },
  ],
};
