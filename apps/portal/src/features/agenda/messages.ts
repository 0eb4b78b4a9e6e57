import type { AgendaItemKind, MeetingState, RecordTermStanding } from "@resc/client/portal";
import type { Tone } from "@resc/ui";

/** How a state reads. */
export const meetingStateWords: Readonly<Record<MeetingState, string>> = {
  PLANNED: "Planned",
  PACKET_OPEN: "Packet open",
  PACKET_FROZEN: "Packet frozen",
  HELD: "Being held",
  MINUTES_DRAFT: "Minutes in draft",
  MINUTES_APPROVED: "Minutes agreed",
};

/** The tone of a state. */
export const meetingTones: Readonly<Record<MeetingState, Tone>> = {
  PLANNED: "mute",
  PACKET_OPEN: "info",
  PACKET_FROZEN: "warn",
  HELD: "warn",
  MINUTES_DRAFT: "info",
  MINUTES_APPROVED: "ok",
};

/** How a term for the records of a meeting reads, after its instant. */
export const termWords: Readonly<Record<RecordTermStanding, string>> = {
  OPEN: "still open",
  PASSED: "has passed",
  IN_TIME: "met in time",
  LATE: "met late",
};

/** The tone of a term. */
export const termTones: Readonly<Record<RecordTermStanding, Tone>> = { OPEN: "info", PASSED: "bad", IN_TIME: "ok", LATE: "warn" };

/** What an item is. */
export const kindWords: Readonly<Record<AgendaItemKind, string>> = {
  OUT_OF_REGION_LIST: "Standing item",
  STATE_CONTRACTS: "Standing item",
  CONCERN: "Concern",
  ACTION: "Overdue action",
  TOPIC: "Topic",
};

/** Words of the agenda. */
export const messages = {
  title: "Agenda",
  lede: "The monthly meeting of the Executive Directors: what stands on its agenda, the packet, and what came of it.",
  caption: "Meetings, the latest first",
  noun: "meetings",
  none: "No meeting is planned",
  noneMore: "The Coordinator plans one; its packet opens by itself.",
  meeting: "Meeting",
  when: "When",
  place: "Place",
  state: "Where it stands",
  next: "Next meeting",
  plan: "Plan a meeting",
  notFound: "We could not find that meeting",
  notFoundMore: "Check the address, or open it from the list.",
  facts: "The meeting",
  join: "Join from elsewhere",
  length: "Planned length",
  minutesOf: (count: number) => `${count} minutes`,
  freezes: "Packet frozen by the clock",
  heldOn: "Held on",
  calendar: "Add to calendar",
  packet: "Open the packet",
  waiting: "Waiting to be placed",
  waitingNone: "Nothing waits.",
  waitingMore: "What nobody places, the clock places the day before the freeze.",
  order: "Agenda in order",
  total: (planned: number, minutes: number) => `${minutes} of ${planned} minutes`,
  keys: "Alt and arrow keys move the item in which you are. Alt and N write its note while the meeting is held.",
  up: (title: string) => `Move up: ${title}`,
  down: (title: string) => `Move down: ${title}`,
  minutes: "min",
  minutesFor: (title: string) => `Minutes for ${title}`,
  note: "Note",
  noteOf: (title: string) => `Note on ${title}`,
  noteSaved: "Note kept",
  noteNow: (note: string | null) => (note ? `Kept so far: ${note}` : "Kept so far: nothing"),
  moved: (title: string, position: number) => `${title} is now number ${position}`,
  supplement: (number: number) => `Supplement ${number}`,
  topic: "Add a topic",
  topicTitle: "Topic",
  topicMinutes: "Minutes",
  topicAdd: "Add it",
  topicDone: "Added",
  remove: (title: string) => `Remove ${title}`,
  removed: "Removed",
  begin: "Begin the meeting",
  beginTitle: "Begin the meeting",
  beginIntro: "From now on notes and outcomes are written, and the rows of the out-of-region list in its packet count as reviewed.",
  beginDone: "The meeting is being held",
  dueBy: (instant: string) => `Due by ${instant}`,
  votesTitle: "Votes in writing",
  votesNone: "No votes in writing yet.",
  votesBy: (instant: string, name: string | undefined) => `Written on ${instant}${name ? ` by ${name}` : ""}`,
  votesBefore: (count: number) => (count === 1 ? "What was written before" : `What was written before, ${count} times`),
  votesLabel: "On what was voted, and who voted how",
  votesHelp: "What you write stands in place of what was written before, which is kept beside it.",
  votesSave: "Put the votes in writing",
  votesSaved: "The votes are in writing",
  minutesTitle: "Minutes",
  minutesNone: "No minutes yet.",
  minutesLabel: "Minutes of the meeting",
  minutesSave: "Keep the draft",
  minutesSaved: "Draft kept",
  settle: "Settle the minutes",
  settleIntro: "The directors have agreed to the minutes. They stand from now on, and what was not discussed goes to the next meeting.",
  settled: "Settled",
  settledOn: (day: string) => `Agreed on ${day}`,
  failed: "That did not happen",
  dialog: {
    title: "Plan a meeting",
    change: "Move the meeting",
    intro: "Its packet is frozen some business days before, at the hour of the meeting; how many, the decisions say.",
    name: "Title",
    defaultName: "Executive Directors' meeting",
    day: "Day",
    time: "Begins at",
    length: "Minutes",
    place: "Place",
    join: "How to join from elsewhere",
    submit: "Plan it",
    submitChange: "Move it",
    done: "Planned",
    changed: "Moved",
  },
  problems: {
    title: "Write a title.",
    day: "Choose the day.",
    time: "Write the hour, such as 09:30.",
    place: "Write where it takes place.",
  },
} as const;
