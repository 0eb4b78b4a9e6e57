import { z } from "zod";
import { count, day, decimal, digits, key, latitude, list, longitude, oneOf, optional, resc, sources, words, year } from "./cells.ts";
import { table } from "./table.ts";

/** How sure it is that a town lies in a catchment: a source names it, its count matches the RESC's own, or it is what remains. */
export const catchmentConfidences = ["named", "count_matched", "remainder"] as const;

/** The six RESCs. Source: State directory of January 2023 and the RESCs' own pages. */
export const rescsTable = table(
  "rescs.csv",
  z.object({
    code: resc,
    /** The State's seven-digit code of the agency. */
    stateCode: digits(7),
    /** Legal name. */
    name: words,
    shortName: words,
    formerNames: list,
    officeTownKey: key,
    officeAddress: words,
    zip: digits(5),
    phone: words,
    latitude,
    longitude,
    website: words,
    foundedYear: optional(year),
    foundingNote: optional(words),
    /** Number of member districts in the RESC's own words, with the years where they differ. */
    memberDistrictsPublished: optional(words),
    sources,
  }),
);

/** The 169 towns. Sources: Census points and codes, State planning regions. */
export const townsTable = table(
  "towns.csv",
  z.object({
    key,
    name: words,
    /** The State's town number, 1 to 169. */
    number: count,
    /** Historic county. */
    county: words,
    /** Planning region, the county equivalent since 2022. */
    planningRegion: words,
    planningRegionFips: digits(5),
    /** Census code by county. */
    geoid2020: digits(10),
    /** Census code by planning region. */
    geoid2022: digits(10),
    latitude,
    longitude,
    /** Land area in square miles. */
    landAreaSqMi: decimal,
    sources,
  }),
);

/** Which town lies in which RESC's catchment. No start is on record, so lines are open to the past unless a day is given. */
export const catchmentLinesTable = table(
  "catchment_lines.csv",
  z.object({
    townKey: key,
    resc,
    confidence: oneOf(catchmentConfidences),
    /** Ids of the sources that support the assignment. */
    evidence: list,
    /** First day; `null` = open. */
    validFrom: optional(day),
    /** First day on which it no longer holds; `null` = open. */
    validTo: optional(day),
    sources,
  }),
);

/** A RESC. */
export type RescRow = z.infer<typeof rescsTable.schema>;
/** A town. */
export type TownRow = z.infer<typeof townsTable.schema>;
/** A town's place in a catchment, with how sure it is. */
export type CatchmentLineRow = z.infer<typeof catchmentLinesTable.schema>;
