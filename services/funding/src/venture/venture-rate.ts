import { InvalidInputError, newId, toCents, type Money } from "@resc/domain";
import type { Transaction } from "@resc/store";
import { changeVenture, lockVenture, type VentureTarget } from "./venture-change.ts";

/** A rate per hour for a category of staff in one State fiscal year (D-14). */
export interface RateLine {
  readonly fiscalYear: number;
  readonly category: string;
  readonly rate: Money;
  readonly validFrom: string;
}

/** Sets a rate. One that stood before stays as it was, with what was accepted at it: the new one is another revision with its own day. */
export async function setVentureRate(tx: Transaction, target: VentureTarget, line: RateLine): Promise<void> {
  const venture = await lockVenture(tx, target);
  if (toCents(line.rate) < 100n) throw new InvalidInputError([{ field: "rate", message: "Write a rate of at least one dollar per hour." }]);
  const category = line.category.trim();
  const [last] = await tx.query<{ revision: number; valid_from: string; category: string }>(
    `select revision, valid_from::text, category from venture_rate where venture_id = $1 and fiscal_year = $2 and lower(category) = lower($3) order by revision desc limit 1`,
    [venture.id, line.fiscalYear, category],
  );
  if (last && line.validFrom < last.valid_from)
    throw new InvalidInputError([
      { field: "validFrom", message: `Write a day on or after ${last.valid_from}, from which the rate before counts.` },
    ]);
  const revision = (last?.revision ?? 0) + 1;
  await changeVenture(
    tx,
    venture,
    "setRate",
    {},
    {},
    { fiscalYear: line.fiscalYear, category, rate: line.rate, validFrom: line.validFrom, revision },
  );
  await tx.query(
    `insert into venture_rate (id, venture_id, lead_code, fiscal_year, category, rate, valid_from, revision, set_by, set_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, platform.now())`,
    [
      newId("rate"),
      venture.id,
      venture.leadCode,
      line.fiscalYear,
      last?.category ?? category,
      line.rate,
      line.validFrom,
      revision,
      tx.actor.personId,
    ],
  );
}

/** The rate at which an hour of a category counts on a day, or null when the table of that year has none. */
export async function rateOn(
  tx: Transaction,
  of: { readonly ventureId: string; readonly fiscalYear: number; readonly category: string },
  day: string,
): Promise<{ readonly id: string; readonly rate: Money } | null> {
  const [row] = await tx.query<{ id: string; rate: Money }>(
    `select id, rate::text from venture_rate where venture_id = $1 and fiscal_year = $2 and lower(category) = lower($3) and valid_from <= $4::date order by revision desc limit 1`,
    [of.ventureId, of.fiscalYear, of.category, day],
  );
  return row ?? null;
}
