import type { StateContractRoute, StateContractState } from "@resc/client/portal";
import { rescCodes } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { numberParam, oneOfParam, textParam } from "../../app/router/search.ts";
import { contractRoutes, contractStates } from "./words.ts";

/** State of the State contract list in the address. */
export interface StateContractsSearch {
  readonly agency?: string;
  readonly resc?: RescCode;
  readonly year?: number;
  readonly state?: StateContractState;
  readonly route?: StateContractRoute;
  readonly incomplete?: "yes" | "no";
}

/** Reads it. */
export function stateContractsSearch(raw: Record<string, unknown>): StateContractsSearch {
  return {
    agency: textParam(raw.agency),
    resc: oneOfParam(rescCodes, raw.resc),
    year: numberParam(1990, 2100, raw.year),
    state: oneOfParam(contractStates, raw.state),
    route: oneOfParam(contractRoutes, raw.route),
    incomplete: oneOfParam(["yes", "no"] as const, raw.incomplete),
  };
}

/** Which frozen section is shown. */
export interface SectionsSearch {
  readonly number?: number;
}

/** Reads it. */
export function sectionsSearch(raw: Record<string, unknown>): SectionsSearch {
  return { number: numberParam(1, 10_000, raw.number) };
}
