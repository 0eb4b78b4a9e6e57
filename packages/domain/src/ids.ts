import { TypeID, typeidUnboxed } from "typeid-js";

/** The prefixes of our own ids, by what they name. */
export const idPrefixes = {
  district: "district",
  organization: "org",
  school: "school",
  person: "person",
  grant: "grant",
  catchmentLine: "line",
  membership: "member",
  seat: "seat",
  decision: "decision",
  withdrawalVote: "vote",
  executiveTerm: "exterm",
  noticeRecipient: "recipient",
  deputy: "deputy",
  offering: "offering",
  engagement: "eng",
  courtesyNotice: "notice",
  listRow: "row",
  delivery: "delivery",
  reportedWork: "report",
  stateContract: "contract",
  metric: "metric",
  figure: "figure",
  figureSource: "figsource",
  figureImport: "figimport",
  priority: "priority",
  claim: "claim",
  hearing: "hearing",
  promise: "promise",
  keptScenario: "kept",
  position: "position",
  positionVersion: "posversion",
  brief: "brief",
  briefLine: "briefline",
  briefRelease: "briefrelease",
  outbox: "out",
  bell: "bell",
  load: "load",
  apiKey: "key",
  savedQuery: "query",
  file: "file",
  agencyContact: "contact",
  opportunity: "opp",
  addendum: "addendum",
  circulation: "circulation",
  threadMessage: "message",
  intention: "intention",
  initiative: "initiative",
  callTime: "calltime",
  question: "question",
  proposal: "proposal",
  submission: "submission",
  judge: "judge",
  score: "score",
  contractForm: "form",
  amendment: "amendment",
  deliverable: "deliverable",
  contractImport: "import",
  packetSection: "section",
  venture: "venture",
  need: "need",
  contribution: "contribution",
  ledgerEntry: "entry",
  rate: "rate",
  spaceImport: "spaceimport",
  spaceRelease: "space",
  grantShareSet: "shareset",
  group: "group",
  groupMember: "groupmember",
  groupMeeting: "groupmeeting",
  groupItem: "groupitem",
  groupProposal: "proposed",
  expertise: "expertise",
  meeting: "meeting",
  meetingVotes: "votes",
  agendaItem: "item",
  concern: "concern",
  concernOutcome: "outcome",
  packet: "packet",
  packetSupplement: "supplement",
  accordVersion: "accord",
  onboarding: "onboarding",
} as const;

/** What an id of ours can name. */
export type IdKind = keyof typeof idPrefixes;

/** A new random, time-ordered id such as `eng_01h…` (TypeID, UUIDv7). */
export function newId(kind: IdKind): string {
  return typeidUnboxed(idPrefixes[kind]);
}

/** Whether a text has the shape of an id of that kind. Says nothing about existence. */
export function isId(kind: IdKind, value: string): boolean {
  try {
    return TypeID.fromString(value).getType() === idPrefixes[kind];
  } catch {
    return false;
  }
}
