import { numberParam } from "../../app/router/search.ts";

/** State of the priorities in the address. */
export interface PrioritiesSearch {
  /** Year of the session that is shown; the newest when left out. */
  readonly session?: number;
}

/** Reads it. */
export function prioritiesSearch(raw: Record<string, unknown>): PrioritiesSearch {
  return { session: numberParam(2000, 2099, raw.session) };
}
