import type { ListDefinition } from "./list-definition.ts";
import { fiscalYear, rescs } from "./list-filters.ts";
import { at, rescAt } from "./row-values.ts";

/** Totals of contributions to common ventures by State fiscal year and RESC, oldest year first; zeros are said. */
export const contributionTotalsList: ListDefinition = {
  name: "contribution-totals",
  title: "Contributions to common ventures by RESC and fiscal year",
  description: "One row per RESC and fiscal year: funds and in kind, pledged and fulfilled, in columns of their own. Zeros are said.",
  operation: "ContributionTotals_Csv",
  field: "contributionTotals",
  exportAction: "contributionTotal:export",
  filters: [rescs({ parameter: "resc", variable: "rescs", words: "RESC that gives" }), fiscalYear("fiscalYear")],
  columns: [
    { name: "resc_code", label: "Code of the RESC that gives", value: at("resc") },
    { name: "resc", label: "RESC that gives", value: rescAt("resc") },
    { name: "fiscal_year", label: "State fiscal year, named by the year in which it ends", value: at("fiscalYear") },
    { name: "contributions", label: "Contributions", value: at("contributions") },
    { name: "funds_pledged", label: "Funds pledged, US dollars, decimal", value: at("fundsPledged"), decimal: true },
    { name: "funds_fulfilled", label: "Funds given and confirmed, US dollars, decimal", value: at("fundsFulfilled"), decimal: true },
    { name: "in_kind_pledged", label: "Value pledged in kind, US dollars, decimal", value: at("inKindPledged"), decimal: true },
    {
      name: "in_kind_fulfilled",
      label: "Value given in kind and confirmed, US dollars, decimal",
      value: at("inKindFulfilled"),
      decimal: true,
    },
  ],
};
