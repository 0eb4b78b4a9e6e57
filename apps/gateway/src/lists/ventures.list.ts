import type { ListDefinition } from "./list-definition.ts";
import { codes, resc } from "./list-filters.ts";
import { at, codesAt, labelAt, namesAt, rescAt, rescsAt } from "./row-values.ts";

/** Common ventures. Funds and value in kind stand in columns of their own, and no column adds them. */
export const venturesList: ListDefinition = {
  name: "ventures",
  title: "Common ventures",
  description: "One row per common venture: what it needs, and what was pledged and given. Funds and value in kind are never added.",
  operation: "Ventures_Csv",
  field: "ventures",
  exportAction: "venture:export",
  filters: [
    codes({ parameter: "state", variable: "states", words: "state" }, ["PROPOSED", "OPEN", "RUNNING", "CLOSED"]),
    resc({ parameter: "resc", variable: "resc", words: "takes part" }),
  ],
  columns: [
    { name: "ref", label: "Reference of the venture", value: at("ref") },
    { name: "venture_id", label: "Id of the venture", value: at("id") },
    { name: "title", label: "Title", value: at("title") },
    { name: "purpose", label: "What it is for", value: at("purpose") },
    { name: "state", label: "Code: state of the venture", value: at("state") },
    { name: "state_label", label: "State of the venture", value: labelAt("state") },
    { name: "lead_code", label: "Code of the RESC that leads", value: at("leadResc.code") },
    { name: "lead", label: "RESC that leads", value: rescAt("leadResc.code") },
    { name: "lead_person", label: "Person who leads", value: at("leadPerson.name") },
    { name: "member_codes", label: "Codes of RESCs that take or took part, parted by a space", value: codesAt("members.resc.code") },
    { name: "members", label: "RESCs that take or took part, parted by a semicolon", value: rescsAt("members.resc.code") },
    { name: "district_ids", label: "Ids of partner districts, parted by a space", value: codesAt("districts.district.id") },
    { name: "districts", label: "Partner districts, parted by a semicolon", value: namesAt("districts.name") },
    { name: "starts_on", label: "First day (YYYY-MM-DD)", value: at("startsOn") },
    { name: "ends_on", label: "Last day (YYYY-MM-DD); empty while open-ended", value: at("endsOn") },
    { name: "funds_needed", label: "US dollars needed in funds", value: at("standing.fundsNeeded"), decimal: true },
    { name: "funds_pledged", label: "US dollars pledged in funds", value: at("standing.fundsPledged"), decimal: true },
    { name: "funds_given", label: "US dollars given in funds and confirmed", value: at("standing.fundsFulfilled"), decimal: true },
    {
      name: "in_kind_needed",
      label: "Stated value in US dollars of what is needed in kind",
      value: at("standing.inKindNeeded"),
      decimal: true,
    },
    { name: "in_kind_pledged", label: "Value in US dollars pledged in kind", value: at("standing.inKindPledged"), decimal: true },
    {
      name: "in_kind_given",
      label: "Value in US dollars given in kind and confirmed",
      value: at("standing.inKindFulfilled"),
      decimal: true,
    },
    { name: "close_reason", label: "Why it was closed", value: at("closeReason") },
  ],
};
