import { z } from "zod";
import { count, decimal, oneOf, optional, schoolYearText, sources, usd, words, year, yesNo } from "./cells.ts";
import { table } from "./table.ts";

/** Magnet operating grant per student, FY2006 to FY2025. The flat categories end after FY2024. */
export const magnetGrantsTable = table(
  "magnet_grants.csv",
  z.object({
    fiscalYear: year,
    /** Such as `resc_nonsheff_under55`; `all` from FY2025. */
    category: words,
    categoryLabel: words,
    operatorKind: optional(oneOf(["resc", "host"])),
    sheff: optional(yesNo),
    studentBasis: words,
    /** US dollars per student and year, not adjusted for inflation. */
    perStudentUsd: optional(usd),
    status: oneOf(["verified", "unverified"]),
    note: optional(words),
    sources,
  }),
);

/** Education Cost Sharing by fiscal year, FY2008 to FY2026. */
export const ecsFundingTable = table(
  "ecs_funding.csv",
  z.object({
    fiscalYear: year,
    /** State total in US dollars; only what a source shows. */
    totalUsd: optional(usd),
    totalBasis: optional(words),
    totalStatus: oneOf(["verified", "unverified", "not_found"]),
    /** Millions of US dollars from general knowledge, rounded; never shown without saying so. */
    unverifiedTotalUsdMillions: optional(decimal),
    /** Foundation amount per need student, US dollars. */
    foundationUsd: optional(usd),
    foundationStatus: optional(oneOf(["verified", "unverified"])),
    enrollmentSchoolYear: optional(schoolYearText),
    statewideEnrollment: optional(count),
    /** Total over enrollment, US dollars per enrolled student. */
    perEnrolledStudentUsd: optional(usd),
    note: optional(words),
    sources,
  }),
);

/** One category of magnet grant in one year. */
export type MagnetGrantRow = z.infer<typeof magnetGrantsTable.schema>;
/** Education Cost Sharing in one year. */
export type EcsFundingRow = z.infer<typeof ecsFundingTable.schema>;
