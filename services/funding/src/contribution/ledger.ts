import { newId } from "@resc/domain";
import type { Transaction } from "@resc/store";
import type { ContributionEntity } from "./contribution.entity.ts";
import type { EntryKind } from "./contribution.words.ts";
import { columnsOf } from "./valuation.ts";

/** One entry: cents with their sign, and quarters of an hour where hours are given. */
export interface NewEntry {
  readonly entry: EntryKind;
  readonly cents: bigint;
  readonly quarters?: bigint | null;
  readonly fulfilmentId?: string;
  readonly reversesId?: string;
  readonly reason?: string | null;
}

/** Decimal text of quarters of an hour. */
export function hoursText(quarters: bigint | null | undefined): string | null {
  return quarters === null || quarters === undefined ? null : (Number(quarters) / 4).toFixed(2);
}

/** Appends to the ledger of a contribution. Nothing in it is ever changed: what was wrong is taken back by another entry. */
export async function append(tx: Transaction, contribution: ContributionEntity, entry: NewEntry): Promise<void> {
  const [funds, inKind] = columnsOf(contribution.kind, entry.cents);
  await tx.query(
    `insert into contribution_entry (id, contribution_id, giver_code, lead_code, kind, funds, in_kind, entry, hours, fulfilment_id, reverses_id, reason, by_person, by_organization, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, platform.now())`,
    [
      newId("ledgerEntry"),
      contribution.id,
      contribution.giverCode,
      contribution.leadCode,
      contribution.kind,
      funds,
      inKind,
      entry.entry,
      hoursText(entry.quarters),
      entry.fulfilmentId ?? null,
      entry.reversesId ?? null,
      entry.reason ?? null,
      tx.actor.personId,
      tx.actor.organization,
    ],
  );
}
