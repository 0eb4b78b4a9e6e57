/** An exact decimal: `units` of 10^-`scale`. Never a float, because figures are quoted in law and must add up. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Reads decimal text; throws RangeError on anything else. */
export function decimal(text: string): Decimal {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`"${text}" is not a decimal number.`);
  const [whole = "0", fraction = ""] = text.split(".");
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

/** Decimal text with every place it has: 2.0 stays 2.0, because the places say how exact it is. */
export function decimalText({ units, scale }: Decimal): string {
  const sign = units < 0n ? "-" : "";
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const point = digits.length - scale;
  return `${sign}${digits.slice(0, point)}${scale > 0 ? `.${digits.slice(point)}` : ""}`;
}

/** The same number without zeros at the end behind the point. */
export function trimmed(value: Decimal): Decimal {
  return value.scale > 0 && value.units % 10n === 0n ? trimmed({ units: value.units / 10n, scale: value.scale - 1 }) : value;
}

/** Brings two decimals to one scale. */
function aligned(a: Decimal, b: Decimal): { readonly a: bigint; readonly b: bigint; readonly scale: number } {
  const scale = Math.max(a.scale, b.scale);
  return { a: a.units * 10n ** BigInt(scale - a.scale), b: b.units * 10n ** BigInt(scale - b.scale), scale };
}

/** a - b. */
export function minus(a: Decimal, b: Decimal): Decimal {
  const same = aligned(a, b);
  return { units: same.a - same.b, scale: same.scale };
}

/** a + b. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const same = aligned(a, b);
  return { units: same.a + same.b, scale: same.scale };
}

/** a * b. */
export function times(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** a / b with `places` decimals, halves away from zero. Throws RangeError when b is zero. */
export function over(a: Decimal, b: Decimal, places: number): Decimal {
  const same = aligned(a, b);
  if (same.b === 0n) throw new RangeError("Nothing can be divided by zero.");
  const dividend = same.a * 10n ** BigInt(places) * 2n;
  const negative = dividend < 0n !== same.b < 0n;
  const size = (value: bigint) => (value < 0n ? -value : value);
  const rounded = (size(dividend) / size(same.b) + 1n) / 2n;
  return { units: negative ? -rounded : rounded, scale: places };
}

/** A number rounded once to `places`, halves away from zero. */
export function roundedTo(value: Decimal, places: number): Decimal {
  return over(value, { units: 1n, scale: 0 }, places);
}
