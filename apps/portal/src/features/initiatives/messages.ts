import type { FunderKind, RescCode } from "@resc/client/portal";
import { rescShortNames } from "@resc/domain";

/** Words of the initiatives outside the platform. */
export const initiativeMessages = {
  title: "Other initiatives",
  lede: "Federal and foundation grants and districts' requests for bids on which a RESC has stated its intention, so that the other five know.",
  caption: "Initiatives outside the platform",
  noun: "initiatives",
  empty: "No initiative yet",
  emptyMore: "A clearinghouse director or Executive Director records one here, with the own intention.",
  record: "Record an initiative",
  initiative: "Initiative",
  funder: "Funder",
  closes: "Closes",
  intentions: "Intentions",
  overlap: "May be the same money",
  noOverlap: "–",
  overlapWords: (ref: string, title: string, resc: RescCode, reason: string) =>
    `${ref} ${title}, recorded by ${rescShortNames[resc]}: ${reason}`,
  recordedBy: (resc: string, at: string) => `Recorded by ${resc}, ${at}`,
  act: "Act",
  state: "State our intention",
  kinds: { FEDERAL: "Federal", FOUNDATION: "Foundation", DISTRICT: "District", OTHER: "Other" } satisfies Readonly<
    Record<FunderKind, string>
  >,
  recordDialog: {
    title: "Record an initiative",
    intro: "The other five RESCs, the Executive Directors and the Coordinator see it and your intention at once.",
    titleField: "Title",
    kind: "Kind of funder",
    funder: "Funder",
    program: "Program or assistance listing number",
    summary: "What it is for",
    period: "Period",
    closesWords: "Closing, in the funder's words",
    precision: "How precise is it?",
    precisions: { DATE: "A day without a time", DATE_TIME: "A day and a time", NOT_STATED: "No date is stated" },
    day: "Day",
    time: "Time, Eastern (HH:MM)",
    interested: "What do you say?",
    yes: "We are interested",
    no: "We are not interested",
    words: "In your own words (the other directors read them)",
    submit: "Record it",
    done: "Recorded. The other five see it now.",
  },
  stateDialog: {
    title: "Our intention",
    submit: "State it",
    done: "Stated. The other directors see it now.",
  },
  problems: {
    title: "Write the title.",
    funder: "Write who gives the money.",
    closesWords: "Write the closing as the funder does.",
    day: "Write the day, or say that none is stated.",
    time: "Write the time as HH:MM, such as 16:00.",
  },
} as const;
