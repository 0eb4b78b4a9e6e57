import { z } from "zod";
import { count, decimal, oneOf, optional, schoolYearText, sources, usd, words, year, yesNo } from "./cells.ts";
import { table } from "./table.ts";

/** Shares of educators and students of color, 2002-03 to 2023-24, in percent. */
export const educatorDiversityTable = table(
  "educator_diversity.csv",
  z.object({
    schoolYear: schoolYearText,
    educatorsOfColorPct: optional(decimal),
    studentsOfColorPct: optional(decimal),
    nationalTeachersOfColorPct: optional(decimal),
    /** Sources differ about this year; the note says how. */
    contested: yesNo,
    note: optional(words),
    sources,
  }),
);

/** What the Alliance asked for, by legislative session. The words of the ask are ours. */
export const legislativePrioritiesTable = table(
  "legislative_priorities.csv",
  z.object({
    sessionYear: year,
    /** Place in that session's list, from 1. */
    item: count,
    area: words,
    ask: words,
    amountUsd: optional(usd),
    percent: optional(decimal),
    unit: optional(words),
    /** Figures the Alliance gave with the ask. */
    evidenceClaimed: optional(words),
    sources,
  }),
);

/** Where the facts come from. */
export const sourcesTable = table(
  "sources.csv",
  z.object({
    id: words,
    title: words,
    publisher: optional(words),
    /** Web address, or words where there is none. */
    address: optional(words),
    /** Day, year or years the source speaks of. */
    vintage: optional(words),
    /** How much of it was read when the facts were taken from it. */
    howRead: oneOf(["whole_file", "excerpt", "none"]),
    licenseNote: optional(words),
  }),
);

/** Educator diversity in one school year. */
export type EducatorDiversityRow = z.infer<typeof educatorDiversityTable.schema>;
/** One ask of one session. */
export type LegislativePriorityRow = z.infer<typeof legislativePrioritiesTable.schema>;
/** A source. */
export type SourceRow = z.infer<typeof sourcesTable.schema>;
