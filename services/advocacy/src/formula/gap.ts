import { type Decimal, minus } from "../building/exact.ts";

/** How far the first lies above the second, exactly; percentages give percentage points. */
export function gapBetween(first: Decimal, second: Decimal): Decimal {
  return minus(first, second);
}
