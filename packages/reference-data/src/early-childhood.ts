import { z } from "zod";
import { count, day, key, matching, oneOf, optional, resc, sources, usd, words, year, yesNo } from "./cells.ts";
import { table } from "./table.ts";

/** The programs that paid or pay for early childhood spaces, by short code. */
export const earlyChildhoodPrograms = ["CDC", "CSR", "ESCT", "PSR", "SHS", "SIT", "SPK", "SR", "SS"] as const;

const schedule = matching(/^[a-z]+(_[a-z]+)*$/, "write a schedule such as full_day_full_year");

/** Types of State-funded spaces with the days on which they held. Old types ended with 06/30/2025; what they became stands in `becomes`. */
export const earlyChildhoodSpaceTypesTable = table(
  "early_childhood_space_types.csv",
  z.object({
    code: key,
    programCode: oneOf(earlyChildhoodPrograms),
    program: words,
    schedule,
    label: words,
    ageGroup: optional(words),
    hoursPerDay: optional(words),
    lengthPerYear: optional(words),
    definition: optional(words),
    /** First day; `null` = open. */
    validFrom: optional(day),
    /** First day on which it no longer holds; `null` = open. */
    validTo: optional(day),
    /** The type that took its place; a mapping, never a reason to add the two. */
    becomes: optional(key),
    note: optional(words),
    sources,
  }),
);

/** Published amounts: per space and fiscal year, or per child and week by OEC rate region. */
export const earlyChildhoodRatesTable = table(
  "early_childhood_rates.csv",
  z.object({
    key,
    programCode: oneOf(earlyChildhoodPrograms),
    program: words,
    schedule,
    ageGroup: words,
    fiscalYear: optional(year),
    /** Effective period in the source's words, where it names no fiscal year. */
    period: optional(words),
    region: optional(words),
    accredited: optional(yesNo),
    titleI: optional(yesNo),
    rateUsd: usd,
    unit: oneOf(["space_and_year", "child_and_week", "state_spending_per_child"]),
    status: oneOf(["verified", "partial", "inconsistent"]),
    note: optional(words),
    sources,
  }),
);

/** Statewide numbers of spaces or children by program and fiscal year; what is counted differs from row to row. */
export const earlyChildhoodCountsTable = table(
  "early_childhood_counts.csv",
  z.object({
    key,
    programCode: oneOf(earlyChildhoodPrograms),
    program: words,
    schedule,
    ageGroup: words,
    fiscalYear: year,
    count,
    countsWhat: words,
    status: oneOf(["verified", "partial", "inconsistent"]),
    sources,
  }),
);

/** OEC regions by town: the service region with its lead agency, and the region of the weekly rates. Neither is a catchment. */
export const earlyChildhoodRegionsTable = table(
  "early_childhood_regions.csv",
  z.object({
    townKey: key,
    region: key,
    leadAgency: words,
    leadResc: optional(resc),
    rateRegion: words,
    differsFromCatchment: yesNo,
    /** The map file looks wrong for this town; the note says how. */
    looksWrong: yesNo,
    note: optional(words),
    sources,
  }),
);

/** A type of space. */
export type EarlyChildhoodSpaceTypeRow = z.infer<typeof earlyChildhoodSpaceTypesTable.schema>;
/** A published amount. */
export type EarlyChildhoodRateRow = z.infer<typeof earlyChildhoodRatesTable.schema>;
/** A statewide number. */
export type EarlyChildhoodCountRow = z.infer<typeof earlyChildhoodCountsTable.schema>;
/** A town in the OEC's regions. */
export type EarlyChildhoodRegionRow = z.infer<typeof earlyChildhoodRegionsTable.schema>;
