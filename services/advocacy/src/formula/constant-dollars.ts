import { type Decimal, over, times } from "../building/exact.ts";

/** An amount of one year in the dollars of another: amount x index of the other year / index of its own, rounded to `places`. The index is a figure with its source. */
export function constantDollars(amount: Decimal, ownIndex: Decimal, otherIndex: Decimal, places: number): Decimal {
  return over(times(amount, otherIndex), ownIndex, places);
}
