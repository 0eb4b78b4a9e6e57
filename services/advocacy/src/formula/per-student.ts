import { type Decimal, over } from "../building/exact.ts";

/** An amount for each student, rounded to `places`. Throws RangeError without students. */
export function perStudent(amount: Decimal, students: Decimal, places: number): Decimal {
  return over(amount, students, places);
}
