import { choiceParam, dayParam, numberParam, oneOfParam, textParam } from "../../app/router/search.ts";

/** The tabs; the first is the default. */
export const earlyChildhoodTabs = ["types", "rates", "spaces"] as const;

/** What rows of spaces can be; the first is the default. */
export const spaceLevels = ["TOWN", "TOWN_TOTAL", "REGION_TYPE", "REGION_TOTAL", "STATE_TYPE", "STATE_TOTAL"] as const;

/** The OEC's service regions by code. */
export const serviceRegions = ["north-central", "northeast", "northwest", "south-central", "southeast", "southwest"] as const;

/** The regions of the weekly rates by code. */
export const rateRegions = ["East", "NorthCentral", "NorthWest", "SouthCentral", "SouthWest"] as const;

/** State of the pages in the address. */
export interface EarlyChildhoodSearch {
  readonly tab?: (typeof earlyChildhoodTabs)[number];
  readonly asOf?: string;
  readonly as?: "table";
  readonly region?: (typeof serviceRegions)[number];
  readonly rateRegion?: (typeof rateRegions)[number];
  readonly level?: (typeof spaceLevels)[number];
  readonly year?: number;
  readonly program?: string;
}

/** Reads it. */
export function earlyChildhoodSearch(raw: Record<string, unknown>): EarlyChildhoodSearch {
  return {
    tab: choiceParam(earlyChildhoodTabs, raw.tab),
    asOf: dayParam(raw.asOf),
    as: oneOfParam(["table"] as const, raw.as),
    region: oneOfParam(serviceRegions, raw.region),
    rateRegion: oneOfParam(rateRegions, raw.rateRegion),
    level: choiceParam(spaceLevels, raw.level),
    year: numberParam(1990, 2100, raw.year),
    program: textParam(raw.program),
  };
}
