import { type Decimal, decimal, minus, over, times } from "../building/exact.ts";

/** An amount, or an amount for each of `divisor`: a quotient is never rounded before the end. */
export interface Ratio {
  readonly value: Decimal;
  readonly divisor?: Decimal;
}

const one = decimal("1");

/** Growth in percent, (to / from - 1) x 100, rounded once to `places`, halves away from zero. Throws RangeError when it grows from zero. */
export function growthPercent(from: Ratio, to: Ratio, places: number): Decimal {
  const before = times(from.value, to.divisor ?? one);
  const after = times(to.value, from.divisor ?? one);
  return over(times(minus(after, before), decimal("100")), before, places);
}
