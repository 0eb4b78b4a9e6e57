import type { ListDefinition } from "./list-definition.ts";
import { code, fiscalYear, resc } from "./list-filters.ts";
import { at, codesAt, nameIn, rescsAt } from "./row-values.ts";

/** The State contract list by agency, title and fiscal year; an agency's reader finds the own agency's rows. */
export const stateContractsList: ListDefinition = {
  name: "state-contracts",
  title: "State contract list",
  description: "One row per State contract and fiscal year: agency, participants and amount. An agency's reader finds that agency's rows.",
  operation: "StateContracts_Csv",
  field: "stateContracts",
  exportAction: "stateContract:export",
  filters: [
    code({ parameter: "agency", variable: "agency", words: "agency" }, ["CSDE", "OEC"], nameIn({})),
    resc({ parameter: "resc", variable: "resc", words: "takes part" }),
    fiscalYear("fiscalYear"),
  ],
  columns: [
    { name: "contract_id", label: "Id of the contract", value: at("id") },
    { name: "agency", label: "State agency by code: CSDE or OEC", value: at("agency") },
    { name: "title", label: "Title of the work", value: at("title") },
    { name: "kind", label: "Kind of sponsorship", value: at("kind") },
    {
      name: "fiscal_year",
      label: "State fiscal year, named by the year in which it ends; empty when the source states none",
      value: at("fiscalYear"),
    },
    { name: "amount", label: "US dollars, decimal; empty when no source states an amount", value: at("amount"), decimal: true },
    { name: "amount_note", label: "What the amount covers, or why there is none", value: at("amountNote") },
    { name: "role", label: "What the RESCs do in it", value: at("role") },
    { name: "participant_codes", label: "Codes of the RESCs that take part, parted by a space", value: codesAt("participants.code") },
    { name: "participants", label: "RESCs that take part, parted by a semicolon", value: rescsAt("participants.code") },
    { name: "note", label: "What else the source says", value: at("note") },
    { name: "source_ids", label: "Ids of the sources, parted by a space", value: codesAt("sources.id") },
  ],
};
