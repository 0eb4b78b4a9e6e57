import { oneOfParam } from "../../app/router/search.ts";

/** Which concerns are listed, in the address. */
export interface ConcernsSearch {
  readonly view?: "mine" | "waiting" | "open";
}

/** Reads it. */
export function concernsSearch(raw: Record<string, unknown>): ConcernsSearch {
  return { view: oneOfParam(["mine", "waiting", "open"] as const, raw.view) };
}
