import { type CalendarDate, InvalidInputError, type Money, NotFoundError } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { changeContract, lockContract, type SeenContract } from "./contract-change.ts";
import { addContract } from "./expect.ts";
import { StateContractEntity } from "./state-contract.entity.ts";

function notInFuture(tx: Transaction, days: Readonly<Record<string, CalendarDate | null>>): void {
  const later = Object.entries(days).filter(([, day]) => day !== null && day > tx.today);
  if (later.length > 0)
    throw new InvalidInputError(later.map(([field]) => ({ field, message: "Write the day on which it happened, today at the latest." })));
}

/** Both have signed: the Executive Director of the lead says so, with the agency's day. */
export async function executeContract(
  tx: Transaction,
  seen: SeenContract,
  signed: { readonly agencySignedOn: CalendarDate; readonly leadSignedOn: CalendarDate },
): Promise<void> {
  const contract = await lockContract(tx, seen, "stateContract:execute");
  notInFuture(tx, { ...signed });
  await changeContract(tx, contract, "execute", signed, { facts: { signed: true }, after: signed });
}

/** One thing was delivered. */
export async function deliverItem(
  tx: Transaction,
  seen: SeenContract,
  item: { readonly id: string; readonly deliveredOn: CalendarDate; readonly note: string | null },
): Promise<void> {
  const contract = await lockContract(tx, seen, "stateContract:deliver");
  notInFuture(tx, { deliveredOn: item.deliveredOn });
  const rows = await tx.query<{ id: string }>(
    "update state_contract_deliverable set delivered_on = $3, note = $4, version = version + 1 where id = $1 and contract_id = $2 and delivered_on is null returning id",
    [item.id, contract.id, item.deliveredOn, item.note],
  );
  if (rows.length === 0) throw new NotFoundError("This item is not open any more. Load the page again.");
  await changeContract(tx, contract, "deliver", {}, { after: { deliverable: item.id, deliveredOn: item.deliveredOn } });
}

/** It comes to nothing (before it is signed), or ends before its time (after). */
export async function endContract(tx: Transaction, seen: SeenContract, act: "decline" | "terminate", reason: string): Promise<void> {
  const contract = await lockContract(tx, seen, "stateContract:end");
  await changeContract(tx, contract, act, { endReason: reason, endedOn: tx.today }, { reason });
}

/** Closed with what it came to in the end. */
export async function closeContract(
  tx: Transaction,
  seen: SeenContract,
  final: { readonly amount: Money | null; readonly note: string | null },
): Promise<void> {
  const contract = await lockContract(tx, seen, "stateContract:end");
  if (final.amount === null && !final.note)
    throw new InvalidInputError([{ field: "finalAmount", message: "Write the final amount, or why it is not stated." }]);
  await changeContract(
    tx,
    contract,
    "close",
    { finalAmount: final.amount, finalNote: final.note, endedOn: tx.today },
    { after: { finalAmount: final.amount } },
  );
}

/** The next contract of the program goes on the list as expected work, linked to this one both ways. Answers its id. */
export async function renewContract(tx: Transaction, seen: SeenContract, note: string | null): Promise<string> {
  const contract = await lockContract(tx, seen, "stateContract:end");
  const facts = { renewed: contract.nextId !== null };
  const { agency, title, kind, leadCode: lead, rescCodes: participants } = contract;
  const next = await addContract(
    tx,
    { agency, title, kind, lead, participants, route: "DIRECT_DESIGNATION", routeReference: contract.ref, note },
    { previousId: contract.id },
  );
  await changeContract(tx, contract, "renew", { nextId: next.id }, { facts, after: { next: next.id } });
  return next.id;
}

/** The row of a contract with a state, for the clock. */
export async function lockForClock(tx: Transaction, id: string) {
  const contract = await tx.lock(StateContractEntity, id);
  return contract?.state && contract.leadCode ? (contract as Parameters<typeof changeContract>[1]) : null;
}
