import { InvalidInputError, newId, NotFoundError, NotPossibleError, toCents, type Money } from "@resc/domain";
import { keepFile, type Transaction } from "@resc/store";
import { ventureClause } from "../venture/venture-change.ts";
import { changeContribution, type ContributionTarget, openContribution, stepContribution } from "./contribution-change.ts";
import type { FulfilmentState } from "./contribution.words.ts";
import { append, hoursText } from "./ledger.ts";
import { tell } from "./tell.ts";
import { centsOf, columnsOf, quartersOf, worthOf } from "./valuation.ts";

/** A part that the giver says was given: dollars, or hours where hours are given. */
export interface GivenPart {
  readonly amount: Money | null;
  readonly hours: number | null;
  readonly givenOn: string;
  readonly evidence: string;
  /** A file that shows it, sent before; null for evidence in words alone. */
  readonly fileId: string | null;
}

/** The giver records what was given, with the evidence in words; it waits for the venture lead's word. */
export async function recordFulfilment(tx: Transaction, target: ContributionTarget, given: GivenPart): Promise<void> {
  const open = await openContribution(tx, target, "contribution:fulfil");
  const { contribution, venture, balance } = open;
  if (given.givenOn > tx.today)
    throw new InvalidInputError([{ field: "givenOn", message: "Write the day on which it was given, today or earlier." }]);
  if (contribution.rate === null && !given.amount)
    throw new InvalidInputError([{ field: "amount", message: "Write how many dollars were given." }]);
  const quarters = contribution.rate === null ? null : quartersOf(given.hours ?? 0, "hours");
  if (quarters !== null && balance.quartersFulfilled + balance.quartersWaiting + quarters > balance.quartersPledged)
    throw new NotPossibleError("That is more hours than are left of the pledge. Pledge the rest as a new contribution.", ventureClause);
  // Valued together with the hours before, so that rounding never makes the parts more or less than the whole.
  const part =
    quarters === null
      ? toCents(given.amount ?? "0")
      : worthOf(balance.quartersFulfilled + balance.quartersWaiting + quarters, contribution.rate ?? "0") -
        balance.fulfilled -
        balance.waiting;
  const state = stepContribution(open, "record", { part });
  const id = newId("ledgerEntry");
  const [funds, inKind] = columnsOf(contribution.kind, part);
  if (given.fileId !== null) await keepFile(tx, { id: given.fileId, purpose: "CONTRIBUTION_EVIDENCE", objectId: contribution.id });
  await tx.query(
    `insert into contribution_fulfilment (id, contribution_id, giver_code, lead_code, kind, funds, in_kind, hours, given_on, evidence, recorded_by, recorded_at, state, file_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, platform.now(), 'WAITING', $12)`,
    [
      id,
      contribution.id,
      contribution.giverCode,
      contribution.leadCode,
      contribution.kind,
      funds,
      inKind,
      hoursText(quarters),
      given.givenOn,
      given.evidence.trim(),
      tx.actor.personId,
      given.fileId,
    ],
  );
  const changed = await changeContribution(tx, open, "record", { state }, { after: { fulfilmentId: id, funds, inKind } });
  await tell(tx, "recorded", changed, venture, { key: id });
}

interface Part {
  readonly id: string;
  readonly state: FulfilmentState;
  readonly cents: bigint;
  readonly quarters: bigint | null;
  readonly recordedBy: string;
}

async function findPart(tx: Transaction, contributionId: string, fulfilmentId: string): Promise<Part> {
  const [row] = await tx.query<{ state: FulfilmentState; amount: string; quarters: string | null; recorded_by: string }>(
    `select state, coalesce(funds, in_kind)::text as amount, (hours * 4)::bigint::text as quarters, recorded_by from contribution_fulfilment where id = $1 and contribution_id = $2`,
    [fulfilmentId, contributionId],
  );
  if (!row) throw new NotFoundError();
  if (row.state !== "WAITING") throw new NotPossibleError("This part was answered already.", ventureClause);
  const quarters = row.quarters === null ? null : BigInt(row.quarters);
  return { id: fulfilmentId, state: row.state, cents: centsOf(row.amount), quarters, recordedBy: row.recorded_by };
}

