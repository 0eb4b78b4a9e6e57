import type { ListDefinition } from "./list-definition.ts";
import { text } from "./list-filters.ts";
import { at } from "./row-values.ts";

/** What is measured, related metrics next to each other. */
export const metricsList: ListDefinition = {
  name: "metrics",
  title: "Metrics of the legislative priorities",
  description: "One row per public metric behind the Alliance's priorities: its code, unit and method.",
  operation: "Metrics_Csv",
  field: "metrics",
  exportAction: "reference:export",
  filters: [text({ parameter: "area", variable: "area", words: "area" })],
  columns: [
    { name: "metric_code", label: "Public code of the metric", value: at("code") },
    { name: "name", label: "Name", value: at("name") },
    { name: "area", label: "Area", value: at("area") },
    { name: "unit", label: "Unit of every figure", value: at("unit") },
    { name: "polarity", label: "Which way the Alliance asks for it to move: up, down or none", value: at("polarity") },
    { name: "method", label: "How figures come about", value: at("method") },
  ],
};
