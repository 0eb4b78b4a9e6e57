import type { ListDefinition } from "./list-definition.ts";
import { codes, resc, text } from "./list-filters.ts";
import { opportunityStates } from "./opportunity-states.ts";
import { at, labelAt, rescAt } from "./row-values.ts";

/** Where each RESC stands on each opportunity, by what was stated and never by a draft. */
export const intentionsList: ListDefinition = {
  name: "intentions",
  title: "Intentions",
  description:
    "One row per funding opportunity and RESC: what it has stated, and whether a member of it may judge. Silence stays not stated.",
  operation: "Intentions_Csv",
  field: "intentions",
  exportAction: "intention:export",
  filters: [
    resc({ parameter: "resc", variable: "resc", words: "said by" }),
    codes({ parameter: "intention", variable: "states", words: "intention" }, [
      "NOT_STATED",
      "INTERESTED",
      "CONFIRMED",
      "SUBMITTED",
      "NOT_INTERESTED",
      "WITHDRAWN",
    ]),
    codes({ parameter: "state", variable: "opportunityStates", words: "state of the opportunity" }, opportunityStates),
    text({ parameter: "agency", variable: "agency", words: "agency" }),
    text({ parameter: "search", variable: "search", words: "text" }),
  ],
  columns: [
    { name: "ref", label: "Reference of the opportunity", value: at("opportunity.ref") },
    { name: "opportunity_id", label: "Id of the opportunity", value: at("opportunity.id") },
    { name: "agency_code", label: "Code of the State agency", value: at("opportunity.agency.code") },
    { name: "title", label: "Title of the opportunity", value: at("opportunity.title") },
    { name: "opportunity_state", label: "Code: state of the opportunity", value: at("opportunity.state") },
    { name: "resc_code", label: "Code of the RESC", value: at("resc") },
    { name: "resc", label: "RESC", value: rescAt("resc") },
    { name: "intention", label: "Code: what it said last", value: at("state") },
    { name: "intention_label", label: "What it said last; silence stays not stated", value: labelAt("state") },
    { name: "stated_at", label: "When it said it (ISO 8601, UTC)", value: at("statedAt") },
    { name: "stands_in", label: "Whether the Executive Director stood in", value: at("standsIn") },
    { name: "may_judge", label: "Whether a member of it may judge, by what was stated", value: at("mayJudge") },
    { name: "reason", label: "Why it may or may not judge", value: at("judgingReason") },
  ],
};