/** Confirms a recorded part: the venture lead, or another member's Executive Director where the lead itself gives; never the giver (I-27). */
export async function confirmFulfilment(tx: Transaction, target: ContributionTarget, fulfilmentId: string): Promise<void> {
  const open = await openContribution(tx, target, "contribution:confirm");
  const part = await findPart(tx, open.contribution.id, fulfilmentId);
  if (part.recordedBy === tx.actor.personId)
    throw new NotPossibleError("You recorded this part yourself. Somebody else confirms it.", ventureClause);
  const state = stepContribution(open, "confirm", { part: part.cents });
  await append(tx, open.contribution, { entry: "FULFILMENT", cents: part.cents, quarters: part.quarters, fulfilmentId });
  const changed = await changeContribution(tx, open, "confirm", { state }, { after: { fulfilmentId } });
  await tell(tx, "confirmed", changed, open.venture, { key: fulfilmentId, also: [part.recordedBy] });
}

/** A recorded part that is not confirmed goes back with a reason: by who would confirm it, or taken back by the giver. */
export async function returnFulfilment(
  tx: Transaction,
  target: ContributionTarget,
  fulfilmentId: string,
  reason: string | null,
): Promise<void> {
  const open = await openContribution(tx, target, "contribution:confirm", "contribution:fulfil");
  const part = await findPart(tx, open.contribution.id, fulfilmentId);
  const state = stepContribution(open, "return", { reason });
  await tx.query(
    "update contribution_fulfilment set state = 'RETURNED', answered_by = $2, answered_for = $3, answered_at = platform.now(), answer = $4 where id = $1",
    [fulfilmentId, tx.actor.personId, tx.actor.organization, reason],
  );
  const changed = await changeContribution(tx, open, "return", { state }, { after: { fulfilmentId }, reason });
  const byGiver = tx.actor.organization === open.contribution.giverCode;
  await tell(tx, byGiver ? "takenBack" : "returned", changed, open.venture, {
    key: fulfilmentId,
    also: byGiver ? [] : [part.recordedBy],
    reason,
  });
}

/** Takes a confirmation back by a reversing entry with a reason; the entry itself stays (I-27). */
export async function reverseConfirmation(
  tx: Transaction,
  target: ContributionTarget,
  entryId: string,
  reason: string | null,
): Promise<void> {
  const open = await openContribution(tx, target, "contribution:confirm");
  const [entry] = await tx.query<{ amount: string; quarters: string | null; reversed: boolean; recorded_by: string }>(
    `select coalesce(e.funds, e.in_kind)::text as amount, (e.hours * 4)::bigint::text as quarters, exists (select from contribution_entry r where r.reverses_id = e.id) as reversed, f.recorded_by
     from contribution_entry e join contribution_fulfilment f on f.id = e.fulfilment_id where e.id = $1 and e.contribution_id = $2 and e.entry = 'FULFILMENT'`,
    [entryId, open.contribution.id],
  );
  if (!entry) throw new NotFoundError();
  if (entry.reversed) throw new NotPossibleError("This confirmation was taken back already.", ventureClause);
  const part = centsOf(entry.amount);
  const state = stepContribution(open, "reverse", { part, reason });
  await append(tx, open.contribution, {
    entry: "REVERSAL",
    cents: -part,
    quarters: entry.quarters === null ? null : -BigInt(entry.quarters),
    reversesId: entryId,
    reason,
  });
  const changed = await changeContribution(tx, open, "reverse", { state }, { after: { entryId }, reason });
  await tell(tx, "reversed", changed, open.venture, { key: entryId, also: [entry.recorded_by], reason });
}
