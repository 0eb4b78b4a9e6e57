import type { DistrictKind } from "@resc/client/portal";
import { rescCodes } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { districtKindNames } from "../../app/words.ts";
import { choiceParam, dayParam, listParam, oneOfParam, textParam } from "../../app/router/search.ts";

/** All kinds of district, in the order of the filter. */
export const districtKinds = Object.keys(districtKindNames) as readonly DistrictKind[];

/** State of the list of districts in the address. */
export interface DistrictsSearch {
  readonly q?: string;
  readonly resc?: RescCode;
  readonly kind?: readonly DistrictKind[];
  readonly asOf?: string;
}

/** Reads it. */
export function districtsSearch(raw: Record<string, unknown>): DistrictsSearch {
  return { q: textParam(raw.q), resc: oneOfParam(rescCodes, raw.resc), kind: listParam(districtKinds, raw.kind), asOf: dayParam(raw.asOf) };
}

const tabs = ["overview", "engagements", "history"] as const;

/** State of one district in the address. */
export interface DistrictSearch {
  readonly tab?: (typeof tabs)[number];
  readonly asOf?: string;
}

/** Reads it. */
export function districtSearch(raw: Record<string, unknown>): DistrictSearch {
  return { tab: choiceParam(tabs, raw.tab), asOf: dayParam(raw.asOf) };
}
