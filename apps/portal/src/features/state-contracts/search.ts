import { rescCodes } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { numberParam, oneOfParam, textParam } from "../../app/router/search.ts";

/** State of the State contract list in the address. */
export interface StateContractsSearch {
  readonly agency?: string;
  readonly resc?: RescCode;
  readonly year?: number;
}

/** Reads it. */
export function stateContractsSearch(raw: Record<string, unknown>): StateContractsSearch {
  return { agency: textParam(raw.agency), resc: oneOfParam(rescCodes, raw.resc), year: numberParam(1990, 2100, raw.year) };
}
