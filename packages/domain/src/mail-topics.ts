/** When somebody gets mail about a topic: at once, in the summary of the morning, or not at all. */
export const mailTimings = ["NOW", "DAILY", "OFF"] as const;

/** When mail about a topic comes. */
export type MailTiming = (typeof mailTimings)[number];

/** Topics of mail about which a person chooses. What is in none of them always comes at once: it is a courtesy, a deadline or a right (portal.md section 5). */
export const mailTopicCodes = [
  "NOTICE_ANSWERS",
  "NOTICE_REMINDERS",
  "OPPORTUNITY_TALK",
  "CONTRIBUTIONS",
  "STATE_CONTRACTS",
  "WEEK",
  "SUMMARY",
] as const;

/** A topic of mail. */
export type MailTopicCode = (typeof mailTopicCodes)[number];

/** A topic: its words, the kinds of mail in it, what holds until a person chooses, and what can be chosen. */
export interface MailTopic {
  readonly code: MailTopicCode;
  readonly label: string;
  /** Kinds of mail as they are owed, or their beginning up to a dot. */
  readonly kinds: readonly string[];
  readonly standard: MailTiming;
  readonly timings: readonly MailTiming[];
  /** The only role that gets it; left out for what is for everybody. */
  readonly onlyFor?: "EXECUTIVE_DIRECTOR";
}

/** The topics in the order in which they are shown. SUMMARY is what only the bell tells. */
export const mailTopics: readonly MailTopic[] = [
  {
    code: "NOTICE_ANSWERS",
    label: "Answers to courtesy notices you gave",
    kinds: ["courtesyNotice.answered"],
    standard: "NOW",
    timings: mailTimings,
  },
  {
    code: "NOTICE_REMINDERS",
    label: "Courtesy notices that are late or without an answer",
    kinds: ["courtesyNotice.late", "courtesyNotice.reminder"],
    standard: "NOW",
    timings: mailTimings,
  },
  {
    code: "OPPORTUNITY_TALK",
    label: "Messages, agency answers and ended windows of funding notices",
    kinds: ["opportunity.message", "opportunity.answered", "opportunity.windowEnded"],
    standard: "NOW",
    timings: mailTimings,
  },
  {
    code: "CONTRIBUTIONS",
    label: "Contributions to common ventures",
    kinds: ["contribution."],
    standard: "NOW",
    timings: mailTimings,
  },
  {
    code: "STATE_CONTRACTS",
    label: "State contracts whose period ends",
    kinds: ["stateContract."],
    standard: "DAILY",
    timings: mailTimings,
  },
  {
    code: "WEEK",
    label: "The page of your RESC's week, on Mondays at 7 am",
    kinds: ["bell.week"],
    standard: "NOW",
    // The next summary comes a day later, when the week has begun.
    timings: ["NOW", "OFF"],
    onlyFor: "EXECUTIVE_DIRECTOR",
  },
  { code: "SUMMARY", label: "Everything else in your bell", kinds: [], standard: "DAILY", timings: ["DAILY", "OFF"] },
];

/** The topic of a kind of mail; undefined for what always comes at once. */
export function mailTopicOf(kind: string): MailTopic | undefined {
  return mailTopics.find(({ kinds }) => kinds.some((one) => (one.endsWith(".") ? kind.startsWith(one) : kind === one)));
}
