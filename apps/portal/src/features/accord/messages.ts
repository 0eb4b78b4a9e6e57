import type { AccordState } from "@resc/client/portal";
import type { Tone } from "@resc/ui";

/** How a state reads. */
export const stateWords: Readonly<Record<AccordState, string>> = {
  DRAFT: "Draft",
  CIRCULATED: "To be signed",
  PART_SIGNED: "Signed by some",
  IN_FORCE: "In force",
  SUPERSEDED: "Superseded",
};

/** The tone of a state. */
export const stateTones: Readonly<Record<AccordState, Tone>> = {
  DRAFT: "mute",
  CIRCULATED: "warn",
  PART_SIGNED: "warn",
  IN_FORCE: "ok",
  SUPERSEDED: "mute",
};

/** A month as people write it: July 2021. */
export function monthWords(month: string): string {
  const [year, number] = month.split("-");
  return `${new Intl.DateTimeFormat("en-US", { month: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2000, Number(number) - 1, 1)))} ${year}`;
}

/** Words of the page of the Accord. */
export const messages = {
  title: "The Accord",
  lede: (month: string) => `What the six RESCs promised one another, as signed: ${month}.`,
  text: "Text",
  opening: "Opening pages",
  guidelines: "Procedural guidelines",
  notHeld: "The text is not held",
  notHeldMore: "This version is known by its name only.",
  signatures: "Signatures",
  signaturesFoot: "A signature binds the RESC, whoever directs it later.",
  signed: "Signed",
  declined: "Declined",
  nothingYet: "Nothing yet",
  noDate: "Date not stated",
  on: (day: string) => `on ${day}`,
  versions: "Versions",
  versionOf: (month: string) => `Version of ${month}`,
  facts: "About this version",
  circulated: "Circulated",
  inForceSince: "In force since",
  noDay: "Not stated",
  hash: "Fingerprint of the text",
  honoredOn: "Kept on:",
  notFound: "We could not find that version",
  notFoundMore: "Check the address, or open the version in force.",
} as const;
