import { rescCodes } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { listParam, oneOfParam } from "../../app/router/search.ts";
import { ventureStates } from "./words.ts";
import type { VentureState } from "./words.ts";

/** State of the list of ventures in the address. */
export interface VenturesSearch {
  readonly state?: readonly VentureState[];
  readonly resc?: RescCode;
}

/** Reads it. */
export function venturesSearch(raw: Record<string, unknown>): VenturesSearch {
  return { state: listParam(ventureStates, raw.state), resc: oneOfParam(rescCodes, raw.resc) };
}

/** State of one venture's page in the address: the contribution that is open. */
export interface VentureSearch {
  readonly contribution?: string;
}

/** Reads it. */
export function ventureSearch(raw: Record<string, unknown>): VentureSearch {
  const { contribution } = raw;
  return { contribution: typeof contribution === "string" && /^C-\d{1,9}$/.test(contribution) ? contribution : undefined };
}
