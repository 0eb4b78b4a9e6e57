import { type BuiltFigure, mergedSources, noSource } from "./built-figure.ts";
import { type Ratio, growthPercent } from "../formula/growth.ts";
import { decimalText } from "./exact.ts";

/** An amount of one year with how sure it is. */
export interface Amount extends Ratio {
  readonly verified: boolean;
  readonly sources: readonly string[];
}

/** Percent by which an amount grew, as far as it can be told. */
export type Growth = Pick<BuiltFigure, "value" | "status" | "note" | "sources">;

/** Growth between two amounts in percent, one decimal; not_found naming what is missing. */
export function growthBetween(from: Amount | null, to: Amount | null, missing: string): Growth {
  if (!from || !to)
    return {
      value: null,
      status: "not_found",
      note: `missing: ${missing}`,
      sources: mergedSources(from?.sources ?? [], to?.sources ?? [], [noSource]),
    };
  const verified = from.verified && to.verified;
  return {
    value: decimalText(growthPercent(from, to, 1)),
    status: verified ? "derived" : "unverified",
    note: verified ? null : "computed from unverified amounts",
    sources: mergedSources(from.sources, to.sources),
  };
}
