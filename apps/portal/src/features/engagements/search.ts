import { textParam } from "../../app/router/search.ts";

/** State of the list of engagements in the address. */
export interface EngagementsSearch {
  readonly q?: string;
}

/** Reads it. */
export function engagementsSearch(raw: Record<string, unknown>): EngagementsSearch {
  return { q: textParam(raw.q) };
}

/** What a link to the form may bring along. */
export interface StartEngagementSearch {
  readonly district?: string;
}

/** Reads it. */
export function startEngagementSearch(raw: Record<string, unknown>): StartEngagementSearch {
  return { district: textParam(raw.district) };
}
