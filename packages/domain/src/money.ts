/** An amount of US dollars as decimal text with at most two places, such as `"1250.00"`. Never a floating number. */
export type Money = string;

const pattern = /^\d{1,12}(\.\d{1,2})?$/;

/** Whether a text is an amount we accept: digits, at most two decimal places, no sign, no separators. */
export function isMoney(value: unknown): value is Money {
  return typeof value === "string" && pattern.test(value);
}

/** An amount as somebody typed it, without dollar sign, separators and blanks: "$1,250.00" becomes "1250.00". */
export function bareAmount(text: string): string {
  return text.replaceAll(/[,$\s]/g, "");
}

/** An amount in whole cents, exactly. Throws RangeError when the text is not an amount. */
export function toCents(amount: Money): bigint {
  if (!isMoney(amount))
    throw new RangeError(`"${String(amount)}" is not an amount. Write digits with at most two decimals, such as 1250.00.`);
  const [dollars = "0", cents = ""] = amount.split(".");
  return BigInt(dollars) * 100n + BigInt(cents.padEnd(2, "0"));
}

/** Decimal text of an amount in cents. Throws RangeError below zero: an amount has no sign. */
export function fromCents(cents: bigint): Money {
  if (cents < 0n) throw new RangeError(`${cents} cents is below zero, and an amount has no sign.`);
  return `${cents / 100n}.${String(cents % 100n).padStart(2, "0")}`;
}

/** The exact sum of amounts. */
export function sumMoney(amounts: readonly Money[]): Money {
  return fromCents(amounts.reduce((sum, amount) => sum + toCents(amount), 0n));
}

const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", trailingZeroDisplay: "stripIfInteger" });

/** An amount as people read it: $1,250,000, and $1,250.50 where there are cents. */
export function formatMoney(amount: Money): string {
  // A string keeps every digit; a number would round above 2^53.
  return dollars.format(amount as `${number}`);
}
