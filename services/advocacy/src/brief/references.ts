import { rescCodes } from "@resc/domain";

/** Kinds of typed references: what a number in a brief can be without being a claim. */
export const referenceKinds = ["YEAR", "DATE", "STATUTE", "BILL", "CONTACT", "MEMBERS"] as const;

/** A kind of typed reference. */
export type ReferenceKind = (typeof referenceKinds)[number];

const months = "January|February|March|April|May|June|July|August|September|October|November|December";

interface ReferencePattern {
  readonly pattern: RegExp;
  /** How to write it. */
  readonly help: string;
}

const patterns: Readonly<Record<ReferenceKind, ReferencePattern>> = {
  YEAR: {
    pattern: /^((FY|fiscal year )?(19|20)\d\d(-\d\d)?|(19|20)\d0s)$/,
    help: "Write a year as 2022, FY2022, 2020-21 or 1990s.",
  },
  DATE: {
    pattern: new RegExp(String.raw`^(\d{1,2}/\d{1,2}/\d{4}|(${months}) \d{1,2}, \d{4})$`),
    help: "Write a date as 01/14/2027 or January 14, 2027.",
  },
  STATUTE: {
    pattern: /^((CGS |C\.G\.S\. |section )?\d{1,2}-\d{1,4}[a-z]{0,3}(\([a-z0-9]+\))*|(PA|SA) \d{2}-\d{1,4})$/i,
    help: "Write a statute as 10-66a or CGS 10-66a, an act as PA 23-204.",
  },
  BILL: { pattern: /^(HB|SB|HJ|SJ|HR|SR) \d{1,5}$/, help: "Write a bill as HB 5003." },
  CONTACT: {
    pattern: /^(https:\/\/[\w./-]+|[\w.+-]+@[\w.-]+\.[a-z]{2,}|(\(\d{3}\) |\d{3}-)\d{3}-\d{4})$/i,
    help: "Write a contact as an address that begins with https://, an e-mail address, or 203-555-0100.",
  },
  MEMBERS: {
    pattern: rescCodes.length === 6 ? /^six$/i : /^(?!)$/,
    help: 'Only the word "six" names the members of the Alliance.',
  },
};

/** What is wrong with a typed reference, as what to write; null when it has its pattern. */
export function referenceProblem(kind: ReferenceKind, text: string): string | null {
  const { pattern, help } = patterns[kind];
  return pattern.test(text) ? null : help;
}
