import { addDays, formatDate } from "@resc/domain";
import { type ClockAct, officeHolders, ring, type Transaction } from "@resc/store";
import { endingToldDays, renewalAskedDays } from "../shared/settings.ts";
import { lockForClock } from "./contract-acts.ts";
import { changeContract } from "./contract-change.ts";

async function begin(tx: Transaction, id: string): Promise<void> {
  const contract = await lockForClock(tx, id);
  if (contract?.state === "EXECUTED" && contract.periodFrom && contract.periodFrom <= tx.today)
    await changeContract(tx, contract, "begin", {}, { facts: { periodBegan: true } });
}

async function finish(tx: Transaction, id: string): Promise<void> {
  const contract = await lockForClock(tx, id);
  if (contract?.state !== "ACTIVE" || !contract.periodTo || contract.periodTo >= tx.today) return;
  const [open] = await tx.query<{ count: number }>(
    "select count(*)::int as count from state_contract_deliverable where contract_id = $1 and delivered_on is null",
    [id],
  );
  await changeContract(
    tx,
    contract,
    "finish",
    {},
    { facts: { periodOver: true, allDelivered: open?.count === 0 }, after: { open: open?.count } },
  );
}

async function directorAndCoordinator(tx: Transaction, lead: string | null): Promise<string[]> {
  return [
    ...(lead ? await officeHolders(tx, "EXECUTIVE_DIRECTOR", lead, tx.today) : []),
    ...(await officeHolders(tx, "COORDINATOR", "ALLIANCE", tx.today)),
  ];
}

/** Ninety days before the end the lead's Executive Director and the Coordinator are asked, once, whether it goes on. */
async function askForRenewal(tx: Transaction, id: string): Promise<void> {
  const contract = await lockForClock(tx, id);
  if (!contract?.periodTo || contract.renewalAskedOn || contract.nextId || !["EXECUTED", "ACTIVE"].includes(contract.state)) return;
  if (contract.periodTo > addDays(tx.today, renewalAskedDays)) return;
  await changeContract(tx, contract, "askForRenewal", { renewalAskedOn: tx.today }, { mark: true });
  const people = await directorAndCoordinator(tx, contract.leadCode);
  const key = `stateContract.renewal:${id}`;
  for (const person of new Set(people))
    await tx.owe({ kind: "stateContract.renewal", objectId: id, recipientPersonId: person, dedupeKey: `${key}:${person}` });
  await ring(tx, {
    personIds: people,
    objectId: id,
    path: `/state-contracts/${contract.ref}`,
    dedupeKey: key,
    title: `Does it go on? ${contract.title}`,
    detail: `The period ends on ${formatDate(contract.periodTo)}`,
  });
}

/** Sixty days before the end, when nothing follows, the same two find it in their bell, and so in the summary of the morning: once for each end that was agreed. */
async function tellEnding(tx: Transaction, id: string): Promise<void> {
  const contract = await lockForClock(tx, id);
  if (!contract?.periodTo || contract.nextId || !["EXECUTED", "ACTIVE"].includes(contract.state)) return;
  if (contract.periodTo < tx.today || contract.periodTo > addDays(tx.today, endingToldDays)) return;
  await ring(tx, {
    personIds: await directorAndCoordinator(tx, contract.leadCode),
    objectId: id,
    path: `/state-contracts/${contract.ref}`,
    dedupeKey: `stateContract.ending:${id}:${contract.periodTo}`,
    title: `Ends soon: ${contract.title}`,
    detail: `The period ends on ${formatDate(contract.periodTo)}, and no next contract is on the list`,
  });
  tx.audit({ act: "stateContract.endingTold", objectType: "stateContract", objectId: id, after: { periodTo: contract.periodTo } });
}

/** A day has passed on which something was due: the lead's Executive Director and clearinghouse director hear of it once. */
async function tellOverdue(tx: Transaction, id: string): Promise<void> {
  const [item] = await tx.query<{ contract_id: string; title: string; due_on: string; lead_code: string; ref: string }>(
    "select d.contract_id, d.title, d.due_on, c.lead_code, c.ref from state_contract_deliverable d join state_contract c on c.id = d.contract_id where d.id = $1 and d.delivered_on is null",
    [id],
  );
  if (!item) return;
  await ring(tx, {
    personIds: [
      ...(await officeHolders(tx, "EXECUTIVE_DIRECTOR", item.lead_code, tx.today)),
      ...(await officeHolders(tx, "CLEARINGHOUSE_DIRECTOR", item.lead_code, tx.today)),
    ],
    objectId: item.contract_id,
    path: `/state-contracts/${item.ref}`,
    dedupeKey: `stateContract.overdue:${id}`,
    title: `Overdue: ${item.title}`,
    detail: `It was due on ${formatDate(item.due_on)}`,
  });
  await tx.query("update state_contract_deliverable set told_overdue = true where id = $1", [id]);
  tx.audit({
    act: "stateContract.overdue",
    objectType: "stateContract",
    objectId: item.contract_id,
    after: { deliverable: id, dueOn: item.due_on },
  });
}

/** What the clock does to State contracts. @clause A43 SM-8 */
export const contractClockActs: readonly ClockAct[] = [
  { due: "select id from state_contract where state = 'EXECUTED' and period_from <= platform.today() order by id limit 200", act: begin },
  { due: "select id from state_contract where state = 'ACTIVE' and period_to < platform.today() order by id limit 200", act: finish },
  {
    due: `select id from state_contract where state in ('EXECUTED','ACTIVE') and renewal_asked_on is null and next_id is null
      and period_to <= platform.today() + ${renewalAskedDays} order by id limit 200`,
    act: askForRenewal,
  },
  {
    // Where nobody holds either office nobody can be told: the line is rung once somebody does.
    due: `select id from state_contract where state in ('EXECUTED','ACTIVE') and next_id is null
      and period_to between platform.today() and platform.today() + ${endingToldDays}
      and not platform.has_rung('stateContract.ending:' || id || ':' || period_to)
      and exists (select from known_role r where r.ended_at is null and r.valid_from <= platform.today() and (r.valid_to is null or r.valid_to >= platform.today())
        and ((r.role = 'EXECUTIVE_DIRECTOR' and r.organization = lead_code) or (r.role = 'COORDINATOR' and r.organization = 'ALLIANCE'))) order by id limit 200`,
    act: tellEnding,
  },
  {
    due: `select d.id from state_contract_deliverable d join state_contract c on c.id = d.contract_id
      where d.delivered_on is null and not d.told_overdue and d.due_on < platform.today() and c.state in ('EXECUTED','ACTIVE','LAPSED') order by d.id limit 200`,
    act: tellOverdue,
  },
];
