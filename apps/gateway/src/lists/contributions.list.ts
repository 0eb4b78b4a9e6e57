import type { ListDefinition } from "./list-definition.ts";
import { code, codes, fiscalYear, flag, resc } from "./list-filters.ts";
import { at, codesAt, labelAt, rescAt } from "./row-values.ts";

const states = ["PLEDGED", "ACCEPTED", "PART_FULFILLED", "FULFILLED", "REDUCED", "CANCELLED"];

/** Contributions to common ventures. A row fills the columns of its own kind only: funds, or in kind. */
export const contributionsList: ListDefinition = {
  name: "contributions",
  title: "Contributions to common ventures",
  description: "One row per contribution of a RESC: funds or in kind, in columns of their own, with what was pledged and what was given.",
  operation: "Contributions_Csv",
  field: "contributions",
  exportAction: "venture:export",
  filters: [
    resc({ parameter: "giver", variable: "giver", words: "given by" }),
    code({ parameter: "kind", variable: "kind", words: "kind" }, ["FUNDS", "IN_KIND"]),
    codes({ parameter: "state", variable: "states", words: "state" }, states),
    fiscalYear("fiscalYear"),
    flag({ parameter: "overdueOnly", variable: "overdueOnly", words: "past a due date only" }),
  ],
  columns: [
    { name: "ref", label: "Reference of the contribution", value: at("ref") },
    { name: "contribution_id", label: "Id of the contribution", value: at("id") },
    { name: "venture_ref", label: "Reference of the venture", value: at("venture.ref") },
    { name: "venture", label: "Title of the venture", value: at("venture.title") },
    { name: "giver_code", label: "Code of the RESC that gives", value: at("giver.code") },
    { name: "giver", label: "RESC that gives", value: rescAt("giver.code") },
    { name: "kind", label: "Code: funds or in kind", value: at("kind") },
    { name: "kind_label", label: "Funds or in kind", value: labelAt("kind") },
    { name: "fiscal_year", label: "State fiscal year, named by the year in which it ends", value: at("fiscalYear") },
    { name: "what", label: "For what the funds are, or what is given", value: at("what") },
    { name: "method", label: "Code: how something in kind is valued", value: at("method") },
    { name: "method_label", label: "How something in kind is valued", value: labelAt("method") },
    { name: "method_words", label: "How the value was found, in words", value: at("methodWords") },
    { name: "staff_category", label: "Category of staff, where hours are given", value: at("staffCategory") },
    { name: "rate", label: "US dollars per hour agreed, from the venture's table", value: at("rate"), decimal: true },
    { name: "hours_pledged", label: "Hours pledged, where hours are given", value: at("hoursPledged") },
    { name: "hours_given", label: "Hours given and confirmed, where hours are given", value: at("hoursFulfilled") },
    {
      name: "funds_pledged",
      label: "US dollars pledged in funds; empty for a contribution in kind",
      value: at("fundsPledged"),
      decimal: true,
    },
    {
      name: "funds_given",
      label: "US dollars given in funds and confirmed; empty for a contribution in kind",
      value: at("fundsFulfilled"),
      decimal: true,
    },
    { name: "in_kind_pledged", label: "Value in US dollars pledged in kind; empty for funds", value: at("inKindPledged"), decimal: true },
    {
      name: "in_kind_given",
      label: "Value in US dollars given in kind and confirmed; empty for funds",
      value: at("inKindFulfilled"),
      decimal: true,
    },
    { name: "state", label: "Code: state of the contribution", value: at("state") },
    { name: "state_label", label: "State of the contribution", value: labelAt("state") },
    { name: "flags", label: "Codes: what to look at, parted by a space", value: codesAt("flags") },
    { name: "next_due_on", label: "Next day on which a part is due (YYYY-MM-DD)", value: at("nextDueOn") },
    { name: "pledged_at", label: "When it was pledged (ISO 8601, UTC)", value: at("pledgedAt") },
    { name: "accepted_at", label: "When it was accepted (ISO 8601, UTC)", value: at("acceptedAt") },
  ],
};
