import type { ListDefinition } from "./list-definition.ts";
import { codes, flag, resc } from "./list-filters.ts";
import { at, labelAt, rescAt } from "./row-values.ts";

/** Seats on the boards of the RESCs, vacancies first (V1). */
export const boardSeatsList: ListDefinition = {
  name: "board-seats",
  title: "Seats on the boards of the RESCs",
  description: "One row per seat that a member board of education has on its RESC's board: who holds it and until when; vacancies first.",
  operation: "BoardSeats_Csv",
  field: "boardSeats",
  exportAction: "seat:export",
  filters: [
    resc({ parameter: "resc", variable: "resc", words: "RESC" }),
    codes({ parameter: "state", variable: "states", words: "state" }, ["VACANT", "HELD", "ENDED"]),
    flag({ parameter: "executive", variable: "executive", words: "on the executive board" }),
  ],
  columns: [
    { name: "seat_id", label: "Id of the seat; a vacancy after a term has its own", value: at("id") },
    { name: "resc_code", label: "Code of the RESC", value: at("resc.code") },
    { name: "resc", label: "RESC", value: rescAt("resc.code") },
    { name: "district_id", label: "Id of the member board's district", value: at("district.id") },
    { name: "district", label: "Member board's district", value: at("district.shortName") },
    { name: "number", label: "Which of the member board's seats, from 1", value: at("number") },
    { name: "state", label: "Code: state of the seat", value: at("state") },
    { name: "state_label", label: "State of the seat", value: labelAt("state") },
    { name: "vacant_from", label: "First day of the vacancy (YYYY-MM-DD); empty when no start is on record", value: at("opensOn") },
    { name: "holder", label: "Who holds or held it", value: at("memberName") },
    { name: "from", label: "First day of the term (YYYY-MM-DD)", value: at("from") },
    { name: "last_day", label: "Last day of the term (YYYY-MM-DD)", value: at("lastDay") },
    { name: "ends_soon", label: "Whether the term ends within 60 days: true or false", value: at("endsSoon") },
    { name: "end_reason", label: "Why the term ends or ended before its time", value: at("endReason") },
  ],
};
