import type { ListDefinition } from "./list-definition.ts";
import { asOf, text } from "./list-filters.ts";
import { at, rescAt } from "./row-values.ts";

/** Shares of the State grant to RESCs. */
export const grantSharesList: ListDefinition = {
  name: "grant-shares",
  title: "Shares of the State grant to RESCs",
  description:
    "One row per RESC from one set of inputs (CGS 10-66j; to be checked for later change). Empty while an input is missing; sample inputs are named in the column inputs.",
  operation: "GrantShares_Csv",
  field: "grantShares",
  exportAction: "grantShare:export",
  filters: [asOf, text({ parameter: "setId", variable: "setId", words: "set of inputs" })],
  columns: [
    { name: "resc_code", label: "Code of the RESC", value: at("rescCode") },
    { name: "resc", label: "RESC", value: rescAt("rescCode") },
    { name: "fiscal_year", label: "State fiscal year of the set; empty for sample inputs", value: at("fiscalYear") },
    { name: "inputs", label: "What went in: sample inputs or recorded inputs", value: at("inputs") },
    { name: "set_name", label: "Name of the set of inputs", value: at("setName") },
    { name: "as_of", label: "Day on which member boards were counted", value: at("asOf") },
    { name: "member_boards", label: "Member boards that went in", value: at("memberBoards") },
    {
      name: "boards_counted",
      label: "Whether the boards were counted from the memberships on record: true or false",
      value: at("boardsCounted"),
    },
    {
      name: "equalization_aid",
      label: "Equalization aid of its member boards, US dollars, decimal",
      value: at("equalizationAid"),
      decimal: true,
    },
    { name: "amount_fy_ninety_nine", label: "What it received for FY1999, US dollars, decimal", value: at("amount1999"), decimal: true },
    { name: "equal_part", label: "Its sixth of half the appropriation, US dollars, decimal", value: at("equalPart"), decimal: true },
    { name: "board_part", label: "Its part by member boards, US dollars, decimal", value: at("boardPart"), decimal: true },
    { name: "aid_part", label: "Its part by equalization aid, US dollars, decimal", value: at("aidPart"), decimal: true },
    { name: "calculated", label: "The three parts together, US dollars, decimal", value: at("calculated"), decimal: true },
    { name: "below_floor", label: "Whether the three parts fall short of the FY1999 amount: true or false", value: at("belowFloor") },
    {
      name: "reduced_by",
      label: "What the share loses so that no RESC receives less than in FY1999, US dollars, decimal",
      value: at("reducedBy"),
      decimal: true,
    },
    { name: "share", label: "The share, US dollars, decimal; the six add up to the appropriation", value: at("share"), decimal: true },
    {
      name: "board_goals",
      label: "6.25 % of the share, for goals of the State Board, US dollars, decimal",
      value: at("boardGoals"),
      decimal: true,
    },
  ],
};
