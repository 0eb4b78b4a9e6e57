import type { ListDefinition } from "./list-definition.ts";
import { asOf, knownAt, resc } from "./list-filters.ts";
import { at, codesAt, labelAt, rescAt } from "./row-values.ts";

/** The catchment line of each town on a day, as recorded at an instant (I-05: one line per town). */
export const catchmentsList: ListDefinition = {
  name: "catchments",
  title: "Catchments of the RESCs",
  description: "One row per town: the RESC in whose catchment it lies on a day, since when, and what supports it.",
  operation: "Catchments_Csv",
  field: "towns",
  exportAction: "reference:export",
  filters: [resc({ parameter: "resc", variable: "resc", words: "catchment of" }), asOf, knownAt],
  keeps: (row) => row["catchment"] !== null,
  columns: [
    { name: "catchment_line_id", label: "Id of the line", value: at("catchment.id") },
    { name: "town_key", label: "Public key of the town", value: at("key") },
    { name: "town", label: "Town", value: at("name") },
    { name: "resc_code", label: "Code of the RESC", value: at("catchment.resc.code") },
    { name: "resc", label: "RESC in whose catchment the town lies", value: rescAt("catchment.resc.code") },
    { name: "valid_from", label: "First day (YYYY-MM-DD); empty when no start is on record", value: at("catchment.validFrom") },
    { name: "valid_to", label: "First day on which it no longer holds (YYYY-MM-DD)", value: at("catchment.validTo") },
    { name: "confidence", label: "Code: how sure it is", value: at("catchment.confidence") },
    { name: "confidence_label", label: "How sure it is", value: labelAt("catchment.confidence") },
    { name: "evidence", label: "What supports it", value: at("catchment.evidence") },
    { name: "recorded_at", label: "When the platform learned it", value: at("catchment.recordedAt") },
    { name: "superseded_at", label: "When a correction replaced it", value: at("catchment.supersededAt") },
    { name: "source_ids", label: "Ids of the sources, parted by a space", value: codesAt("catchment.sources.id") },
  ],
};
