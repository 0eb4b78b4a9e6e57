import { fromCents, InvalidInputError, type Money, toCents } from "@resc/domain";
import type { SupportKind } from "../venture/kinds.ts";

/** Hours in quarters. Throws unless they are a whole number of quarter hours above zero. */
export function quartersOf(hours: number, field: string): bigint {
  const quarters = hours * 4;
  if (!Number.isInteger(quarters) || quarters <= 0 || quarters > 400_000)
    throw new InvalidInputError([{ field, message: "Write hours in quarters, such as 12.25." }]);
  return BigInt(quarters);
}

/** What hours are worth at a rate, in cents, rounded half up once for the whole. */
export function worthOf(quarters: bigint, rate: Money): bigint {
  return (quarters * toCents(rate) + 2n) / 4n;
}

/** Decimal text of cents that may be below zero, as an entry that takes away. */
export function signedCents(cents: bigint): string {
  return cents < 0n ? `-${fromCents(-cents)}` : fromCents(cents);
}

/** Cents of decimal text with a sign, as the ledger holds it. */
export function centsOf(amount: string): bigint {
  return amount.startsWith("-") ? -toCents(amount.slice(1)) : toCents(amount);
}

/** The two columns of a value: the kind fills one, the other stays null (I-28). */
export function columnsOf(kind: SupportKind, cents: bigint): readonly [funds: string | null, inKind: string | null] {
  return kind === "FUNDS" ? [signedCents(cents), null] : [null, signedCents(cents)];
}
