import { z } from "zod";
import { count, day, digits, key, latitude, longitude, oneOf, optional, resc, schoolYearText, sources, words } from "./cells.ts";
import { catchmentConfidences } from "./places.ts";
import { table } from "./table.ts";

/** Kinds of district in the State's directory. */
export const districtKinds = [
  "local",
  "regional",
  "resc",
  "charter",
  "endowed_academy",
  "state_technical",
  "state_agency",
  "other",
] as const;

/** The 205 districts, past ones included. Sources: State directory of January 2023, enrollment of 2016-17. */
export const districtsTable = table(
  "districts.csv",
  z.object({
    key,
    /** The State's seven-digit code. */
    stateCode: optional(digits(7)),
    /** `not_seen`: the code follows the pattern or is missing, and no source shows it. */
    codeStatus: oneOf(["verified", "not_seen"]),
    name: words,
    shortName: words,
    kind: oneOf(districtKinds),
    /** The RESC in whose catchment it lies; `null` for statewide ones. */
    homeResc: optional(resc),
    /** `located_in`: stands in that catchment without being a member on record. */
    rescRelation: oneOf(["member", "self", "located_in", "statewide"]),
    memberOfResc: oneOf(["yes", "no", "unknown", "not_applicable"]),
    /** The town in which it stands; `null` for regional, State and statewide ones. */
    locationTownKey: optional(key),
    grades: optional(words),
    /** Postal name of the office's place; may be a village. */
    mailingTown: optional(words),
    latitude: optional(latitude),
    longitude: optional(longitude),
    /** October count of students. */
    enrollment: optional(count),
    enrollmentSchoolYear: optional(schoolYearText),
    status: oneOf(["active", "dissolved", "closed"]),
    /** First day; `null` = no start on record. */
    validFrom: optional(day),
    /** First day on which it no longer existed; `null` = no end on record. */
    validTo: optional(day),
    /** Whether the days above are the legal ones. */
    dateStatus: oneOf(["exact", "not_verified"]),
    note: optional(words),
    sources,
  }),
);

/** Which towns a local or regional district serves. Source: State list of December 2025 for regional ones. */
export const districtTownsTable = table(
  "district_towns.csv",
  z.object({
    districtKey: key,
    townKey: key,
    /** Grades served for that town. */
    grades: optional(words),
    /** First day; `null` = open. */
    validFrom: optional(day),
    /** First day on which it no longer holds; `null` = open. */
    validTo: optional(day),
    sources,
  }),
);

/** Which district is a member of which RESC. Follows the catchment of its towns. */
export const membershipsTable = table(
  "memberships.csv",
  z.object({
    districtKey: key,
    resc,
    /** First day; `null` = open. */
    validFrom: optional(day),
    /** First day on which it no longer holds; `null` = open. */
    validTo: optional(day),
    /** The weakest confidence among the catchment lines of the towns it serves. */
    status: oneOf(catchmentConfidences),
    sources,
  }),
);

/** A district. */
export type DistrictRow = z.infer<typeof districtsTable.schema>;
/** A town that a district serves. */
export type DistrictTownRow = z.infer<typeof districtTownsTable.schema>;
/** A district's membership of a RESC. */
export type MembershipRow = z.infer<typeof membershipsTable.schema>;
