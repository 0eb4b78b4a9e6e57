import type { ListDefinition } from "./list-definition.ts";
import { code, fiscalYear, text } from "./list-filters.ts";
import { at, codesAt, codeLabel } from "./row-values.ts";

const statuses = ["verified", "unverified", "derived", "contested", "not_found"];

/** Every figure of every metric, metric by metric, category by category in order of time; a year without a figure is a row without a value. */
export const figuresList: ListDefinition = {
  name: "figures",
  title: "Figures of the legislative priorities",
  description:
    "Every figure of every metric with its unit, period, category, source and how sure it is. A year without a figure is a row that says why.",
  operation: "Figures_Csv",
  field: "figures",
  exportAction: "reference:export",
  filters: [
    text({ parameter: "metric", variable: "metric", words: "metric" }),
    text({ parameter: "area", variable: "area", words: "area" }),
    fiscalYear("fiscalYear"),
    code({ parameter: "status", variable: "status", words: "status" }, statuses, codeLabel),
  ],
  columns: [
    { name: "figure_id", label: "Id of the figure", value: at("id") },
    { name: "metric_code", label: "Public code of the metric", value: at("metric.code") },
    { name: "metric", label: "Name of the metric", value: at("metric.name") },
    { name: "unit", label: "Unit of the value", value: at("metric.unit") },
    { name: "period", label: "Fiscal year, school year, or two years compared", value: at("period") },
    { name: "fiscal_year", label: "State fiscal year in which the period ends", value: at("fiscalYear") },
    { name: "dimension_code", label: "Code of the part of the metric it speaks of", value: at("dimensionCode") },
    { name: "dimension", label: "Part of the metric it speaks of", value: at("dimension") },
    { name: "value", label: "Exact decimal in the unit; empty when there is no figure", value: at("value"), decimal: true },
    { name: "status", label: "How sure it is: verified, unverified, derived, contested or not_found", value: at("status") },
    { name: "note", label: "What else belongs to it, or why there is none", value: at("note") },
    { name: "source_ids", label: "Ids of the sources, parted by a space", value: codesAt("sources.id") },
  ],
};
