import { numberParam } from "../../app/router/search.ts";

/** Which version is shown, in the address; without one it is the version in force. */
export interface AccordSearch {
  readonly version?: number;
}

/** Reads it. */
export function accordSearch(raw: Record<string, unknown>): AccordSearch {
  return { version: numberParam(1, 999_999, raw.version) };
}
