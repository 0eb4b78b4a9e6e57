import type { AccordState, OnboardingState } from "@resc/client/portal";
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

/** How the on-boarding of a leader stands. */
export const onboardingStateWords: Readonly<Record<OnboardingState, string>> = {
  OPEN: "To be shared",
  SHARED: "Shared, not acknowledged",
  ACKNOWLEDGED: "Acknowledged",
};

/** The tone of that. */
export const onboardingTones: Readonly<Record<OnboardingState, Tone>> = { OPEN: "warn", SHARED: "info", ACKNOWLEDGED: "ok" };

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
  onboarding: {
    title: "On-boarding of new leaders",
    caption: "New leaders, the newest first",
    noun: "leaders",
    leader: "Leader",
    state: "Where it stands",
    due: "Due",
    acts: "What you can do",
    overdue: "Overdue",
    empty: "No new leader",
    emptyMore: "When a role of a leader is given, the leader appears here by itself.",
    own: "Your on-boarding",
    waits: "An Executive Director will share the Accord with you.",
    sharedWithYou: (name: string, day: string) => `${name} shared the Accord with you on ${day}.`,
    sharedBy: (name: string, day: string) => `Shared by ${name} on ${day}`,
    acknowledgedOn: (day: string) => `Acknowledged on ${day}.`,
    dueBy: (day: string) => `Please acknowledge it by ${day}.`,
    share: {
      label: (name: string) => `Share with ${name}`,
      done: "Shared. The leader is told by mail.",
      failed: "The Accord was not shared",
    },
    acknowledge: { label: "I have read the Accord", done: "Acknowledged", failed: "This was not recorded" },
  },
  acts: {
    circulate: {
      label: "Circulate to the six",
      intro: "From now on the text cannot change. All six Executive Directors are asked to sign, at once and by mail.",
      submit: "Circulate",
      done: "Circulated to all six",
    },
    sign: {
      label: "Sign for your RESC",
      intro:
        "Your signature binds your RESC, whoever directs it later. It stands under the text as it is shown here and cannot be taken back. With the sixth signature the version is in force.",
      submit: "Sign",
      done: "Signed",
    },
    decline: {
      label: "Decline",
      intro: "The version can then not enter into force. The other directors read your reason.",
      submit: "Decline",
      done: "Declined",
    },
    load: {
      label: "Load a version",
      intro: "The text becomes a draft that you can circulate. It binds nobody before all six have signed it.",
      submit: "Load",
      done: "Loaded as a draft",
    },
  },
  fields: {
    name: "Name as signed",
    title: "Title as signed",
    signedOn: "Date of the signature",
    signedOnAbout: "Optional; left out, it reads: date not stated.",
    reason: "Reason",
    versionTitle: "Title",
    month: "Month of the text",
    monthAbout: "Year and month, such as 2026-11",
    text: "Text",
    textAbout: "Each guideline on a line of its own that begins with its number, such as 1. or a.",
  },
  problems: {
    name: "Write the name.",
    title: "Write the title.",
    reason: "Write the reason.",
    month: "Write year and month, such as 2026-11.",
    text: "Paste the whole text.",
  },
  notFound: "We could not find that version",
  notFoundMore: "Check the address, or open the version in force.",
} as const;
