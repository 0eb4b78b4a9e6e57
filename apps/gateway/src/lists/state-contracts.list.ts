import { stateContractColumns, type StateContractFileRow, stateAgencyCodes } from "@resc/domain";
import type { ListDefinition } from "./list-definition.ts";
import { code, fiscalYear, flag, instant, resc } from "./list-filters.ts";
import { codeLabel, nameIn } from "./row-values.ts";

const states = ["EXPECTED", "FORM_RECEIVED", "EXECUTED", "ACTIVE", "COMPLETED", "LAPSED", "CLOSED", "RENEWED", "DECLINED", "TERMINATED"];
const routes = ["COMPETED", "DIRECT_DESIGNATION", "LEGISLATED"];

/** The State contract list by agency, title and fiscal year; an agency's reader finds the own agency's rows. Its columns are those of the frozen months. */
export const stateContractsList: ListDefinition = {
  name: "state-contracts",
  title: "State contract list",
  description:
    "One row per State contract: agency, program, lead, participants, amounts by fiscal year, period and state. An agency's reader finds that agency's rows. `month` gives a frozen month byte for byte.",
  operation: "StateContracts_Csv",
  field: "stateContracts",
  exportAction: "stateContract:export",
  filters: [
    code({ parameter: "agency", variable: "agency", words: "agency" }, stateAgencyCodes, nameIn({})),
    resc({ parameter: "resc", variable: "resc", words: "takes part" }),
    fiscalYear("fiscalYear"),
    code({ parameter: "state", variable: "state", words: "state" }, states, codeLabel),
    code({ parameter: "route", variable: "route", words: "how it came about" }, routes, codeLabel),
    flag({ parameter: "incomplete", variable: "incomplete", words: "something not stated" }),
    instant({ parameter: "changedSince", variable: "changedSince", words: "changed since" }),
  ],
  columns: stateContractColumns.map(({ value, ...column }) => ({
    ...column,
    value: (row) => value(row as unknown as StateContractFileRow),
  })),
};
