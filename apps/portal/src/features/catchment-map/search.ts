import { rescCodes } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { choiceParam, dayParam, oneOfParam, textParam } from "../../app/router/search.ts";

/** State of the map in the address. */
export interface CatchmentMapSearch {
  /** The key of the town that is open. */
  readonly town?: string;
  /** A town by its name, as a search brings it. */
  readonly find?: string;
  readonly resc?: RescCode;
  readonly asOf?: string;
  readonly as?: "table";
  readonly schools?: "off";
  /** The second layer: magnet schools that districts run. */
  readonly districtSchools?: "on";
}

/** Reads it. */
export function catchmentMapSearch(raw: Record<string, unknown>): CatchmentMapSearch {
  return {
    town: textParam(raw.town),
    find: textParam(raw.find),
    resc: oneOfParam(rescCodes, raw.resc),
    asOf: dayParam(raw.asOf),
    as: choiceParam(["map", "table"] as const, raw.as) as "table" | undefined,
    schools: choiceParam(["on", "off"] as const, raw.schools) as "off" | undefined,
    districtSchools: choiceParam(["off", "on"] as const, raw.districtSchools) as "on" | undefined,
  };
}
