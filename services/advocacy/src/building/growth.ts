import { type BuiltFigure, mergedSources, noSource } from "./built-figure.ts";
import { type Decimal, decimal, decimalText, minus, over, times } from "./exact.ts";

/** An amount of one year with how sure it is. */
export interface Amount {
  readonly value: Decimal;
  /** Divides `value` when the amount is a quotient, so that nothing is rounded before the end. */
  readonly divisor?: Decimal;
  readonly verified: boolean;
  readonly sources: readonly string[];
}

/** Percent by which an amount grew, as far as it can be told. */
export type Growth = Pick<BuiltFigure, "value" | "status" | "note" | "sources">;

const one = decimal("1");

/** Growth between two amounts in percent, one decimal; not_found naming what is missing. */
export function growthBetween(from: Amount | null, to: Amount | null, missing: string): Growth {
  if (!from || !to)
    return {
      value: null,
      status: "not_found",
      note: `missing: ${missing}`,
      sources: mergedSources(from?.sources ?? [], to?.sources ?? [], [noSource]),
    };
  const before = times(from.value, to.divisor ?? one);
  const after = times(to.value, from.divisor ?? one);
  const percent = over(times(minus(after, before), decimal("100")), before, 1);
  const verified = from.verified && to.verified;
  return {
    value: decimalText(percent),
    status: verified ? "derived" : "unverified",
    note: verified ? null : "computed from unverified amounts",
    sources: mergedSources(from.sources, to.sources),
  };
}
