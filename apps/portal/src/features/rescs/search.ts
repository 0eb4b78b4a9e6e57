import { dayParam } from "../../app/router/search.ts";

/** A page whose only state is the day it speaks of. */
export interface AsOfSearch {
  readonly asOf?: string;
}

/** Reads it. */
export function asOfSearch(raw: Record<string, unknown>): AsOfSearch {
  return { asOf: dayParam(raw.asOf) };
}
