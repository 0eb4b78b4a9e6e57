import type { ListDefinition, ListRow } from "./list-definition.ts";
import { asOf, knownAt, resc } from "./list-filters.ts";
import { at, codesAt, rescAt } from "./row-values.ts";

/** A district without a membership is no row; the list of districts narrows by region, so a RESC's own members are picked here. */
function isMember(row: ListRow, values: Readonly<Record<string, unknown>>): boolean {
  const { membership } = row as { readonly membership: { readonly resc: { readonly code: string } } | null };
  return membership !== null && (values["resc"] === undefined || membership.resc.code === values["resc"]);
}

/** Which board of education is a member of which RESC on a day (CGS 10-66a, I-01: of at most one). */
export const membersList: ListDefinition = {
  name: "members",
  title: "Member boards of the RESCs",
  description: "One row per board of education that is a member of a RESC on a day.",
  operation: "Members_Csv",
  field: "districts",
  exportAction: "reference:export",
  filters: [resc({ parameter: "resc", variable: null, words: "member of" }), asOf, knownAt],
  keeps: isMember,
  columns: [
    { name: "membership_id", label: "Id of the membership", value: at("membership.id") },
    { name: "district_id", label: "Id of the district", value: at("id") },
    { name: "district", label: "District whose board is the member", value: at("shortName") },
    { name: "resc_code", label: "Code of the RESC", value: at("membership.resc.code") },
    { name: "resc", label: "RESC", value: rescAt("membership.resc.code") },
    { name: "valid_from", label: "First day (YYYY-MM-DD); empty when no start is on record", value: at("membership.validFrom") },
    { name: "valid_to", label: "First day on which it no longer holds (YYYY-MM-DD)", value: at("membership.validTo") },
    { name: "status", label: "How sure it is", value: at("membership.status") },
    { name: "recorded_at", label: "When the platform learned it", value: at("membership.recordedAt") },
    { name: "source_ids", label: "Ids of the sources, parted by a space", value: codesAt("membership.sources.id") },
  ],
};
