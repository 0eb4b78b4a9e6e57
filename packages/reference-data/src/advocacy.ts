import { z } from "zod";
import { cell, count, decimal, key, matching, oneOf, optional, schoolYearText, sources, usd, words, year, yesNo } from "./cells.ts";
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
    /** Lasting name in an address. */
    slug: key,
    /** The sentence in which it stands: line of the founding document (P22), or session and item. */
    sentenceRef: words,
    area: words,
    /** What the ask rests on, in one line; our words. */
    finding: words,
    ask: words,
    /** What it would take; our words. */
    needs: optional(words),
    amountUsd: optional(usd),
    percent: optional(decimal),
    unit: optional(words),
    /** Figures the Alliance gave with the ask. */
    evidenceClaimed: optional(words),
    sources,
  }),
);

// A figure that a sentence rests on: metric, fiscal year, and the code of a part or nothing.
const rowsCell = cell<readonly { readonly metric: string; readonly fiscalYear: number; readonly dimensionCode: string }[]>((text) => {
  const found = text.split(";").map((part) => /^([a-z_]+)\/(\d{4})\/(\w*)$/.exec(part));
  return found.every((one) => one !== null)
    ? found.map((one) => ({ metric: one?.[1] ?? "", fiscalYear: Number(one?.[2]), dimensionCode: one?.[3] ?? "" }))
    : undefined;
}, "write figures as metric/2022/ or metric/2022/part, joined with ;");
const formula = oneOf(["stated", "growth", "gap", "per_student", "constant_dollars", "range"]);

/** Figures that a source states as they are, among them what the Alliance stated in a session. */
export const statedFiguresTable = table(
  "stated_figures.csv",
  z.object({
    metric: matching(/^[a-z_]+$/, "write the code of a metric"),
    period: words,
    fiscalYear: year,
    dimensionCode: optional(matching(/^\w+$/, "write a code of letters, digits and _")),
    dimension: optional(words),
    value: matching(/^-?\d+(\.\d+)?$/, "write a number with a decimal point"),
    status: oneOf(["verified", "unverified", "contested"]),
    note: optional(words),
    sources,
  }),
);

/** Sentences of past priorities with a number, each with the figures on which the number rests, and what another source says. */
export const priorityClaimsTable = table(
  "priority_claims.csv",
  z.object({
    sessionYear: year,
    /** The ask it belongs to; 0 = the session as a whole. */
    item: count,
    /** Place of the number in its sentence, from 1. */
    place: count,
    sentenceRef: words,
    sentence: words,
    /** The number as the sentence has it. */
    stated: words,
    /** What follows the number when it is told: %, or a word; empty for a year. */
    unit: z.string(),
    formula,
    /** Decimal places to which the result is rounded. */
    places: count,
    rows: rowsCell,
    label: words,
    otherFormula: optional(formula),
    otherPlaces: optional(count),
    otherRows: optional(rowsCell),
    otherLabel: optional(words),
  }),
);

// What the numbers of a line are: CLAIM:13%, YEAR:2022-23, ASK/1:8% (of the first ask of the session).
const marksCell = cell<readonly { readonly kind: string; readonly item: number | null; readonly text: string }[]>((text) => {
  const found = text.split(";").map((part) => /^([A-Z]+)(?:\/(\d+))?:(.+)$/.exec(part));
  return found.every((one) => one !== null)
    ? found.map((one) => ({ kind: one?.[1] ?? "", item: one?.[2] === undefined ? null : Number(one[2]), text: one?.[3] ?? "" }))
    : undefined;
}, "write marks as CLAIM:13% or ASK/1:8%, joined with ;");

/** The lines of the first brief: the 2022 priorities, in the words of the document. */
export const briefLinesTable = table(
  "brief_lines.csv",
  z.object({
    sessionYear: year,
    place: count,
    kind: oneOf(["HEADING", "CLAIM", "ARGUMENT", "REFERENCE", "CHART"]),
    sentenceRef: words,
    text: z.string(),
    /** Who wrote an argument. */
    author: optional(words),
    chart: optional(key),
    marks: optional(marksCell),
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
/** A figure as a source states it. */
export type StatedFigureRow = z.infer<typeof statedFiguresTable.schema>;
/** A number in a sentence of past priorities. */
export type PriorityClaimRow = z.infer<typeof priorityClaimsTable.schema>;
/** A line of the first brief. */
export type BriefLineRow = z.infer<typeof briefLinesTable.schema>;
/** A source. */
export type SourceRow = z.infer<typeof sourcesTable.schema>;
