import type { BriefLineKind, BriefMarkKind, BriefState, Brief_PageQuery } from "@resc/client/portal";
import type { Tone } from "@resc/ui";

/** A brief as its page reads it. */
export type Brief = NonNullable<Brief_PageQuery["brief"]>;
/** One of its lines. */
export type BriefLine = Brief["lines"][number];
/** Its page. */
export type LetterPage = NonNullable<Brief["page"]>;

/** States in words. */
export const stateWords: Readonly<Record<BriefState, string>> = {
  DRAFT: "Draft",
  REVIEW: "In review",
  RELEASED: "Released",
  OUTDATED: "Outdated",
};

/** How a state looks. */
export const stateTones: Readonly<Record<BriefState, Tone>> = { DRAFT: "warn", REVIEW: "info", RELEASED: "ok", OUTDATED: "bad" };

/** Kinds of lines in words. */
export const kindWords: Readonly<Record<BriefLineKind, string>> = {
  HEADING: "Heading",
  CLAIM: "Claim",
  ARGUMENT: "Argument",
  REFERENCE: "Reference",
  POSITION: "Position in force",
  CHART: "Chart",
};

/** What a number can be marked as that no choice of a claim or ask marks, in words. */
export const markWords = {
  YEAR: "a year",
  DATE: "a date",
  STATUTE: "a statute",
  BILL: "a bill",
  CONTACT: "a contact",
  MEMBERS: "the members of the Alliance",
  PERIOD: "the years of the growth",
} as const satisfies Partial<Readonly<Record<BriefMarkKind, string>>>;

/** Charts that a brief can print. */
export const briefCharts = [
  { value: "magnet-grants", label: "Magnet grants beside the growth of ECS" },
  { value: "representation-gap", label: "Educators and students of color" },
  { value: "residency-partners", label: "Partners of the Teacher Residency Program" },
] as const;
