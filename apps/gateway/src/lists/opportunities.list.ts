import type { ListDefinition } from "./list-definition.ts";
import { codes, text } from "./list-filters.ts";
import { opportunityStates } from "./opportunity-states.ts";
import { at, labelAt } from "./row-values.ts";

/** Funding opportunities, the newest notice first; an agency's reader finds the own notices. Nothing of intentions or proposals is in it. */
export const opportunitiesList: ListDefinition = {
  name: "opportunities",
  title: "Funding opportunities",
  description:
    "One row per funding notice of a State agency, with both closings and its state. An agency's reader finds that agency's notices.",
  operation: "Opportunities_Csv",
  field: "opportunities",
  exportAction: "opportunity:export",
  filters: [
    text({ parameter: "agency", variable: "agency", words: "agency" }),
    codes({ parameter: "state", variable: "states", words: "state" }, opportunityStates),
    text({ parameter: "search", variable: "search", words: "text" }),
  ],
  columns: [
    { name: "ref", label: "Reference of the opportunity", value: at("ref") },
    { name: "opportunity_id", label: "Id of the opportunity", value: at("id") },
    { name: "agency_code", label: "Code of the State agency", value: at("agency.code") },
    { name: "agency", label: "State agency", value: at("agency.name") },
    { name: "office", label: "Office of the agency", value: at("office") },
    { name: "title", label: "Title as published", value: at("title") },
    { name: "number", label: "The agency's number, when it has one", value: at("number") },
    { name: "route", label: "Code: who takes the proposals", value: at("route") },
    { name: "route_label", label: "Who takes the proposals", value: labelAt("route") },
    { name: "amount", label: "US dollars; empty when none is stated", value: at("amount"), decimal: true },
    { name: "amount_note", label: "What the amount covers, or why none is stated", value: at("amountNote") },
    { name: "published_on", label: "Day of publication (YYYY-MM-DD)", value: at("publishedOn") },
    { name: "closes_words", label: "The agency's closing in its own words", value: at("closesWords") },
    { name: "closes_precision", label: "Code: how precisely the closing was published", value: at("closesPrecision") },
    {
      name: "closes_at",
      label: "Our reading of the agency's closing (ISO 8601, UTC); empty when no date is stated",
      value: at("closesAt"),
    },
    { name: "closes_rule", label: "Code: by which rule the words became an instant", value: at("closesRule") },
    { name: "closes_rule_label", label: "By which rule the words became an instant", value: labelAt("closesRule") },
    { name: "alliance_closes_at", label: "The Alliance's own closing (ISO 8601, UTC)", value: at("allianceClosesAt") },
    { name: "state", label: "Code: state of the opportunity", value: at("state") },
    { name: "state_label", label: "State of the opportunity", value: labelAt("state") },
    { name: "received_at", label: "When the notice was logged (ISO 8601, UTC)", value: at("receivedAt") },
  ],
};
