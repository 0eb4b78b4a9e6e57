import type { ListDefinition } from "./list-definition.ts";
import { resc, text } from "./list-filters.ts";
import { at, codesAt, rescAt } from "./row-values.ts";

/** Who offers what, by category and service; without a RESC it is the whole Alliance. */
export const servicesList: ListDefinition = {
  name: "services",
  title: "Services that the RESCs offer",
  description: "One row per service that a RESC, or the whole Alliance, offers in public words.",
  operation: "Services_Csv",
  field: "serviceOfferings",
  exportAction: "reference:export",
  filters: [
    text({ parameter: "category", variable: "category", words: "category" }),
    resc({ parameter: "resc", variable: "resc", words: "offered by" }),
  ],
  columns: [
    { name: "offering_id", label: "Id of the line", value: at("id") },
    { name: "category_code", label: "Code of the service category", value: at("category.code") },
    { name: "category", label: "Service category", value: at("category.label") },
    { name: "service", label: "The service in the words of its source", value: at("service") },
    { name: "resc_code", label: "Code of the RESC; empty for the whole Alliance", value: at("resc.code") },
    { name: "resc", label: "RESC; empty for the whole Alliance", value: rescAt("resc.code") },
    { name: "source_ids", label: "Ids of the sources, parted by a space", value: codesAt("sources.id") },
  ],
};
