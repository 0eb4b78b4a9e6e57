import type { ListDefinition } from "./list-definition.ts";
import { at } from "./row-values.ts";

/** The Alliance's categories of service, by label. */
export const serviceCategoriesList: ListDefinition = {
  name: "service-categories",
  title: "Categories of service",
  description: "The categories into which the Alliance sorts services, by label.",
  operation: "ServiceCategories_Csv",
  field: "serviceCategories",
  exportAction: "reference:export",
  filters: [],
  columns: [
    { name: "category_code", label: "Code of the category", value: at("code") },
    { name: "category", label: "Category", value: at("label") },
  ],
};
