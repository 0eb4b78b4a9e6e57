import { textParam } from "../../app/router/search.ts";

/** State of the out-of-region list in the address. */
export interface OutOfRegionListSearch {
  readonly q?: string;
}

/** Reads it. */
export function outOfRegionListSearch(raw: Record<string, unknown>): OutOfRegionListSearch {
  return { q: textParam(raw.q) };
}
