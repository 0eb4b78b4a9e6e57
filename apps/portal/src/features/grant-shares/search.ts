import { dayParam, oneOfParam, textParam } from "../../app/router/search.ts";

/** State of the page in the address. */
export interface GrantSharesSearch {
  readonly set?: string;
  readonly asOf?: string;
  readonly compare?: "on";
}

/** Reads it. */
export function grantSharesSearch(raw: Record<string, unknown>): GrantSharesSearch {
  return { set: textParam(raw.set), asOf: dayParam(raw.asOf), compare: oneOfParam(["on"] as const, raw.compare) };
}
