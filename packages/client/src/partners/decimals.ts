const money = /^(-?)(\d+)(?:\.(\d{1,2}))?$/;
const decimal = /^-?\d+(\.\d+)?$/;

/** An amount in whole cents, exactly: `toCents("1250.5")` is `125050n`. Throws RangeError for what is not an amount. */
export function toCents(amount: string): bigint {
  const [, sign = "", dollars, cents = ""] = money.exec(amount) ?? [];
  if (dollars === undefined) throw new RangeError(`"${amount}" is not an amount in dollars and cents.`);
  const whole = BigInt(dollars) * 100n + BigInt(cents.padEnd(2, "0"));
  return sign === "-" ? -whole : whole;
}

/** Decimal text of an amount in cents: `fromCents(125050n)` is `"1250.50"`. */
export function fromCents(cents: bigint): string {
  const whole = cents < 0n ? -cents : cents;
  return `${cents < 0n ? "-" : ""}${whole / 100n}.${String(whole % 100n).padStart(2, "0")}`;
}

/** The exact sum of amounts; those that are null are left out. */
export function sumMoney(amounts: Iterable<string | null>): string {
  let sum = 0n;
  for (const amount of amounts) if (amount !== null) sum += toCents(amount);
  return fromCents(sum);
}

/** Decimal text as a number, for charts and models; rounded as numbers are. Null stays null. Throws RangeError for what is not decimal text. */
export function toNumber<Value extends string | null>(value: Value): Value extends null ? null : number;
export function toNumber(value: string | null): number | null {
  if (value === null) return null;
  if (!decimal.test(value)) throw new RangeError(`"${value}" is not a decimal number.`);
  return Number(value);
}
