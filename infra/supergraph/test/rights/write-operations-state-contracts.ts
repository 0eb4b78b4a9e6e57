import { createHash } from "node:crypto";
import type { Column } from "./columns.ts";
import type { Stage } from "./stage.ts";
import { ownContract } from "./stage-contract.ts";
import type { WriteOperation } from "./write-operations.ts";

const terms = {
  periodNote: "none",
  participants: [{ resc: "CREC" }],
  years: [{ fiscalYear: 2026, total: "12.00" }],
  shares: [{ resc: "CREC", fiscalYear: 2026, amount: "12.00" }],
};
const header =
  "agency,title,kind,program_code,office,contract_number,funding_source,period_from,period_to,lead,resc,role,fiscal_year,year_total,share,note";
const on =
  (more: object = {}) =>
  () => ({ id: ownContract, version: 1, ...more });
const state = (value: string) => () =>
  `update funding.state_contract set state = '${value}', agency_signed_on = '2026-01-01' where id = '${ownContract}'`;

/** A file that the asking person has sent. */
const sent = (purpose: string, type: string, text: string) => (stage: Stage, column: Column) => {
  const person = stage.actorOf(column).personId ?? "nobody";
  return `insert into funding.file (id, purpose, visibility, name, sha256, uploaded_by, uploaded_for, received_at, state, media_type, size, staged_at)
    values ('file_sent', '${purpose}', ${purpose === "TABLE_IMPORT" ? "null" : "'V1'"}, 'sent', sha256('${text}'), '${person}', 'X', platform.now(), 'STAGED', '${type}', ${text.length}, platform.now());
    insert into funding.file_chunk values ('file_sent', 0, '${text}')`;
};

function act(operation: string, more: object, from: string): WriteOperation {
  return { operation, object: "CREC's own", input: on(more), prepare: state(from) };
}

/** What is changed on the State contract list. */
export const stateContractActs: readonly WriteOperation[] = [
  {
    operation: "expectStateContract",
    object: "CREC's own",
    input: () => ({ agency: "CSDE", title: "Work to come", kind: "designation", lead: "CREC", participants: [], route: "LEGISLATED" }),
  },
  {
    operation: "receiveStateContractForm",
    object: "CREC's own",
    input: on({ fileId: "file_sent", terms, deliverables: [] }),
    prepare: sent("STATE_CONTRACT_FORM", "application/pdf", "PDF"),
  },
  act("executeStateContract", { agencySignedOn: "2026-02-01", leadSignedOn: "2026-02-01" }, "FORM_RECEIVED"),
  act("amendStateContract", { terms, reason: "More money" }, "ACTIVE"),
  act("addStateContractDeliverable", { title: "Another report", dueOn: "2026-06-01" }, "ACTIVE"),
  act("deliverStateContractItem", { itemId: "item", deliveredOn: "2026-02-01" }, "ACTIVE"),
  act("declineStateContract", { reason: "No money" }, "FORM_RECEIVED"),
  act("terminateStateContract", { reason: "No money" }, "ACTIVE"),
  act("closeStateContract", { finalAmount: "9.00" }, "COMPLETED"),
  act("renewStateContract", {}, "COMPLETED"),
  {
    operation: "importStateContracts",
    object: "a table that was sent",
    input: () => ({ fileId: "file_sent", sha256: createHash("sha256").update(header).digest("hex") }),
    prepare: sent("TABLE_IMPORT", "text/csv", header),
  },
];
