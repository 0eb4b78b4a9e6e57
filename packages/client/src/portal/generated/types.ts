/* Generated from the .graphql files. Do not edit: run the generator again. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** The agreement on a pledge: how it is valued, and when its parts are due. */
export type AcceptContributionInput = {
  /** The contribution. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Parts that add up to the pledge; hours add up to the pledged hours. */
  instalments: Array<InstalmentInput>;
  /** How the value was agreed, in words; left out, the giver's words stand. */
  methodWords?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** What a line of the Accord is. */
export type AccordPart =
  /** A procedural guideline. */
  | 'GUIDELINE'
  /** A heading. */
  | 'HEADING'
  /** A sentence of the opening pages. */
  | 'STATEMENT'
  /** A title. */
  | 'TITLE';

/** Where a version of the Accord stands. */
export type AccordState =
  /** Its text is fixed, and the six Executive Directors are asked to sign. */
  | 'CIRCULATED'
  /** Loaded by the Coordinator; nobody is asked yet. */
  | 'DRAFT'
  /** Signed by all six. */
  | 'IN_FORCE'
  /** Signed by some of the six. */
  | 'PART_SIGNED'
  /** A later version took its place. */
  | 'SUPERSEDED';

/** A version of the Accord as it was seen. */
export type AccordVersionActInput = {
  /** The version. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Version of its row. */
  version: number;
};

/** What a RESC said to a version of the Accord. */
export type AccordWord =
  /** It declined, with its reason; the version cannot enter into force. */
  | 'DECLINED'
  /** It signed; the signature binds the RESC, whoever directs it later. */
  | 'SIGNED';

/** A person of a State agency. */
export type AddAgencyContactInput = {
  /** The agency by code. */
  agencyCode: string;
  /** Mail address. */
  email?: string | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Name. */
  name: string;
  /** Office or division. */
  office?: string | null | undefined;
  /** Telephone. */
  phone?: string | null | undefined;
  /** Title. */
  title?: string | null | undefined;
};

/** A topic of the Coordinator's for the agenda. */
export type AddAgendaTopicInput = {
  /** The meeting. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Minutes planned for it, 0 to 240. */
  minutes: number;
  /** Title, 2 to 200 characters. */
  title: string;
  /** The version that was read. */
  version: number;
};

/** A sentence with a number, and the figures that give it. */
export type AddClaimInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** What it rests on. */
  own: ClaimSideInput;
  /** The priority. */
  priorityId: string;
  /** The sentence. */
  sentence: string;
  /** The number as the sentence has it. */
  stated: string;
  /** What follows the number: %, or a word; empty for a year. */
  unit: string;
};

/** Something that the own RESC knows well. */
export type AddExpertiseInput = {
  /** Code of the category of service. */
  categoryCode: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Whom to ask: a person of the own RESC. */
  personId: string;
  /** What it is, 3 to 120 characters. */
  topic: string;
  /** More about it, at most 600 characters. */
  words?: string | null | undefined;
};

/** A role-alike group that is set up. */
export type AddGroupInput = {
  /** What it is about, as one word. */
  category: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Name, 3 to 120 characters. */
  name: string;
  /** What else is to be known. */
  note?: string | null | undefined;
};

/** A person who becomes a member of a group. */
export type AddGroupMemberInput = {
  /** Whether the person convenes the group. */
  convenes?: boolean | null | undefined;
  /** The group. */
  groupId: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The person. */
  personId: string;
};

/** A topic for the agenda of a group. */
export type AddGroupTopicInput = {
  /** The meeting. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Minutes planned, 0 to 240. */
  minutes: number;
  /** Title, 2 to 200 characters. */
  title: string;
  /** The version that was read. */
  version: number;
};

/** Something that was asked or promised at a hearing. */
export type AddHearingPointInput = {
  /** By whom. */
  byWhom: string;
  /** The day on which it is followed up; needed for a promise. */
  followUpOn?: string | null | undefined;
  /** The hearing. */
  hearingId: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Asked or promised. */
  kind: HearingPointKind;
  /** What. */
  what: string;
};

/** An organization entered on the spot. */
export type AddOrganizationInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Name. */
  name: string;
  /** Keys of its towns: one as a rule, several for a consortium, none for an organization that works statewide. */
  townKeys: Array<string>;
};

/** A person for the directory. */
export type AddPersonInput = {
  /** Work mail address. */
  email?: string | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Name. */
  name: string;
  /** Employer. */
  organization: OrganizationCode;
  /** Work telephone. */
  phone?: string | null | undefined;
  /** Issuer of the sign-in, together with the subject. */
  signInIssuer?: string | null | undefined;
  /** Subject under which the issuer knows the person; shown to them when they sign in before they are known. */
  signInSubject?: string | null | undefined;
  /** Title. */
  title?: string | null | undefined;
};

/** An ask for the draft of a session. */
export type AddPriorityInput = {
  /** The ask. */
  ask: AskInput;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Year of the session. */
  year: number;
};

/** One more thing to deliver. */
export type AddStateContractDeliverableInput = {
  /** Due on this day. */
  dueOn: string;
  /** The contract. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** What. */
  title: string;
  /** The version last seen. */
  version: number;
};

/** What an item of an agenda is. */
export type AgendaItemKind =
  | 'ACTION'
  | 'CONCERN'
  | 'OUT_OF_REGION_LIST'
  | 'STATE_CONTRACTS'
  | 'TOPIC';

/** An item in its place, with its minutes. */
export type AgendaPlaceInput = {
  /** The item. */
  id: string;
  /** Minutes planned for it, 0 to 240. */
  minutes: number;
};

/** The agreement with the customer. */
export type AgreeEngagementInput = {
  /** Length in days of work. */
  days?: number | null | undefined;
  /** Last day of work. */
  endsOn?: string | null | undefined;
  /** The engagement. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why a notice still owed follows later (D-03). */
  noticeToFollowReason?: string | null | undefined;
  /** Why; needed to decline, withdraw or cancel. */
  reason?: string | null | undefined;
  /** First day of work. */
  startsOn?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** A competitor's agreement in writing. */
export type AgreeInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The opportunity. */
  opportunityId: string;
  /** The agreement. */
  words: string;
};

/** What changes; fields left out stay. Home RESCs that were told get the difference. */
export type AmendEngagementInput = {
  /** Category of the service. */
  categoryCode?: string | null | undefined;
  /** Length in days of work. */
  days?: number | null | undefined;
  /** Last day of work. */
  endsOn?: string | null | undefined;
  /** The engagement. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why; needed to decline, withdraw or cancel. */
  reason?: string | null | undefined;
  /** The service in words. */
  service?: string | null | undefined;
  /** First day of work. */
  startsOn?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** A position in force that is amended. */
export type AmendPositionInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The position. */
  positionId: string;
  /** Why. */
  why: string;
};

/** What the signed contract changes. */
export type AmendStateContractInput = {
  /** The agency's reference. */
  agencyReference?: string | null | undefined;
  /** The amendment's file, sent before. */
  fileId?: string | null | undefined;
  /** The contract. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why. */
  reason: string;
  /** What it says from now on. */
  terms: ContractTermsInput;
  /** The version last seen. */
  version: number;
};

/** The Coordinator's note on a row; facts stay the engagement's. */
export type AnnotateOutOfRegionRowInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The note; left out to remove it. */
  note?: string | null | undefined;
  /** The row. */
  rowId: string;
  /** The version last seen. */
  version: number;
};

/** An answer by the link in a mail; the token is its own key. */
export type AnswerNoticeByLinkInput = {
  /** The answer. */
  answer: LinkAnswer;
  /** Number to call. */
  phone?: string | null | undefined;
  /** The token of the link. */
  token: string;
  /** A word with it. */
  words?: string | null | undefined;
};

/** The answer of the own RESC to a version. */
export type AnswerPositionInput = {
  /** The answer; it stands. */
  answer: PositionAnswer;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Version of its row. */
  version: number;
  /** The version. */
  versionId: string;
  /** Words for the other members; an objection needs them. */
  words?: string | null | undefined;
};

/** Where a key stands: asked for, granted and waiting 14 days to be collected, live; or over: declined, withdrawn, lapsed, expired, ended. */
export type ApiKeyState =
  | 'ASKED'
  | 'DECLINED'
  | 'ENDED'
  | 'EXPIRED'
  | 'GRANTED'
  | 'LAPSED'
  | 'LIVE'
  | 'WITHDRAWN';

/** A panel from the computed list. */
export type AppointPanelInput = {
  /** By when scores are asked for; the end of that day. */
  dueOn: string;
  /** Highest step. */
  highest: number;
  /** The opportunity. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Lowest step. */
  lowest: number;
  /** The RESCs whose contacts judge. */
  rescs: Array<RescCode>;
  /** The rubric. */
  rubric: Array<RubricLineInput>;
  /** The version last seen. */
  version: number;
};

/** The agenda in its order. */
export type ArrangeAgendaInput = {
  /** The meeting. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** All items in order; the two lists stay first. */
  items: Array<AgendaPlaceInput>;
  /** The version that was read. */
  version: number;
};

/** "Call me". */
export type AskForCallInput = {
  /** The notice. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The version last seen. */
  version: number;
  /** A word with it. */
  words?: string | null | undefined;
};

/** An ask. */
export type AskInput = {
  /** The amount asked for, US dollars. */
  amountUsd?: string | null | undefined;
  /** What it is about: a word in lower case, such as magnet or early_childhood. */
  area: string;
  /** The ask. */
  ask: string;
  /** What the ask rests on, in one line. */
  finding: string;
  /** What it would take. */
  needs?: string | null | undefined;
  /** The increase asked for, percent. */
  percent?: string | null | undefined;
  /** What the amount is for, such as usd per year. */
  unit?: string | null | undefined;
};

/** A source for a figure, with the value as it states it. */
export type AttachFigureSourceInput = {
  /** Web address; needed without a file. */
  address?: string | null | undefined;
  /** The figure. */
  figureId: string;
  /** The version of the figure that was seen. */
  figureVersion: number;
  /** A file sent before for FIGURE_SOURCE; needed without an address. */
  fileId?: string | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Terms of use, when stated. */
  license?: string | null | undefined;
  /** What else belongs to the value. */
  note?: string | null | undefined;
  /** Where in it: page, table, cell. */
  page?: string | null | undefined;
  /** Who published it. */
  publisher?: string | null | undefined;
  /** The day on which it was read. */
  readOn: string;
  /** Title of the document or page. */
  title: string;
  /** The value as the source states it: digits with a decimal point, in the metric's unit. */
  value: string;
};

/** What a judge affirms. */
export type AttestInput = {
  /** What is read stays confidential until the agency has decided. */
  confidential: boolean;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The own appointment. */
  judgeId: string;
  /** No interest in the outcome, no tie to a competitor. */
  noConflict: boolean;
  /** The rubric was read. */
  rubricRead: boolean;
};

/** A brief that is begun. */
export type BeginBriefInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Year of the legislative session. */
  sessionYear: number;
  /** Title. */
  title: string;
};

/** A sentence with the number that its figures give now. */
export type BindClaimInput = {
  /** The sentence. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The sentence. */
  sentence: string;
  /** The number as the sentence has it. */
  stated: string;
  /** Its version. */
  version: number;
};

/** A brief as it was seen. */
export type BriefInput = {
  /** The brief. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Its version. */
  version: number;
};

/** A line of a brief as it is written. */
export type BriefLineInput = {
  /** Who wrote an argument. */
  author?: string | null | undefined;
  /** Name of the chart. */
  chart?: string | null | undefined;
  /** The line; left out for a new one. */
  id?: string | null | undefined;
  /** What it is. */
  kind: BriefLineKind;
  /** Its numbers in their order. */
  marks: Array<BriefMarkInput>;
  /** Version of the position. */
  positionVersionId?: string | null | undefined;
  /** Its words; empty for a chart. */
  text: string;
};

/** What a line of a brief is. */
export type BriefLineKind =
  /** Words only, with who wrote them and who adopted them. */
  | 'ARGUMENT'
  /** A chart. */
  | 'CHART'
  /** A sentence whose numbers are claims bound to data, or amounts that a priority asks for. */
  | 'CLAIM'
  /** A heading. */
  | 'HEADING'
  /** A common position in force. */
  | 'POSITION'
  /** Words with a typed reference: a year, date, statute, bill or contact. */
  | 'REFERENCE';

/** A number of a line, and what it is. */
export type BriefMarkInput = {
  /** The claim, for a claim. */
  claimId?: string | null | undefined;
  /** What it is. */
  kind: BriefMarkKind;
  /** The priority, for an ask. */
  priorityId?: string | null | undefined;
  /** The words of the line. */
  text: string;
};

/** What a number of a line is. */
export type BriefMarkKind =
  /** An amount that a published priority asks for. */
  | 'ASK'
  /** A bill. */
  | 'BILL'
  /** The number of a claim. */
  | 'CLAIM'
  /** A contact. */
  | 'CONTACT'
  /** A date. */
  | 'DATE'
  /** The 6 members of the Alliance. */
  | 'MEMBERS'
  /** The years over which the claims of the line grow. */
  | 'PERIOD'
  /** A word of quantity in a sentence quoted whole from published priorities; its footnote says that no figure is on record. */
  | 'QUOTED'
  /** A statute or act. */
  | 'STATUTE'
  /** A year. */
  | 'YEAR';

/** State of a brief. */
export type BriefState =
  /** Being written. */
  | 'DRAFT'
  /** Released; something that it prints has changed since. */
  | 'OUTDATED'
  /** Released; what it prints still stands. */
  | 'RELEASED'
  /** Its text is with the Executive Directors. */
  | 'REVIEW';

/** Somebody who was in the call: for a RESC, or of the agency. */
export type CallAttendeeInput = {
  /** Attended as interested; from then on the RESC cannot judge. */
  asInterested: boolean;
  /** Or the person of the agency. */
  contactId?: string | null | undefined;
  /** Name. */
  name: string;
  /** The RESC. */
  resc?: RescCode | null | undefined;
};

/** A call for commitment. */
export type CallForCommitmentInput = {
  /** Until when the six answer; left out = the end of the fifth business day. */
  answerBy?: string | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Version of its row. */
  version: number;
  /** The version. */
  versionId: string;
};

/** A contribution whose rest is cancelled, with the reason. */
export type CancelContributionInput = {
  /** The contribution. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why; all members read it. */
  reason?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** That the agency took the opportunity back. */
export type CancelOpportunityInput = {
  /** The opportunity. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** What the agency said. */
  reason: string;
  /** The version last seen. */
  version: number;
};

/** What was said about capacity building; none discussed is an answer. */
export type CapacityTopic =
  | 'AGREED'
  | 'NONE'
  | 'NONE_DISCUSSED'
  | 'OFFERED';

/** How sure a catchment line is: named by a source, assigned and matching the published count, what remains, or decided by the Alliance. */
export type CatchmentConfidence =
  /** Assigned from general knowledge; the full list reproduces the number of towns and districts that the RESC publishes. */
  | 'COUNT_MATCHED'
  /** The Alliance decided it. */
  | 'DECIDED'
  /** A source names the town, its district or its board as belonging to the RESC. */
  | 'NAMED'
  /** What is left when the other RESCs' towns are assigned; no published list was found. */
  | 'REMAINDER';

/** What the Executive Directors agreed on where the Accord leaves a question open. */
export type ChangeDecisionInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Key of the decision. */
  key: string;
  /** The meeting at which it was agreed; one that was held. */
  meetingId: string;
  /** Why, 3 to 500 characters. */
  reason: string;
  /** First day on which it holds; today or later. */
  validFrom: string;
  /** The number, where the decision is one; 0 for off and 1 for on. */
  value?: number | null | undefined;
  /** The answer in words, where it is not; at most 1000 characters. */
  words?: string | null | undefined;
};

/** A hearing as it is now written. */
export type ChangeHearingInput = {
  /** The hearing. */
  hearing: HearingFactsInput;
  /** The hearing. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Its version. */
  version: number;
};

/** A meeting with another time or place. */
export type ChangeMeetingInput = {
  /** How to join from elsewhere, at most 300 characters. */
  dialIn?: string | null | undefined;
  /** The meeting. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Planned length in minutes, 15 to 600. */
  minutesPlanned: number;
  /** Where it takes place, 2 to 200 characters. */
  place: string;
  /** When it begins. */
  startsAt: string;
  /** Title, 2 to 120 characters. */
  title: string;
  /** The version that was read. */
  version: number;
};

/** An ask as it is now written. */
export type ChangePriorityInput = {
  /** The ask. */
  ask: AskInput;
  /** The priority. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why it changes; needed when it came from the session before. */
  reason?: string | null | undefined;
  /** Its version. */
  version: number;
};

/** What a venture needs from now on, with the reason. */
export type ChangeVentureNeedInput = {
  /** The venture. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** All lines of the new need. */
  needs: Array<VentureNeedInput>;
  /** Why; the members read it. */
  reason?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** When mail about a topic is to come. */
export type ChooseMailInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** When it is to come. */
  timing: MailTiming;
  /** The topic. */
  topic: MailTopicCode;
};

/** Circulating to all six. */
export type CirculateOpportunityInput = {
  /** The opportunity. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The covering note. */
  note?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** A formula on figures, with its rounding. */
export type ClaimSideInput = {
  /** The figures in the order of the formula. */
  figureIds: Array<string>;
  /** The formula. */
  formula: Formula;
  /** What it is, with its years. */
  label: string;
  /** Decimal places to which the result is rounded once. */
  places: number;
};

/** How the number of a sentence stands to the figures behind it. */
export type ClaimState =
  /** Supported: its figures give it. */
  | 'BOUND'
  /** Sources differ; both stand side by side. */
  | 'CONTESTED'
  /** It is no longer used. */
  | 'RETIRED'
  /** Data changed since it was bound. */
  | 'STALE';

/** Why no notice was ever given. */
export type CloseNeverGivenInput = {
  /** The notice. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The reason; the Executive Directors see it. */
  reason: string;
  /** The version last seen. */
  version: number;
};

/** Closed with what it came to. */
export type CloseStateContractInput = {
  /** US dollars; left out where not stated. */
  finalAmount?: string | null | undefined;
  /** What it covers, or why it is not stated. */
  finalNote?: string | null | undefined;
  /** The contract. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The version last seen. */
  version: number;
};

/** What was said about collaboration; none discussed is an answer. */
export type CollaborationTopic =
  | 'JOINT'
  | 'NONE'
  | 'NONE_DISCUSSED'
  | 'REFER'
  | 'SUPPORT';

/** An act on a concern that needs no words. */
export type ConcernActInput = {
  /** The concern, or the outcome of one. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The version that was read. */
  version: number;
};

/** What the discussion of a concern ended in. */
export type ConcernOutcomeKind =
  | 'ACTION'
  | 'CARRIED'
  | 'NO_ACTION'
  | 'POSITION_PROPOSED'
  | 'RESOLVED'
  | 'TO_GROUP';

/** Where a concern stands (SM-7). None of the states is a refusal. */
export type ConcernState =
  | 'ACTION'
  | 'CLOSED'
  | 'DISCUSSED'
  | 'MERGED'
  | 'NO_ACTION'
  | 'PLACED'
  | 'POSITION_PROPOSED'
  | 'RAISED'
  | 'RESOLVED'
  | 'TO_GROUP'
  | 'WITHDRAWN';

/** An act on a concern with words. */
export type ConcernWordsInput = {
  /** The concern, or the outcome of one. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The version that was read. */
  version: number;
  /** The words, at most 4000 characters. */
  words?: string | null | undefined;
};

/** Confirms reported work into an engagement. */
export type ConfirmReportedWorkInput = {
  /** The customer's contact. */
  contactName?: string | null | undefined;
  /** Length in days. */
  days?: number | null | undefined;
  /** Last day of work. */
  endsOn?: string | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** How it came about. */
  origin: EngagementOrigin;
  /** The row. */
  rowId: string;
  /** First day of work. */
  startsOn?: string | null | undefined;
  /** The version last seen. */
  version: number;
  /** Why the customer came to us. */
  whyUs?: WhyUs | null | undefined;
};

/** What another source says of the same thing. */
export type ContestClaimInput = {
  /** The sentence. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The other side. */
  other: ClaimSideInput;
  /** Its version. */
  version: number;
};

/** A RESC that takes part. */
export type ContractParticipantInput = {
  /** The RESC. */
  resc: RescCode;
  /** As what. */
  role?: string | null | undefined;
};

/** What one RESC gets in a fiscal year. */
export type ContractShareInput = {
  /** US dollars; left out where not stated. */
  amount?: string | null | undefined;
  /** State fiscal year, named by the year in which it ends. */
  fiscalYear: number;
  /** Why it is not stated. */
  note?: string | null | undefined;
  /** The RESC. */
  resc: RescCode;
};

/** What the form says. What it does not state is left out, never guessed. */
export type ContractTermsInput = {
  /** The agency's number of the contract. */
  contractNumber?: string | null | undefined;
  /** Where the money comes from. */
  fundingSource?: string | null | undefined;
  /** Office of the agency. */
  office?: string | null | undefined;
  /** The RESCs that take part, the lead among them. */
  participants: Array<ContractParticipantInput>;
  /** First day of the period. */
  periodFrom?: string | null | undefined;
  /** Why a day of the period is not stated. */
  periodNote?: string | null | undefined;
  /** Last day of the period. */
  periodTo?: string | null | undefined;
  /** The agency's code of the program. */
  programCode?: string | null | undefined;
  /** The shares by RESC and fiscal year. */
  shares: Array<ContractShareInput>;
  /** The totals by fiscal year. */
  years: Array<ContractYearInput>;
};

/** The total of a fiscal year. */
export type ContractYearInput = {
  /** State fiscal year, named by the year in which it ends. */
  fiscalYear: number;
  /** Why it is not stated. */
  note?: string | null | undefined;
  /** US dollars; left out where not stated. */
  total?: string | null | undefined;
};

/** What an entry of a contribution's ledger does. */
export type ContributionEntryKind =
  | 'FULFILMENT'
  | 'PLEDGE'
  | 'REDUCTION'
  | 'REVERSAL'
  | 'VALUATION';

/** What stands beside the state of a contribution. */
export type ContributionFlag =
  | 'OVERDUE';

/** State of a contribution to a common venture. */
export type ContributionState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'FULFILLED'
  | 'PART_FULFILLED'
  | 'PLEDGED'
  | 'REDUCED';

/** The right customer of a wrongly placed engagement. */
export type CorrectPlacementInput = {
  /** The customer, when it is a district. */
  districtId?: string | null | undefined;
  /** The engagement. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The customer, when it is another organization. */
  organizationId?: string | null | undefined;
  /** Why; needed to decline, withdraw or cancel. */
  reason?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** Corrects reported work; fields left out stay. */
export type CorrectReportedWorkInput = {
  /** Category of the service. */
  categoryCode?: string | null | undefined;
  /** Last day. */
  endsOn?: string | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** A word about it. */
  reason?: string | null | undefined;
  /** The row. */
  rowId: string;
  /** The service in words. */
  service?: string | null | undefined;
  /** First day. */
  startsOn?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** An act on a courtesy notice as last seen. */
export type CourtesyNoticeActInput = {
  /** The notice. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The version last seen. */
  version: number;
};

/** How precisely a deadline was published. */
export type DeadlinePrecision =
  /** A day without a time; it means the end of that day, Eastern. */
  | 'DATE'
  /** A day and a time, Eastern. */
  | 'DATE_TIME'
  /** No date is stated. */
  | 'NOT_STATED';

/** How a published deadline became an instant. */
export type DeadlineRule =
  /** The published time, Eastern. */
  | 'AS_PUBLISHED'
  /** The end of the published day, Eastern. */
  | 'END_OF_DAY'
  /** It did not: no date is stated. */
  | 'NONE';

/** What the directors came to about a concern. */
export type DecideConcernInput = {
  /** Day by which it is done, YYYY-MM-DD; for an action. */
  dueOn?: string | null | undefined;
  /** The group that takes it; for what goes to a role-alike group. */
  groupId?: string | null | undefined;
  /** The concern, or the outcome of one. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** What it is. */
  kind: ConcernOutcomeKind;
  /** Who does it; for an action. */
  ownerPersonId?: string | null | undefined;
  /** The version that was read. */
  version: number;
  /** The words, at most 4000 characters. */
  words?: string | null | undefined;
};

/** That the own RESC declines a version. */
export type DeclineAccordInput = {
  /** The version. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Name of who declines. */
  name: string;
  /** The reason, for the other directors. */
  reason: string;
  /** Title of who declines. */
  title: string;
  /** Version of its row. */
  version: number;
};

/** One thing was delivered. */
export type DeliverStateContractItemInput = {
  /** Delivered on this day. */
  deliveredOn: string;
  /** The contract. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The item. */
  itemId: string;
  /** A word about it. */
  note?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** A departure of the own RESC from a version in force. */
export type DepartFromPositionInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The reason. */
  reason: string;
  /** The version. */
  versionId: string;
};

/** "Not ours". */
export type DisownReportedWorkInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why it is not ours. */
  reason: string;
  /** The row. */
  rowId: string;
  /** The version last seen. */
  version: number;
};

/** Kind of district in the State's directory. */
export type DistrictKind =
  /** A charter school. */
  | 'CHARTER'
  /** An endowed academy, which serves towns as their high school. */
  | 'ENDOWED_ACADEMY'
  /** The board of education of one town. */
  | 'LOCAL'
  /** Anything else that the State lists as a district. */
  | 'OTHER'
  /** A regional board of education of several towns. */
  | 'REGIONAL'
  /** A Regional Educational Service Center, which the State lists as a district of its schools. */
  | 'RESC'
  /** A State agency that runs schools. */
  | 'STATE_AGENCY'
  /** The State's technical high schools. */
  | 'STATE_TECHNICAL';

/** Whether the work came about, or came to nothing (D-01). */
export type DoneFilter =
  | 'DONE'
  | 'NOT_DONE';

/** The draft of a version as it is now written. */
export type DraftPositionInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The text. */
  text: string;
  /** Title. */
  title: string;
  /** Version of its row. */
  version: number;
  /** The version. */
  versionId: string;
};

/** A priority, and why it is dropped. */
export type DropPriorityInput = {
  /** The priority. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The reason. */
  reason: string;
  /** Its version. */
  version: number;
};

/** Something to deliver. */
export type DueItemInput = {
  /** Due on this day. */
  dueOn: string;
  /** What. */
  title: string;
};

/** A time on the executive board. */
export type ElectToExecutiveBoardInput = {
  /** First day. */
  from: string;
  /** The seat. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Last day; within the term of the seat. */
  lastDay: string;
  /** The version that was read. */
  version: number;
};

/** A line of the register that ends. */
export type EndExpertiseInput = {
  /** The line. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The version that was read. */
  version: number;
};

/** A membership that ends. */
export type EndGroupMemberInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The membership. */
  memberId: string;
};

/** The end of a board's membership. */
export type EndMembershipInput = {
  /** The district whose board leaves. */
  districtId: string;
  /** First day on which it is no longer a member. */
  from: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why, and by which decision; 3 to 500 characters. */
  reason: string;
};

/** A role to be ended now. */
export type EndRoleInput = {
  /** The grant. */
  grantId: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why. */
  reason?: string | null | undefined;
};

/** The end of a term before its time. */
export type EndSeatTermInput = {
  /** The seat. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Last day on which the seat is held. */
  lastDay: string;
  /** Why, 3 to 500 characters. */
  reason: string;
  /** The version that was read. */
  version: number;
};

/** An end with its reason. */
export type EndStateContractInput = {
  /** The contract. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why, and by whom. */
  reason: string;
  /** The version last seen. */
  version: number;
};

/** An act on an engagement as last seen. */
export type EngagementActInput = {
  /** The engagement. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why; needed to decline, withdraw or cancel. */
  reason?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** What narrows a list of engagements. */
export type EngagementFilter = {
  /** Only customers of these home RESCs. */
  hosts?: Array<RescCode> | null | undefined;
  /** Only where a courtesy notice is owed. */
  needsNotice?: boolean | null | undefined;
  /** Only with a courtesy notice in one of these states. */
  noticeStates?: Array<NoticeState> | null | undefined;
  /** Only open ones. */
  openOnly?: boolean | null | undefined;
  /** Only these placements. */
  placement?: Array<PlacementResult> | null | undefined;
  /** Only these states. */
  states?: Array<EngagementState> | null | undefined;
  /** Letters of customer, town, service or reference. */
  text?: string | null | undefined;
};

/** How an engagement came about (A36). */
export type EngagementOrigin =
  | 'ALLIANCE_VENTURE'
  | 'BID'
  | 'DISTRICT_REQUEST'
  | 'ORGANIZATION_REQUEST'
  | 'STAFF_INVITATION';

/** Order of a list of engagements. */
export type EngagementSort =
  | 'CUSTOMER'
  | 'NEWEST'
  | 'OLDEST'
  | 'SERVICE'
  | 'STARTS';

/** State of an engagement. */
export type EngagementState =
  | 'AGREED'
  | 'CANCELLED'
  | 'CLOSED'
  | 'DECLINED'
  | 'DELIVERED'
  | 'IN_DELIVERY'
  | 'PLACED'
  | 'REFERRED'
  | 'REQUESTED'
  | 'SCOPING'
  | 'WITHDRAWN';

/** Both have signed. */
export type ExecuteStateContractInput = {
  /** Day on which the agency signed. */
  agencySignedOn: string;
  /** The contract. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Day on which the lead signed. */
  leadSignedOn: string;
  /** The version last seen. */
  version: number;
};

/** Work that is known to come. */
export type ExpectStateContractInput = {
  /** The agency by code: CSDE or OEC. */
  agency: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Kind of sponsorship in plain words. */
  kind: string;
  /** The RESC that leads. */
  lead: RescCode;
  /** A word about it. */
  note?: string | null | undefined;
  /** The RESCs that take part. */
  participants: Array<RescCode>;
  /** How it came about. */
  route: StateContractRoute;
  /** The opportunity or the law behind it. */
  routeReference?: string | null | undefined;
  /** Title of the work. */
  title: string;
};

/** A new closing of the Alliance's own, for all. */
export type ExtendClosingInput = {
  /** The day. */
  date: string;
  /** The opportunity. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The time as HH:MM, Eastern; the end of the day when left out. */
  time?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** A file of figures. */
export type FigureFileInput = {
  /** The file as CSV: metric_code, period, fiscal_year, dimension_code, dimension, value, numerator, denominator, note. */
  csv: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
};

/** What becomes of a row of a file of figures. */
export type FigureImportOutcome =
  /** Another value for a figure on record; it waits for a second person. */
  | 'CHANGED'
  /** A new figure, not verified yet. */
  | 'NEW'
  /** Not taken; the row says what to write instead. */
  | 'REFUSED'
  /** On record with the same value. */
  | 'SAME'
  /** Withheld, because it counts too few persons or hides such a number. */
  | 'SUPPRESSED';

/** An attached source, as it was seen. */
export type FigureSourceInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The source. */
  sourceId: string;
  /** Its version. */
  version: number;
};

/** An attached source, and why. */
export type FigureSourceReasonInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The reason; it stays beside the source. */
  reason: string;
  /** The source. */
  sourceId: string;
  /** Its version. */
  version: number;
};

/** How far a source of a figure is. */
export type FigureSourceState =
  /** Waits for a second person. */
  | 'LOADED'
  /** Confirmed; the figure stands on it. */
  | 'PUBLISHED'
  /** A later source stands. */
  | 'SUPERSEDED'
  /** Taken back, returned or withdrawn, with the reason. */
  | 'WITHDRAWN';

/** Who holds a vacant seat, and how long. */
export type FillSeatInput = {
  /** First day of the term; not later than today. */
  from: string;
  /** The seat. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Last day of the term, at most four years after the first. */
  lastDay: string;
  /** Name of the holder, 2 to 120 characters. */
  memberName: string;
  /** The holder in the directory; left out for who has no account. */
  memberPersonId?: string | null | undefined;
  /** The version that was read. */
  version: number;
};

/** How a number comes from figures. */
export type Formula =
  /** The first row times the third divided by the second, both of the price index. */
  | 'constant_dollars'
  /** The first row minus the second. */
  | 'gap'
  /** Growth in percent from the first row to the second; with two more rows, per student. */
  | 'growth'
  /** The first row divided by the second. */
  | 'per_student'
  /** From the least to the most of all rows. */
  | 'range'
  /** The figure itself. */
  | 'stated';

/** The word on a recorded part. */
export type FulfilmentInput = {
  /** The recorded part. */
  fulfilmentId: string;
  /** The contribution. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The version last seen. */
  version: number;
};

/** Whether a recorded part was answered. */
export type FulfilmentState =
  | 'CONFIRMED'
  | 'RETURNED'
  | 'WAITING';

/** Who funds an initiative outside the platform. */
export type FunderKind =
  | 'DISTRICT'
  | 'FEDERAL'
  | 'FOUNDATION'
  | 'OTHER';

/** What is read in a funding notice; the source itself is kept beside it. */
export type FundingNoticeInput = {
  /** The State agency by code. */
  agencyCode: string;
  /** The Alliance's own closing; five business days before the agency's when left out. */
  allianceClosesDate?: string | null | undefined;
  /** Its time as HH:MM, Eastern; the end of the day when left out. */
  allianceClosesTime?: string | null | undefined;
  /** US dollars, when stated. */
  amount?: string | null | undefined;
  /** What the amount covers, or why none is stated. */
  amountNote?: string | null | undefined;
  /** The day in it. */
  closesDate?: string | null | undefined;
  /** How precisely it was published. */
  closesPrecision: DeadlinePrecision;
  /** The time in it as HH:MM, Eastern. */
  closesTime?: string | null | undefined;
  /** The closing in the agency's own words. */
  closesWords: string;
  /** Its day. */
  conferenceDate?: string | null | undefined;
  /** Its time as HH:MM, Eastern. */
  conferenceTime?: string | null | undefined;
  /** Bidders' conference, as published. */
  conferenceWords?: string | null | undefined;
  /** Whom to ask, from the address book. */
  contactId?: string | null | undefined;
  /** Who may apply, as published. */
  eligibility?: string | null | undefined;
  /** Whether the agency published it openly. */
  isPublic: boolean;
  /** Number, when it has one. */
  number?: string | null | undefined;
  /** Its office. */
  office?: string | null | undefined;
  /** Period of the work, as published. */
  periodWords?: string | null | undefined;
  /** Day of publication. */
  publishedOn?: string | null | undefined;
  /** Who takes the proposals. */
  route: OpportunityRoute;
  /** Purpose. */
  summary: string;
  /** Title as published. */
  title: string;
};

/** A notice to be given in the platform; type and length come from the engagement. */
export type GiveCourtesyNoticeInput = {
  /** Fourth topic; none discussed when left out. */
  capacityBuilding?: CapacityTopic | null | undefined;
  /** The same in words. */
  capacityWords?: string | null | undefined;
  /** Third topic; none discussed when left out. */
  collaboration?: CollaborationTopic | null | undefined;
  /** The same in words. */
  collaborationWords?: string | null | undefined;
  /** The notice. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why it comes late, when it does. */
  lateReason?: string | null | undefined;
  /** A personal word. */
  message?: string | null | undefined;
  /** Another administrator whom the home RESC has named. */
  recipientPersonId?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** A role to be given. */
export type GiveRoleInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** For which organization. */
  organization: OrganizationCode;
  /** To whom. */
  personId: string;
  /** Why. */
  reason?: string | null | undefined;
  /** Which role. */
  role: RoleCode;
  /** First day. */
  validFrom: string;
  /** Last day; left out when open. */
  validTo?: string | null | undefined;
};

/** A key that is granted. */
export type GrantApiKeyInput = {
  /** Days it lives once collected, 1 to 365; as asked for when left out. */
  days?: number | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The key. */
  keyId: string;
  /** The version that was read. */
  version: number;
};

/** Inputs of one RESC; what is left out stays the set's. */
export type GrantShareCenterInput = {
  /** What it received for FY1999, US dollars. */
  amount1999?: string | null | undefined;
  /** Equalization aid of all its member boards, US dollars. */
  equalizationAid?: string | null | undefined;
  /** Member boards; left out = counted from the memberships on record. */
  memberBoards?: number | null | undefined;
  /** The RESC. */
  resc: RescCode;
};

/** A board of education that is counted with another RESC, for a what-if. */
export type GrantShareMoveInput = {
  /** The district of the board. */
  districtId: string;
  /** The RESC with which it is counted. */
  resc: RescCode;
};

/** What an item of a group's agenda is. */
export type GroupItemKind =
  /** Time for sharing professional knowledge and expertise; it opens every meeting (Accord, guideline 3). */
  | 'SHARING_EXPERTISE'
  /** A topic that a member brings. */
  | 'TOPIC';

/** An act on a meeting of a group that needs no words. */
export type GroupMeetingActInput = {
  /** The meeting. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The version that was read. */
  version: number;
};

/** What a role-alike group proposes (A46). */
export type GroupProposalKind =
  /** A service that the RESCs provide together to districts across the State. */
  | 'JOINT_SERVICE'
  /** A common venture with contributions in funds or in kind. */
  | 'VENTURE';

/** The growth with which a grant is compared. ECS_PER_STUDENT: Education Cost Sharing per enrolled student. ECS_TOTAL: its State total, which grows otherwise because enrollment falls. */
export type GrowthOf =
  /** Education Cost Sharing per enrolled student. */
  | 'ECS_PER_STUDENT'
  /** The State total of Education Cost Sharing. */
  | 'ECS_TOTAL';

/** A hearing. */
export type HearingFactsInput = {
  /** Bill numbers such as HB 5003, with commas between them; empty for none. */
  bills: string;
  /** The brief that is used. */
  briefUsed?: string | null | undefined;
  /** The committee. */
  committee: string;
  /** The day. */
  heldOn: string;
  /** Year of the legislative session. */
  sessionYear: number;
  /** Who speaks for the Alliance. */
  speakers: string;
  /** What it is about. */
  subject: string;
};

/** What was said at a hearing. */
export type HearingPointKind =
  /** A question that was asked. */
  | 'ASKED'
  /** Something that was promised, with a day to follow it up. */
  | 'PROMISED';

/** That the call was held, and who was there. */
export type HoldCallInput = {
  /** Who attended. */
  attendees: Array<CallAttendeeInput>;
  /** The opportunity. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** A note for everybody. */
  note?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** A file of figures, and where they come from. */
export type ImportFiguresInput = {
  /** Web address of the source. */
  address: string;
  /** The file as CSV: metric_code, period, fiscal_year, dimension_code, dimension, value, numerator, denominator, note. */
  csv: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The day on which it was read. */
  readOn: string;
  /** Title of the source: publisher, report, date. */
  sourceWords: string;
};

/** A file of spaces by town, and where its numbers come from. */
export type ImportSpacesInput = {
  /** The file as CSV: town, space_type, fiscal_year, funded, filled; one row per town, type and year. */
  csv: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Where the numbers come from: publisher, report, date. */
  sourceWords: string;
};

/** Imports exactly the bytes that were previewed. */
export type ImportStateContractsInput = {
  /** The table's file. */
  fileId: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** SHA-256 of the bytes that were previewed, lower-case hexadecimal. */
  sha256: string;
};

/** A part of a schedule: dollars, or hours where hours are given. */
export type InstalmentInput = {
  /** US dollars. */
  amount?: string | null | undefined;
  /** Due on this day. */
  dueOn: string;
  /** Hours in quarters. */
  hours?: number | null | undefined;
};

/** What a RESC says about an opportunity. */
export type IntentionAct =
  | 'confirm'
  | 'recordSubmission'
  | 'stateInterest'
  | 'stateNoInterest'
  | 'withdraw';

/** What a RESC has said about an opportunity; silence stays not stated. */
export type IntentionState =
  | 'CONFIRMED'
  | 'INTERESTED'
  | 'NOT_INTERESTED'
  | 'NOT_STATED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** The chosen time. */
export type InviteToCallInput = {
  /** One of the three proposed times. */
  chosenAt: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The opportunity. */
  opportunityId: string;
};

/** A board that becomes a member of a RESC. */
export type JoinRescInput = {
  /** The district whose board joins. */
  districtId: string;
  /** First day of the membership. */
  from: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why, and by which decision; 3 to 500 characters. */
  reason: string;
  /** The RESC. */
  resc: RescCode;
};

/** An act of a judge. */
export type JudgeActInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The appointment. */
  judgeId: string;
  /** A reason, where one is asked or offered. */
  reason?: string | null | undefined;
};

/** State of a judge. */
export type JudgeState =
  | 'APPOINTED'
  | 'ATTESTED'
  | 'LOCKED'
  | 'RECUSED'
  | 'REMOVED'
  | 'SUBMITTED';

/** A result that is kept, with the values in place of the figures. */
export type KeepScenarioInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Values in place of the figures. */
  inputs: Array<ScenarioValueInput>;
  /** The question. */
  name: ScenarioName;
  /** What it is kept as: for whom, for which hearing. */
  title: string;
};

/** The end of a time on the executive board. */
export type LeaveExecutiveBoardInput = {
  /** The seat. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Last day on the executive board. */
  lastDay: string;
  /** The version that was read. */
  version: number;
};

/** The priorities of a session, as they were seen. */
export type LegislativeSessionInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Their version. */
  version: number;
  /** Year of the session. */
  year: number;
};

/** State of the priorities of a legislative session. */
export type LegislativeSessionState =
  /** Adopted by the six Executive Directors. */
  | 'ADOPTED'
  /** Being written. */
  | 'DRAFT'
  /** Published. */
  | 'PUBLISHED';

/** What the link in a mail can answer. There is nothing else to answer. */
export type LinkAnswer =
  | 'CALL_ME'
  | 'GOT_IT';

/** A text of the Accord that is loaded. */
export type LoadAccordVersionInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Year and month that the text bears, YYYY-MM. */
  month: string;
  /** The text; each guideline begins on a line of its own with its number or letter. */
  text: string;
  /** Title. */
  title: string;
};

/** A day of work. */
export type LogDeliveryInput = {
  /** The day. */
  deliveredOn: string;
  /** Hours, more than 0 and at most 24. */
  hours: number;
  /** The engagement. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** A word about the day. */
  note?: string | null | undefined;
  /** Number of participants; never their names. */
  participants?: number | null | undefined;
  /** Why; needed to decline, withdraw or cancel. */
  reason?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** When mail about a topic comes. */
export type MailTiming =
  /** In the summary of the morning, at 7 am in Connecticut. */
  | 'DAILY'
  /** At once. */
  | 'NOW'
  /** Not at all; the bell still tells it. */
  | 'OFF';

/** A topic of mail about which a person chooses. */
export type MailTopicCode =
  | 'CONTRIBUTIONS'
  | 'NOTICE_ANSWERS'
  | 'NOTICE_REMINDERS'
  | 'OPPORTUNITY_TALK'
  | 'STATE_CONTRACTS'
  | 'SUMMARY'
  | 'WEEK';

/** Lines that were read. */
export type MarkBellReadInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** These lines; all when left out. */
  ids?: Array<string> | null | undefined;
};

/** An act on a meeting that needs no words. */
export type MeetingActInput = {
  /** The meeting. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The version that was read. */
  version: number;
};

/** Where a meeting stands (SM-7). */
export type MeetingState =
  | 'HELD'
  | 'MINUTES_APPROVED'
  | 'MINUTES_DRAFT'
  | 'PACKET_FROZEN'
  | 'PACKET_OPEN'
  | 'PLANNED';

/** Where a board's membership in a RESC stands (SM-13). */
export type MembershipState =
  | 'ACTIVE'
  | 'ENDED'
  | 'WITHDRAWAL_VOTED';

/** Two concerns that become one item. */
export type MergeConcernInput = {
  /** The concern, or the outcome of one. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The concern that stays as the item. */
  intoId: string;
  /** The version that was read. */
  version: number;
};

/** A town that goes to another catchment. */
export type MoveTownInput = {
  /** First day. */
  from: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why, and by which decision; 3 to 500 characters. */
  reason: string;
  /** The RESC in whose catchment it lies from then on. */
  resc: RescCode;
  /** Key of the town. */
  townKey: string;
};

/** Who acts for a person while away. */
export type NameDeputyInput = {
  /** Who acts meanwhile. */
  deputyPersonId: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Who is away. */
  personId: string;
  /** First day. */
  validFrom: string;
  /** Last day. */
  validTo: string;
};

/** Who receives courtesy notices from a day on. */
export type NameNoticeRecipientInput = {
  /** Category of service; left out for all others. */
  categoryCode?: string | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The administrator. */
  personId: string;
  /** The home RESC. */
  resc: RescCode;
  /** First day. */
  validFrom: string;
};

/** Who may open the proposal. */
export type NamePeopleInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The opportunity. */
  opportunityId: string;
  /** People of the own RESC. */
  personIds: Array<string>;
  /** The version of the proposal last seen. */
  version: number;
};

/** The districts that work with a venture. */
export type NameVentureDistrictsInput = {
  /** All of them. */
  districtIds: Array<string>;
  /** The venture. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The version last seen. */
  version: number;
};

/** Another person who leads a venture. */
export type NameVentureLeadInput = {
  /** The venture. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** A person of the RESC that leads. */
  personId: string;
  /** The version last seen. */
  version: number;
};

/** That the notice arrived. */
export type NoteReceiptInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The opportunity. */
  opportunityId: string;
};

/** Notices to the own RESC, from it, or between all parties. */
export type NoticeBox =
  | 'ALL'
  | 'FROM_US'
  | 'TO_US';

/** How a courtesy notice reached the home RESC. */
export type NoticeChannel =
  | 'CALL'
  | 'EMAIL'
  | 'MEETING'
  | 'OTHER'
  | 'PLATFORM';

/** What stands beside the state of a courtesy notice. */
export type NoticeFlag =
  | 'AMENDED'
  | 'CALL_ME'
  | 'CONCERN'
  | 'INCOMPLETE'
  | 'LATE'
  | 'NEVER_GIVEN'
  | 'NO_ANSWER';

/** How the courtesy notice to one home RESC is handled. */
export type NoticeHandlingInput = {
  /** Fourth topic; none discussed is an answer. */
  capacityBuilding?: CapacityTopic | null | undefined;
  /** The same in words. */
  capacityWords?: string | null | undefined;
  /** How it was said, when recorded. */
  channel?: NoticeChannel | null | undefined;
  /** Third topic; none discussed is an answer. */
  collaboration?: CollaborationTopic | null | undefined;
  /** The same in words. */
  collaborationWords?: string | null | undefined;
  /** The home RESC. */
  host: RescCode;
  /** Why it follows later. */
  laterReason?: string | null | undefined;
  /** A personal word. */
  message?: string | null | undefined;
  /** Now, recorded, or later. */
  mode: NoticeMode;
  /** Another administrator whom the home RESC has named. */
  recipientPersonId?: string | null | undefined;
  /** With whom. */
  spokeWith?: string | null | undefined;
  /** When it was said. */
  spokenAt?: string | null | undefined;
};

/** Give the notice in the platform, record a conversation that took place, or leave it owed. */
export type NoticeMode =
  | 'GIVE'
  | 'LATER'
  | 'RECORD';

/** What a form holds of a notice; nothing is saved. */
export type NoticePreviewInput = {
  /** Fourth topic. */
  capacityBuilding?: CapacityTopic | null | undefined;
  /** The same in words. */
  capacityWords?: string | null | undefined;
  /** Category of the service. */
  categoryCode?: string | null | undefined;
  /** Third topic. */
  collaboration?: CollaborationTopic | null | undefined;
  /** The same in words. */
  collaborationWords?: string | null | undefined;
  /** Length in days. */
  days?: number | null | undefined;
  /** The customer, when it is a district. */
  districtId?: string | null | undefined;
  /** Last day. */
  endsOn?: string | null | undefined;
  /** The home RESC. */
  host: RescCode;
  /** A personal word. */
  message?: string | null | undefined;
  /** The customer, when it is another organization. */
  organizationId?: string | null | undefined;
  /** The service in words. */
  service?: string | null | undefined;
  /** First day. */
  startsOn?: string | null | undefined;
};

/** State of a courtesy notice; none lets the home RESC stop the work. */
export type NoticeState =
  | 'ACKNOWLEDGED'
  | 'CLOSED'
  | 'DISCUSSED'
  | 'DUE'
  | 'GIVEN'
  | 'NOT_REQUIRED'
  | 'VOID';

/** A concern, or how a recorded call is remembered. */
export type NoticeTextInput = {
  /** The notice. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The text. */
  text: string;
  /** The version last seen. */
  version: number;
};

/** An on-boarding as it was seen. */
export type OnboardingActInput = {
  /** The on-boarding. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Version of its row. */
  version: number;
};

/** Where the on-boarding of a new leader stands. */
export type OnboardingState =
  /** The leader has acknowledged it. */
  | 'ACKNOWLEDGED'
  /** An Executive Director is to share the Accord. */
  | 'OPEN'
  /** Shared; the leader has not acknowledged it yet. */
  | 'SHARED';

/** A legislative session that is opened. */
export type OpenLegislativeSessionInput = {
  /** The session whose asks and sentences it begins with; left out = it begins empty. */
  from?: number | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Year of the session. */
  year: number;
};

/** An act on an opportunity as last seen. */
export type OpportunityActInput = {
  /** The opportunity. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The version last seen. */
  version: number;
};

/** Who takes the proposals. */
export type OpportunityRoute =
  /** The agency takes and judges proposals itself. */
  | 'AGENCY_RUN'
  /** Proposals are sealed here and judged by neutral RESCs. */
  | 'ALLIANCE';

/** State of a funding opportunity. */
export type OpportunityState =
  /** The agency has decided. */
  | 'AGENCY_DECIDED'
  /** The call with the agency is arranged and held. */
  | 'CALL'
  /** The agency took it back. */
  | 'CANCELLED_BY_AGENCY'
  /** All six directors have it. */
  | 'CIRCULATED'
  /** The work stands on the State contract list. */
  | 'CLOSED'
  /** The six state their intentions. */
  | 'INTENTIONS'
  /** All competitors propose jointly; there is no judging. */
  | 'JOINT'
  /** Neutral judges read and score. */
  | 'JUDGING'
  /** Nobody has stated interest. */
  | 'NO_INTEREST'
  /** There are no neutral judges. */
  | 'NO_NEUTRAL_PANEL'
  /** Nothing was submitted. */
  | 'NO_SUBMISSION'
  /** Proposals are being written. */
  | 'PROPOSALS'
  /** The notice is logged and not circulated yet. */
  | 'RECEIVED'
  /** The recommendation is recorded. */
  | 'RECOMMENDED'
  /** Every judge has submitted; nothing changes any more. */
  | 'SCORES_LOCKED'
  /** The closing has passed; nothing is opened yet. */
  | 'SEALED';

/** Words about an opportunity. */
export type OpportunityTextInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The opportunity. */
  opportunityId: string;
  /** The text. */
  text: string;
};

/** An organization for which a role can be held. */
export type OrganizationCode =
  | 'ACES'
  | 'ALLIANCE'
  | 'CES'
  | 'CREC'
  | 'CSDE'
  | 'EASTCONN'
  | 'EDADVANCE'
  | 'LEARN'
  | 'OEC'
  | 'PUBLIC';

/** What narrows the out-of-region list. */
export type OutOfRegionFilter = {
  /** Only work that came about, or that came to nothing. */
  done?: DoneFilter | null | undefined;
  /** Only rows listed in this State fiscal year, named by the year in which it ends. */
  fiscalYear?: number | null | undefined;
  /** Only with one of these flags. */
  flags?: Array<NoticeFlag> | null | undefined;
  /** Only these home RESCs. */
  hosts?: Array<RescCode> | null | undefined;
  /** Only rows of this kind. */
  kind?: RowKind | null | undefined;
  /** Only rows that came on the list on this day or later. */
  listedFrom?: string | null | undefined;
  /** Only rows that came on the list on this day or before. */
  listedTo?: string | null | undefined;
  /** Only these states of the courtesy notice. */
  noticeStates?: Array<NoticeState> | null | undefined;
  /** Only work that is still open. */
  openOnly?: boolean | null | undefined;
  /** Only these RESCs doing the work. */
  providers?: Array<RescCode> | null | undefined;
  /** Letters of customer, town, service or reference. */
  text?: string | null | undefined;
};

/** Order of the out-of-region list. */
export type OutOfRegionSort =
  | 'CUSTOMER'
  | 'HOST'
  | 'NEWEST'
  | 'OLDEST'
  | 'PROVIDER'
  | 'STARTS';

/** A section of the packet that another part of the platform freezes. */
export type PacketSectionName =
  | 'OUT_OF_REGION'
  | 'STATE_CONTRACTS';

/** What is missing among people, or ends within 60 days. */
export type PeopleGapKind =
  | 'NO_DEPUTY'
  | 'ROLES_ENDING'
  | 'TERMS_ENDING'
  | 'VACANT_SEATS';

/** What placing a customer found. */
export type PlacementResult =
  | 'HOME'
  | 'MULTI_HOST'
  | 'OUT_OF_REGION'
  | 'STATEWIDE'
  | 'UNPLACED';

/** A meeting of a role-alike group. */
export type PlanGroupMeetingInput = {
  /** How to join from elsewhere, at most 300 characters. */
  dialIn?: string | null | undefined;
  /** The group. */
  groupId: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Planned length in minutes, 15 to 600. */
  minutesPlanned: number;
  /** Where it takes place, 2 to 200 characters. */
  place: string;
  /** When it begins. */
  startsAt: string;
  /** Title, 2 to 120 characters. */
  title: string;
};

/** A meeting of the Executive Directors. */
export type PlanMeetingInput = {
  /** How to join from elsewhere, at most 300 characters. */
  dialIn?: string | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Planned length in minutes, 15 to 600. */
  minutesPlanned: number;
  /** Where it takes place, 2 to 200 characters. */
  place: string;
  /** When it begins. */
  startsAt: string;
  /** Title, 2 to 120 characters. */
  title: string;
};

/** A pledge of the acting RESC: funds, or something in kind with how it is valued. */
export type PledgeContributionInput = {
  /** US dollars: the funds, or the value of what is given in kind. Left out for hours. */
  amount?: string | null | undefined;
  /** State fiscal year, named by the year in which it ends. */
  fiscalYear: number;
  /** Hours in quarters. */
  hours?: number | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Funds or in kind. */
  kind: SupportKind;
  /** How it is valued; only in kind. */
  method?: ValuationMethod | null | undefined;
  /** How the value was found, in words. */
  methodWords?: string | null | undefined;
  /** The space, in words. */
  space?: string | null | undefined;
  /** Category of staff, for hours. */
  staffCategory?: string | null | undefined;
  /** US dollars per hour that the giver states; the venture's table decides. */
  statedRate?: string | null | undefined;
  /** The venture. */
  ventureId: string;
  /** For what the funds are, or what is given. */
  what: string;
};

/** What a RESC answers to the text of a position. */
export type PositionAnswer =
  /** It does neither. */
  | 'ABSTAIN'
  /** It commits itself to adhere to it. */
  | 'COMMIT'
  /** It objects, with its words. */
  | 'OBJECT';

/** Which common positions. */
export type PositionStage =
  /** With neither: not adopted, retired or superseded. */
  | 'ENDED'
  /** With a version in force. */
  | 'IN_FORCE'
  /** With a version that is proposed, drafted, answered or waiting for its release. */
  | 'IN_WORK';

/** State of one version of a common position (Accord, A21). */
export type PositionState =
  /** All six committed to it; not released yet. */
  | 'ADOPTED'
  /** Being written. */
  | 'DRAFTING'
  /** A position of the Alliance, and public. */
  | 'IN_FORCE'
  /** Not all six committed to it. */
  | 'NOT_ADOPTED'
  /** Its text is fixed, and the six Executive Directors answer. */
  | 'OUT_FOR_COMMITMENT'
  /** Proposed by an Executive Director. */
  | 'PROPOSED'
  /** Was in force, and ended with a reason. */
  | 'RETIRED'
  /** Was in force; the next version or another position took its place. */
  | 'SUPERSEDED';

/** What makes a common position needed (Accord, A21). */
export type PositionTrigger =
  /** A challenge. */
  | 'CHALLENGE'
  /** A danger. */
  | 'DANGER'
  /** An unusual circumstance. */
  | 'UNUSUAL_CIRCUMSTANCE';

/** How an ask came into its session. */
export type PriorityHandling =
  /** As in the priorities before. */
  | 'CARRIED'
  /** Changed from the session before, with the reason. */
  | 'CHANGED'
  /** Not asked any more, with the reason. */
  | 'DROPPED'
  /** New in this year's priorities. */
  | 'NEW';

/** What became of an ask. */
export type PriorityOutcome =
  /** Carried to a later session. */
  | 'CARRIED'
  /** Became law. */
  | 'ENACTED'
  /** Did not become law. */
  | 'NOT'
  /** Became law in part. */
  | 'PARTLY';

/** State of a legislative priority. */
export type PriorityState =
  /** Adopted by the six Executive Directors. */
  | 'ADOPTED'
  /** Carried to a later session. */
  | 'CARRIED'
  /** Being written. */
  | 'DRAFT'
  /** Became law. */
  | 'ENACTED'
  /** Did not become law. */
  | 'NOT'
  /** Became law in part. */
  | 'PARTLY'
  /** Published. */
  | 'PUBLISHED';

/** An act on the own proposal as last seen. */
export type ProposalActInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The opportunity. */
  opportunityId: string;
  /** The version of the proposal last seen. */
  version: number;
};

/** The cover form as it was typed; nothing in it is required before the submission. */
export type ProposalCoverInput = {
  /** Abstract. */
  abstract: string;
  /** The amount asked for, US dollars. */
  amount?: string | null | undefined;
  /** Their mail address. */
  contactEmail: string;
  /** Whom the agency may ask. */
  contactName: string;
  /** Partners. */
  partners: string;
  /** Title. */
  title: string;
};

/** A file that the proposal has: one it had before, or one that was sent just now. */
export type ProposalFileInput = {
  /** The file. */
  id: string;
  /** Which part it is. */
  part: ProposalPart;
};

/** Which part of a proposal a file is. */
export type ProposalPart =
  | 'BUDGET'
  | 'LETTER'
  | 'NARRATIVE'
  | 'OTHER';

/** State of the own proposal. */
export type ProposalState =
  | 'DRAFT'
  | 'LATE'
  | 'NONE'
  | 'SEALED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** Three times for the call, and how to join. */
export type ProposeCallInput = {
  /** Agenda. */
  agenda?: string | null | undefined;
  /** Agency staff to invite, from the address book. */
  contactIds: Array<string>;
  /** How to join: a number or an address. */
  dialIn: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Length in minutes. */
  minutes: number;
  /** The opportunity. */
  opportunityId: string;
  /** Three times. */
  times: Array<string>;
};

/** A topic of a meeting that becomes a proposal to the Executive Directors. */
export type ProposeFromTopicInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The item of the group's agenda. */
  itemId: string;
  /** What is proposed. */
  kind: GroupProposalKind;
  /** Title, 3 to 120 characters. */
  title: string;
  /** What it is and whom it helps, 10 to 2000 characters. */
  words: string;
};

/** A common position that is proposed. */
export type ProposePositionInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** What it could say. */
  text: string;
  /** Title. */
  title: string;
  /** What makes it needed. */
  trigger: PositionTrigger;
  /** What happened, in a few words for the other members. */
  why: string;
};

/** A proposal of a common venture. */
export type ProposeVentureInput = {
  /** Districts that work with it (A17). */
  districtIds?: Array<string> | null | undefined;
  /** Last day; left out while open-ended. */
  endsOn?: string | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The person who leads, of the RESC that leads. */
  leadPersonId: string;
  /** The RESC that leads; an Executive Director names the own RESC. */
  leadResc: RescCode;
  /** What is needed. */
  needs?: Array<VentureNeedInput> | null | undefined;
  /** What it is for. */
  purpose: string;
  /** First day. */
  startsOn: string;
  /** Title. */
  title: string;
};

/** A closing as published. */
export type PublishedClosingInput = {
  /** The day in it. */
  closesDate?: string | null | undefined;
  /** How precisely it was published. */
  closesPrecision: DeadlinePrecision;
  /** The time in it as HH:MM, Eastern. */
  closesTime?: string | null | undefined;
  /** In the agency's own words. */
  closesWords: string;
};

/** A concern that is raised with the Executive Directors. */
export type RaiseConcernWithDirectorsInput = {
  /** Area of service, 2 to 120 characters. */
  area: string;
  /** The role-alike group that raises it by you, one of its members. */
  groupId?: string | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** At most 10 addresses of rows of the out-of-region list or State contracts, such as /state-contracts/SC-0003. */
  links?: Array<string> | null | undefined;
  /** Rather the next meeting than a supplement, when a packet is frozen already. */
  prefersNext?: boolean | null | undefined;
  /** The concern, 10 to 4000 characters. */
  text: string;
};

/** The agency's form comes in. */
export type ReceiveStateContractFormInput = {
  /** What is to be delivered. */
  deliverables: Array<DueItemInput>;
  /** The form's file, sent before. */
  fileId: string;
  /** The contract. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** What it says. */
  terms: ContractTermsInput;
  /** The version last seen. */
  version: number;
};

/** A recommendation. */
export type RecommendInput = {
  /** The opportunity. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Whom the panel recommends. */
  rescs: Array<RescCode>;
  /** The version last seen. */
  version: number;
  /** In words. */
  words: string;
};

/** An addendum or new date of the agency; what is left out stays as it was. */
export type RecordAddendumInput = {
  /** New amount, US dollars. */
  amount?: string | null | undefined;
  /** New note about the amount. */
  amountNote?: string | null | undefined;
  /** New closing. */
  closing?: PublishedClosingInput | null | undefined;
  /** New words on the bidders' conference. */
  conferenceWords?: string | null | undefined;
  /** New words on who may apply. */
  eligibility?: string | null | undefined;
  /** The opportunity. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The covering note. */
  note?: string | null | undefined;
  /** New period. */
  periodWords?: string | null | undefined;
  /** Or its file, sent before. */
  sourceFileId?: string | null | undefined;
  /** The addendum as it was pasted. */
  sourceText?: string | null | undefined;
  /** New purpose. */
  summary?: string | null | undefined;
  /** New title. */
  title?: string | null | undefined;
  /** The version last seen. */
  version: number;
  /** What it says, in short. */
  words: string;
};

/** The agency's answer to one question. */
export type RecordAnswerInput = {
  /** The answer, as the agency gave it. */
  answer: string;
  /** Who of the agency answered. */
  contactId?: string | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The question. */
  questionId: string;
  /** The version of the question last seen. */
  version: number;
};

/** What came of the conversation. */
export type RecordConversationInput = {
  /** Capacity building. */
  capacityBuilding: CapacityTopic;
  /** Collaboration. */
  collaboration: CollaborationTopic;
  /** The notice. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The version last seen. */
  version: number;
  /** In words. */
  words?: string | null | undefined;
};

/** A conversation that took place, recorded as the notice. A topic left out shows as incomplete. */
export type RecordCourtesyNoticeInput = {
  /** Fourth topic; none discussed when left out. */
  capacityBuilding?: CapacityTopic | null | undefined;
  /** The same in words. */
  capacityWords?: string | null | undefined;
  /** How it was said. */
  channel: NoticeChannel;
  /** Third topic; none discussed when left out. */
  collaboration?: CollaborationTopic | null | undefined;
  /** The same in words. */
  collaborationWords?: string | null | undefined;
  /** The notice. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why it comes late, when it does. */
  lateReason?: string | null | undefined;
  /** A personal word. */
  message?: string | null | undefined;
  /** Another administrator whom the home RESC has named. */
  recipientPersonId?: string | null | undefined;
  /** With whom. */
  spokeWith?: string | null | undefined;
  /** When it was said. */
  spokenAt?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** The agency's decision. */
export type RecordDecisionInput = {
  /** The day of the decision. */
  decidedOn: string;
  /** Why it differs from the recommendation, when it does. */
  differsReason?: string | null | undefined;
  /** The opportunity. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Whom the panel recommends. */
  rescs: Array<RescCode>;
  /** The version last seen. */
  version: number;
  /** In words. */
  words: string;
};

/** That the own package was filed with the agency. */
export type RecordFilingInput = {
  /** When. */
  filedAt: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The opportunity. */
  opportunityId: string;
  /** The agency's receipt: its number or words. */
  receipt: string;
};

/** A part that was given. */
export type RecordFulfilmentInput = {
  /** US dollars. Left out for hours. */
  amount?: string | null | undefined;
  /** The evidence in words. No names of students or families. */
  evidence: string;
  /** A file that shows it, sent before. */
  fileId?: string | null | undefined;
  /** Given on this day. */
  givenOn: string;
  /** Hours in quarters, where hours are given. */
  hours?: number | null | undefined;
  /** The contribution. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The version last seen. */
  version: number;
};

/** A primary notice of a State agency. */
export type RecordFundingNoticeInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** What is read in it. */
  notice: FundingNoticeInput;
  /** Or its file, sent before. */
  sourceFileId?: string | null | undefined;
  /** The notice as it was pasted; kept as it stands. */
  sourceText?: string | null | undefined;
};

/** Inputs for the shares of one fiscal year with their source. What is not known stays left out. */
export type RecordGrantShareInputsInput = {
  /** The appropriation, US dollars. */
  appropriation?: string | null | undefined;
  /** The inputs by RESC, each RESC at most once. */
  centers: Array<GrantShareCenterInput>;
  /** The day on which member boards are counted. */
  countedOn: string;
  /** State fiscal year, named by the year in which it ends. */
  fiscalYear: number;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Name of the set. */
  name: string;
  /** Web address of the source. */
  sourceAddress?: string | null | undefined;
  /** Where the numbers come from: publisher, document, date. */
  sourceWords: string;
};

/** A hearing that is recorded. */
export type RecordHearingInput = {
  /** The hearing. */
  hearing: HearingFactsInput;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
};

/** What became of something that was asked or promised. */
export type RecordHearingOutcomeInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The outcome. */
  outcome: string;
  /** What was asked or promised. */
  pointId: string;
  /** Its version. */
  version: number;
};

/** Somebody who leaves their organization. */
export type RecordLeaverInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Last day; today ends everything now. */
  lastDay: string;
  /** Who leaves. */
  personId: string;
  /** Why, 3 to 500 characters. */
  reason: string;
};

/** An initiative outside the platform, and the own RESC's intention. */
export type RecordOutsideInitiativeInput = {
  /** The day in it. */
  closesDate?: string | null | undefined;
  /** How precisely it was published. */
  closesPrecision: DeadlinePrecision;
  /** The time in it as HH:MM, Eastern. */
  closesTime?: string | null | undefined;
  /** The closing in the funder's words. */
  closesWords: string;
  /** Funder. */
  funder: string;
  /** Kind of funder. */
  funderKind: FunderKind;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Whether the own RESC is interested. */
  interested: boolean;
  /** Period, in words. */
  periodWords?: string | null | undefined;
  /** Program or assistance listing number, such as 84.423A. */
  programNumber?: string | null | undefined;
  /** What it is for. */
  summary?: string | null | undefined;
  /** Title. */
  title: string;
  /** In its own words. */
  words?: string | null | undefined;
};

/** What became of an ask. */
export type RecordPriorityOutcomeInput = {
  /** The priority. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The outcome in words: the act, the amount. */
  note: string;
  /** The day on which it became known. */
  on: string;
  /** The outcome. */
  outcome: PriorityOutcome;
  /** Its version. */
  version: number;
};

/** How a term for the records of a meeting stands (CGS 1-225). */
export type RecordTermStanding =
  /** It was met in time. */
  | 'IN_TIME'
  /** It was met after it had passed. */
  | 'LATE'
  /** It runs, and nothing is written yet. */
  | 'OPEN'
  /** It has passed, and nothing is written yet. */
  | 'PASSED';

/** A vote of a board to leave its RESC. */
export type RecordWithdrawalVoteInput = {
  /** The district whose board voted. */
  districtId: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Where it is recorded, 3 to 500 characters. */
  reason: string;
  /** Day of the vote; not later than today. */
  votedOn: string;
};

/** What a pledge comes down to, with the reason. */
export type ReduceContributionInput = {
  /** The new whole in US dollars. Left out for hours. */
  amount?: string | null | undefined;
  /** The new whole in hours, where hours are given. */
  hours?: number | null | undefined;
  /** The contribution. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why; all members read it. */
  reason?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** A key that is declined or ended. */
export type RefuseApiKeyInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The key. */
  keyId: string;
  /** Why, in words its owner reads. */
  reason: string;
  /** The version that was read. */
  version: number;
};

/** A release. */
export type ReleasePositionInput = {
  /** When; left out = now. */
  at?: string | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Version of its row. */
  version: number;
  /** The version. */
  versionId: string;
};

/** A topic that leaves the agenda. */
export type RemoveAgendaTopicInput = {
  /** The meeting. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The item. */
  itemId: string;
  /** The version that was read. */
  version: number;
};

/** It goes on. */
export type RenewStateContractInput = {
  /** The contract. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** A word about the next contract. */
  note?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** State of work that somebody else reported. */
export type ReportState =
  | 'CONFIRMED'
  | 'CORRECTED'
  | 'NOT_OURS'
  | 'REPORTED';

/** Work of another RESC that was heard of. */
export type ReportWorkInput = {
  /** Category of the service. */
  categoryCode?: string | null | undefined;
  /** The customer, when it is a district. */
  districtId?: string | null | undefined;
  /** Last day. */
  endsOn?: string | null | undefined;
  /** How it was heard of. */
  howHeard: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The customer, when it is another organization. */
  organizationId?: string | null | undefined;
  /** The RESC doing the work. */
  provider: RescCode;
  /** The service in words. */
  service: string;
  /** First day. */
  startsOn?: string | null | undefined;
};

/** The six Regional Educational Service Centers by code. */
export type RescCode =
  /** Area Cooperative Educational Services. */
  | 'ACES'
  /** Cooperative Educational Services. */
  | 'CES'
  /** Capitol Region Education Council. */
  | 'CREC'
  /** Eastern Connecticut Regional Educational Service Center. */
  | 'EASTCONN'
  /** EdAdvance. */
  | 'EDADVANCE'
  /** LEARN. */
  | 'LEARN';

/** A sentence, and why it is no longer used. */
export type RetireClaimInput = {
  /** The sentence. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The reason. */
  reason: string;
  /** Its version. */
  version: number;
};

/** A position in force that is retired. */
export type RetirePositionInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The reason; it is public. */
  reason: string;
  /** Version of its row. */
  version: number;
  /** The version. */
  versionId: string;
};

/** A brief, and why it is returned to the draft. */
export type ReturnBriefInput = {
  /** The brief. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The reason. */
  reason: string;
  /** Its version. */
  version: number;
};

/** A recorded part that goes back, with the reason. */
export type ReturnFulfilmentInput = {
  /** The recorded part. */
  fulfilmentId: string;
  /** The contribution. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why; the giver reads it. */
  reason?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** A confirmation that is taken back, with the reason. */
export type ReverseConfirmationInput = {
  /** The entry of the ledger. */
  entryId: string;
  /** The contribution. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why; the giver reads it. */
  reason?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** A role that a grant can give. */
export type RoleCode =
  | 'ANALYST'
  | 'BOARD_CHAIR'
  | 'BOARD_MEMBER'
  | 'CLEARINGHOUSE_DIRECTOR'
  | 'COORDINATOR'
  | 'CSDE_READER'
  | 'DIRECTOR'
  | 'EXECUTIVE_DIRECTOR'
  | 'GROUP_MEMBER'
  | 'LIAISON'
  | 'OEC_READER'
  | 'OPERATOR'
  | 'STAFF';

/** Whether a row follows an engagement or was reported. */
export type RowKind =
  | 'ENGAGEMENT'
  | 'REPORTED';

/** One line of the rubric. */
export type RubricLineInput = {
  /** What to look for. */
  description: string;
  /** Its key, short and lower-case. */
  key: string;
  /** What is judged. */
  label: string;
  /** Its weight in percent; all add up to 100. */
  weight: number;
};

/** The proposal as it was typed. */
export type SaveProposalInput = {
  /** The cover form. */
  cover: ProposalCoverInput;
  /** Its files. */
  files: Array<ProposalFileInput>;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The opportunity. */
  opportunityId: string;
  /** The version of the proposal last seen. */
  version: number;
};

/** A question that can be asked of the figures. */
export type ScenarioName =
  /** What an increase of the rates and more spaces cost, by type of space. */
  | 'EARLY_CHILDHOOD_SPACES'
  /** What an increase of the grant for RESC-operated magnet schools means. */
  | 'MAGNET_INCREASE'
  /** What yearly State money for the residency program buys. */
  | 'RESIDENTS_CERTIFIED';

/** A value in place of a figure. */
export type ScenarioValueInput = {
  /** Code of the input. */
  code: string;
  /** The value: digits, with a point before decimals. */
  value: string;
};

/** Who operates a magnet school. */
export type SchoolOperatorKind =
  /** A school district. */
  | 'DISTRICT'
  /** A Regional Educational Service Center. */
  | 'RESC';

/** One score. */
export type ScoreInput = {
  /** A comment; the competitor reads it after the recommendation. */
  comment?: string | null | undefined;
  /** The line of the rubric. */
  criterion: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The own appointment. */
  judgeId: string;
  /** The submission. */
  submissionId: string;
  /** The step; null takes it back. */
  value?: number | null | undefined;
};

/** Where a seat on a RESC's board stands (SM-13). */
export type SeatState =
  | 'ENDED'
  | 'HELD'
  | 'VACANT';

/** Price, notes and contact: seen by the own RESC only. */
export type SetEngagementTermsInput = {
  /** The contact's mail address. */
  contactEmail?: string | null | undefined;
  /** The customer's contact. */
  contactName?: string | null | undefined;
  /** The contact's telephone. */
  contactPhone?: string | null | undefined;
  /** The engagement. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Internal notes. */
  notes?: string | null | undefined;
  /** Price. */
  price?: string | null | undefined;
  /** The version of the terms last seen. */
  version: number;
};

/** A rate per hour of a venture. */
export type SetVentureRateInput = {
  /** Category of staff. */
  category: string;
  /** State fiscal year, named by the year in which it ends. */
  fiscalYear: number;
  /** The venture. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** US dollars per hour. */
  rate: string;
  /** From this day. */
  validFrom: string;
  /** The version last seen. */
  version: number;
};

/** The signature of the own RESC. */
export type SignAccordInput = {
  /** Hash of the text that was read. */
  hash: string;
  /** The version. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Name as it stands under the text. */
  name: string;
  /** Day of the signature; left out = not stated. */
  signedOn?: string | null | undefined;
  /** Title as it stands under the text. */
  title: string;
  /** Version of its row. */
  version: number;
};

/** A file of spaces by town. */
export type SpaceFileInput = {
  /** The file as CSV: town, space_type, fiscal_year, funded, filled; one row per town, type and year. */
  csv: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
};

/** A new engagement of the acting RESC. */
export type StartEngagementInput = {
  /** Category of the service. */
  categoryCode: string;
  /** The contact's mail address. */
  contactEmail?: string | null | undefined;
  /** The customer's contact. */
  contactName?: string | null | undefined;
  /** The contact's telephone. */
  contactPhone?: string | null | undefined;
  /** Length in days of work. */
  days?: number | null | undefined;
  /** The customer, when it is a district. */
  districtId?: string | null | undefined;
  /** Last day of work. */
  endsOn?: string | null | undefined;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The member of staff who was invited. */
  invitedStaffName?: string | null | undefined;
  /** Internal notes; seen by the own RESC only. */
  notes?: string | null | undefined;
  /** How the notice to each home RESC is handled. */
  notices?: Array<NoticeHandlingInput> | null | undefined;
  /** The customer, when it is another organization. */
  organizationId?: string | null | undefined;
  /** How it came about. */
  origin: EngagementOrigin;
  /** Price; seen by the own RESC only. */
  price?: string | null | undefined;
  /** The service in words; needed with category other. */
  service?: string | null | undefined;
  /** First day of work. */
  startsOn?: string | null | undefined;
  /** Why the customer came to us. */
  whyUs?: WhyUs | null | undefined;
  /** The same in own words. */
  whyUsWords?: string | null | undefined;
};

/** What an import does with a contract of the table. */
export type StateContractImportOutcome =
  | 'CHANGED'
  | 'NEW'
  | 'REFUSED'
  | 'SAME';

/** How State contract work came about. */
export type StateContractRoute =
  /** From an opportunity in which RESCs could compete. */
  | 'COMPETED'
  /** The agency designated the RESCs. */
  | 'DIRECT_DESIGNATION'
  /** A law named them. */
  | 'LEGISLATED';

/** Where State contract work stands. */
export type StateContractState =
  /** The period runs. */
  | 'ACTIVE'
  /** Closed with its final amounts. */
  | 'CLOSED'
  /** The period is over and everything was delivered. */
  | 'COMPLETED'
  /** Came to nothing before it was signed. */
  | 'DECLINED'
  /** Signed by the agency and the lead RESC; the period has not begun. */
  | 'EXECUTED'
  /** Known to come; no form yet. */
  | 'EXPECTED'
  /** The agency's form is on file, not signed by all. */
  | 'FORM_RECEIVED'
  /** The period is over and something was not delivered. */
  | 'LAPSED'
  /** Followed by the next contract of the same program. */
  | 'RENEWED'
  /** Ended before its time. */
  | 'TERMINATED';

/** The same for an initiative outside the platform. */
export type StateInitiativeIntentionInput = {
  /** What it says. */
  act: IntentionAct;
  /** What stood there when it was decided. */
  from: IntentionState;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The initiative. */
  initiativeId: string;
  /** In its own words. */
  words?: string | null | undefined;
};

/** What the own RESC says, on the ground of what stands there now. */
export type StateIntentionInput = {
  /** What it says. */
  act: IntentionAct;
  /** What stood there when it was decided. */
  from: IntentionState;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The opportunity. */
  opportunityId: string;
  /** In its own words; the other directors read them. */
  words?: string | null | undefined;
};

/** What became of a submission. */
export type SubmissionState =
  | 'LATE'
  | 'OPENED'
  | 'REPLACED'
  | 'SEALED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

/** A position in force whose place another one takes. */
export type SupersedePositionInput = {
  /** Reference of the other position in force, such as CP-4. */
  byRef: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The reason; it is public. */
  reason: string;
  /** Version of its row. */
  version: number;
  /** The version. */
  versionId: string;
};

/** Funds or in kind (A27). The two are never added to one another. */
export type SupportKind =
  | 'FUNDS'
  | 'IN_KIND';

/** How a contribution in kind is valued in dollars. */
export type ValuationMethod =
  | 'FAIR_VALUE'
  | 'HOURS_AT_RATE'
  | 'SPACE';

/** An act on a venture as last seen. */
export type VentureActInput = {
  /** The venture. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The version last seen. */
  version: number;
};

/** The own RESC joins or leaves a venture. */
export type VentureMembershipInput = {
  /** The venture. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why, when it leaves; the members read it. */
  reason?: string | null | undefined;
};

/** A line of what a venture needs: funds, or something in kind as hours, space or value. */
export type VentureNeedInput = {
  /** State fiscal year, named by the year in which it ends. */
  fiscalYear: number;
  /** US dollars needed, on a line of funds. */
  funds?: string | null | undefined;
  /** Hours, on a line in kind. */
  hours?: number | null | undefined;
  /** Value in US dollars, on a line in kind. */
  inKind?: string | null | undefined;
  /** Funds or in kind. */
  kind: SupportKind;
  /** Space in words, on a line in kind. */
  space?: string | null | undefined;
  /** For what, or what is needed. */
  what: string;
};

/** An act on a venture with its reason. */
export type VentureReasonInput = {
  /** The venture. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Why; the members read it. */
  reason?: string | null | undefined;
  /** The version last seen. */
  version: number;
};

/** State of a common venture. */
export type VentureState =
  | 'CLOSED'
  | 'OPEN'
  | 'PROPOSED'
  | 'RUNNING';

/** A waiver in writing of a person's look-back. */
export type WaiveLookBackInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The opportunity. */
  opportunityId: string;
  /** The person. */
  personId: string;
  /** The waiver. */
  words: string;
};

/** Why the customer came to a RESC other than its own; without any amount. */
export type WhyUs =
  | 'ASKED_FOR_US'
  | 'DATES'
  | 'FOLLOWS_STAFF_MEMBER'
  | 'NOT_OFFERED_AT_HOME'
  | 'OTHER'
  | 'PRICE';

/** A note on an item, written during the meeting. */
export type WriteAgendaNoteInput = {
  /** The item. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The note, at most 4000 characters; empty takes it away. */
  note?: string | null | undefined;
  /** The version of the item that was read. */
  version: number;
};

/** A brief as it is now written: its title and all of its lines in order. */
export type WriteBriefInput = {
  /** The brief. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** Its lines in order. */
  lines: Array<BriefLineInput>;
  /** Title. */
  title: string;
  /** Its version. */
  version: number;
};

/** The minutes of a meeting of a group. */
export type WriteGroupMinutesInput = {
  /** The meeting. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The minutes, 2 to 20000 characters. */
  minutes: string;
  /** The version that was read. */
  version: number;
};

/** A note on an item of a group's agenda. */
export type WriteGroupNoteInput = {
  /** The item. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The note, at most 4000 characters; empty takes it away. */
  note?: string | null | undefined;
  /** The version of the item that was read. */
  version: number;
};

/** The minutes of a meeting. */
export type WriteMinutesInput = {
  /** The meeting. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The minutes, 2 to 20000 characters. */
  minutes: string;
  /** The version that was read. */
  version: number;
};

/** The votes of a meeting in writing. */
export type WriteVotesInput = {
  /** The meeting. */
  id: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** The version that was read. */
  version: number;
  /** On what was voted, and who voted how; 2 to 20000 characters. */
  votes: string;
};

type ActError_ConflictError_Fragment = { __typename: 'ConflictError', code: string, message: string, clause: string | null } & { ' $fragmentName'?: 'ActError_ConflictError_Fragment' };

type ActError_FreshSignInError_Fragment = { __typename: 'FreshSignInError', code: string, message: string, clause: string | null } & { ' $fragmentName'?: 'ActError_FreshSignInError_Fragment' };

type ActError_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null } & { ' $fragmentName'?: 'ActError_InvalidInputError_Fragment' };

type ActError_KeyReusedError_Fragment = { __typename: 'KeyReusedError', code: string, message: string, clause: string | null } & { ' $fragmentName'?: 'ActError_KeyReusedError_Fragment' };

type ActError_NotFoundError_Fragment = { __typename: 'NotFoundError', code: string, message: string, clause: string | null } & { ' $fragmentName'?: 'ActError_NotFoundError_Fragment' };

type ActError_NotPermittedError_Fragment = { __typename: 'NotPermittedError', code: string, message: string, clause: string | null } & { ' $fragmentName'?: 'ActError_NotPermittedError_Fragment' };

type ActError_NotPossibleError_Fragment = { __typename: 'NotPossibleError', code: string, message: string, clause: string | null } & { ' $fragmentName'?: 'ActError_NotPossibleError_Fragment' };

export type ActErrorFragment =
  | ActError_ConflictError_Fragment
  | ActError_FreshSignInError_Fragment
  | ActError_InvalidInputError_Fragment
  | ActError_KeyReusedError_Fragment
  | ActError_NotFoundError_Fragment
  | ActError_NotPermittedError_Fragment
  | ActError_NotPossibleError_Fragment
;

export type Palette_CustomersQueryVariables = Exact<{
  text: string;
}>;


export type Palette_CustomersQuery = { customerSearch: Array<{ __typename: 'CustomerMatch', name: string, kind: string, homeRescs: Array<RescCode>, townNames: Array<string>, district: { __typename: 'District', id: string } | null }> | null };

export type Palette_PeopleQueryVariables = Exact<{
  text: string;
}>;


export type Palette_PeopleQuery = { people: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, name: string, title: string | null, organization: OrganizationCode }> } | null };

export type App_ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type App_ViewerQuery = { viewer: { __typename: 'Viewer', role: RoleCode, organization: OrganizationCode, demonstration: boolean, person: { __typename: 'Person', id: string, name: string, title: string | null, organization: OrganizationCode } | null, grants: Array<{ __typename: 'Grant', id: string, role: RoleCode, organization: OrganizationCode, validFrom: string, validTo: string | null }>, viewerCan: { __typename: 'ViewerCan', startEngagement: boolean, reportWork: boolean, giveRoles: boolean, grantKeys: boolean, exploreData: boolean, addPeople: boolean, seePeople: boolean, previewMembershipChanges: boolean, changeMembership: boolean, seeAudit: boolean, seeDecisions: boolean, recordLeavers: boolean, seeBoards: boolean, exportBoards: boolean, seeOutOfRegionList: boolean, seeEngagements: boolean, seeCourtesyNotices: boolean, exportReference: boolean, verifyFigures: boolean, importFigures: boolean, seePriorities: boolean, keepPriorities: boolean, keepHearings: boolean, keepScenarios: boolean, seeGroups: boolean, keepExpertise: boolean, keepGroups: boolean, exportLists: boolean, exportEngagements: boolean, exportCourtesyNotices: boolean, exportPeople: boolean, exportStateContracts: boolean, seeOpportunities: boolean, keepOpportunities: boolean, seeIntentions: boolean, recordInitiatives: boolean, exportOpportunities: boolean, exportEarlyChildhood: boolean, importEarlyChildhood: boolean, seeGrantShares: boolean, exportGrantShares: boolean, recordGrantShares: boolean, expectStateContracts: boolean, keepStateContracts: boolean, nameRecipients: boolean, raiseConcerns: boolean, seeAccord: boolean, seeWeek: boolean, loadAccord: boolean, seeConcerns: boolean, seeAgenda: boolean, keepAgenda: boolean, seeVentures: boolean, exportVentures: boolean, proposeVentures: boolean, chooseMail: boolean, seeBriefs: boolean, writeBriefs: boolean, seePositions: boolean, proposePositions: boolean } } | null };

export type App_BellQueryVariables = Exact<{ [key: string]: never; }>;


export type App_BellQuery = { bell: { __typename: 'BellConnection', unreadCount: number, nodes: Array<{ __typename: 'Bell', id: string, title: string, detail: string | null, path: string, at: string, readAt: string | null }> } | null };

export type App_MarkBellReadMutationVariables = Exact<{
  input: MarkBellReadInput;
}>;


export type App_MarkBellReadMutation = { markBellRead:
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'KeyReusedError', code: string, message: string }
    | { __typename: 'MarkBellReadSuccess', unreadCount: number }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'NotPermittedError', code: string, message: string }
    | { __typename: 'NotPossibleError', code: string, message: string }
   };

export type App_WaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type App_WaitingQuery = { waitingForMe: Array<{ __typename: 'WaitingItem', id: string, path: string }> | null };

export type App_KeysWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type App_KeysWaitingQuery = { apiKeys: { __typename: 'ApiKeyConnection', totalCount: number } | null };

export type Accord_LoadMutationVariables = Exact<{
  input: LoadAccordVersionInput;
}>;


export type Accord_LoadMutation = { loadAccordVersion:
    | { __typename: 'AccordActSuccess', accordVersion: { __typename: 'AccordVersion', id: string, number: number } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Accord_CirculateMutationVariables = Exact<{
  input: AccordVersionActInput;
}>;


export type Accord_CirculateMutation = { circulateAccordVersion:
    | { __typename: 'AccordActSuccess', accordVersion: { __typename: 'AccordVersion', id: string, number: number, title: string, month: string, state: AccordState, hash: string | null, circulatedAt: string | null, inForceAt: string | null, supersededByNumber: number | null, version: number, clauses: Array<{ __typename: 'AccordClause', line: number, part: AccordPart, citation: string | null, anchor: string | null, text: string }>, signatures: Array<{ __typename: 'AccordSignature', rescCode: RescCode, word: AccordWord | null, name: string | null, title: string | null, signedOn: string | null, reason: string | null }>, viewerCan: { __typename: 'AccordCan', circulate: boolean, sign: boolean } } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Accord_SignMutationVariables = Exact<{
  input: SignAccordInput;
}>;


export type Accord_SignMutation = { signAccord:
    | { __typename: 'AccordActSuccess', accordVersion: { __typename: 'AccordVersion', id: string, number: number, title: string, month: string, state: AccordState, hash: string | null, circulatedAt: string | null, inForceAt: string | null, supersededByNumber: number | null, version: number, clauses: Array<{ __typename: 'AccordClause', line: number, part: AccordPart, citation: string | null, anchor: string | null, text: string }>, signatures: Array<{ __typename: 'AccordSignature', rescCode: RescCode, word: AccordWord | null, name: string | null, title: string | null, signedOn: string | null, reason: string | null }>, viewerCan: { __typename: 'AccordCan', circulate: boolean, sign: boolean } } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Accord_DeclineMutationVariables = Exact<{
  input: DeclineAccordInput;
}>;


export type Accord_DeclineMutation = { declineAccord:
    | { __typename: 'AccordActSuccess', accordVersion: { __typename: 'AccordVersion', id: string, number: number, title: string, month: string, state: AccordState, hash: string | null, circulatedAt: string | null, inForceAt: string | null, supersededByNumber: number | null, version: number, clauses: Array<{ __typename: 'AccordClause', line: number, part: AccordPart, citation: string | null, anchor: string | null, text: string }>, signatures: Array<{ __typename: 'AccordSignature', rescCode: RescCode, word: AccordWord | null, name: string | null, title: string | null, signedOn: string | null, reason: string | null }>, viewerCan: { __typename: 'AccordCan', circulate: boolean, sign: boolean } } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Accord_PageQueryVariables = Exact<{
  id: string;
  inForce: boolean;
}>;


export type Accord_PageQuery = { accordInForce?: { __typename: 'AccordVersion', id: string, number: number, title: string, month: string, state: AccordState, hash: string | null, circulatedAt: string | null, inForceAt: string | null, supersededByNumber: number | null, version: number, clauses: Array<{ __typename: 'AccordClause', line: number, part: AccordPart, citation: string | null, anchor: string | null, text: string }>, signatures: Array<{ __typename: 'AccordSignature', rescCode: RescCode, word: AccordWord | null, name: string | null, title: string | null, signedOn: string | null, reason: string | null }>, viewerCan: { __typename: 'AccordCan', circulate: boolean, sign: boolean } } | null, accordVersion?: { __typename: 'AccordVersion', id: string, number: number, title: string, month: string, state: AccordState, hash: string | null, circulatedAt: string | null, inForceAt: string | null, supersededByNumber: number | null, version: number, clauses: Array<{ __typename: 'AccordClause', line: number, part: AccordPart, citation: string | null, anchor: string | null, text: string }>, signatures: Array<{ __typename: 'AccordSignature', rescCode: RescCode, word: AccordWord | null, name: string | null, title: string | null, signedOn: string | null, reason: string | null }>, viewerCan: { __typename: 'AccordCan', circulate: boolean, sign: boolean } } | null, accordVersions: { __typename: 'AccordVersionConnection', nodes: Array<{ __typename: 'AccordVersion', id: string, number: number, title: string, month: string, state: AccordState }> } | null };

export type Accord_VersionFragment = { __typename: 'AccordVersion', id: string, number: number, title: string, month: string, state: AccordState, hash: string | null, circulatedAt: string | null, inForceAt: string | null, supersededByNumber: number | null, version: number, clauses: Array<{ __typename: 'AccordClause', line: number, part: AccordPart, citation: string | null, anchor: string | null, text: string }>, signatures: Array<{ __typename: 'AccordSignature', rescCode: RescCode, word: AccordWord | null, name: string | null, title: string | null, signedOn: string | null, reason: string | null }>, viewerCan: { __typename: 'AccordCan', circulate: boolean, sign: boolean } } & { ' $fragmentName'?: 'Accord_VersionFragment' };

export type Accord_OnboardingQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type Accord_OnboardingQuery = { onboardings: { __typename: 'OnboardingConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Onboarding', id: string, version: number, role: RoleCode, organization: OrganizationCode, state: OnboardingState, dueOn: string, overdue: boolean, sharedAt: string | null, acknowledgedAt: string | null, accordMonth: string, person: { __typename: 'Person', id: string, name: string } | null, sharedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'OnboardingCan', share: boolean, acknowledge: boolean } }> } | null };

export type Accord_Onboarding_LineFragment = { __typename: 'Onboarding', id: string, version: number, role: RoleCode, organization: OrganizationCode, state: OnboardingState, dueOn: string, overdue: boolean, sharedAt: string | null, acknowledgedAt: string | null, accordMonth: string, person: { __typename: 'Person', id: string, name: string } | null, sharedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'OnboardingCan', share: boolean, acknowledge: boolean } } & { ' $fragmentName'?: 'Accord_Onboarding_LineFragment' };

export type Accord_ShareMutationVariables = Exact<{
  input: OnboardingActInput;
}>;


export type Accord_ShareMutation = { shareAccord:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OnboardingActSuccess', onboarding: { __typename: 'Onboarding', id: string, version: number, role: RoleCode, organization: OrganizationCode, state: OnboardingState, dueOn: string, overdue: boolean, sharedAt: string | null, acknowledgedAt: string | null, accordMonth: string, person: { __typename: 'Person', id: string, name: string } | null, sharedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'OnboardingCan', share: boolean, acknowledge: boolean } } }
   };

export type Accord_AcknowledgeMutationVariables = Exact<{
  input: OnboardingActInput;
}>;


export type Accord_AcknowledgeMutation = { acknowledgeAccord:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OnboardingActSuccess', onboarding: { __typename: 'Onboarding', id: string, version: number, role: RoleCode, organization: OrganizationCode, state: OnboardingState, dueOn: string, overdue: boolean, sharedAt: string | null, acknowledgedAt: string | null, accordMonth: string, person: { __typename: 'Person', id: string, name: string } | null, sharedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'OnboardingCan', share: boolean, acknowledge: boolean } } }
   };

export type Meeting_LineFragment = { __typename: 'Meeting', id: string, ref: string, version: number, title: string, startsAt: string, place: string, state: MeetingState } & { ' $fragmentName'?: 'Meeting_LineFragment' };

export type Meeting_VotesFragment = { __typename: 'Meeting', votes: Array<{ __typename: 'MeetingVotes', id: string, number: number, words: string, writtenAt: string, writtenBy: { __typename: 'Person', id: string, name: string } | null }> } & { ' $fragmentName'?: 'Meeting_VotesFragment' };

export type Agenda_PageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type Agenda_PageQuery = { nextMeeting: { __typename: 'Meeting', id: string, ref: string, version: number, title: string, startsAt: string, place: string, state: MeetingState } | null, meetings: { __typename: 'MeetingConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Meeting', id: string, ref: string, version: number, title: string, startsAt: string, place: string, state: MeetingState }> } | null };

export type Meeting_PageQueryVariables = Exact<{
  ref: string;
  places: boolean;
}>;


export type Meeting_PageQuery = { meeting: { __typename: 'Meeting', dialIn: string | null, minutesPlanned: number, freezeAt: string, heldOn: string | null, votesDueAt: string | null, votesTerm: RecordTermStanding | null, minutesDueAt: string | null, minutesTerm: RecordTermStanding | null, minutes: string | null, minutesApprovedOn: string | null, totalMinutes: number, calendar: string, id: string, ref: string, version: number, title: string, startsAt: string, place: string, state: MeetingState, viewerCan: { __typename: 'MeetingCan', change: boolean, arrange: boolean, freeze: boolean, begin: boolean, note: boolean, writeVotes: boolean, writeMinutes: boolean, settleMinutes: boolean }, packet: { __typename: 'Packet', id: string, number: number, frozenAt: string | null } | null, items: Array<{ __typename: 'AgendaItem', id: string, version: number, position: number, kind: AgendaItemKind, title: string, minutes: number, note: string | null, supplement: number | null, concern: { __typename: 'Concern', id: string, ref: string, version: number, state: ConcernState, area: string, text: string, raisedAt: string, raisedFor: RescCode, placedOn: string | null, group: { __typename: 'RoleAlikeGroup', id: string, slug: string, name: string } | null, raisedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ConcernCan', withdraw: boolean, reopen: boolean, place: boolean, merge: boolean, discuss: boolean, decide: boolean, close: boolean } } | null, action: { __typename: 'ConcernOutcome', id: string, version: number, words: string | null, dueOn: string | null, doneOn: string | null, owner: { __typename: 'Person', id: string, name: string } | null } | null }>, votes: Array<{ __typename: 'MeetingVotes', id: string, number: number, words: string, writtenAt: string, writtenBy: { __typename: 'Person', id: string, name: string } | null }> } | null, concerns?: { __typename: 'ConcernConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Concern', id: string, ref: string, version: number, state: ConcernState, area: string, text: string, raisedAt: string, raisedFor: RescCode, placedOn: string | null, group: { __typename: 'RoleAlikeGroup', id: string, slug: string, name: string } | null, raisedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ConcernCan', withdraw: boolean, reopen: boolean, place: boolean, merge: boolean, discuss: boolean, decide: boolean, close: boolean } }> } | null };

export type Meeting_PlanMutationVariables = Exact<{
  input: PlanMeetingInput;
}>;


export type Meeting_PlanMutation = { planMeeting:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'MeetingActSuccess', meeting: { __typename: 'Meeting', id: string, ref: string, version: number, title: string, startsAt: string, place: string, state: MeetingState } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Meeting_ChangeMutationVariables = Exact<{
  input: ChangeMeetingInput;
}>;


export type Meeting_ChangeMutation = { changeMeeting:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'MeetingActSuccess', meeting: { __typename: 'Meeting', id: string, ref: string, version: number, title: string, startsAt: string, place: string, state: MeetingState } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Meeting_AddTopicMutationVariables = Exact<{
  input: AddAgendaTopicInput;
}>;


export type Meeting_AddTopicMutation = { addAgendaTopic:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'MeetingActSuccess', meeting: { __typename: 'Meeting', id: string, ref: string, version: number, title: string, startsAt: string, place: string, state: MeetingState } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Meeting_RemoveTopicMutationVariables = Exact<{
  input: RemoveAgendaTopicInput;
}>;


export type Meeting_RemoveTopicMutation = { removeAgendaTopic:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'MeetingActSuccess', meeting: { __typename: 'Meeting', id: string, ref: string, version: number, title: string, startsAt: string, place: string, state: MeetingState } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Meeting_ArrangeMutationVariables = Exact<{
  input: ArrangeAgendaInput;
}>;


export type Meeting_ArrangeMutation = { arrangeAgenda:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'MeetingActSuccess', meeting: { __typename: 'Meeting', id: string, ref: string, version: number, title: string, startsAt: string, place: string, state: MeetingState, items: Array<{ __typename: 'AgendaItem', id: string, version: number, position: number, minutes: number, note: string | null }> } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Meeting_NoteMutationVariables = Exact<{
  input: WriteAgendaNoteInput;
}>;


export type Meeting_NoteMutation = { writeAgendaNote:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'MeetingActSuccess', meeting: { __typename: 'Meeting', id: string, ref: string, version: number, title: string, startsAt: string, place: string, state: MeetingState, items: Array<{ __typename: 'AgendaItem', id: string, version: number, position: number, minutes: number, note: string | null }> } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Meeting_BeginMutationVariables = Exact<{
  input: MeetingActInput;
}>;


export type Meeting_BeginMutation = { beginMeeting:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'MeetingActSuccess', meeting: { __typename: 'Meeting', id: string, ref: string, version: number, title: string, startsAt: string, place: string, state: MeetingState } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Meeting_WriteVotesMutationVariables = Exact<{
  input: WriteVotesInput;
}>;


export type Meeting_WriteVotesMutation = { writeVotes:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'MeetingActSuccess', meeting: { __typename: 'Meeting', id: string, ref: string, version: number, title: string, startsAt: string, place: string, state: MeetingState, votes: Array<{ __typename: 'MeetingVotes', id: string, number: number, words: string, writtenAt: string, writtenBy: { __typename: 'Person', id: string, name: string } | null }> } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Meeting_WriteMinutesMutationVariables = Exact<{
  input: WriteMinutesInput;
}>;


export type Meeting_WriteMinutesMutation = { writeMinutes:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'MeetingActSuccess', meeting: { __typename: 'Meeting', minutes: string | null, id: string, ref: string, version: number, title: string, startsAt: string, place: string, state: MeetingState } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Meeting_SettleMinutesMutationVariables = Exact<{
  input: MeetingActInput;
}>;


export type Meeting_SettleMinutesMutation = { settleMinutes:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'MeetingActSuccess', meeting: { __typename: 'Meeting', id: string, ref: string, version: number, title: string, startsAt: string, place: string, state: MeetingState } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type ApiKeys_GrantMutationVariables = Exact<{
  input: GrantApiKeyInput;
}>;


export type ApiKeys_GrantMutation = { grantApiKey:
    | { __typename: 'ApiKeyActSuccess', apiKey: { __typename: 'ApiKey', id: string, version: number, role: RoleCode, organization: OrganizationCode, name: string, purpose: string, days: number, state: ApiKeyState, askedAt: string, answeredAt: string | null, answerReason: string | null, secretEnd: string | null, expiresAt: string | null, endedAt: string | null, endReason: string | null, lastUsedAt: string | null, owner: { __typename: 'Person', id: string, name: string, title: string | null } | null, answerer: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ApiKeyCan', answer: boolean, end: boolean } } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type ApiKeys_DeclineMutationVariables = Exact<{
  input: RefuseApiKeyInput;
}>;


export type ApiKeys_DeclineMutation = { declineApiKey:
    | { __typename: 'ApiKeyActSuccess', apiKey: { __typename: 'ApiKey', id: string, version: number, role: RoleCode, organization: OrganizationCode, name: string, purpose: string, days: number, state: ApiKeyState, askedAt: string, answeredAt: string | null, answerReason: string | null, secretEnd: string | null, expiresAt: string | null, endedAt: string | null, endReason: string | null, lastUsedAt: string | null, owner: { __typename: 'Person', id: string, name: string, title: string | null } | null, answerer: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ApiKeyCan', answer: boolean, end: boolean } } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type ApiKeys_EndMutationVariables = Exact<{
  input: RefuseApiKeyInput;
}>;


export type ApiKeys_EndMutation = { endApiKey:
    | { __typename: 'ApiKeyActSuccess', apiKey: { __typename: 'ApiKey', id: string, version: number, role: RoleCode, organization: OrganizationCode, name: string, purpose: string, days: number, state: ApiKeyState, askedAt: string, answeredAt: string | null, answerReason: string | null, secretEnd: string | null, expiresAt: string | null, endedAt: string | null, endReason: string | null, lastUsedAt: string | null, owner: { __typename: 'Person', id: string, name: string, title: string | null } | null, answerer: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ApiKeyCan', answer: boolean, end: boolean } } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type ApiKeyLineFragment = { __typename: 'ApiKey', id: string, version: number, role: RoleCode, organization: OrganizationCode, name: string, purpose: string, days: number, state: ApiKeyState, askedAt: string, answeredAt: string | null, answerReason: string | null, secretEnd: string | null, expiresAt: string | null, endedAt: string | null, endReason: string | null, lastUsedAt: string | null, owner: { __typename: 'Person', id: string, name: string, title: string | null } | null, answerer: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ApiKeyCan', answer: boolean, end: boolean } } & { ' $fragmentName'?: 'ApiKeyLineFragment' };

export type ApiKeys_AskedQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeys_AskedQuery = { apiKeys: { __typename: 'ApiKeyConnection', totalCount: number, nodes: Array<{ __typename: 'ApiKey', id: string, version: number, role: RoleCode, organization: OrganizationCode, name: string, purpose: string, days: number, state: ApiKeyState, askedAt: string, answeredAt: string | null, answerReason: string | null, secretEnd: string | null, expiresAt: string | null, endedAt: string | null, endReason: string | null, lastUsedAt: string | null, owner: { __typename: 'Person', id: string, name: string, title: string | null } | null, answerer: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ApiKeyCan', answer: boolean, end: boolean } }> } | null };

export type ApiKeys_LiveQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeys_LiveQuery = { apiKeys: { __typename: 'ApiKeyConnection', totalCount: number, nodes: Array<{ __typename: 'ApiKey', id: string, version: number, role: RoleCode, organization: OrganizationCode, name: string, purpose: string, days: number, state: ApiKeyState, askedAt: string, answeredAt: string | null, answerReason: string | null, secretEnd: string | null, expiresAt: string | null, endedAt: string | null, endReason: string | null, lastUsedAt: string | null, owner: { __typename: 'Person', id: string, name: string, title: string | null } | null, answerer: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ApiKeyCan', answer: boolean, end: boolean } }> } | null };

export type ApiKeys_PastQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ApiKeys_PastQuery = { apiKeys: { __typename: 'ApiKeyConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ApiKey', id: string, version: number, role: RoleCode, organization: OrganizationCode, name: string, purpose: string, days: number, state: ApiKeyState, askedAt: string, answeredAt: string | null, answerReason: string | null, secretEnd: string | null, expiresAt: string | null, endedAt: string | null, endReason: string | null, lastUsedAt: string | null, owner: { __typename: 'Person', id: string, name: string, title: string | null } | null, answerer: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ApiKeyCan', answer: boolean, end: boolean } }> } | null };

export type Audit_PageQueryVariables = Exact<{
  person?: string | null | undefined;
  act?: string | null | undefined;
  object?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type Audit_PageQuery = { auditTrail: { __typename: 'AuditRowConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'AuditRow', id: string, at: string, role: RoleCode | null, organization: OrganizationCode | null, act: string, objectType: string, objectId: string, reason: string | null, clause: string | null, refused: boolean, person: { __typename: 'Person', id: string, name: string } | null, values: Array<{ __typename: 'AuditValue', name: string, before: string | null, after: string | null }> }> } | null, auditChecks: Array<{ __typename: 'AuditCheck', chain: string, rows: number, checkedAt: string, unbroken: boolean, brokenAt: number | null }> | null };

export type Board_FillSeatMutationVariables = Exact<{
  input: FillSeatInput;
}>;


export type Board_FillSeatMutation = { fillSeat:
    | { __typename: 'BoardSeatActSuccess', seat: { __typename: 'BoardSeat', id: string } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Board_EndSeatTermMutationVariables = Exact<{
  input: EndSeatTermInput;
}>;


export type Board_EndSeatTermMutation = { endSeatTerm:
    | { __typename: 'BoardSeatActSuccess', seat: { __typename: 'BoardSeat', id: string } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Board_ElectMutationVariables = Exact<{
  input: ElectToExecutiveBoardInput;
}>;


export type Board_ElectMutation = { electToExecutiveBoard:
    | { __typename: 'BoardSeatActSuccess', seat: { __typename: 'BoardSeat', id: string } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Board_LeaveExecutiveMutationVariables = Exact<{
  input: LeaveExecutiveBoardInput;
}>;


export type Board_LeaveExecutiveMutation = { leaveExecutiveBoard:
    | { __typename: 'BoardSeatActSuccess', seat: { __typename: 'BoardSeat', id: string } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Board_PageQueryVariables = Exact<{
  code: RescCode;
  states?: Array<SeatState> | SeatState | null | undefined;
  executive?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type Board_PageQuery = { resc: { __typename: 'Resc', code: RescCode, name: string, board: { __typename: 'BoardNumbers', members: number, seats: number, vacant: number, endingSoon: number, executive: number } | null } | null, boardSeats: { __typename: 'BoardSeatConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'BoardSeat', id: string, version: number, number: number, state: SeatState, opensOn: string | null, memberName: string | null, from: string | null, lastDay: string | null, endsSoon: boolean, endReason: string | null, district: { __typename: 'District', id: string, shortName: string }, person: { __typename: 'Person', id: string, title: string | null } | null, executiveTerms: Array<{ __typename: 'ExecutiveTerm', id: string, from: string, lastDay: string }>, viewerCan: { __typename: 'BoardSeatCan', fill: boolean, end: boolean, elect: boolean, leaveExecutive: boolean } }> } | null };

export type Boards_PageQueryVariables = Exact<{ [key: string]: never; }>;


export type Boards_PageQuery = { rescs: Array<{ __typename: 'Resc', code: RescCode, name: string, board: { __typename: 'BoardNumbers', members: number, seats: number, vacant: number, endingSoon: number, executive: number } | null }> | null };

export type Brief_BeginMutationVariables = Exact<{
  input: BeginBriefInput;
}>;


export type Brief_BeginMutation = { beginBrief:
    | { __typename: 'BriefActSuccess', brief: { __typename: 'Brief', id: string, ref: string, version: number } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Brief_WriteMutationVariables = Exact<{
  input: WriteBriefInput;
}>;


export type Brief_WriteMutation = { writeBrief:
    | { __typename: 'BriefActSuccess', brief: { __typename: 'Brief', id: string, ref: string, version: number } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Brief_SendMutationVariables = Exact<{
  input: BriefInput;
}>;


export type Brief_SendMutation = { sendBrief:
    | { __typename: 'BriefActSuccess', brief: { __typename: 'Brief', id: string, ref: string, version: number } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Brief_ReviewMutationVariables = Exact<{
  input: BriefInput;
}>;


export type Brief_ReviewMutation = { reviewBrief:
    | { __typename: 'BriefActSuccess', brief: { __typename: 'Brief', id: string, ref: string, version: number } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Brief_ReturnMutationVariables = Exact<{
  input: ReturnBriefInput;
}>;


export type Brief_ReturnMutation = { returnBrief:
    | { __typename: 'BriefActSuccess', brief: { __typename: 'Brief', id: string, ref: string, version: number } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Brief_ReleaseDraftMutationVariables = Exact<{
  input: BriefInput;
}>;


export type Brief_ReleaseDraftMutation = { releaseBrief:
    | { __typename: 'BriefActSuccess', brief: { __typename: 'Brief', id: string, ref: string, version: number } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Brief_ReviseMutationVariables = Exact<{
  input: BriefInput;
}>;


export type Brief_ReviseMutation = { reviseBrief:
    | { __typename: 'BriefActSuccess', brief: { __typename: 'Brief', id: string, ref: string, version: number } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Brief_ChoicesQueryVariables = Exact<{
  year: number;
}>;


export type Brief_ChoicesQuery = { legislativeSession: { __typename: 'LegislativeSession', year: number, claims: Array<{ __typename: 'Claim', id: string, sentence: string, stated: string, state: ClaimState }>, priorities: Array<{ __typename: 'Priority', id: string, ask: string, percent: string | null, amountUsd: string | null, claims: Array<{ __typename: 'Claim', id: string, sentence: string, stated: string, state: ClaimState }> }> } | null, positions: { __typename: 'PositionConnection', nodes: Array<{ __typename: 'Position', id: string, ref: string, inForce: { __typename: 'PositionVersion', id: string, title: string, text: string } | null }> } | null };

export type Brief_PageQueryVariables = Exact<{
  ref: string;
}>;


export type Brief_PageQuery = { brief: { __typename: 'Brief', id: string, ref: string, title: string, sessionYear: number, state: BriefState, textVersion: number, reviewedBy: Array<RescCode>, version: number, lines: Array<{ __typename: 'BriefLineType', id: string, kind: BriefLineKind, text: string, author: string | null, chart: string | null, positionVersionId: string | null, marks: Array<{ __typename: 'BriefMark', text: string, kind: BriefMarkKind, claimId: string | null, priorityId: string | null }> }>, problems: Array<{ __typename: 'BriefProblemType', lineId: string | null, words: string, message: string }>, page: { __typename: 'BriefPageType', title: string, dataAddress: string, blocks: Array<{ __typename: 'BriefBlock', lineId: string, kind: BriefLineKind, by: string | null, pieces: Array<{ __typename: 'BriefPiece', text: string, mark: BriefMarkKind | null, claimId: string | null, note: number | null }>, chart: { __typename: 'BriefChart', name: string, title: string, text: string, svg: string } | null }>, notes: Array<{ __typename: 'BriefNote', number: number, text: string }>, claims: Array<{ __typename: 'BriefClaim', id: string, sentence: string, stated: string, state: ClaimState, own: { __typename: 'BriefSide', label: string, formulaWords: string, value: string | null, rows: Array<{ __typename: 'BriefRow', letter: string, figureId: string, figureVersion: number, metric: string, period: string, part: string | null, value: string | null, unit: string, status: string, note: string | null, sources: string }> }, other: { __typename: 'BriefSide', label: string, formulaWords: string, value: string | null, rows: Array<{ __typename: 'BriefRow', letter: string, figureId: string, figureVersion: number, metric: string, period: string, part: string | null, value: string | null, unit: string, status: string, note: string | null, sources: string }> } | null }> } | null, releases: Array<{ __typename: 'BriefRelease', id: string, version: number, title: string, releasedAt: string, hash: string, changes: Array<string> }>, viewerCan: { __typename: 'BriefCan', write: boolean, send: boolean, review: boolean, return: boolean, release: boolean, revise: boolean } } | null };

export type Brief_ReleaseQueryVariables = Exact<{
  ref: string;
  version: number;
}>;


export type Brief_ReleaseQuery = { briefRelease: { __typename: 'BriefRelease', id: string, ref: string, version: number, title: string, sessionYear: number, releasedAt: string, hash: string, pdfHash: string, changes: Array<string>, page: { __typename: 'BriefPageType', title: string, dataAddress: string, blocks: Array<{ __typename: 'BriefBlock', lineId: string, kind: BriefLineKind, by: string | null, pieces: Array<{ __typename: 'BriefPiece', text: string, mark: BriefMarkKind | null, claimId: string | null, note: number | null }>, chart: { __typename: 'BriefChart', name: string, title: string, text: string, svg: string } | null }>, notes: Array<{ __typename: 'BriefNote', number: number, text: string }>, claims: Array<{ __typename: 'BriefClaim', id: string, sentence: string, stated: string, state: ClaimState, own: { __typename: 'BriefSide', label: string, formulaWords: string, value: string | null, rows: Array<{ __typename: 'BriefRow', letter: string, figureId: string, figureVersion: number, metric: string, period: string, part: string | null, value: string | null, unit: string, status: string, note: string | null, sources: string }> }, other: { __typename: 'BriefSide', label: string, formulaWords: string, value: string | null, rows: Array<{ __typename: 'BriefRow', letter: string, figureId: string, figureVersion: number, metric: string, period: string, part: string | null, value: string | null, unit: string, status: string, note: string | null, sources: string }> } | null }> } } | null };

export type Briefs_PageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type Briefs_PageQuery = { briefs: { __typename: 'BriefConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Brief', id: string, ref: string, title: string, sessionYear: number, state: BriefState, textVersion: number }> } | null };

export type Map_ShapesQueryVariables = Exact<{ [key: string]: never; }>;


export type Map_ShapesQuery = { towns: { __typename: 'TownConnection', nodes: Array<{ __typename: 'Town', key: string, shape: string | null }> } | null };

export type Map_PageQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type Map_PageQuery = { towns: { __typename: 'TownConnection', nodes: Array<{ __typename: 'Town', key: string, name: string, latitude: number, longitude: number, catchment: { __typename: 'CatchmentLine', id: string, resc: { __typename: 'Resc', code: RescCode } } | null }> } | null, rescs: Array<{ __typename: 'Resc', code: RescCode, name: string, officeTown: string | null, townCount: number | null }> | null };

export type Map_SchoolsQueryVariables = Exact<{
  operator: SchoolOperatorKind;
}>;


export type Map_SchoolsQuery = { schools: { __typename: 'SchoolConnection', nodes: Array<{ __typename: 'School', id: string, name: string, latitude: number | null, longitude: number | null, operatorResc: { __typename: 'Resc', code: RescCode } | null, town: { __typename: 'Town', key: string, name: string, latitude: number, longitude: number } | null }> } | null };

export type Map_TownQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type Map_TownQuery = { town: { __typename: 'Town', key: string, name: string, county: string, planningRegion: string, catchment: { __typename: 'CatchmentLine', id: string, validFrom: string | null, confidence: CatchmentConfidence, evidence: string | null, resc: { __typename: 'Resc', code: RescCode, executiveDirector: { __typename: 'Person', id: string, name: string } | null }, sources: Array<{ __typename: 'Source', id: string, title: string }> } | null, districts: Array<{ __typename: 'District', id: string, name: string }>, schools: Array<{ __typename: 'School', id: string, name: string, operatorKind: SchoolOperatorKind }> } | null };

export type Map_WorkingHereQueryVariables = Exact<{
  key: string;
}>;


export type Map_WorkingHereQuery = { town: { __typename: 'Town', key: string, workingHere: { __typename: 'OutOfRegionRowConnection', totalCount: number, nodes: Array<(
        { __typename: 'OutOfRegionRow', id: string }
        & { ' $fragmentRefs'?: { 'OutOfRegionLineFragment': OutOfRegionLineFragment } }
      )> } | null } | null };

export type Claims_AddMutationVariables = Exact<{
  input: AddClaimInput;
}>;


export type Claims_AddMutation = { addClaim:
    | { __typename: 'ClaimActSuccess', claim: { __typename: 'Claim', id: string } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Claims_ContestMutationVariables = Exact<{
  input: ContestClaimInput;
}>;


export type Claims_ContestMutation = { contestClaim:
    | { __typename: 'ClaimActSuccess', claim: { __typename: 'Claim', id: string } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Claims_MetricsQueryVariables = Exact<{ [key: string]: never; }>;


export type Claims_MetricsQuery = { metrics: Array<{ __typename: 'Metric', code: string, name: string, unit: string }> | null };

export type Claims_FiguresQueryVariables = Exact<{
  code: string;
}>;


export type Claims_FiguresQuery = { metric: { __typename: 'Metric', code: string, figures: { __typename: 'FigureConnection', nodes: Array<{ __typename: 'Figure', id: string, period: string, value: string | null, dimension: string | null, status: string }> } } | null };

export type Concern_LineFragment = { __typename: 'Concern', id: string, ref: string, version: number, state: ConcernState, area: string, text: string, raisedAt: string, raisedFor: RescCode, placedOn: string | null, group: { __typename: 'RoleAlikeGroup', id: string, slug: string, name: string } | null, raisedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ConcernCan', withdraw: boolean, reopen: boolean, place: boolean, merge: boolean, discuss: boolean, decide: boolean, close: boolean } } & { ' $fragmentName'?: 'Concern_LineFragment' };

export type Concerns_PageQueryVariables = Exact<{
  states?: Array<ConcernState> | ConcernState | null | undefined;
  mine?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type Concerns_PageQuery = { concerns: { __typename: 'ConcernConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Concern', id: string, ref: string, version: number, state: ConcernState, area: string, text: string, raisedAt: string, raisedFor: RescCode, placedOn: string | null, group: { __typename: 'RoleAlikeGroup', id: string, slug: string, name: string } | null, raisedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ConcernCan', withdraw: boolean, reopen: boolean, place: boolean, merge: boolean, discuss: boolean, decide: boolean, close: boolean } }> } | null };

export type Concern_PageQueryVariables = Exact<{
  ref: string;
}>;


export type Concern_PageQuery = { concern: { __typename: 'Concern', links: Array<string>, newFacts: string | null, note: string | null, withdrawReason: string | null, id: string, ref: string, version: number, state: ConcernState, area: string, text: string, raisedAt: string, raisedFor: RescCode, placedOn: string | null, notice: { __typename: 'CourtesyNotice', id: string, ref: string } | null, mergedInto: { __typename: 'Concern', id: string, ref: string, area: string } | null, mergedFrom: Array<{ __typename: 'Concern', id: string, ref: string, raisedFor: RescCode, raisedBy: { __typename: 'Person', id: string, name: string } | null }>, outcomes: Array<{ __typename: 'ConcernOutcome', id: string, version: number, kind: ConcernOutcomeKind, words: string | null, dueOn: string | null, doneOn: string | null, doneNote: string | null, overdue: boolean, decidedAt: string, canFinish: boolean, owner: { __typename: 'Person', id: string, name: string } | null }>, group: { __typename: 'RoleAlikeGroup', id: string, slug: string, name: string } | null, raisedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ConcernCan', withdraw: boolean, reopen: boolean, place: boolean, merge: boolean, discuss: boolean, decide: boolean, close: boolean } } | null };

export type Concern_OthersQueryVariables = Exact<{ [key: string]: never; }>;


export type Concern_OthersQuery = { concerns: { __typename: 'ConcernConnection', nodes: Array<{ __typename: 'Concern', id: string, ref: string, area: string }> } | null };

export type Concern_RaiseMutationVariables = Exact<{
  input: RaiseConcernWithDirectorsInput;
}>;


export type Concern_RaiseMutation = { raiseConcernWithDirectors:
    | { __typename: 'ConcernActSuccess', concern: { __typename: 'Concern', id: string, ref: string, version: number, state: ConcernState, area: string, text: string, raisedAt: string, raisedFor: RescCode, placedOn: string | null, group: { __typename: 'RoleAlikeGroup', id: string, slug: string, name: string } | null, raisedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ConcernCan', withdraw: boolean, reopen: boolean, place: boolean, merge: boolean, discuss: boolean, decide: boolean, close: boolean } } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Concern_WithdrawMutationVariables = Exact<{
  input: ConcernWordsInput;
}>;


export type Concern_WithdrawMutation = { withdrawConcern:
    | { __typename: 'ConcernActSuccess', concern: { __typename: 'Concern', id: string, ref: string, version: number, state: ConcernState, area: string, text: string, raisedAt: string, raisedFor: RescCode, placedOn: string | null, group: { __typename: 'RoleAlikeGroup', id: string, slug: string, name: string } | null, raisedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ConcernCan', withdraw: boolean, reopen: boolean, place: boolean, merge: boolean, discuss: boolean, decide: boolean, close: boolean } } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Concern_ReopenMutationVariables = Exact<{
  input: ConcernWordsInput;
}>;


export type Concern_ReopenMutation = { reopenConcern:
    | { __typename: 'ConcernActSuccess', concern: { __typename: 'Concern', id: string, ref: string, version: number, state: ConcernState, area: string, text: string, raisedAt: string, raisedFor: RescCode, placedOn: string | null, group: { __typename: 'RoleAlikeGroup', id: string, slug: string, name: string } | null, raisedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ConcernCan', withdraw: boolean, reopen: boolean, place: boolean, merge: boolean, discuss: boolean, decide: boolean, close: boolean } } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Concern_PlaceMutationVariables = Exact<{
  input: ConcernActInput;
}>;


export type Concern_PlaceMutation = { placeConcern:
    | { __typename: 'ConcernActSuccess', concern: { __typename: 'Concern', id: string, ref: string, version: number, state: ConcernState, area: string, text: string, raisedAt: string, raisedFor: RescCode, placedOn: string | null, group: { __typename: 'RoleAlikeGroup', id: string, slug: string, name: string } | null, raisedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ConcernCan', withdraw: boolean, reopen: boolean, place: boolean, merge: boolean, discuss: boolean, decide: boolean, close: boolean } } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Concern_MergeMutationVariables = Exact<{
  input: MergeConcernInput;
}>;


export type Concern_MergeMutation = { mergeConcern:
    | { __typename: 'ConcernActSuccess', concern: { __typename: 'Concern', id: string, ref: string, version: number, state: ConcernState, area: string, text: string, raisedAt: string, raisedFor: RescCode, placedOn: string | null, group: { __typename: 'RoleAlikeGroup', id: string, slug: string, name: string } | null, raisedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ConcernCan', withdraw: boolean, reopen: boolean, place: boolean, merge: boolean, discuss: boolean, decide: boolean, close: boolean } } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Concern_DecideMutationVariables = Exact<{
  input: DecideConcernInput;
}>;


export type Concern_DecideMutation = { decideConcern:
    | { __typename: 'ConcernActSuccess', concern: { __typename: 'Concern', id: string, ref: string, version: number, state: ConcernState, area: string, text: string, raisedAt: string, raisedFor: RescCode, placedOn: string | null, group: { __typename: 'RoleAlikeGroup', id: string, slug: string, name: string } | null, raisedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ConcernCan', withdraw: boolean, reopen: boolean, place: boolean, merge: boolean, discuss: boolean, decide: boolean, close: boolean } } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Concern_FinishMutationVariables = Exact<{
  input: ConcernWordsInput;
}>;


export type Concern_FinishMutation = { finishConcernAction:
    | { __typename: 'ConcernActSuccess', concern: { __typename: 'Concern', id: string, ref: string, version: number, state: ConcernState, area: string, text: string, raisedAt: string, raisedFor: RescCode, placedOn: string | null, group: { __typename: 'RoleAlikeGroup', id: string, slug: string, name: string } | null, raisedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ConcernCan', withdraw: boolean, reopen: boolean, place: boolean, merge: boolean, discuss: boolean, decide: boolean, close: boolean } } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Concern_CloseMutationVariables = Exact<{
  input: ConcernActInput;
}>;


export type Concern_CloseMutation = { closeConcern:
    | { __typename: 'ConcernActSuccess', concern: { __typename: 'Concern', id: string, ref: string, version: number, state: ConcernState, area: string, text: string, raisedAt: string, raisedFor: RescCode, placedOn: string | null, group: { __typename: 'RoleAlikeGroup', id: string, slug: string, name: string } | null, raisedBy: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'ConcernCan', withdraw: boolean, reopen: boolean, place: boolean, merge: boolean, discuss: boolean, decide: boolean, close: boolean } } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Notices_PageQueryVariables = Exact<{
  box: NoticeBox;
  after?: string | null | undefined;
}>;


export type Notices_PageQuery = { courtesyNotices: { __typename: 'CourtesyNoticeConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'CourtesyNotice', id: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, viewerCan: { __typename: 'CourtesyNoticeCan', acknowledge: boolean } }> } | null };

export type Notices_WaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type Notices_WaitingQuery = { toAnswer: { __typename: 'CourtesyNoticeConnection', totalCount: number } | null, toGive: { __typename: 'CourtesyNoticeConnection', totalCount: number } | null };

export type Notice_GiveMutationVariables = Exact<{
  input: GiveCourtesyNoticeInput;
}>;


export type Notice_GiveMutation = { giveCourtesyNotice:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'CourtesyNoticeActSuccess', notice: { __typename: 'CourtesyNotice', id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, typeOfService: string | null, lengthOfCommitment: string | null, collaboration: CollaborationTopic | null, collaborationWords: string | null, capacityBuilding: CapacityTopic | null, capacityWords: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Notice_RecordMutationVariables = Exact<{
  input: RecordCourtesyNoticeInput;
}>;


export type Notice_RecordMutation = { recordCourtesyNotice:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'CourtesyNoticeActSuccess', notice: { __typename: 'CourtesyNotice', id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Notice_UndoMutationVariables = Exact<{
  input: CourtesyNoticeActInput;
}>;


export type Notice_UndoMutation = { undoCourtesyNotice:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'CourtesyNoticeActSuccess', notice: { __typename: 'CourtesyNotice', id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, typeOfService: string | null, lengthOfCommitment: string | null, collaboration: CollaborationTopic | null, collaborationWords: string | null, capacityBuilding: CapacityTopic | null, capacityWords: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Notice_AcknowledgeMutationVariables = Exact<{
  input: CourtesyNoticeActInput;
}>;


export type Notice_AcknowledgeMutation = { acknowledgeCourtesyNotice:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'CourtesyNoticeActSuccess', notice: { __typename: 'CourtesyNotice', id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Notice_CallMeMutationVariables = Exact<{
  input: AskForCallInput;
}>;


export type Notice_CallMeMutation = { askForCall:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'CourtesyNoticeActSuccess', notice: { __typename: 'CourtesyNotice', id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Notice_ConversationMutationVariables = Exact<{
  input: RecordConversationInput;
}>;


export type Notice_ConversationMutation = { recordConversation:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'CourtesyNoticeActSuccess', notice: { __typename: 'CourtesyNotice', id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Notice_ConcernMutationVariables = Exact<{
  input: NoticeTextInput;
}>;


export type Notice_ConcernMutation = { raiseConcern:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'CourtesyNoticeActSuccess', notice: { __typename: 'CourtesyNotice', id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Notice_RememberMutationVariables = Exact<{
  input: NoticeTextInput;
}>;


export type Notice_RememberMutation = { rememberDifferently:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'CourtesyNoticeActSuccess', notice: { __typename: 'CourtesyNotice', id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Notice_NeverGivenMutationVariables = Exact<{
  input: CloseNeverGivenInput;
}>;


export type Notice_NeverGivenMutation = { closeNeverGiven:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'CourtesyNoticeActSuccess', notice: { __typename: 'CourtesyNotice', id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Notice_NudgeMutationVariables = Exact<{
  input: CourtesyNoticeActInput;
}>;


export type Notice_NudgeMutation = { nudge:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'CourtesyNoticeActSuccess', notice: { __typename: 'CourtesyNotice', id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type NoticeFactsFragment = { __typename: 'CourtesyNotice', id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } & { ' $fragmentName'?: 'NoticeFactsFragment' };

export type NoticeTopicsFragment = { __typename: 'CourtesyNotice', typeOfService: string | null, lengthOfCommitment: string | null, collaboration: CollaborationTopic | null, collaborationWords: string | null, capacityBuilding: CapacityTopic | null, capacityWords: string | null } & { ' $fragmentName'?: 'NoticeTopicsFragment' };

export type NoticePersonFragment = { __typename: 'Person', id: string, name: string, title: string | null, email: string | null, phone: string | null } & { ' $fragmentName'?: 'NoticePersonFragment' };

export type Notice_PaneQueryVariables = Exact<{
  id: string;
}>;


export type Notice_PaneQuery = { courtesyNotice: { __typename: 'CourtesyNotice', channel: NoticeChannel | null, spokenAt: string | null, spokeWith: string | null, message: string | null, acknowledgedAt: string | null, acknowledgedByName: string | null, remembersDifferently: string | null, lateReason: string | null, neverGivenReason: string | null, id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, typeOfService: string | null, lengthOfCommitment: string | null, collaboration: CollaborationTopic | null, collaborationWords: string | null, capacityBuilding: CapacityTopic | null, capacityWords: string | null, engagement: { __typename: 'Engagement', id: string, ref: string } | null, givenBy: { __typename: 'Person', id: string, name: string } | null, providerContact: { __typename: 'Person', id: string, name: string, title: string | null, email: string | null, phone: string | null } | null, callMe: { __typename: 'CallMe', at: string, byName: string, words: string | null, phone: string | null } | null, conversation: { __typename: 'Conversation', at: string, byName: string, collaboration: CollaborationTopic, capacityBuilding: CapacityTopic, words: string | null } | null, concerns: Array<{ __typename: 'NoticeConcern', at: string, byName: string, text: string }>, amendments: Array<{ __typename: 'NoticeAmendment', at: string, difference: string }>, timeline: Array<{ __typename: 'HistoryItem', at: string, sentence: string, reason: string | null, role: RoleCode | null, organization: OrganizationCode | null, person: { __typename: 'Person', id: string, name: string } | null }>, mail: Array<{ __typename: 'MailReceipt', to: string, kind: string, state: string, at: string | null }>, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } | null };

export type Notice_ToGiveQueryVariables = Exact<{
  id: string;
}>;


export type Notice_ToGiveQuery = { courtesyNotice: { __typename: 'CourtesyNotice', id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, engagement: { __typename: 'Engagement', id: string, organization: { __typename: 'Organization', id: string } | null } | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } | null };

export type Notice_CheckQueryVariables = Exact<{
  districtId?: string | null | undefined;
  organizationId?: string | null | undefined;
  startsOn?: string | null | undefined;
  categoryCode?: string | null | undefined;
}>;


export type Notice_CheckQuery = { catchmentCheck: { __typename: 'CatchmentCheck', result: PlacementResult, provider: RescCode, customerName: string, homeRescs: Array<RescCode>, sentence: string, othersWorkingHere: number, townKeys: Array<string>, hosts: Array<{ __typename: 'HostDuty', since: string | null, dueAt: string, dueOn: string, recipientIsDefault: boolean, resc: { __typename: 'Resc', code: RescCode }, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, executiveDirector: { __typename: 'Person', id: string, name: string } | null }> } | null };

export type Notice_PreviewQueryVariables = Exact<{
  input: NoticePreviewInput;
}>;


export type Notice_PreviewQuery = { noticePreview: { __typename: 'NoticePreview', to: Array<string>, copy: Array<string>, replyTo: string | null, subject: string, html: string } | null };

export type Data_FrozenMonthsQueryVariables = Exact<{ [key: string]: never; }>;


export type Data_FrozenMonthsQuery = { stateContractMonths: Array<{ __typename: 'StateContractMonth', agency: string, month: string, rows: number, sha256: string, frozenAt: string }> | null };

export type Decisions_ChangeMutationVariables = Exact<{
  input: ChangeDecisionInput;
}>;


export type Decisions_ChangeMutation = { changeDecision:
    | { __typename: 'ChangeDecisionSuccess', decision: { __typename: 'Decision', key: string } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Decisions_PageQueryVariables = Exact<{ [key: string]: never; }>;


export type Decisions_PageQuery = { decisions: Array<{ __typename: 'Decision', key: string, question: string, standing: string, value: number | null, unit: string | null, isSwitch: boolean, least: number | null, most: number | null, needsRelease: boolean, viewerCanChange: boolean, agreed: { __typename: 'DecisionEntry', id: string, words: string | null, agreedOn: string, validFrom: string, meeting: { __typename: 'Meeting', id: string, ref: string } | null } | null, history: Array<{ __typename: 'DecisionEntry', id: string, value: number | null, words: string | null, agreedOn: string, validFrom: string, reason: string }> }> | null };

export type Decisions_HeldMeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type Decisions_HeldMeetingsQuery = { meetings: { __typename: 'MeetingConnection', nodes: Array<{ __typename: 'Meeting', id: string, ref: string, title: string, heldOn: string | null }> } | null };

export type District_EngagementsQueryVariables = Exact<{
  id: string;
}>;


export type District_EngagementsQuery = { district: { __typename: 'District', id: string, servedBy: { __typename: 'OutOfRegionRowConnection', totalCount: number, nodes: Array<(
        { __typename: 'OutOfRegionRow', id: string }
        & { ' $fragmentRefs'?: { 'OutOfRegionLineFragment': OutOfRegionLineFragment } }
      )> } | null, engagements: { __typename: 'EngagementConnection', totalCount: number, nodes: Array<{ __typename: 'Engagement', id: string, ref: string, service: string, state: EngagementState, startsOn: string | null, endsOn: string | null, days: number | null, provider: { __typename: 'Resc', code: RescCode } }> } | null } | null };

export type District_HistoryQueryVariables = Exact<{
  id: string;
}>;


export type District_HistoryQuery = { district: { __typename: 'District', id: string, townHistory: Array<{ __typename: 'DistrictTown', grades: string | null, validFrom: string | null, validTo: string | null, town: { __typename: 'Town', key: string, name: string, catchmentHistory: Array<{ __typename: 'CatchmentLine', id: string, validFrom: string | null, validTo: string | null, supersededAt: string | null, confidence: CatchmentConfidence, evidence: string | null, resc: { __typename: 'Resc', code: RescCode }, sources: Array<{ __typename: 'Source', id: string, title: string }> }> }, sources: Array<{ __typename: 'Source', id: string, title: string }> }>, membershipHistory: Array<{ __typename: 'Membership', id: string, status: string, validFrom: string | null, validTo: string | null, resc: { __typename: 'Resc', code: RescCode }, sources: Array<{ __typename: 'Source', id: string, title: string }> }> } | null };

export type District_PageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type District_PageQuery = { district: { __typename: 'District', id: string, name: string, shortName: string, kind: DistrictKind, grades: string | null, mailingTown: string | null, enrollment: number | null, enrollmentSchoolYear: string | null, validFrom: string | null, validTo: string | null, dateStatus: string | null, note: string | null, stateCodes: Array<{ __typename: 'StateCode', code: string, status: string }>, towns: Array<{ __typename: 'Town', key: string, name: string, catchment: { __typename: 'CatchmentLine', id: string, validFrom: string | null, resc: { __typename: 'Resc', code: RescCode } } | null }>, membership: { __typename: 'Membership', id: string, status: string, validFrom: string | null, resc: { __typename: 'Resc', code: RescCode } } | null, homeRescs: Array<{ __typename: 'Resc', code: RescCode, name: string }>, predecessors: Array<{ __typename: 'District', id: string, name: string }>, successors: Array<{ __typename: 'District', id: string, name: string }>, sources: Array<(
      { __typename: 'Source', id: string }
      & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
    )> } | null };

export type Districts_PageQueryVariables = Exact<{
  search?: string | null | undefined;
  resc?: RescCode | null | undefined;
  kinds?: Array<DistrictKind> | DistrictKind | null | undefined;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type Districts_PageQuery = { districts: { __typename: 'DistrictConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'District', id: string, name: string, kind: DistrictKind, grades: string | null, mailingTown: string | null, enrollment: number | null, enrollmentSchoolYear: string | null, homeRescs: Array<{ __typename: 'Resc', code: RescCode }> }> } | null };

export type EarlyChildhood_TypesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type EarlyChildhood_TypesQuery = { earlyChildhoodSpaceTypes: { __typename: 'EarlyChildhoodSpaceTypeConnection', nodes: Array<{ __typename: 'EarlyChildhoodSpaceType', code: string, program: string, label: string, ageGroup: string | null, hoursPerDay: string | null, lengthPerYear: string | null, definition: string | null, validFrom: string | null, validTo: string | null, note: string | null, sources: Array<(
        { __typename: 'Source', id: string }
        & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
      )> }> } | null, mapping: { __typename: 'EarlyChildhoodSpaceTypeConnection', nodes: Array<{ __typename: 'EarlyChildhoodSpaceType', code: string, program: string, label: string, becomesCode: string | null, becomes: string | null }> } | null };

export type EarlyChildhood_RatesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  region?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type EarlyChildhood_RatesQuery = { earlyChildhoodRates: { __typename: 'EarlyChildhoodRateConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'EarlyChildhoodRate', key: string, program: string, schedule: string, ageGroup: string, fiscalYear: number | null, period: string | null, region: string | null, accredited: boolean | null, titleI: boolean | null, amount: string, unit: string, status: string, note: string | null, sources: Array<(
        { __typename: 'Source', id: string }
        & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
      )> }> } | null };

export type EarlyChildhood_RateHistoryQueryVariables = Exact<{ [key: string]: never; }>;


export type EarlyChildhood_RateHistoryQuery = { earlyChildhoodRates: { __typename: 'EarlyChildhoodRateConnection', nodes: Array<{ __typename: 'EarlyChildhoodRate', key: string, program: string, scheduleCode: string, schedule: string, fiscalYear: number | null, amount: string, statusCode: string, status: string, note: string | null, sources: Array<{ __typename: 'Source', id: string, publisher: string | null }> }> } | null, earlyChildhoodCounts: { __typename: 'EarlyChildhoodCountConnection', nodes: Array<{ __typename: 'EarlyChildhoodCount', key: string, program: string, schedule: string, ageGroup: string, fiscalYear: number, count: number, countsWhat: string, status: string, sources: Array<(
        { __typename: 'Source', id: string }
        & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
      )> }> } | null };

export type EarlyChildhood_SpacesQueryVariables = Exact<{
  asOf?: string | null | undefined;
  fiscalYear?: number | null | undefined;
  level?: string | null | undefined;
  region?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type EarlyChildhood_SpacesQuery = { earlyChildhoodSpaces: { __typename: 'EarlyChildhoodSpacesConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'EarlyChildhoodSpaces', id: string, fiscalYear: number, townName: string | null, townKey: string | null, region: string | null, spaceType: string | null, program: string | null, funded: number | null, filled: number | null, unfilled: number | null, suppressed: string | null, recordedOn: string, sourceWords: string }> } | null };

export type EarlyChildhood_RegionTownsQueryVariables = Exact<{
  region?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type EarlyChildhood_RegionTownsQuery = { earlyChildhoodRegionTowns: { __typename: 'EarlyChildhoodRegionTownConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'EarlyChildhoodRegionTown', townKey: string, townName: string | null, region: string, leadAgency: string, rateRegion: string, differsFromCatchment: boolean, looksWrong: boolean, note: string | null, sources: Array<(
        { __typename: 'Source', id: string }
        & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
      )> }> } | null };

export type EarlyChildhood_PreviewSpacesMutationVariables = Exact<{
  input: SpaceFileInput;
}>;


export type EarlyChildhood_PreviewSpacesMutation = { previewEarlyChildhoodSpaces:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'PreviewSpacesSuccess', preview: { __typename: 'EarlyChildhoodImportPreview', added: number, changed: number, same: number, refused: number, rows: Array<{ __typename: 'EarlyChildhoodImportRow', row: number, town: string, spaceType: string, fiscalYear: string, funded: string, filled: string, outcomeCode: string, instead: string | null }> } }
   };

export type EarlyChildhood_ImportSpacesMutationVariables = Exact<{
  input: ImportSpacesInput;
}>;


export type EarlyChildhood_ImportSpacesMutation = { importEarlyChildhoodSpaces:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'ImportSpacesSuccess', importId: string }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Customer_SearchQueryVariables = Exact<{
  text: string;
}>;


export type Customer_SearchQuery = { customerSearch: Array<{ __typename: 'CustomerMatch', id: string, name: string, kind: string, homeRescs: Array<RescCode>, townNames: Array<string> }> | null };

export type Customer_DistrictQueryVariables = Exact<{
  id: string;
}>;


export type Customer_DistrictQuery = { district: { __typename: 'District', id: string, shortName: string } | null };

export type Customer_CategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type Customer_CategoriesQuery = { serviceCategories: Array<{ __typename: 'ServiceCategory', code: string, label: string }> | null };

export type Customer_AddOrganizationMutationVariables = Exact<{
  input: AddOrganizationInput;
}>;


export type Customer_AddOrganizationMutation = { addOrganization:
    | { __typename: 'AddOrganizationSuccess', organization: { __typename: 'Organization', id: string, name: string } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Engagement_ScopeMutationVariables = Exact<{
  input: EngagementActInput;
}>;


export type Engagement_ScopeMutation = { scopeEngagement:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'EngagementActSuccess', engagement: { __typename: 'Engagement', id: string, version: number, state: EngagementState } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Engagement_AgreeMutationVariables = Exact<{
  input: AgreeEngagementInput;
}>;


export type Engagement_AgreeMutation = { agreeEngagement:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'EngagementActSuccess', engagement: { __typename: 'Engagement', id: string, version: number, state: EngagementState } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Engagement_BeginMutationVariables = Exact<{
  input: EngagementActInput;
}>;


export type Engagement_BeginMutation = { beginDelivery:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'EngagementActSuccess', engagement: { __typename: 'Engagement', id: string, version: number, state: EngagementState } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Engagement_LogDeliveryMutationVariables = Exact<{
  input: LogDeliveryInput;
}>;


export type Engagement_LogDeliveryMutation = { logDelivery:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'EngagementActSuccess', engagement: { __typename: 'Engagement', id: string, version: number, state: EngagementState } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Engagement_FinishMutationVariables = Exact<{
  input: EngagementActInput;
}>;


export type Engagement_FinishMutation = { finishEngagement:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'EngagementActSuccess', engagement: { __typename: 'Engagement', id: string, version: number, state: EngagementState } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Engagement_CloseMutationVariables = Exact<{
  input: EngagementActInput;
}>;


export type Engagement_CloseMutation = { closeEngagement:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'EngagementActSuccess', engagement: { __typename: 'Engagement', id: string, version: number, state: EngagementState } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Engagement_DeclineMutationVariables = Exact<{
  input: EngagementActInput;
}>;


export type Engagement_DeclineMutation = { declineEngagement:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'EngagementActSuccess', engagement: { __typename: 'Engagement', id: string, version: number, state: EngagementState } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Engagement_WithdrawMutationVariables = Exact<{
  input: EngagementActInput;
}>;


export type Engagement_WithdrawMutation = { withdrawEngagement:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'EngagementActSuccess', engagement: { __typename: 'Engagement', id: string, version: number, state: EngagementState } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Engagement_CancelMutationVariables = Exact<{
  input: EngagementActInput;
}>;


export type Engagement_CancelMutation = { cancelEngagement:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'EngagementActSuccess', engagement: { __typename: 'Engagement', id: string, version: number, state: EngagementState } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Engagement_AmendMutationVariables = Exact<{
  input: AmendEngagementInput;
}>;


export type Engagement_AmendMutation = { amendEngagement:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'EngagementActSuccess', engagement: { __typename: 'Engagement', id: string, version: number, state: EngagementState } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Engagement_CorrectPlacementMutationVariables = Exact<{
  input: CorrectPlacementInput;
}>;


export type Engagement_CorrectPlacementMutation = { correctPlacement:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'EngagementActSuccess', engagement: { __typename: 'Engagement', id: string, version: number, state: EngagementState } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Engagement_SetTermsMutationVariables = Exact<{
  input: SetEngagementTermsInput;
}>;


export type Engagement_SetTermsMutation = { setEngagementTerms:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'EngagementActSuccess', engagement: { __typename: 'Engagement', id: string, version: number, state: EngagementState } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Engagement_PageQueryVariables = Exact<{
  id: string;
}>;


export type Engagement_PageQuery = { engagement: { __typename: 'Engagement', id: string, ref: string, version: number, state: EngagementState, origin: EngagementOrigin, customerName: string, townName: string | null, service: string, startsOn: string | null, endsOn: string | null, days: number | null, whyUs: WhyUs | null, whyUsWords: string | null, requestedOn: string, placement: PlacementResult, hosts: Array<RescCode>, placementNote: string | null, endReason: string | null, endedOn: string | null, updatedAt: string, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, terms: { __typename: 'EngagementTerms', price: string | null, notes: string | null, contactName: string | null, contactEmail: string | null, contactPhone: string | null, invitedStaffName: string | null, version: number } | null, notices: Array<{ __typename: 'CourtesyNotice', id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, typeOfService: string | null, lengthOfCommitment: string | null, collaboration: CollaborationTopic | null, collaborationWords: string | null, capacityBuilding: CapacityTopic | null, capacityWords: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } }>, listRows: Array<{ __typename: 'OutOfRegionRow', id: string, ref: string, listedOn: string, reviewedOn: string | null, host: { __typename: 'Resc', code: RescCode } }>, deliveries: Array<{ __typename: 'Delivery', id: string, deliveredOn: string, hours: number, participants: number | null, note: string | null }>, history: Array<{ __typename: 'HistoryItem', at: string, sentence: string, reason: string | null, role: RoleCode | null, organization: OrganizationCode | null, person: { __typename: 'Person', id: string, name: string } | null }>, viewerCan: { __typename: 'EngagementCan', scope: boolean, agree: boolean, begin: boolean, logDelivery: boolean, finish: boolean, close: boolean, decline: boolean, withdraw: boolean, cancel: boolean, amend: boolean, correctPlacement: boolean, seeTerms: boolean, editTerms: boolean } } | null };

export type Engagements_PageQueryVariables = Exact<{
  filter?: EngagementFilter | null | undefined;
  sort?: EngagementSort | null | undefined;
  after?: string | null | undefined;
}>;


export type Engagements_PageQuery = { engagementCounts: { __typename: 'EngagementCounts', all: number, needsNotice: number, outOfRegion: number, open: number } | null, engagements: { __typename: 'EngagementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Engagement', id: string, ref: string, state: EngagementState, origin: EngagementOrigin, customerName: string, townName: string | null, service: string, startsOn: string | null, days: number | null, placement: PlacementResult, hosts: Array<RescCode>, notices: Array<{ __typename: 'CourtesyNotice', id: string, state: NoticeState, flags: Array<NoticeFlag>, host: { __typename: 'Resc', code: RescCode }, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean } }> }> } | null };

export type Engagement_StartMutationVariables = Exact<{
  input: StartEngagementInput;
}>;


export type Engagement_StartMutation = { startEngagement:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'StartEngagementSuccess', engagement: { __typename: 'Engagement', id: string, ref: string, notices: Array<{ __typename: 'CourtesyNotice', id: string, version: number, state: NoticeState, viewerCan: { __typename: 'CourtesyNoticeCan', undo: boolean } }> } }
   };

export type Expertise_PageQueryVariables = Exact<{
  resc?: RescCode | null | undefined;
  category?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type Expertise_PageQuery = { expertise: { __typename: 'ExpertiseConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Expertise', id: string, rescCode: RescCode, topic: string, words: string | null, since: string, version: number, viewerMayEnd: boolean, category: { __typename: 'ServiceCategory', code: string, label: string } | null, ask: { __typename: 'Person', id: string, name: string, title: string | null } | null }> } | null, serviceCategories: Array<{ __typename: 'ServiceCategory', code: string, label: string }> | null };

export type Expertise_AddMutationVariables = Exact<{
  input: AddExpertiseInput;
}>;


export type Expertise_AddMutation = { addExpertise:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'ExpertiseActSuccess', expertise: { __typename: 'Expertise', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Expertise_EndMutationVariables = Exact<{
  input: EndExpertiseInput;
}>;


export type Expertise_EndMutation = { endExpertise:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'ExpertiseActSuccess', expertise: { __typename: 'Expertise', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Explorer_OptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type Explorer_OptionsQuery = { metrics: Array<{ __typename: 'Metric', code: string, name: string }> | null, serviceCategories: Array<{ __typename: 'ServiceCategory', code: string, label: string }> | null };

export type Figures_AttachMutationVariables = Exact<{
  input: AttachFigureSourceInput;
}>;


export type Figures_AttachMutation = { attachFigureSource:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FigureActSuccess', figure: { __typename: 'Figure', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Figures_ConfirmMutationVariables = Exact<{
  input: FigureSourceInput;
}>;


export type Figures_ConfirmMutation = { confirmFigureSource:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FigureActSuccess', figure: { __typename: 'Figure', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Figures_ReturnMutationVariables = Exact<{
  input: FigureSourceReasonInput;
}>;


export type Figures_ReturnMutation = { returnFigureSource:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FigureActSuccess', figure: { __typename: 'Figure', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Figures_TakeBackMutationVariables = Exact<{
  input: FigureSourceReasonInput;
}>;


export type Figures_TakeBackMutation = { takeBackFigureSource:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FigureActSuccess', figure: { __typename: 'Figure', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Figures_WithdrawMutationVariables = Exact<{
  input: FigureSourceReasonInput;
}>;


export type Figures_WithdrawMutation = { withdrawFigureSource:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FigureActSuccess', figure: { __typename: 'Figure', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Figures_PreviewMutationVariables = Exact<{
  input: FigureFileInput;
}>;


export type Figures_PreviewMutation = { previewFigures:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'PreviewFiguresSuccess', added: number, changed: number, same: number, suppressed: number, refused: number, rows: Array<{ __typename: 'FigureImportRow', row: number, metric: string, period: string, dimensionCode: string, outcome: FigureImportOutcome, instead: string | null }> }
   };

export type Figures_ImportMutationVariables = Exact<{
  input: ImportFiguresInput;
}>;


export type Figures_ImportMutation = { importFigures:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'ImportFiguresSuccess', importId: string }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Figures_PageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type Figures_PageQuery = { figuresToVerify: { __typename: 'FigureConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Figure', id: string, period: string, value: string | null, dimension: string | null, status: string, metric: { __typename: 'Metric', code: string, name: string, unit: string }, attached: Array<{ __typename: 'FigureSource', id: string, state: FigureSourceState }> }> } | null };

export type Figures_FigureQueryVariables = Exact<{
  id: string;
}>;


export type Figures_FigureQuery = { figure: { __typename: 'Figure', id: string, period: string, value: string | null, dimension: string | null, status: string, note: string | null, version: number, metric: { __typename: 'Metric', code: string, name: string, unit: string, method: string, license: string }, sources: Array<(
      { __typename: 'Source', id: string }
      & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
    )>, attached: Array<{ __typename: 'FigureSource', id: string, value: string, note: string | null, title: string, publisher: string | null, address: string | null, fileId: string | null, page: string | null, readOn: string, license: string | null, state: FigureSourceState, attachedAt: string | null, answer: string | null, version: number | null, attachedByPerson: { __typename: 'Person', id: string, name: string } | null, answeredByPerson: { __typename: 'Person', id: string, name: string } | null, viewerCan: { __typename: 'FigureSourceCan', confirm: boolean, return: boolean, takeBack: boolean, withdraw: boolean } }>, versions: Array<{ __typename: 'FigureVersion', version: number, value: string | null, status: string, act: string, note: string | null, recordedAt: string }>, formula: { __typename: 'FigureFormula', words: string, places: number, rows: Array<{ __typename: 'FormulaRow', letter: string, label: string, period: string, value: string | null, status: string, figureId: string | null }> } | null, viewerCan: { __typename: 'FigureCan', attach: boolean } } | null };

export type GrantShares_RecordMutationVariables = Exact<{
  input: RecordGrantShareInputsInput;
}>;


export type GrantShares_RecordMutation = { recordGrantShareInputs:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'RecordGrantShareInputsSuccess', setId: string }
   };

export type GrantShares_FileQueryVariables = Exact<{
  fileId: string;
}>;


export type GrantShares_FileQuery = { grantShareFile: { __typename: 'GrantShareFile', problem: string | null, appropriation: string | null, centers: Array<{ __typename: 'GrantShareInput', resc: RescCode, memberBoards: number | null, equalizationAid: string | null, amount1999: string | null }> } | null };

export type GrantShares_SetsQueryVariables = Exact<{ [key: string]: never; }>;


export type GrantShares_SetsQuery = { grantShareSets: Array<{ __typename: 'GrantShareSet', id: string, name: string, sample: boolean, fiscalYear: number | null, sourceWords: string, sourceAddress: string | null }> | null };

export type GrantShares_DistrictsQueryVariables = Exact<{ [key: string]: never; }>;


export type GrantShares_DistrictsQuery = { districts: { __typename: 'DistrictConnection', nodes: Array<{ __typename: 'District', id: string, shortName: string }> } | null };

export type GrantShares_CalculationQueryVariables = Exact<{
  setId?: string | null | undefined;
  asOf?: string | null | undefined;
  appropriation?: string | null | undefined;
  centers?: Array<GrantShareCenterInput> | GrantShareCenterInput | null | undefined;
  moves?: Array<GrantShareMoveInput> | GrantShareMoveInput | null | undefined;
}>;


export type GrantShares_CalculationQuery = { grantShareCalculation: { __typename: 'GrantShareCalculation', statute: string, statuteNote: string, inputs: string, sampleInputs: boolean, setName: string, sourceWords: string, fiscalYear: number | null, asOf: string, appropriation: string | null, floorsMet: boolean | null, notes: Array<string>, centers: Array<{ __typename: 'GrantShareInput', resc: RescCode, memberBoards: number | null, equalizationAid: string | null, amount1999: string | null }>, missing: Array<{ __typename: 'GrantShareMissing', what: string, how: string }>, rows: Array<{ __typename: 'GrantShareRow', rescCode: RescCode, memberBoards: number, calculated: string, belowFloor: boolean, share: string, boardGoals: string }>, steps: Array<{ __typename: 'GrantShareStep', place: number, resc: RescCode | null, label: string, formula: string, inputs: string, result: string }> } | null };

export type Groups_PageQueryVariables = Exact<{ [key: string]: never; }>;


export type Groups_PageQuery = { roleAlikeGroups: { __typename: 'RoleAlikeGroupConnection', totalCount: number, nodes: Array<{ __typename: 'RoleAlikeGroup', id: string, slug: string, name: string, category: string, status: string, memberCount: number, meetings: Array<{ __typename: 'GroupMeeting', id: string, startsAt: string, state: MeetingState }> }> } | null };

export type Groups_GroupQueryVariables = Exact<{
  slug: string;
}>;


export type Groups_GroupQuery = { roleAlikeGroup: { __typename: 'RoleAlikeGroup', id: string, slug: string, name: string, category: string, status: string, note: string | null, memberCount: number, sources: Array<(
      { __typename: 'Source', id: string }
      & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
    )>, members: Array<{ __typename: 'GroupMember', id: string, rescCode: RescCode | null, convenes: boolean, since: string, person: { __typename: 'Person', id: string, name: string, title: string | null } | null }>, meetings: Array<{ __typename: 'GroupMeeting', id: string, ref: string, title: string, place: string, dialIn: string | null, startsAt: string, minutesPlanned: number, totalMinutes: number, state: MeetingState, heldOn: string | null, minutes: string | null, minutesApprovedOn: string | null, calendar: string, version: number, items: Array<{ __typename: 'GroupItem', id: string, position: number, kind: GroupItemKind, title: string, minutes: number, note: string | null, version: number, broughtBy: { __typename: 'Person', id: string, name: string } | null }>, viewerCan: { __typename: 'GroupMeetingCan', addTopic: boolean, sendAgenda: boolean, begin: boolean, write: boolean, settle: boolean } }>, proposals: Array<{ __typename: 'GroupProposal', id: string, ref: string, kind: GroupProposalKind, title: string, words: string, proposedAt: string, concernRef: string, proposedBy: { __typename: 'Person', id: string, name: string } | null }>, viewerCan: { __typename: 'RoleAlikeGroupCan', keepMembers: boolean, keepMeetings: boolean, propose: boolean } } | null };

export type Groups_MineQueryVariables = Exact<{ [key: string]: never; }>;


export type Groups_MineQuery = { roleAlikeGroups: { __typename: 'RoleAlikeGroupConnection', nodes: Array<{ __typename: 'RoleAlikeGroup', id: string, name: string }> } | null };

export type Groups_NamesQueryVariables = Exact<{ [key: string]: never; }>;


export type Groups_NamesQuery = { roleAlikeGroups: { __typename: 'RoleAlikeGroupConnection', nodes: Array<{ __typename: 'RoleAlikeGroup', id: string, name: string }> } | null };

export type Groups_AddMutationVariables = Exact<{
  input: AddGroupInput;
}>;


export type Groups_AddMutation = { addRoleAlikeGroup:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'GroupActSuccess', group: { __typename: 'RoleAlikeGroup', id: string, slug: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Groups_AddMemberMutationVariables = Exact<{
  input: AddGroupMemberInput;
}>;


export type Groups_AddMemberMutation = { addGroupMember:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'GroupActSuccess', group: { __typename: 'RoleAlikeGroup', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Groups_EndMemberMutationVariables = Exact<{
  input: EndGroupMemberInput;
}>;


export type Groups_EndMemberMutation = { endGroupMember:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'GroupActSuccess', group: { __typename: 'RoleAlikeGroup', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Groups_ProposeMutationVariables = Exact<{
  input: ProposeFromTopicInput;
}>;


export type Groups_ProposeMutation = { proposeFromTopic:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'GroupActSuccess', group: { __typename: 'RoleAlikeGroup', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Groups_PlanMeetingMutationVariables = Exact<{
  input: PlanGroupMeetingInput;
}>;


export type Groups_PlanMeetingMutation = { planGroupMeeting:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'GroupMeetingActSuccess', meeting: { __typename: 'GroupMeeting', id: string, ref: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Groups_AddTopicMutationVariables = Exact<{
  input: AddGroupTopicInput;
}>;


export type Groups_AddTopicMutation = { addGroupTopic:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'GroupMeetingActSuccess', meeting: { __typename: 'GroupMeeting', id: string, version: number } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Groups_SendAgendaMutationVariables = Exact<{
  input: GroupMeetingActInput;
}>;


export type Groups_SendAgendaMutation = { sendGroupAgenda:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'GroupMeetingActSuccess', meeting: { __typename: 'GroupMeeting', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Groups_BeginMutationVariables = Exact<{
  input: GroupMeetingActInput;
}>;


export type Groups_BeginMutation = { beginGroupMeeting:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'GroupMeetingActSuccess', meeting: { __typename: 'GroupMeeting', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Groups_NoteMutationVariables = Exact<{
  input: WriteGroupNoteInput;
}>;


export type Groups_NoteMutation = { writeGroupNote:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'GroupMeetingActSuccess', meeting: { __typename: 'GroupMeeting', id: string, version: number, items: Array<{ __typename: 'GroupItem', id: string, version: number, note: string | null }> } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Groups_WriteMinutesMutationVariables = Exact<{
  input: WriteGroupMinutesInput;
}>;


export type Groups_WriteMinutesMutation = { writeGroupMinutes:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'GroupMeetingActSuccess', meeting: { __typename: 'GroupMeeting', id: string, version: number, minutes: string | null } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Groups_SettleMinutesMutationVariables = Exact<{
  input: GroupMeetingActInput;
}>;


export type Groups_SettleMinutesMutation = { settleGroupMinutes:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'GroupMeetingActSuccess', meeting: { __typename: 'GroupMeeting', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Hearings_PageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type Hearings_PageQuery = { hearings: { __typename: 'HearingConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Hearing', id: string, ref: string, sessionYear: number, heldOn: string, committee: string, bills: Array<string>, subject: string, speakers: string, briefUsed: string | null, openPoints: number, version: number, points: Array<{ __typename: 'HearingPoint', id: string, kind: HearingPointKind, what: string, byWhom: string, followUpOn: string | null, outcome: string | null, outcomeOn: string | null, overdue: boolean, version: number }>, viewerCan: { __typename: 'HearingCan', keep: boolean } }> } | null };

export type Hearings_RecordMutationVariables = Exact<{
  input: RecordHearingInput;
}>;


export type Hearings_RecordMutation = { recordHearing:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'HearingActSuccess', hearing: { __typename: 'Hearing', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Hearings_ChangeMutationVariables = Exact<{
  input: ChangeHearingInput;
}>;


export type Hearings_ChangeMutation = { changeHearing:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'HearingActSuccess', hearing: { __typename: 'Hearing', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Hearings_AddPointMutationVariables = Exact<{
  input: AddHearingPointInput;
}>;


export type Hearings_AddPointMutation = { addHearingPoint:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'HearingActSuccess', hearing: { __typename: 'Hearing', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Hearings_OutcomeMutationVariables = Exact<{
  input: RecordHearingOutcomeInput;
}>;


export type Hearings_OutcomeMutation = { recordHearingOutcome:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'HearingActSuccess', hearing: { __typename: 'Hearing', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Home_AgencyQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_AgencyQuery = { stateContractStanding: { __typename: 'StateContractStanding', contracts: number, asOf: string | null, fiscalYear: number, yearContracts: number, yearStated: number, yearAmount: string | null, rescs: Array<{ __typename: 'StateContractRescStanding', resc: RescCode, contracts: number, yearAmount: string | null }> } | null, stateContractMonths: Array<{ __typename: 'StateContractMonth', agency: string, month: string, rows: number, frozenAt: string }> | null, opportunities: { __typename: 'OpportunityConnection', nodes: Array<{ __typename: 'Opportunity', id: string, ref: string, title: string, state: OpportunityState, questions: Array<{ __typename: 'OpportunityQuestion', id: string, number: number, askedAt: string, answeredAt: string | null }> }> } | null };

export type Home_BoardQueryVariables = Exact<{
  code: RescCode;
}>;


export type Home_BoardQuery = { resc: { __typename: 'Resc', code: RescCode, name: string, board: { __typename: 'BoardNumbers', members: number, vacant: number, endingSoon: number, executive: number } | null } | null, boardSeats: { __typename: 'BoardSeatConnection', nodes: Array<{ __typename: 'BoardSeat', id: string, state: SeatState, memberName: string | null, lastDay: string | null, endsSoon: boolean, district: { __typename: 'District', id: string, shortName: string }, executiveTerms: Array<{ __typename: 'ExecutiveTerm', id: string }> }> } | null };

export type Home_BoardWorkQueryVariables = Exact<{
  code: RescCode;
}>;


export type Home_BoardWorkQuery = { outOfRegionList: { __typename: 'OutOfRegionRowConnection', nodes: Array<{ __typename: 'OutOfRegionRow', id: string, service: string, startsOn: string | null, district: { __typename: 'District', id: string } | null, provider: { __typename: 'Resc', code: RescCode } }> } | null };

export type Home_BoardPositionsQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_BoardPositionsQuery = { positionsInForce: { __typename: 'PositionInForceConnection', nodes: Array<{ __typename: 'PositionInForce', ref: string, title: string, inForceSince: string }> } | null };

export type DatedLineFragment = { __typename: 'DatedItem', id: string, kind: string, title: string, what: string, at: string, timed: boolean, path: string } & { ' $fragmentName'?: 'DatedLineFragment' };

export type Home_EngagementDatesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type Home_EngagementDatesQuery = { engagementDates: Array<{ __typename: 'DatedItem', id: string, kind: string, title: string, what: string, at: string, timed: boolean, path: string }> | null };

export type Home_FundingDatesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type Home_FundingDatesQuery = { fundingDates: Array<{ __typename: 'DatedItem', id: string, kind: string, title: string, what: string, at: string, timed: boolean, path: string }> | null };

export type Home_GovernanceDatesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type Home_GovernanceDatesQuery = { governanceDates: Array<{ __typename: 'DatedItem', id: string, kind: string, title: string, what: string, at: string, timed: boolean, path: string }> | null };

export type Home_AdvocacyDatesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type Home_AdvocacyDatesQuery = { advocacyDates: Array<{ __typename: 'DatedItem', id: string, kind: string, title: string, what: string, at: string, timed: boolean, path: string }> | null };

export type Home_AdvocacyQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_AdvocacyQuery = { advocacyWaitingForMe: Array<{ __typename: 'WaitingItem', id: string, kind: string, title: string, detail: string, path: string, actLabel: string, flag: string | null }> | null, advocacyNumbers: Array<{ __typename: 'HomeNumber', label: string, value: number | null, unit: string, path: string }> | null };

export type Home_FundingQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_FundingQuery = { fundingWaitingForMe: Array<{ __typename: 'WaitingItem', id: string, kind: string, title: string, detail: string, path: string, actLabel: string, flag: string | null }> | null, fundingNumbers: Array<{ __typename: 'HomeNumber', label: string, value: number | null, unit: string, path: string }> | null };

export type Home_GovernanceQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_GovernanceQuery = { governanceWaitingForMe: Array<{ __typename: 'WaitingItem', id: string, kind: string, title: string, detail: string, path: string, actLabel: string, flag: string | null }> | null, governanceNumbers: Array<{ __typename: 'HomeNumber', label: string, value: number | null, unit: string, path: string }> | null };

export type Home_HealthQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_HealthQuery = { outOfRegionHealth: Array<{ __typename: 'RegionHealth', out: number, in: number, due: number, late: number, noAnswer: number, acknowledged: number, onTimePercent: number | null, resc: { __typename: 'Resc', code: RescCode } }> | null };

export type Home_JudgingQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_JudgingQuery = { opportunities: { __typename: 'OpportunityConnection', nodes: Array<{ __typename: 'Opportunity', id: string, ref: string, title: string, panel: { __typename: 'Panel', dueAt: string, openedAt: string | null, lockedAt: string | null, rubric: Array<{ __typename: 'RubricLineType', key: string, weight: number }>, judges: Array<{ __typename: 'Judge', id: string, state: JudgeState, person: { __typename: 'Person', id: string } | null }> } | null, openedSubmissions: Array<{ __typename: 'OpenedSubmission', id: string, resc: RescCode, scores: Array<{ __typename: 'OwnScore', criterion: string, value: number | null }> }> }> } | null };

export type Home_PageQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_PageQuery = { waitingForMe: Array<{ __typename: 'WaitingItem', id: string, kind: string, title: string, detail: string, path: string, actLabel: string, flag: string | null }> | null, homeNumbers: Array<{ __typename: 'HomeNumber', label: string, value: number | null, unit: string, path: string }> | null, activity: Array<{ __typename: 'ActivityItem', at: string, who: string, role: RoleCode | null, sentence: string, path: string | null }> | null };

export type Home_KeysWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_KeysWaitingQuery = { apiKeys: { __typename: 'ApiKeyConnection', nodes: Array<{ __typename: 'ApiKey', id: string, name: string, role: RoleCode, owner: { __typename: 'Person', id: string, name: string } | null }> } | null };

export type Home_ReaderQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_ReaderQuery = { stateContracts: { __typename: 'StateContractConnection', totalCount: number } | null, metrics: Array<{ __typename: 'Metric', code: string }> | null, districts: { __typename: 'DistrictConnection', totalCount: number } | null };

export type Home_WorkByMonthQueryVariables = Exact<{
  resc: RescCode;
}>;


export type Home_WorkByMonthQuery = { outOfRegionMonths: Array<{ __typename: 'OutOfRegionMonth', month: string, out: number, in: number }> | null };

export type InitiativeFactsFragment = { __typename: 'OutsideInitiative', id: string, ref: string, version: number, title: string, funderKind: FunderKind, funder: string, programNumber: string | null, summary: string | null, periodWords: string | null, closesWords: string, closesPrecision: DeadlinePrecision, closesAt: string | null, recordedByResc: RescCode, recordedAt: string, possible: Array<IntentionAct>, recordedBy: { __typename: 'Person', id: string, name: string } | null, intentions: Array<{ __typename: 'InitiativeIntention', resc: RescCode, state: IntentionState, at: string, words: string | null }>, overlaps: Array<{ __typename: 'InitiativeOverlap', ref: string, title: string, resc: RescCode, reason: string }> } & { ' $fragmentName'?: 'InitiativeFactsFragment' };

export type Initiatives_PageQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type Initiatives_PageQuery = { outsideInitiatives: { __typename: 'OutsideInitiativeConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'OutsideInitiative', id: string, ref: string, version: number, title: string, funderKind: FunderKind, funder: string, programNumber: string | null, summary: string | null, periodWords: string | null, closesWords: string, closesPrecision: DeadlinePrecision, closesAt: string | null, recordedByResc: RescCode, recordedAt: string, possible: Array<IntentionAct>, recordedBy: { __typename: 'Person', id: string, name: string } | null, intentions: Array<{ __typename: 'InitiativeIntention', resc: RescCode, state: IntentionState, at: string, words: string | null }>, overlaps: Array<{ __typename: 'InitiativeOverlap', ref: string, title: string, resc: RescCode, reason: string }> }> } | null };

export type Initiatives_RecordMutationVariables = Exact<{
  input: RecordOutsideInitiativeInput;
}>;


export type Initiatives_RecordMutation = { recordOutsideInitiative:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InitiativeActSuccess', initiative: { __typename: 'OutsideInitiative', id: string, ref: string, version: number, title: string, funderKind: FunderKind, funder: string, programNumber: string | null, summary: string | null, periodWords: string | null, closesWords: string, closesPrecision: DeadlinePrecision, closesAt: string | null, recordedByResc: RescCode, recordedAt: string, possible: Array<IntentionAct>, recordedBy: { __typename: 'Person', id: string, name: string } | null, intentions: Array<{ __typename: 'InitiativeIntention', resc: RescCode, state: IntentionState, at: string, words: string | null }>, overlaps: Array<{ __typename: 'InitiativeOverlap', ref: string, title: string, resc: RescCode, reason: string }> } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Initiatives_StateMutationVariables = Exact<{
  input: StateInitiativeIntentionInput;
}>;


export type Initiatives_StateMutation = { stateInitiativeIntention:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InitiativeActSuccess', initiative: { __typename: 'OutsideInitiative', id: string, ref: string, version: number, title: string, funderKind: FunderKind, funder: string, programNumber: string | null, summary: string | null, periodWords: string | null, closesWords: string, closesPrecision: DeadlinePrecision, closesAt: string | null, recordedByResc: RescCode, recordedAt: string, possible: Array<IntentionAct>, recordedBy: { __typename: 'Person', id: string, name: string } | null, intentions: Array<{ __typename: 'InitiativeIntention', resc: RescCode, state: IntentionState, at: string, words: string | null }>, overlaps: Array<{ __typename: 'InitiativeOverlap', ref: string, title: string, resc: RescCode, reason: string }> } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type MagnetGrants_BaseYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type MagnetGrants_BaseYearsQuery = { magnetGrantComparison: { __typename: 'MagnetGrantComparison', perStudent: Array<number>, total: Array<number> } | null };

export type MagnetGrants_PageQueryVariables = Exact<{
  baseFiscalYear: number;
  growthOf: GrowthOf;
}>;


export type MagnetGrants_PageQuery = { magnetGrantComparison: { __typename: 'MagnetGrantComparison', title: string, titleStatus: string, subtitle: string, method: string, baseFiscalYear: number, growthOf: GrowthOf, growthLabel: string, endedFiscalYear: number | null, endedNote: string | null, leftOut: Array<string>, asOf: string, attachedSources: Array<string>, sources: Array<(
      { __typename: 'Source', id: string, title: string, publisher: string | null, vintage: string | null }
      & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
    )>, rows: Array<{ __typename: 'MagnetGrantYear', category: string, categoryLabel: string, categoryShort: string, fiscalYear: number, actual: string | null, actualStatus: string, actualNote: string | null, hadItGrown: string | null, hadItGrownStatus: string, hadItGrownNote: string | null, apart: string | null, index: string | null, indexStatus: string, indexNote: string | null, sources: Array<{ __typename: 'Source', id: string }> }> } | null };

export type Mail_PageQueryVariables = Exact<{ [key: string]: never; }>;


export type Mail_PageQuery = { mailChoices: Array<{ __typename: 'MailChoice', topic: MailTopicCode, label: string, timing: MailTiming, timings: Array<MailTiming> }> | null };

export type Mail_ChooseMutationVariables = Exact<{
  input: ChooseMailInput;
}>;


export type Mail_ChooseMutation = { chooseMail:
    | { __typename: 'ChooseMailSuccess', choices: Array<{ __typename: 'MailChoice', topic: MailTopicCode, timing: MailTiming }> }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type MembershipChange_JoinMutationVariables = Exact<{
  input: JoinRescInput;
}>;


export type MembershipChange_JoinMutation = { joinResc:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'MembershipActSuccess', district: { __typename: 'District', id: string } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type MembershipChange_VoteMutationVariables = Exact<{
  input: RecordWithdrawalVoteInput;
}>;


export type MembershipChange_VoteMutation = { recordWithdrawalVote:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'MembershipActSuccess', district: { __typename: 'District', id: string } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type MembershipChange_EndMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type MembershipChange_EndMutation = { endMembership:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'MembershipActSuccess', district: { __typename: 'District', id: string } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type MembershipChange_MoveTownMutationVariables = Exact<{
  input: MoveTownInput;
}>;


export type MembershipChange_MoveTownMutation = { moveTown:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'MoveTownSuccess', town: { __typename: 'Town', key: string } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type MembershipChange_ChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MembershipChange_ChoicesQuery = { districts: { __typename: 'DistrictConnection', nodes: Array<{ __typename: 'District', id: string, shortName: string }> } | null, towns: { __typename: 'TownConnection', nodes: Array<{ __typename: 'Town', key: string, name: string }> } | null };

export type MembershipChange_PreviewQueryVariables = Exact<{
  districtId?: string | null | undefined;
  townKey?: string | null | undefined;
  to?: RescCode | null | undefined;
  on: string;
}>;


export type MembershipChange_PreviewQuery = { membershipChangePreview: { __typename: 'MembershipChangePreview', on: string, from: RescCode | null, to: RescCode | null, state: MembershipState | null, schools: number, organizations: number, obstacles: Array<string>, unknown: Array<string>, towns: Array<{ __typename: 'Town', key: string, name: string }>, districts: Array<{ __typename: 'District', id: string, shortName: string }>, seats: Array<{ __typename: 'BoardSeat', id: string, state: SeatState, memberName: string | null }>, rescs: Array<{ __typename: 'RescEffect', resc: RescCode, membersBefore: number, membersAfter: number, endsOn: string | null, boardShareBefore: string, boardShareAfter: string, townsBefore: number, townsAfter: number }> } | null };

export type MembershipChange_WorkQueryVariables = Exact<{
  text: string;
}>;


export type MembershipChange_WorkQuery = { outOfRegionList: { __typename: 'OutOfRegionRowConnection', totalCount: number } | null };

export type Metrics_PageQueryVariables = Exact<{
  area?: string | null | undefined;
}>;


export type Metrics_PageQuery = { metrics: Array<{ __typename: 'Metric', code: string, name: string, unit: string, area: string }> | null };

export type Metrics_MetricQueryVariables = Exact<{
  code: string;
}>;


export type Metrics_MetricQuery = { metric: { __typename: 'Metric', code: string, name: string, unit: string, method: string, area: string, figures: { __typename: 'FigureConnection', totalCount: number, nodes: Array<{ __typename: 'Figure', id: string, period: string, fiscalYear: number | null, value: string | null, dimension: string | null, status: string, note: string | null, sources: Array<(
          { __typename: 'Source', id: string }
          & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
        )> }> } } | null };

export type OpportunityDoneFragment = { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } } & { ' $fragmentName'?: 'OpportunityDoneFragment' };

export type Opportunity_RecordMutationVariables = Exact<{
  input: RecordFundingNoticeInput;
}>;


export type Opportunity_RecordMutation = { recordFundingNotice:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Opportunity_CirculateMutationVariables = Exact<{
  input: CirculateOpportunityInput;
}>;


export type Opportunity_CirculateMutation = { circulateOpportunity:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Opportunity_AddendumMutationVariables = Exact<{
  input: RecordAddendumInput;
}>;


export type Opportunity_AddendumMutation = { recordAddendum:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Opportunity_ReceiptMutationVariables = Exact<{
  input: NoteReceiptInput;
}>;


export type Opportunity_ReceiptMutation = { noteReceipt:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Opportunity_WriteMutationVariables = Exact<{
  input: OpportunityTextInput;
}>;


export type Opportunity_WriteMutation = { writeToThread:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Opportunity_StateIntentionMutationVariables = Exact<{
  input: StateIntentionInput;
}>;


export type Opportunity_StateIntentionMutation = { stateIntention:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Opportunity_CloseWindowMutationVariables = Exact<{
  input: OpportunityActInput;
}>;


export type Opportunity_CloseWindowMutation = { closeIntentionWindow:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Opportunity_ProposeCallMutationVariables = Exact<{
  input: ProposeCallInput;
}>;


export type Opportunity_ProposeCallMutation = { proposeCall:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Opportunity_InviteToCallMutationVariables = Exact<{
  input: InviteToCallInput;
}>;


export type Opportunity_InviteToCallMutation = { inviteToCall:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Opportunity_HoldCallMutationVariables = Exact<{
  input: HoldCallInput;
}>;


export type Opportunity_HoldCallMutation = { holdCall:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Opportunity_AskMutationVariables = Exact<{
  input: OpportunityTextInput;
}>;


export type Opportunity_AskMutation = { askQuestion:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Opportunity_AnswerMutationVariables = Exact<{
  input: RecordAnswerInput;
}>;


export type Opportunity_AnswerMutation = { recordAnswer:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Opportunity_ExtendClosingMutationVariables = Exact<{
  input: ExtendClosingInput;
}>;


export type Opportunity_ExtendClosingMutation = { extendClosing:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Opportunity_CancelMutationVariables = Exact<{
  input: CancelOpportunityInput;
}>;


export type Opportunity_CancelMutation = { cancelOpportunity:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Opportunity_CallQueryVariables = Exact<{
  ref: string;
}>;


export type Opportunity_CallQuery = { opportunity: { __typename: 'Opportunity', id: string, call: { __typename: 'OpportunityCall', proposedAt: Array<string>, chosenAt: string | null, minutes: number, dialIn: string, agenda: string | null, invitedAt: string | null, heldAt: string | null, note: string | null, agencyStaff: Array<{ __typename: 'AgencyContact', id: string, name: string }>, attendees: Array<{ __typename: 'CallAttendee', name: string, resc: RescCode | null, asInterested: boolean }> } | null, intentions: Array<{ __typename: 'Intention', resc: RescCode, state: IntentionState }>, questions: Array<{ __typename: 'OpportunityQuestion', id: string, version: number, number: number, text: string, askedAt: string, askedBy: RescCode | null, answer: string | null, answeredAt: string | null, answeredBy: string | null, told: Array<RescCode> }> } | null };

export type Opportunity_AgencyContactsQueryVariables = Exact<{
  agency?: string | null | undefined;
}>;


export type Opportunity_AgencyContactsQuery = { agencyContacts: Array<{ __typename: 'AgencyContact', id: string, name: string, office: string | null, email: string | null }> | null };

export type Opportunity_IntentionsQueryVariables = Exact<{
  ref: string;
}>;


export type Opportunity_IntentionsQuery = { opportunity: { __typename: 'Opportunity', id: string, intentions: Array<{ __typename: 'Intention', resc: RescCode, state: IntentionState, statedAt: string | null, standsIn: boolean, mayJudge: boolean, judgingReason: string, statedBy: { __typename: 'Person', id: string, name: string } | null, possible: Array<{ __typename: 'PossibleIntention', act: IntentionAct, consequence: string }>, entries: Array<{ __typename: 'IntentionEntry', at: string, state: IntentionState, words: string | null }> }> } | null };

export type PanelFactsFragment = { __typename: 'Panel', lowest: number, highest: number, dueAt: string, openedAt: string | null, lockedAt: string | null, rubric: Array<{ __typename: 'RubricLineType', key: string, label: string, description: string, weight: number }>, keeper: { __typename: 'Person', id: string, name: string } | null, judges: Array<{ __typename: 'Judge', id: string, resc: RescCode, state: JudgeState, reason: string, attestedAt: string | null, submittedAt: string | null, person: { __typename: 'Person', id: string, name: string } | null }> } & { ' $fragmentName'?: 'PanelFactsFragment' };

export type Opportunity_JudgingQueryVariables = Exact<{
  ref: string;
}>;


export type Opportunity_JudgingQuery = { opportunity: { __typename: 'Opportunity', id: string, possibleJudges: Array<{ __typename: 'JudgeEligibility', resc: RescCode, eligible: boolean, reason: string, waivedBy: Array<RescCode>, waiversMissing: Array<RescCode>, canWaive: boolean, person: { __typename: 'Person', id: string, name: string } | null }>, receipts: Array<{ __typename: 'SubmissionReceipt', resc: RescCode, version: number, submittedAt: string, receiptHash: string, state: SubmissionState }>, submissionCount: { __typename: 'SubmissionCount', submissions: number, late: Array<RescCode> } | null, panel: { __typename: 'Panel', lowest: number, highest: number, dueAt: string, openedAt: string | null, lockedAt: string | null, rubric: Array<{ __typename: 'RubricLineType', key: string, label: string, description: string, weight: number }>, keeper: { __typename: 'Person', id: string, name: string } | null, judges: Array<{ __typename: 'Judge', id: string, resc: RescCode, state: JudgeState, reason: string, attestedAt: string | null, submittedAt: string | null, person: { __typename: 'Person', id: string, name: string } | null }> } | null, openedSubmissions: Array<{ __typename: 'OpenedSubmission', id: string, resc: RescCode, cover: { __typename: 'ProposalCoverType', title: string, abstract: string, amount: string | null, partners: string, contactName: string, contactEmail: string }, files: Array<{ __typename: 'ProposalFileType', id: string, part: ProposalPart, name: string, size: number }>, scores: Array<{ __typename: 'OwnScore', criterion: string, value: number | null, comment: string | null }> }> } | null };

export type Judging_AppointMutationVariables = Exact<{
  input: AppointPanelInput;
}>;


export type Judging_AppointMutation = { appointPanel:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Judging_DeclareNoneMutationVariables = Exact<{
  input: OpportunityActInput;
}>;


export type Judging_DeclareNoneMutation = { declareNoNeutralPanel:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Judging_OpenMutationVariables = Exact<{
  input: OpportunityActInput;
}>;


export type Judging_OpenMutation = { openSubmissions:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Judging_AttestMutationVariables = Exact<{
  input: AttestInput;
}>;


export type Judging_AttestMutation = { attestAsJudge:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Judging_RecuseMutationVariables = Exact<{
  input: JudgeActInput;
}>;


export type Judging_RecuseMutation = { recuseAsJudge:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Judging_RemoveMutationVariables = Exact<{
  input: JudgeActInput;
}>;


export type Judging_RemoveMutation = { removeJudge:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Judging_ScoreMutationVariables = Exact<{
  input: ScoreInput;
}>;


export type Judging_ScoreMutation = { scoreSubmission:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, openedSubmissions: Array<{ __typename: 'OpenedSubmission', id: string, scores: Array<{ __typename: 'OwnScore', criterion: string, value: number | null, comment: string | null }> }> } }
   };

export type Judging_SubmitMutationVariables = Exact<{
  input: JudgeActInput;
}>;


export type Judging_SubmitMutation = { submitScores:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Judging_TakeBackMutationVariables = Exact<{
  input: JudgeActInput;
}>;


export type Judging_TakeBackMutation = { takeBackScores:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Judging_WaiveLookBackMutationVariables = Exact<{
  input: WaiveLookBackInput;
}>;


export type Judging_WaiveLookBackMutation = { waiveLookBack:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState } }
   };

export type Opportunity_NoticeFormQueryVariables = Exact<{
  agency?: string | null | undefined;
}>;


export type Opportunity_NoticeFormQuery = { stateAgencies: Array<{ __typename: 'StateAgency', code: string, name: string }> | null, agencyContacts: Array<{ __typename: 'AgencyContact', id: string, name: string, office: string | null }> | null };

export type Opportunity_ReadingQueryVariables = Exact<{
  text: string;
}>;


export type Opportunity_ReadingQuery = { fundingNoticeReading: { __typename: 'NoticeReading', agencyCode: string | null, title: string | null, number: string | null, amount: string | null, dates: Array<{ __typename: 'FoundDate', line: string, words: string, date: string, time: string | null, precision: DeadlinePrecision, looksLikeClosing: boolean }> } | null };

export type Opportunity_AddContactMutationVariables = Exact<{
  input: AddAgencyContactInput;
}>;


export type Opportunity_AddContactMutation = { addAgencyContact:
    | { __typename: 'AgencyContactSuccess', contact: { __typename: 'AgencyContact', id: string, name: string } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type ListedOpportunityFragment = { __typename: 'Opportunity', id: string, ref: string, title: string, state: OpportunityState, sole: boolean | null, route: OpportunityRoute, amount: string | null, closesWords: string, closesAt: string | null, closesRule: DeadlineRule, allianceClosesAt: string | null, agency: { __typename: 'StateAgency', code: string, name: string }, intentions: Array<{ __typename: 'Intention', resc: RescCode, state: IntentionState }> } & { ' $fragmentName'?: 'ListedOpportunityFragment' };

export type Opportunities_PageQueryVariables = Exact<{
  agency?: string | null | undefined;
  search?: string | null | undefined;
  states?: Array<OpportunityState> | OpportunityState | null | undefined;
  resc?: RescCode | null | undefined;
  own?: Array<IntentionState> | IntentionState | null | undefined;
  byOwn: boolean;
  after?: string | null | undefined;
}>;


export type Opportunities_PageQuery = { opportunities?: { __typename: 'OpportunityConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Opportunity', id: string, ref: string, title: string, state: OpportunityState, sole: boolean | null, route: OpportunityRoute, amount: string | null, closesWords: string, closesAt: string | null, closesRule: DeadlineRule, allianceClosesAt: string | null, agency: { __typename: 'StateAgency', code: string, name: string }, intentions: Array<{ __typename: 'Intention', resc: RescCode, state: IntentionState }> }> } | null, intentions?: { __typename: 'IntentionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Intention', opportunity: { __typename: 'Opportunity', id: string, ref: string, title: string, state: OpportunityState, sole: boolean | null, route: OpportunityRoute, amount: string | null, closesWords: string, closesAt: string | null, closesRule: DeadlineRule, allianceClosesAt: string | null, agency: { __typename: 'StateAgency', code: string, name: string }, intentions: Array<{ __typename: 'Intention', resc: RescCode, state: IntentionState }> } | null }> } | null, stateAgencies: Array<{ __typename: 'StateAgency', code: string, name: string }> | null };

export type OpportunityFactsFragment = { __typename: 'Opportunity', id: string, ref: string, version: number, title: string, state: OpportunityState, sole: boolean | null, route: OpportunityRoute, closesWords: string, closesAt: string | null, closesRule: DeadlineRule, allianceClosesAt: string | null, windowClosesAt: string | null, agency: { __typename: 'StateAgency', code: string, name: string }, viewerCan: { __typename: 'OpportunityCan', correct: boolean, circulate: boolean, recordAddendum: boolean, noteReceipt: boolean, write: boolean, stateIntention: boolean, closeWindow: boolean, arrangeCall: boolean, holdCall: boolean, ask: boolean, answer: boolean, extendClosing: boolean, cancel: boolean, seePanel: boolean, keepPanel: boolean, declareNoPanel: boolean, recordDecision: boolean, close: boolean, mergeBids: boolean, agreeToJoint: boolean, agreeToExternalJudges: boolean, recordFiling: boolean } } & { ' $fragmentName'?: 'OpportunityFactsFragment' };

export type Opportunity_PageQueryVariables = Exact<{
  ref: string;
}>;


export type Opportunity_PageQuery = { opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, title: string, state: OpportunityState, sole: boolean | null, route: OpportunityRoute, closesWords: string, closesAt: string | null, closesRule: DeadlineRule, allianceClosesAt: string | null, windowClosesAt: string | null, proposal: { __typename: 'OwnProposal', state: ProposalState } | null, agency: { __typename: 'StateAgency', code: string, name: string }, viewerCan: { __typename: 'OpportunityCan', correct: boolean, circulate: boolean, recordAddendum: boolean, noteReceipt: boolean, write: boolean, stateIntention: boolean, closeWindow: boolean, arrangeCall: boolean, holdCall: boolean, ask: boolean, answer: boolean, extendClosing: boolean, cancel: boolean, seePanel: boolean, keepPanel: boolean, declareNoPanel: boolean, recordDecision: boolean, close: boolean, mergeBids: boolean, agreeToJoint: boolean, agreeToExternalJudges: boolean, recordFiling: boolean } } | null };

export type OutcomeFactsFragment = { __typename: 'Opportunity', outcome: { __typename: 'Outcome', recommended: Array<RescCode> | null, recommendation: string | null, decided: Array<RescCode> | null, decision: string | null, decidedOn: string | null, differsReason: string | null, filed: Array<RescCode>, agreedToJoint: Array<RescCode>, agreedToExternalJudges: Array<RescCode> } } & { ' $fragmentName'?: 'OutcomeFactsFragment' };

export type OutcomeDoneFragment = { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState, outcome: { __typename: 'Outcome', recommended: Array<RescCode> | null, recommendation: string | null, decided: Array<RescCode> | null, decision: string | null, decidedOn: string | null, differsReason: string | null, filed: Array<RescCode>, agreedToJoint: Array<RescCode>, agreedToExternalJudges: Array<RescCode> } } } & { ' $fragmentName'?: 'OutcomeDoneFragment' };

export type Opportunity_OutcomeQueryVariables = Exact<{
  ref: string;
}>;


export type Opportunity_OutcomeQuery = { opportunity: { __typename: 'Opportunity', id: string, scoreTotals: Array<{ __typename: 'ScoreTotal', resc: RescCode, judges: number, total: number | null }>, receivedScores: Array<{ __typename: 'ReceivedScore', criterion: string, value: number | null, comment: string | null, judge: number | null }>, panel: { __typename: 'Panel', lowest: number, highest: number, dueAt: string, openedAt: string | null, lockedAt: string | null, rubric: Array<{ __typename: 'RubricLineType', key: string, label: string, description: string, weight: number }>, keeper: { __typename: 'Person', id: string, name: string } | null, judges: Array<{ __typename: 'Judge', id: string, resc: RescCode, state: JudgeState, reason: string, attestedAt: string | null, submittedAt: string | null, person: { __typename: 'Person', id: string, name: string } | null }> } | null, receipts: Array<{ __typename: 'SubmissionReceipt', resc: RescCode, version: number, submittedAt: string, receiptHash: string, state: SubmissionState }>, intentions: Array<{ __typename: 'Intention', resc: RescCode, state: IntentionState, statedAt: string | null, standsIn: boolean, mayJudge: boolean, judgingReason: string, statedBy: { __typename: 'Person', id: string, name: string } | null, possible: Array<{ __typename: 'PossibleIntention', act: IntentionAct, consequence: string }>, entries: Array<{ __typename: 'IntentionEntry', at: string, state: IntentionState, words: string | null }> }>, certificate: { __typename: 'NeutralityCertificateType', neutral: boolean, hash: string } | null, outcome: { __typename: 'Outcome', recommended: Array<RescCode> | null, recommendation: string | null, decided: Array<RescCode> | null, decision: string | null, decidedOn: string | null, differsReason: string | null, filed: Array<RescCode>, agreedToJoint: Array<RescCode>, agreedToExternalJudges: Array<RescCode> } } | null };

export type Opportunity_CertificateQueryVariables = Exact<{
  ref: string;
}>;


export type Opportunity_CertificateQuery = { opportunity: { __typename: 'Opportunity', id: string, ref: string, title: string, agency: { __typename: 'StateAgency', code: string, name: string }, certificate: { __typename: 'NeutralityCertificateType', neutral: boolean, problems: Array<string>, hash: string, lines: Array<{ __typename: 'CertificateLineType', at: string, sentence: string, seq: string, hash: string }> } | null } | null };

export type Outcome_RecommendMutationVariables = Exact<{
  input: RecommendInput;
}>;


export type Outcome_RecommendMutation = { recordRecommendation:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState, outcome: { __typename: 'Outcome', recommended: Array<RescCode> | null, recommendation: string | null, decided: Array<RescCode> | null, decision: string | null, decidedOn: string | null, differsReason: string | null, filed: Array<RescCode>, agreedToJoint: Array<RescCode>, agreedToExternalJudges: Array<RescCode> } } }
   };

export type Outcome_DecideMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type Outcome_DecideMutation = { recordDecision:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState, outcome: { __typename: 'Outcome', recommended: Array<RescCode> | null, recommendation: string | null, decided: Array<RescCode> | null, decision: string | null, decidedOn: string | null, differsReason: string | null, filed: Array<RescCode>, agreedToJoint: Array<RescCode>, agreedToExternalJudges: Array<RescCode> } } }
   };

export type Outcome_CloseMutationVariables = Exact<{
  input: OpportunityActInput;
}>;


export type Outcome_CloseMutation = { closeOpportunity:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState, outcome: { __typename: 'Outcome', recommended: Array<RescCode> | null, recommendation: string | null, decided: Array<RescCode> | null, decision: string | null, decidedOn: string | null, differsReason: string | null, filed: Array<RescCode>, agreedToJoint: Array<RescCode>, agreedToExternalJudges: Array<RescCode> } } }
   };

export type Outcome_AgreeToJointMutationVariables = Exact<{
  input: AgreeInput;
}>;


export type Outcome_AgreeToJointMutation = { agreeToJointProposal:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState, outcome: { __typename: 'Outcome', recommended: Array<RescCode> | null, recommendation: string | null, decided: Array<RescCode> | null, decision: string | null, decidedOn: string | null, differsReason: string | null, filed: Array<RescCode>, agreedToJoint: Array<RescCode>, agreedToExternalJudges: Array<RescCode> } } }
   };

export type Outcome_AgreeToExternalJudgesMutationVariables = Exact<{
  input: AgreeInput;
}>;


export type Outcome_AgreeToExternalJudgesMutation = { agreeToExternalJudges:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState, outcome: { __typename: 'Outcome', recommended: Array<RescCode> | null, recommendation: string | null, decided: Array<RescCode> | null, decision: string | null, decidedOn: string | null, differsReason: string | null, filed: Array<RescCode>, agreedToJoint: Array<RescCode>, agreedToExternalJudges: Array<RescCode> } } }
   };

export type Outcome_MergeMutationVariables = Exact<{
  input: OpportunityActInput;
}>;


export type Outcome_MergeMutation = { mergeBids:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState, outcome: { __typename: 'Outcome', recommended: Array<RescCode> | null, recommendation: string | null, decided: Array<RescCode> | null, decision: string | null, decidedOn: string | null, differsReason: string | null, filed: Array<RescCode>, agreedToJoint: Array<RescCode>, agreedToExternalJudges: Array<RescCode> } } }
   };

export type Outcome_FileMutationVariables = Exact<{
  input: RecordFilingInput;
}>;


export type Outcome_FileMutation = { recordFiling:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState, outcome: { __typename: 'Outcome', recommended: Array<RescCode> | null, recommendation: string | null, decided: Array<RescCode> | null, decision: string | null, decidedOn: string | null, differsReason: string | null, filed: Array<RescCode>, agreedToJoint: Array<RescCode>, agreedToExternalJudges: Array<RescCode> } } }
   };

export type Opportunity_OverviewQueryVariables = Exact<{
  ref: string;
}>;


export type Opportunity_OverviewQuery = { opportunity: { __typename: 'Opportunity', id: string, office: string | null, number: string | null, summary: string, amount: string | null, amountNote: string | null, eligibility: string | null, periodWords: string | null, isPublic: boolean | null, conferenceWords: string | null, conferenceAt: string | null, publishedOn: string | null, sourceKind: string | null, sourceText: string | null, sourceFileId: string | null, sourceHash: string | null, receivedAt: string, circulateBy: string | null, circulatedAt: string | null, endReason: string | null, contact: { __typename: 'AgencyContact', id: string, name: string, title: string | null, email: string | null, phone: string | null } | null, circulations: Array<{ __typename: 'Circulation', id: string, number: number, at: string, note: string | null, receipts: Array<{ __typename: 'CirculationReceipt', resc: RescCode, standsIn: boolean, mail: string | null, receivedAt: string | null, person: { __typename: 'Person', id: string, name: string } }> }>, addenda: Array<{ __typename: 'Addendum', id: string, number: number, at: string, words: string, difference: Array<{ __typename: 'AddendumDifference', field: string, before: string | null, after: string | null }> }>, thread: Array<{ __typename: 'ThreadMessage', id: string, at: string, byName: string, role: RoleCode, organization: OrganizationCode, text: string }>, history: Array<{ __typename: 'HistoryItem', at: string, sentence: string, reason: string | null, role: RoleCode | null, organization: OrganizationCode | null, person: { __typename: 'Person', id: string, name: string } | null }> } | null };

export type OwnProposalFactsFragment = { __typename: 'OwnProposal', opportunityId: string, resc: RescCode, state: ProposalState, version: number, savedAt: string | null, missing: Array<string>, closed: boolean, canName: boolean, canSubmit: boolean, savedBy: { __typename: 'Person', id: string, name: string } | null, named: Array<{ __typename: 'Person', id: string, name: string }>, cover: { __typename: 'ProposalCoverType', title: string, abstract: string, amount: string | null, partners: string, contactName: string, contactEmail: string }, files: Array<{ __typename: 'ProposalFileType', id: string, part: ProposalPart, name: string, size: number }>, submissions: Array<{ __typename: 'OwnSubmission', id: string, version: number, submittedAt: string, receiptHash: string, state: SubmissionState, cover: { __typename: 'ProposalCoverType', title: string }, files: Array<{ __typename: 'ProposalFileType', id: string, part: ProposalPart, name: string, size: number }> }> } & { ' $fragmentName'?: 'OwnProposalFactsFragment' };

export type Opportunity_ProposalQueryVariables = Exact<{
  ref: string;
}>;


export type Opportunity_ProposalQuery = { opportunity: { __typename: 'Opportunity', id: string, proposal: { __typename: 'OwnProposal', opportunityId: string, resc: RescCode, state: ProposalState, version: number, savedAt: string | null, missing: Array<string>, closed: boolean, canName: boolean, canSubmit: boolean, savedBy: { __typename: 'Person', id: string, name: string } | null, named: Array<{ __typename: 'Person', id: string, name: string }>, cover: { __typename: 'ProposalCoverType', title: string, abstract: string, amount: string | null, partners: string, contactName: string, contactEmail: string }, files: Array<{ __typename: 'ProposalFileType', id: string, part: ProposalPart, name: string, size: number }>, submissions: Array<{ __typename: 'OwnSubmission', id: string, version: number, submittedAt: string, receiptHash: string, state: SubmissionState, cover: { __typename: 'ProposalCoverType', title: string }, files: Array<{ __typename: 'ProposalFileType', id: string, part: ProposalPart, name: string, size: number }> }> } | null } | null };

export type ProposalDoneFragment = { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, proposal: { __typename: 'OwnProposal', opportunityId: string, resc: RescCode, state: ProposalState, version: number, savedAt: string | null, missing: Array<string>, closed: boolean, canName: boolean, canSubmit: boolean, savedBy: { __typename: 'Person', id: string, name: string } | null, named: Array<{ __typename: 'Person', id: string, name: string }>, cover: { __typename: 'ProposalCoverType', title: string, abstract: string, amount: string | null, partners: string, contactName: string, contactEmail: string }, files: Array<{ __typename: 'ProposalFileType', id: string, part: ProposalPart, name: string, size: number }>, submissions: Array<{ __typename: 'OwnSubmission', id: string, version: number, submittedAt: string, receiptHash: string, state: SubmissionState, cover: { __typename: 'ProposalCoverType', title: string }, files: Array<{ __typename: 'ProposalFileType', id: string, part: ProposalPart, name: string, size: number }> }> } | null } } & { ' $fragmentName'?: 'ProposalDoneFragment' };

export type Proposal_SaveMutationVariables = Exact<{
  input: SaveProposalInput;
}>;


export type Proposal_SaveMutation = { saveProposal:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, proposal: { __typename: 'OwnProposal', opportunityId: string, resc: RescCode, state: ProposalState, version: number, savedAt: string | null, missing: Array<string>, closed: boolean, canName: boolean, canSubmit: boolean, savedBy: { __typename: 'Person', id: string, name: string } | null, named: Array<{ __typename: 'Person', id: string, name: string }>, cover: { __typename: 'ProposalCoverType', title: string, abstract: string, amount: string | null, partners: string, contactName: string, contactEmail: string }, files: Array<{ __typename: 'ProposalFileType', id: string, part: ProposalPart, name: string, size: number }>, submissions: Array<{ __typename: 'OwnSubmission', id: string, version: number, submittedAt: string, receiptHash: string, state: SubmissionState, cover: { __typename: 'ProposalCoverType', title: string }, files: Array<{ __typename: 'ProposalFileType', id: string, part: ProposalPart, name: string, size: number }> }> } | null } }
   };

export type Proposal_NamePeopleMutationVariables = Exact<{
  input: NamePeopleInput;
}>;


export type Proposal_NamePeopleMutation = { nameProposalPeople:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, proposal: { __typename: 'OwnProposal', opportunityId: string, resc: RescCode, state: ProposalState, version: number, savedAt: string | null, missing: Array<string>, closed: boolean, canName: boolean, canSubmit: boolean, savedBy: { __typename: 'Person', id: string, name: string } | null, named: Array<{ __typename: 'Person', id: string, name: string }>, cover: { __typename: 'ProposalCoverType', title: string, abstract: string, amount: string | null, partners: string, contactName: string, contactEmail: string }, files: Array<{ __typename: 'ProposalFileType', id: string, part: ProposalPart, name: string, size: number }>, submissions: Array<{ __typename: 'OwnSubmission', id: string, version: number, submittedAt: string, receiptHash: string, state: SubmissionState, cover: { __typename: 'ProposalCoverType', title: string }, files: Array<{ __typename: 'ProposalFileType', id: string, part: ProposalPart, name: string, size: number }> }> } | null } }
   };

export type Proposal_SubmitMutationVariables = Exact<{
  input: ProposalActInput;
}>;


export type Proposal_SubmitMutation = { submitProposal:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, proposal: { __typename: 'OwnProposal', opportunityId: string, resc: RescCode, state: ProposalState, version: number, savedAt: string | null, missing: Array<string>, closed: boolean, canName: boolean, canSubmit: boolean, savedBy: { __typename: 'Person', id: string, name: string } | null, named: Array<{ __typename: 'Person', id: string, name: string }>, cover: { __typename: 'ProposalCoverType', title: string, abstract: string, amount: string | null, partners: string, contactName: string, contactEmail: string }, files: Array<{ __typename: 'ProposalFileType', id: string, part: ProposalPart, name: string, size: number }>, submissions: Array<{ __typename: 'OwnSubmission', id: string, version: number, submittedAt: string, receiptHash: string, state: SubmissionState, cover: { __typename: 'ProposalCoverType', title: string }, files: Array<{ __typename: 'ProposalFileType', id: string, part: ProposalPart, name: string, size: number }> }> } | null } }
   };

export type Proposal_WithdrawMutationVariables = Exact<{
  input: ProposalActInput;
}>;


export type Proposal_WithdrawMutation = { withdrawProposal:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OpportunityActSuccess', opportunity: { __typename: 'Opportunity', id: string, proposal: { __typename: 'OwnProposal', opportunityId: string, resc: RescCode, state: ProposalState, version: number, savedAt: string | null, missing: Array<string>, closed: boolean, canName: boolean, canSubmit: boolean, savedBy: { __typename: 'Person', id: string, name: string } | null, named: Array<{ __typename: 'Person', id: string, name: string }>, cover: { __typename: 'ProposalCoverType', title: string, abstract: string, amount: string | null, partners: string, contactName: string, contactEmail: string }, files: Array<{ __typename: 'ProposalFileType', id: string, part: ProposalPart, name: string, size: number }>, submissions: Array<{ __typename: 'OwnSubmission', id: string, version: number, submittedAt: string, receiptHash: string, state: SubmissionState, cover: { __typename: 'ProposalCoverType', title: string }, files: Array<{ __typename: 'ProposalFileType', id: string, part: ProposalPart, name: string, size: number }> }> } | null } }
   };

export type OutOfRegionList_ReportMutationVariables = Exact<{
  input: ReportWorkInput;
}>;


export type OutOfRegionList_ReportMutation = { reportWork:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OutOfRegionActSuccess', row: { __typename: 'OutOfRegionRow', id: string, version: number } }
   };

export type OutOfRegionList_CorrectMutationVariables = Exact<{
  input: CorrectReportedWorkInput;
}>;


export type OutOfRegionList_CorrectMutation = { correctReportedWork:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OutOfRegionActSuccess', row: { __typename: 'OutOfRegionRow', id: string, version: number } }
   };

export type OutOfRegionList_NotOursMutationVariables = Exact<{
  input: DisownReportedWorkInput;
}>;


export type OutOfRegionList_NotOursMutation = { disownReportedWork:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OutOfRegionActSuccess', row: { __typename: 'OutOfRegionRow', id: string, version: number } }
   };

export type OutOfRegionList_AnnotateMutationVariables = Exact<{
  input: AnnotateOutOfRegionRowInput;
}>;


export type OutOfRegionList_AnnotateMutation = { annotateOutOfRegionRow:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'OutOfRegionActSuccess', row: { __typename: 'OutOfRegionRow', id: string, version: number } }
   };

export type OutOfRegionList_ConfirmMutationVariables = Exact<{
  input: ConfirmReportedWorkInput;
}>;


export type OutOfRegionList_ConfirmMutation = { confirmReportedWork:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'StartEngagementSuccess', engagement: { __typename: 'Engagement', id: string, ref: string } }
   };

export type OutOfRegionLineFragment = { __typename: 'OutOfRegionRow', id: string, service: string, customerName: string, startsOn: string | null, endsOn: string | null, noticeState: NoticeState | null, flags: Array<NoticeFlag>, provider: { __typename: 'Resc', code: RescCode } } & { ' $fragmentName'?: 'OutOfRegionLineFragment' };

export type OutOfRegionList_PageQueryVariables = Exact<{
  filter?: OutOfRegionFilter | null | undefined;
  sort?: OutOfRegionSort | null | undefined;
  after?: string | null | undefined;
}>;


export type OutOfRegionList_PageQuery = { outOfRegionList: { __typename: 'OutOfRegionRowConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'OutOfRegionRow', id: string, ref: string, kind: RowKind, customerName: string, townName: string | null, service: string, startsOn: string | null, endsOn: string | null, days: number | null, noticeState: NoticeState | null, flags: Array<NoticeFlag>, givenOn: string | null, listedOn: string, engagementState: EngagementState | null, note: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, report: { __typename: 'ReportedWork', state: ReportState } | null }> } | null };

export type OutOfRegionList_RowQueryVariables = Exact<{
  id: string;
}>;


export type OutOfRegionList_RowQuery = { outOfRegionRow: { __typename: 'OutOfRegionRow', id: string, ref: string, kind: RowKind, version: number, customerName: string, townName: string | null, service: string, startsOn: string | null, endsOn: string | null, days: number | null, origin: EngagementOrigin | null, whyUs: WhyUs | null, noticeState: NoticeState | null, flags: Array<NoticeFlag>, givenOn: string | null, engagementState: EngagementState | null, reviewedOn: string | null, listedOn: string, note: string | null, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, report: { __typename: 'ReportedWork', state: ReportState, reportedOn: string, howHeard: string, answerReason: string | null, version: number, reportedBy: { __typename: 'Person', id: string, name: string, organization: OrganizationCode } | null } | null, engagement: { __typename: 'Engagement', id: string, ref: string } | null, notice: { __typename: 'CourtesyNotice', id: string, ref: string } | null, viewerCan: { __typename: 'OutOfRegionRowCan', annotate: boolean, confirm: boolean, correct: boolean, notOurs: boolean, open: boolean } } | null };

export type OutOfRegionFactsFragment = { __typename: 'OutOfRegionRow', id: string, ref: string, kind: RowKind, version: number, customerName: string, townName: string | null, service: string, startsOn: string | null, endsOn: string | null, days: number | null, origin: EngagementOrigin | null, whyUs: WhyUs | null, noticeState: NoticeState | null, flags: Array<NoticeFlag>, givenOn: string | null, engagementState: EngagementState | null, reviewedOn: string | null, listedOn: string, note: string | null, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, report: { __typename: 'ReportedWork', state: ReportState, reportedOn: string, howHeard: string, answerReason: string | null, version: number, reportedBy: { __typename: 'Person', id: string, name: string, organization: OrganizationCode } | null } | null, engagement: { __typename: 'Engagement', id: string, ref: string } | null, notice: { __typename: 'CourtesyNotice', id: string, ref: string } | null, viewerCan: { __typename: 'OutOfRegionRowCan', annotate: boolean, confirm: boolean, correct: boolean, notOurs: boolean, open: boolean } } & { ' $fragmentName'?: 'OutOfRegionFactsFragment' };

export type Packet_PageQueryVariables = Exact<{
  ref: string;
}>;


export type Packet_PageQuery = { meeting: { __typename: 'Meeting', id: string, ref: string, version: number, title: string, startsAt: string, place: string, dialIn: string | null, freezeAt: string, state: MeetingState, minutesPlanned: number, viewerCan: { __typename: 'MeetingCan', freeze: boolean }, items: Array<{ __typename: 'AgendaItem', id: string, kind: AgendaItemKind }>, packet: { __typename: 'Packet', id: string, number: number, asOf: string, frozenAt: string | null, sha256: string | null, previousSha256: string | null, awaited: Array<PacketSectionName>, agenda: Array<{ __typename: 'PacketLine', position: number, kind: AgendaItemKind, title: string, minutes: number, ref: string | null, text: string | null, links: Array<string>, owner: string | null, dueOn: string | null, raisedBy: Array<{ __typename: 'PacketCredit', name: string, resc: RescCode }> }>, sections: Array<{ __typename: 'PacketSection', section: PacketSectionName, sha256: string, lines: number, frozenAt: string }>, supplements: Array<{ __typename: 'PacketSupplement', number: number, ref: string, area: string, text: string, links: Array<string>, addedAt: string, raisedBy: Array<{ __typename: 'PacketCredit', name: string, resc: RescCode }> }>, outOfRegion: { __typename: 'OutOfRegionSection', id: string, lines: Array<{ __typename: 'OutOfRegionSectionLine', part: string, rowId: string, ref: string, customer: string, service: string, provider: RescCode, host: RescCode, detail: string }>, rows: Array<{ __typename: 'OutOfRegionSectionRow', id: string, ref: string, customer: string, service: string, provider: RescCode, host: RescCode, startsOn: string | null, endsOn: string | null, work: string, notice: string | null }> } | null, stateContracts: { __typename: 'StateContractSection', id: string, lines: Array<{ __typename: 'StateContractSectionLine', part: string, ref: string, title: string, agency: string | null, lead: RescCode | null, path: string, detail: string }> } | null } | null } | null };

export type Packet_FreezeMutationVariables = Exact<{
  input: MeetingActInput;
}>;


export type Packet_FreezeMutation = { freezePacket:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'MeetingActSuccess', meeting: { __typename: 'Meeting', id: string, version: number, state: MeetingState } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type People_AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type People_AddPersonMutation = { addPerson:
    | { __typename: 'AddPersonSuccess', person: { __typename: 'Person', id: string, name: string } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type People_GiveRoleMutationVariables = Exact<{
  input: GiveRoleInput;
}>;


export type People_GiveRoleMutation = { giveRole:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'GiveRoleSuccess', waitsForSecond: boolean }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type People_EndRoleMutationVariables = Exact<{
  input: EndRoleInput;
}>;


export type People_EndRoleMutation = { endRole:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'EndRoleSuccess', grantId: string }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type People_NameRecipientMutationVariables = Exact<{
  input: NameNoticeRecipientInput;
}>;


export type People_NameRecipientMutation = { nameNoticeRecipient:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NameNoticeRecipientSuccess', recipient: { __typename: 'NoticeRecipient', id: string } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type People_NameDeputyMutationVariables = Exact<{
  input: NameDeputyInput;
}>;


export type People_NameDeputyMutation = { nameDeputy:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NameDeputySuccess', deputy: { __typename: 'Person', id: string } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type People_RecordLeaverMutationVariables = Exact<{
  input: RecordLeaverInput;
}>;


export type People_RecordLeaverMutation = { recordLeaver:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'RecordLeaverSuccess', withoutSuccessor: Array<string>, person: { __typename: 'Person', id: string } }
   };

export type People_PageQueryVariables = Exact<{
  search?: string | null | undefined;
  organization?: OrganizationCode | null | undefined;
  after?: string | null | undefined;
}>;


export type People_PageQuery = { people: { __typename: 'PersonConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Person', id: string, name: string, title: string | null, organization: OrganizationCode, email: string | null, phone: string | null, demonstration: boolean, roles: Array<{ __typename: 'Grant', id: string, role: RoleCode, organization: OrganizationCode, validFrom: string, validTo: string | null, viewerCan: { __typename: 'GrantCan', end: boolean } }> }> } | null };

export type People_GapsQueryVariables = Exact<{ [key: string]: never; }>;


export type People_GapsQuery = { roleGaps: Array<{ __typename: 'RoleGap', organization: OrganizationCode, role: RoleCode, sentence: string, standIn: { __typename: 'Person', id: string, name: string } | null }> | null };

export type People_OtherGapsQueryVariables = Exact<{ [key: string]: never; }>;


export type People_OtherGapsQuery = { peopleGaps: Array<{ __typename: 'PeopleGap', kind: PeopleGapKind, organization: OrganizationCode, sentence: string, path: string }> | null };

export type People_ChoicesQueryVariables = Exact<{
  organization?: OrganizationCode | null | undefined;
}>;


export type People_ChoicesQuery = { people: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, name: string, title: string | null, organization: OrganizationCode }> } | null };

export type People_CategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type People_CategoriesQuery = { serviceCategories: Array<{ __typename: 'ServiceCategory', code: string, label: string }> | null };

export type People_RolesToGiveQueryVariables = Exact<{ [key: string]: never; }>;


export type People_RolesToGiveQuery = { viewer: { __typename: 'Viewer', rolesToGive: Array<{ __typename: 'RoleToGive', role: RoleCode, organizations: Array<OrganizationCode>, byTwo: boolean }> } | null };

export type Positions_OthersQueryVariables = Exact<{
  stage: PositionStage;
  after?: string | null | undefined;
}>;


export type Positions_OthersQuery = { positions: { __typename: 'PositionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Position', id: string, ref: string, trigger: PositionTrigger, newest: { __typename: 'PositionVersion', id: string, number: number, title: string, state: PositionState, answerBy: string | null, releaseAt: string | null, decidedAt: string | null, endedAt: string | null } | null }> } | null };

export type Position_ProposeMutationVariables = Exact<{
  input: ProposePositionInput;
}>;


export type Position_ProposeMutation = { proposePosition:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'PositionActSuccess', position: { __typename: 'Position', id: string, ref: string } }
   };

export type Position_DraftMutationVariables = Exact<{
  input: DraftPositionInput;
}>;


export type Position_DraftMutation = { draftPosition:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'PositionActSuccess', position: { __typename: 'Position', id: string, ref: string } }
   };

export type Position_CallMutationVariables = Exact<{
  input: CallForCommitmentInput;
}>;


export type Position_CallMutation = { callForCommitment:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'PositionActSuccess', position: { __typename: 'Position', id: string, ref: string } }
   };

export type Position_AnswerMutationVariables = Exact<{
  input: AnswerPositionInput;
}>;


export type Position_AnswerMutation = { answerPosition:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'PositionActSuccess', position: { __typename: 'Position', id: string, ref: string } }
   };

export type Position_ReleaseMutationVariables = Exact<{
  input: ReleasePositionInput;
}>;


export type Position_ReleaseMutation = { releasePosition:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'PositionActSuccess', position: { __typename: 'Position', id: string, ref: string } }
   };

export type Position_AmendMutationVariables = Exact<{
  input: AmendPositionInput;
}>;


export type Position_AmendMutation = { amendPosition:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'PositionActSuccess', position: { __typename: 'Position', id: string, ref: string } }
   };

export type Position_DepartMutationVariables = Exact<{
  input: DepartFromPositionInput;
}>;


export type Position_DepartMutation = { departFromPosition:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'PositionActSuccess', position: { __typename: 'Position', id: string, ref: string } }
   };

export type Position_RetireMutationVariables = Exact<{
  input: RetirePositionInput;
}>;


export type Position_RetireMutation = { retirePosition:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'PositionActSuccess', position: { __typename: 'Position', id: string, ref: string } }
   };

export type Position_SupersedeMutationVariables = Exact<{
  input: SupersedePositionInput;
}>;


export type Position_SupersedeMutation = { supersedePosition:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'PositionActSuccess', position: { __typename: 'Position', id: string, ref: string } }
   };

export type Position_PageQueryVariables = Exact<{
  ref: string;
}>;


export type Position_PageQuery = { position: { __typename: 'Position', id: string, ref: string, trigger: PositionTrigger, versions: Array<{ __typename: 'PositionVersion', id: string, number: number, title: string, text: string, hash: string | null, state: PositionState, decidedAt: string | null, releaseAt: string | null, inForceSince: string | null, endedAt: string | null, endReason: string | null, supersededByRef: string | null, why: string | null, answerBy: string | null, version: number, begunByPerson: { __typename: 'Person', id: string, name: string } | null, commitments: Array<{ __typename: 'PositionCommitment', rescCode: RescCode, answer: PositionAnswer | null, words: string | null, answeredAt: string | null, person: { __typename: 'Person', id: string, name: string } | null }>, departures: Array<{ __typename: 'PositionDeparture', rescCode: RescCode, reason: string, recordedAt: string }> }>, viewerCan: { __typename: 'PositionCan', draft: boolean, call: boolean, answer: boolean, release: boolean, amend: boolean, depart: boolean, retire: boolean } } | null };

export type Positions_InForceQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type Positions_InForceQuery = { positionsInForce: { __typename: 'PositionInForceConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'PositionInForce', ref: string, title: string, version: number, inForceSince: string }> } | null };

export type Position_InForceQueryVariables = Exact<{
  ref: string;
}>;


export type Position_InForceQuery = { positionInForce: { __typename: 'PositionInForce', ref: string, title: string, text: string, version: number, hash: string, inForceSince: string } | null };

export type Priorities_PageQueryVariables = Exact<{ [key: string]: never; }>;


export type Priorities_PageQuery = { legislativeSessions: Array<{ __typename: 'LegislativeSession', year: number, title: string, state: LegislativeSessionState, copiedFrom: number | null, version: number, adoptions: Array<{ __typename: 'SessionAdoption', rescCode: RescCode }>, viewerCan: { __typename: 'SessionCan', add: boolean, adopt: boolean, publish: boolean, copy: boolean }, priorities: Array<{ __typename: 'Priority', id: string, slug: string, area: string, finding: string, ask: string, amountUsd: string | null, percent: string | null, unit: string | null, state: PriorityState, handling: PriorityHandling, handlingReason: string | null, claimCounts: { __typename: 'ClaimCounts', bound: number, stale: number, contested: number, retired: number } }>, claims: Array<{ __typename: 'Claim', id: string, sentence: string, stated: string, state: ClaimState, change: string | null, version: number, retiredReason: string | null, own: { __typename: 'ClaimSideType', label: string, formulaWords: string, places: number, value: string | null, rows: Array<{ __typename: 'ClaimRow', letter: string, boundVersion: number, boundValue: string | null, figure: { __typename: 'Figure', id: string, period: string, value: string | null, status: string, dimension: string | null, version: number, metric: { __typename: 'Metric', code: string, name: string, unit: string } } | null }> }, other: { __typename: 'ClaimSideType', label: string, formulaWords: string, places: number, value: string | null, rows: Array<{ __typename: 'ClaimRow', letter: string, boundVersion: number, boundValue: string | null, figure: { __typename: 'Figure', id: string, period: string, value: string | null, status: string, dimension: string | null, version: number, metric: { __typename: 'Metric', code: string, name: string, unit: string } } | null }> } | null, viewerCan: { __typename: 'ClaimCan', bind: boolean, contest: boolean, retire: boolean } }> }> | null };

export type Priorities_PriorityQueryVariables = Exact<{
  slug: string;
}>;


export type Priorities_PriorityQuery = { priority: { __typename: 'Priority', id: string, slug: string, sessionYear: number, area: string, finding: string, ask: string, needs: string | null, amountUsd: string | null, percent: string | null, unit: string | null, state: PriorityState, handling: PriorityHandling, handlingReason: string | null, fromSlug: string | null, chart: string | null, scenario: ScenarioName | null, outcome: PriorityOutcome | null, outcomeNote: string | null, outcomeOn: string | null, version: number, claimCounts: { __typename: 'ClaimCounts', bound: number, stale: number, contested: number, retired: number }, sources: Array<(
      { __typename: 'Source', id: string }
      & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
    )>, claims: Array<{ __typename: 'Claim', id: string, sentence: string, stated: string, state: ClaimState, change: string | null, version: number, retiredReason: string | null, own: { __typename: 'ClaimSideType', label: string, formulaWords: string, places: number, value: string | null, rows: Array<{ __typename: 'ClaimRow', letter: string, boundVersion: number, boundValue: string | null, figure: { __typename: 'Figure', id: string, period: string, value: string | null, status: string, dimension: string | null, version: number, metric: { __typename: 'Metric', code: string, name: string, unit: string } } | null }> }, other: { __typename: 'ClaimSideType', label: string, formulaWords: string, places: number, value: string | null, rows: Array<{ __typename: 'ClaimRow', letter: string, boundVersion: number, boundValue: string | null, figure: { __typename: 'Figure', id: string, period: string, value: string | null, status: string, dimension: string | null, version: number, metric: { __typename: 'Metric', code: string, name: string, unit: string } } | null }> } | null, viewerCan: { __typename: 'ClaimCan', bind: boolean, contest: boolean, retire: boolean } }>, viewerCan: { __typename: 'PriorityCan', change: boolean, addClaim: boolean, drop: boolean, recordOutcome: boolean } } | null };

export type ClaimFieldsFragment = { __typename: 'Claim', id: string, sentence: string, stated: string, state: ClaimState, change: string | null, version: number, retiredReason: string | null, own: { __typename: 'ClaimSideType', label: string, formulaWords: string, places: number, value: string | null, rows: Array<{ __typename: 'ClaimRow', letter: string, boundVersion: number, boundValue: string | null, figure: { __typename: 'Figure', id: string, period: string, value: string | null, status: string, dimension: string | null, version: number, metric: { __typename: 'Metric', code: string, name: string, unit: string } } | null }> }, other: { __typename: 'ClaimSideType', label: string, formulaWords: string, places: number, value: string | null, rows: Array<{ __typename: 'ClaimRow', letter: string, boundVersion: number, boundValue: string | null, figure: { __typename: 'Figure', id: string, period: string, value: string | null, status: string, dimension: string | null, version: number, metric: { __typename: 'Metric', code: string, name: string, unit: string } } | null }> } | null, viewerCan: { __typename: 'ClaimCan', bind: boolean, contest: boolean, retire: boolean } } & { ' $fragmentName'?: 'ClaimFieldsFragment' };

export type ClaimSideFieldsFragment = { __typename: 'ClaimSideType', label: string, formulaWords: string, places: number, value: string | null, rows: Array<{ __typename: 'ClaimRow', letter: string, boundVersion: number, boundValue: string | null, figure: { __typename: 'Figure', id: string, period: string, value: string | null, status: string, dimension: string | null, version: number, metric: { __typename: 'Metric', code: string, name: string, unit: string } } | null }> } & { ' $fragmentName'?: 'ClaimSideFieldsFragment' };

export type Priorities_OpenMutationVariables = Exact<{
  input: OpenLegislativeSessionInput;
}>;


export type Priorities_OpenMutation = { openLegislativeSession:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'LegislativeSessionActSuccess', session: { __typename: 'LegislativeSession', year: number } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Priorities_AdoptMutationVariables = Exact<{
  input: LegislativeSessionInput;
}>;


export type Priorities_AdoptMutation = { adoptPriorities:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'LegislativeSessionActSuccess', session: { __typename: 'LegislativeSession', year: number } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Priorities_PublishMutationVariables = Exact<{
  input: LegislativeSessionInput;
}>;


export type Priorities_PublishMutation = { publishPriorities:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'LegislativeSessionActSuccess', session: { __typename: 'LegislativeSession', year: number } }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Priorities_AddMutationVariables = Exact<{
  input: AddPriorityInput;
}>;


export type Priorities_AddMutation = { addPriority:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'PriorityActSuccess', priority: { __typename: 'Priority', id: string } }
   };

export type Priorities_ChangeMutationVariables = Exact<{
  input: ChangePriorityInput;
}>;


export type Priorities_ChangeMutation = { changePriority:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'PriorityActSuccess', priority: { __typename: 'Priority', id: string } }
   };

export type Priorities_DropMutationVariables = Exact<{
  input: DropPriorityInput;
}>;


export type Priorities_DropMutation = { dropPriority:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'PriorityActSuccess', priority: { __typename: 'Priority', id: string } }
   };

export type Priorities_OutcomeMutationVariables = Exact<{
  input: RecordPriorityOutcomeInput;
}>;


export type Priorities_OutcomeMutation = { recordPriorityOutcome:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'PriorityActSuccess', priority: { __typename: 'Priority', id: string } }
   };

export type Priorities_BindClaimMutationVariables = Exact<{
  input: BindClaimInput;
}>;


export type Priorities_BindClaimMutation = { bindClaim:
    | { __typename: 'ClaimActSuccess', claim: { __typename: 'Claim', id: string } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Priorities_RetireClaimMutationVariables = Exact<{
  input: RetireClaimInput;
}>;


export type Priorities_RetireClaimMutation = { retireClaim:
    | { __typename: 'ClaimActSuccess', claim: { __typename: 'Claim', id: string } }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type PublicPage_PositionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicPage_PositionsQuery = { positionsInForce: { __typename: 'PositionInForceConnection', nodes: Array<{ __typename: 'PositionInForce', ref: string, title: string, version: number, inForceSince: string }> } | null };

export type PublicPage_MembersQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicPage_MembersQuery = { districts: { __typename: 'DistrictConnection', nodes: Array<{ __typename: 'District', id: string, shortName: string, stateCodes: Array<{ __typename: 'StateCode', code: string }>, membership: { __typename: 'Membership', id: string, validFrom: string | null, resc: { __typename: 'Resc', code: RescCode } } | null }> } | null };

export type Resc_CatchmentQueryVariables = Exact<{
  code: RescCode;
  asOf?: string | null | undefined;
}>;


export type Resc_CatchmentQuery = { resc: { __typename: 'Resc', code: RescCode, towns: { __typename: 'TownConnection', nodes: Array<{ __typename: 'Town', key: string, name: string, catchment: { __typename: 'CatchmentLine', id: string, validFrom: string | null, confidence: CatchmentConfidence } | null }> } | null, members: { __typename: 'DistrictConnection', totalCount: number, nodes: Array<{ __typename: 'District', id: string, name: string, kind: DistrictKind, grades: string | null, enrollment: number | null }> } | null, schools: { __typename: 'SchoolConnection', totalCount: number, nodes: Array<{ __typename: 'School', id: string, name: string, grades: string | null, theme: string | null, town: { __typename: 'Town', key: string, name: string } | null }> } | null } | null };

export type Resc_PageQueryVariables = Exact<{
  code: RescCode;
  asOf?: string | null | undefined;
}>;


export type Resc_PageQuery = { resc: { __typename: 'Resc', code: RescCode, name: string, legalName: string, formerNames: string | null, officeTown: string | null, officeAddress: string | null, zip: string | null, phone: string | null, website: string | null, foundedYear: number | null, foundingNote: string | null, townCount: number | null, memberCount: number | null, sources: Array<(
      { __typename: 'Source', id: string }
      & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
    )> } | null };

export type Resc_PeopleQueryVariables = Exact<{
  code: RescCode;
}>;


export type Resc_PeopleQuery = { resc: { __typename: 'Resc', code: RescCode, executiveDirector: { __typename: 'Person', id: string, name: string } | null, clearinghouseDirector: { __typename: 'Person', id: string, name: string } | null, people: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, name: string, title: string | null, email: string | null, phone: string | null, demonstration: boolean }> } | null, noticeRecipients: Array<{ __typename: 'NoticeRecipient', id: string, categoryCode: string | null, validFrom: string, validTo: string | null, person: { __typename: 'Person', id: string, name: string } | null, deputy: { __typename: 'Person', id: string, name: string } | null }> | null } | null, serviceCategories: Array<{ __typename: 'ServiceCategory', code: string, label: string }> | null };

export type Scenarios_PageQueryVariables = Exact<{
  name: ScenarioName;
  inputs?: Array<ScenarioValueInput> | ScenarioValueInput | null | undefined;
}>;


export type Scenarios_PageQuery = { scenarioQuestions: Array<{ __typename: 'ScenarioQuestion', name: ScenarioName, title: string }> | null, scenario: { __typename: 'Scenario', question: { __typename: 'ScenarioQuestion', name: ScenarioName, title: string, question: string, method: string, priorities: Array<{ __typename: 'Priority', id: string, slug: string, sessionYear: number, finding: string }> }, inputs: Array<{ __typename: 'ScenarioInput', code: string, group: string, label: string, unit: string, value: string | null, written: boolean, figureValue: string | null, period: string | null, status: string | null, note: string | null, missing: string | null }>, lines: Array<{ __typename: 'ScenarioLine', code: string, group: string, label: string, unit: string, value: string | null, steps: string, missing: Array<string> }> } | null, keptScenarios: { __typename: 'KeptScenarioConnection', totalCount: number, nodes: Array<{ __typename: 'KeptScenario', id: string, ref: string, title: string, keptAt: string, keptBy: { __typename: 'Person', id: string, name: string } | null, scenario: { __typename: 'Scenario', question: { __typename: 'ScenarioQuestion', title: string } } }> } | null };

export type Scenarios_KeptQueryVariables = Exact<{
  ref: string;
}>;


export type Scenarios_KeptQuery = { keptScenario: { __typename: 'KeptScenario', id: string, ref: string, title: string, keptAt: string, keptBy: { __typename: 'Person', id: string, name: string } | null, scenario: { __typename: 'Scenario', question: { __typename: 'ScenarioQuestion', name: ScenarioName, title: string, question: string, method: string, priorities: Array<{ __typename: 'Priority', id: string, slug: string, sessionYear: number, finding: string }> }, inputs: Array<{ __typename: 'ScenarioInput', code: string, group: string, label: string, unit: string, value: string | null, written: boolean, figureValue: string | null, period: string | null, status: string | null, note: string | null, missing: string | null }>, lines: Array<{ __typename: 'ScenarioLine', code: string, group: string, label: string, unit: string, value: string | null, steps: string, missing: Array<string> }> }, changed: Array<{ __typename: 'ScenarioChange', group: string, label: string, unit: string, was: string | null, now: string | null }> } | null };

export type Scenarios_KeepMutationVariables = Exact<{
  input: KeepScenarioInput;
}>;


export type Scenarios_KeepMutation = { keepScenario:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'ScenarioActSuccess', kept: { __typename: 'KeptScenario', id: string, ref: string } }
   };

export type ScenarioAnswerFragment = { __typename: 'Scenario', question: { __typename: 'ScenarioQuestion', name: ScenarioName, title: string, question: string, method: string, priorities: Array<{ __typename: 'Priority', id: string, slug: string, sessionYear: number, finding: string }> }, inputs: Array<{ __typename: 'ScenarioInput', code: string, group: string, label: string, unit: string, value: string | null, written: boolean, figureValue: string | null, period: string | null, status: string | null, note: string | null, missing: string | null }>, lines: Array<{ __typename: 'ScenarioLine', code: string, group: string, label: string, unit: string, value: string | null, steps: string, missing: Array<string> }> } & { ' $fragmentName'?: 'ScenarioAnswerFragment' };

export type Services_PageQueryVariables = Exact<{ [key: string]: never; }>;


export type Services_PageQuery = { serviceCategories: Array<{ __typename: 'ServiceCategory', code: string, label: string }> | null, serviceOfferings: { __typename: 'ServiceOfferingConnection', nodes: Array<{ __typename: 'ServiceOffering', id: string, service: string, category: { __typename: 'ServiceCategory', code: string }, resc: { __typename: 'Resc', code: RescCode } | null }> } | null };

export type SourceLineFragment = { __typename: 'Source', id: string, title: string, publisher: string | null, address: string | null, vintage: string | null, howRead: string | null } & { ' $fragmentName'?: 'SourceLineFragment' };

export type StateContract_ExpectMutationVariables = Exact<{
  input: ExpectStateContractInput;
}>;


export type StateContract_ExpectMutation = { expectStateContract:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'StateContractActSuccess', contract: { __typename: 'StateContract', id: string, ref: string, version: number, state: StateContractState | null } }
   };

export type StateContract_ReceiveFormMutationVariables = Exact<{
  input: ReceiveStateContractFormInput;
}>;


export type StateContract_ReceiveFormMutation = { receiveStateContractForm:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'StateContractActSuccess', contract: { __typename: 'StateContract', id: string, ref: string, version: number, state: StateContractState | null } }
   };

export type StateContract_ExecuteMutationVariables = Exact<{
  input: ExecuteStateContractInput;
}>;


export type StateContract_ExecuteMutation = { executeStateContract:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'StateContractActSuccess', contract: { __typename: 'StateContract', id: string, ref: string, version: number, state: StateContractState | null } }
   };

export type StateContract_AmendMutationVariables = Exact<{
  input: AmendStateContractInput;
}>;


export type StateContract_AmendMutation = { amendStateContract:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'StateContractActSuccess', contract: { __typename: 'StateContract', id: string, ref: string, version: number, state: StateContractState | null } }
   };

export type StateContract_AddDeliverableMutationVariables = Exact<{
  input: AddStateContractDeliverableInput;
}>;


export type StateContract_AddDeliverableMutation = { addStateContractDeliverable:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'StateContractActSuccess', contract: { __typename: 'StateContract', id: string, ref: string, version: number, state: StateContractState | null } }
   };

export type StateContract_DeliverMutationVariables = Exact<{
  input: DeliverStateContractItemInput;
}>;


export type StateContract_DeliverMutation = { deliverStateContractItem:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'StateContractActSuccess', contract: { __typename: 'StateContract', id: string, ref: string, version: number, state: StateContractState | null } }
   };

export type StateContract_DeclineMutationVariables = Exact<{
  input: EndStateContractInput;
}>;


export type StateContract_DeclineMutation = { declineStateContract:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'StateContractActSuccess', contract: { __typename: 'StateContract', id: string, ref: string, version: number, state: StateContractState | null } }
   };

export type StateContract_TerminateMutationVariables = Exact<{
  input: EndStateContractInput;
}>;


export type StateContract_TerminateMutation = { terminateStateContract:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'StateContractActSuccess', contract: { __typename: 'StateContract', id: string, ref: string, version: number, state: StateContractState | null } }
   };

export type StateContract_CloseMutationVariables = Exact<{
  input: CloseStateContractInput;
}>;


export type StateContract_CloseMutation = { closeStateContract:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'StateContractActSuccess', contract: { __typename: 'StateContract', id: string, ref: string, version: number, state: StateContractState | null } }
   };

export type StateContract_RenewMutationVariables = Exact<{
  input: RenewStateContractInput;
}>;


export type StateContract_RenewMutation = { renewStateContract:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'StateContractActSuccess', contract: { __typename: 'StateContract', id: string, ref: string, version: number, state: StateContractState | null } }
   };

export type StateContract_ImportMutationVariables = Exact<{
  input: ImportStateContractsInput;
}>;


export type StateContract_ImportMutation = { importStateContracts:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'ImportStateContractsSuccess', added: number, changed: number, same: number }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type StateContract_PageQueryVariables = Exact<{
  ref: string;
}>;


export type StateContract_PageQuery = { stateContract: { __typename: 'StateContract', id: string, ref: string, title: string, agency: string, kind: string, role: string | null, note: string | null, amount: string | null, amountNote: string | null, fiscalYear: number | null, state: StateContractState | null, route: StateContractRoute | null, routeReference: string | null, office: string | null, programCode: string | null, contractNumber: string | null, fundingSource: string | null, periodFrom: string | null, periodTo: string | null, agencySignedOn: string | null, leadSignedOn: string | null, endedOn: string | null, endReason: string | null, finalAmount: string | null, finalNote: string | null, incomplete: Array<string>, version: number, acts: Array<string>, lead: { __typename: 'Resc', code: RescCode } | null, participants: Array<{ __typename: 'Resc', code: RescCode }>, roles: Array<{ __typename: 'StateContractRole', resc: RescCode, role: string | null }>, years: Array<{ __typename: 'StateContractYear', fiscalYear: number, total: string | null, note: string | null }>, shares: Array<{ __typename: 'StateContractShare', resc: RescCode, fiscalYear: number, amount: string | null, note: string | null }>, deliverables: Array<{ __typename: 'StateContractDeliverable', id: string, title: string, dueOn: string, deliveredOn: string | null, note: string | null, overdue: boolean }>, versions: Array<{ __typename: 'StateContractVersion', number: number, madeAt: string, reason: string | null, agencyReference: string | null, periodNote: string | null, madeBy: { __typename: 'Person', id: string, name: string } | null, differences: Array<{ __typename: 'StateContractDifference', what: string, before: string | null, after: string | null }>, file: { __typename: 'StateContractFile', id: string, name: string, size: number } | null }>, previous: { __typename: 'StateContract', id: string, ref: string } | null, next: { __typename: 'StateContract', id: string, ref: string } | null, history: Array<{ __typename: 'HistoryItem', at: string, sentence: string, reason: string | null, role: RoleCode | null, organization: OrganizationCode | null, person: { __typename: 'Person', id: string, name: string } | null }>, sources: Array<(
      { __typename: 'Source', id: string }
      & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
    )> } | null };

export type StateContract_ImportPreviewQueryVariables = Exact<{
  fileId: string;
}>;


export type StateContract_ImportPreviewQuery = { stateContractImportPreview: { __typename: 'StateContractImportPreview', sha256: string, problem: string | null, rows: Array<{ __typename: 'StateContractImportRow', outcome: StateContractImportOutcome, lines: Array<number>, title: string, ref: string | null, problem: string | null, differences: Array<{ __typename: 'StateContractDifference', what: string, before: string | null, after: string | null }> }> } | null };

export type StateContract_SectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type StateContract_SectionsQuery = { stateContractSections: Array<{ __typename: 'StateContractSection', id: string, number: number, frozenAt: string, sha256: string, frozenBy: { __typename: 'Person', id: string, name: string } | null, lines: Array<{ __typename: 'StateContractSectionLine', part: string, ref: string, title: string, agency: string | null, lead: RescCode | null, path: string, detail: string }> }> | null };

export type StateContracts_PageQueryVariables = Exact<{
  agency?: string | null | undefined;
  resc?: RescCode | null | undefined;
  fiscalYear?: number | null | undefined;
  state?: StateContractState | null | undefined;
  route?: StateContractRoute | null | undefined;
  incomplete?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type StateContracts_PageQuery = { stateContracts: { __typename: 'StateContractConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'StateContract', id: string, ref: string, title: string, agency: string, kind: string, role: string | null, fiscalYear: number | null, amount: string | null, amountNote: string | null, note: string | null, state: StateContractState | null, incomplete: Array<string>, years: Array<{ __typename: 'StateContractYear', fiscalYear: number, total: string | null }>, participants: Array<{ __typename: 'Resc', code: RescCode }>, sources: Array<(
        { __typename: 'Source', id: string }
        & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
      )> }> } | null };

export type Venture_ProposeMutationVariables = Exact<{
  input: ProposeVentureInput;
}>;


export type Venture_ProposeMutation = { proposeVenture:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'VentureActSuccess', venture: { __typename: 'Venture', id: string, ref: string } }
   };

export type Venture_OpenMutationVariables = Exact<{
  input: VentureActInput;
}>;


export type Venture_OpenMutation = { openVenture:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'VentureActSuccess', venture: { __typename: 'Venture', id: string } }
   };

export type Venture_RunMutationVariables = Exact<{
  input: VentureActInput;
}>;


export type Venture_RunMutation = { runVenture:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'VentureActSuccess', venture: { __typename: 'Venture', id: string } }
   };

export type Venture_CloseMutationVariables = Exact<{
  input: VentureReasonInput;
}>;


export type Venture_CloseMutation = { closeVenture:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'VentureActSuccess', venture: { __typename: 'Venture', id: string } }
   };

export type Venture_ChangeNeedMutationVariables = Exact<{
  input: ChangeVentureNeedInput;
}>;


export type Venture_ChangeNeedMutation = { changeVentureNeed:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'VentureActSuccess', venture: { __typename: 'Venture', id: string } }
   };

export type Venture_NameDistrictsMutationVariables = Exact<{
  input: NameVentureDistrictsInput;
}>;


export type Venture_NameDistrictsMutation = { nameVentureDistricts:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'VentureActSuccess', venture: { __typename: 'Venture', id: string } }
   };

export type Venture_NameLeadMutationVariables = Exact<{
  input: NameVentureLeadInput;
}>;


export type Venture_NameLeadMutation = { nameVentureLead:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'VentureActSuccess', venture: { __typename: 'Venture', id: string } }
   };

export type Venture_SetRateMutationVariables = Exact<{
  input: SetVentureRateInput;
}>;


export type Venture_SetRateMutation = { setVentureRate:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'VentureActSuccess', venture: { __typename: 'Venture', id: string } }
   };

export type Venture_JoinMutationVariables = Exact<{
  input: VentureMembershipInput;
}>;


export type Venture_JoinMutation = { joinVenture:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'VentureActSuccess', venture: { __typename: 'Venture', id: string } }
   };

export type Venture_LeaveMutationVariables = Exact<{
  input: VentureMembershipInput;
}>;


export type Venture_LeaveMutation = { leaveVenture:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'VentureActSuccess', venture: { __typename: 'Venture', id: string } }
   };

export type Venture_PledgeMutationVariables = Exact<{
  input: PledgeContributionInput;
}>;


export type Venture_PledgeMutation = { pledgeContribution:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'ContributionActSuccess', contribution: { __typename: 'Contribution', id: string, ref: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Venture_AcceptMutationVariables = Exact<{
  input: AcceptContributionInput;
}>;


export type Venture_AcceptMutation = { acceptContribution:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'ContributionActSuccess', contribution: { __typename: 'Contribution', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Venture_RecordMutationVariables = Exact<{
  input: RecordFulfilmentInput;
}>;


export type Venture_RecordMutation = { recordFulfilment:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'ContributionActSuccess', contribution: { __typename: 'Contribution', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Venture_ConfirmMutationVariables = Exact<{
  input: FulfilmentInput;
}>;


export type Venture_ConfirmMutation = { confirmFulfilment:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'ContributionActSuccess', contribution: { __typename: 'Contribution', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Venture_ReturnMutationVariables = Exact<{
  input: ReturnFulfilmentInput;
}>;


export type Venture_ReturnMutation = { returnFulfilment:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'ContributionActSuccess', contribution: { __typename: 'Contribution', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Venture_ReverseMutationVariables = Exact<{
  input: ReverseConfirmationInput;
}>;


export type Venture_ReverseMutation = { reverseConfirmation:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'ContributionActSuccess', contribution: { __typename: 'Contribution', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Venture_ReduceMutationVariables = Exact<{
  input: ReduceContributionInput;
}>;


export type Venture_ReduceMutation = { reduceContribution:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'ContributionActSuccess', contribution: { __typename: 'Contribution', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type Venture_CancelMutationVariables = Exact<{
  input: CancelContributionInput;
}>;


export type Venture_CancelMutation = { cancelContribution:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'ContributionActSuccess', contribution: { __typename: 'Contribution', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
   };

export type VentureStandingPartsFragment = { __typename: 'VentureStanding', key: string, fundsNeeded: string | null, fundsPledged: string, fundsFulfilled: string, inKindNeeded: string | null, inKindPledged: string, inKindFulfilled: string } & { ' $fragmentName'?: 'VentureStandingPartsFragment' };

export type VentureContributionFragment = { __typename: 'Contribution', id: string, ref: string, version: number, kind: SupportKind, state: ContributionState, flags: Array<ContributionFlag>, fiscalYear: number, what: string, method: ValuationMethod | null, methodWords: string | null, staffCategory: string | null, statedRate: string | null, rate: string | null, space: string | null, fundsPledged: string | null, fundsFulfilled: string | null, inKindPledged: string | null, inKindFulfilled: string | null, hoursPledged: number | null, hoursFulfilled: number | null, nextDueOn: string | null, giver: { __typename: 'Resc', code: RescCode }, instalments: Array<{ __typename: 'ContributionInstalment', id: string, dueOn: string, funds: string | null, inKind: string | null, hours: number | null }>, fulfilments: Array<{ __typename: 'ContributionFulfilment', id: string, state: FulfilmentState, funds: string | null, inKind: string | null, hours: number | null, givenOn: string, evidence: string, fileId: string | null, answer: string | null, recordedByPerson: { __typename: 'Person', id: string, name: string } | null }>, entries: Array<{ __typename: 'ContributionEntry', id: string, at: string, entry: ContributionEntryKind, takesAway: boolean, funds: string | null, inKind: string | null, hours: number | null, reason: string | null, reversed: boolean, by: { __typename: 'Person', id: string, name: string } | null, byResc: { __typename: 'Resc', code: RescCode } }>, viewerCan: { __typename: 'ContributionCan', accept: boolean, record: boolean, confirm: boolean, takeBack: boolean, reduce: boolean, cancel: boolean } } & { ' $fragmentName'?: 'VentureContributionFragment' };

export type Venture_PageQueryVariables = Exact<{
  ref: string;
}>;


export type Venture_PageQuery = { venture: { __typename: 'Venture', id: string, ref: string, version: number, title: string, purpose: string, state: VentureState, startsOn: string, endsOn: string | null, closeReason: string | null, needRevision: number, needReason: string | null, leadResc: { __typename: 'Resc', code: RescCode }, leadPerson: { __typename: 'Person', id: string, name: string, title: string | null } | null, members: Array<{ __typename: 'VentureMember', id: string, joinedOn: string, leftOn: string | null, leaveReason: string | null, resc: { __typename: 'Resc', code: RescCode } }>, districts: Array<{ __typename: 'VentureDistrict', name: string, district: { __typename: 'District', id: string } }>, needs: Array<{ __typename: 'VentureNeed', id: string, kind: SupportKind, fiscalYear: number, what: string, funds: string | null, inKind: string | null, hours: number | null, space: string | null }>, rates: Array<{ __typename: 'VentureRate', id: string, fiscalYear: number, category: string, rate: string, validFrom: string, revision: number, current: boolean, setByPerson: { __typename: 'Person', id: string, name: string } | null }>, byResc: Array<{ __typename: 'VentureStanding', key: string, fundsNeeded: string | null, fundsPledged: string, fundsFulfilled: string, inKindNeeded: string | null, inKindPledged: string, inKindFulfilled: string, resc: { __typename: 'Resc', code: RescCode } | null }>, byYear: Array<{ __typename: 'VentureStanding', key: string, fundsNeeded: string | null, fundsPledged: string, fundsFulfilled: string, inKindNeeded: string | null, inKindPledged: string, inKindFulfilled: string }>, standing: { __typename: 'VentureStanding', key: string, fundsNeeded: string | null, fundsPledged: string, fundsFulfilled: string, inKindNeeded: string | null, inKindPledged: string, inKindFulfilled: string } | null, contributions: Array<{ __typename: 'Contribution', id: string, ref: string, version: number, kind: SupportKind, state: ContributionState, flags: Array<ContributionFlag>, fiscalYear: number, what: string, method: ValuationMethod | null, methodWords: string | null, staffCategory: string | null, statedRate: string | null, rate: string | null, space: string | null, fundsPledged: string | null, fundsFulfilled: string | null, inKindPledged: string | null, inKindFulfilled: string | null, hoursPledged: number | null, hoursFulfilled: number | null, nextDueOn: string | null, giver: { __typename: 'Resc', code: RescCode }, instalments: Array<{ __typename: 'ContributionInstalment', id: string, dueOn: string, funds: string | null, inKind: string | null, hours: number | null }>, fulfilments: Array<{ __typename: 'ContributionFulfilment', id: string, state: FulfilmentState, funds: string | null, inKind: string | null, hours: number | null, givenOn: string, evidence: string, fileId: string | null, answer: string | null, recordedByPerson: { __typename: 'Person', id: string, name: string } | null }>, entries: Array<{ __typename: 'ContributionEntry', id: string, at: string, entry: ContributionEntryKind, takesAway: boolean, funds: string | null, inKind: string | null, hours: number | null, reason: string | null, reversed: boolean, by: { __typename: 'Person', id: string, name: string } | null, byResc: { __typename: 'Resc', code: RescCode } }>, viewerCan: { __typename: 'ContributionCan', accept: boolean, record: boolean, confirm: boolean, takeBack: boolean, reduce: boolean, cancel: boolean } }>, history: Array<{ __typename: 'HistoryItem', at: string, sentence: string, reason: string | null, role: RoleCode | null, organization: OrganizationCode | null, person: { __typename: 'Person', id: string, name: string } | null }>, viewerCan: { __typename: 'VentureCan', open: boolean, run: boolean, close: boolean, changeNeed: boolean, setRate: boolean, changePartners: boolean, nameLead: boolean, join: boolean, leave: boolean, pledge: boolean } } | null };

export type Ventures_PageQueryVariables = Exact<{
  states?: Array<VentureState> | VentureState | null | undefined;
  resc?: RescCode | null | undefined;
  after?: string | null | undefined;
}>;


export type Ventures_PageQuery = { ventures: { __typename: 'VentureConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Venture', id: string, ref: string, title: string, state: VentureState, startsOn: string, endsOn: string | null, leadResc: { __typename: 'Resc', code: RescCode }, members: Array<{ __typename: 'VentureMember', id: string, leftOn: string | null, resc: { __typename: 'Resc', code: RescCode } }>, standing: { __typename: 'VentureStanding', fundsNeeded: string | null, fundsPledged: string, fundsFulfilled: string, inKindPledged: string, inKindFulfilled: string } | null }> } | null };

export type Week_ListQueryVariables = Exact<{
  resc: Array<RescCode> | RescCode;
  from: string;
  to: string;
}>;


export type Week_ListQuery = { ours: { __typename: 'OutOfRegionRowConnection', totalCount: number, nodes: Array<{ __typename: 'OutOfRegionRow', id: string, service: string, customerName: string, startsOn: string | null, endsOn: string | null, kind: RowKind, noticeState: NoticeState | null, flags: Array<NoticeFlag>, report: { __typename: 'ReportedWork', state: ReportState } | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode } }> } | null, others: { __typename: 'OutOfRegionRowConnection', totalCount: number, nodes: Array<{ __typename: 'OutOfRegionRow', id: string, service: string, customerName: string, startsOn: string | null, endsOn: string | null, kind: RowKind, noticeState: NoticeState | null, flags: Array<NoticeFlag>, report: { __typename: 'ReportedWork', state: ReportState } | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode } }> } | null };

export type WeekLineFragment = { __typename: 'OutOfRegionRow', id: string, service: string, customerName: string, startsOn: string | null, endsOn: string | null, kind: RowKind, noticeState: NoticeState | null, flags: Array<NoticeFlag>, report: { __typename: 'ReportedWork', state: ReportState } | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode } } & { ' $fragmentName'?: 'WeekLineFragment' };

export type BoardSeats_CsvQueryVariables = Exact<{
  resc?: RescCode | null | undefined;
  states?: Array<SeatState> | SeatState | null | undefined;
  executive?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BoardSeats_CsvQuery = { boardSeats: { __typename: 'BoardSeatConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'BoardSeat', id: string, number: number, state: SeatState, opensOn: string | null, memberName: string | null, from: string | null, lastDay: string | null, endsSoon: boolean, endReason: string | null, resc: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string, shortName: string } }> } | null };

export type Catchments_CsvQueryVariables = Exact<{
  resc?: RescCode | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Catchments_CsvQuery = { towns: { __typename: 'TownConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Town', key: string, name: string, catchment: { __typename: 'CatchmentLine', id: string, validFrom: string | null, validTo: string | null, confidence: CatchmentConfidence, evidence: string | null, recordedAt: string, supersededAt: string | null, resc: { __typename: 'Resc', code: RescCode }, sources: Array<{ __typename: 'Source', id: string }> } | null }> } | null };

export type ContributionTotals_CsvQueryVariables = Exact<{
  rescs?: Array<RescCode> | RescCode | null | undefined;
  fiscalYear?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContributionTotals_CsvQuery = { contributionTotals: { __typename: 'ContributionTotalConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ContributionTotal', resc: RescCode, fiscalYear: number, contributions: number, fundsPledged: string, fundsFulfilled: string, inKindPledged: string, inKindFulfilled: string }> } | null };

export type Contributions_CsvQueryVariables = Exact<{
  giver?: RescCode | null | undefined;
  kind?: SupportKind | null | undefined;
  states?: Array<ContributionState> | ContributionState | null | undefined;
  fiscalYear?: number | null | undefined;
  overdueOnly?: boolean | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Contributions_CsvQuery = { contributions: { __typename: 'ContributionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Contribution', id: string, ref: string, kind: SupportKind, fiscalYear: number, what: string, method: ValuationMethod | null, methodWords: string | null, staffCategory: string | null, rate: string | null, hoursPledged: number | null, hoursFulfilled: number | null, fundsPledged: string | null, fundsFulfilled: string | null, inKindPledged: string | null, inKindFulfilled: string | null, state: ContributionState, flags: Array<ContributionFlag>, nextDueOn: string | null, pledgedAt: string, acceptedAt: string | null, venture: { __typename: 'Venture', ref: string, title: string } | null, giver: { __typename: 'Resc', code: RescCode } }> } | null };

export type CourtesyNotices_CsvQueryVariables = Exact<{
  box: NoticeBox;
  states?: Array<NoticeState> | NoticeState | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CourtesyNotices_CsvQuery = { courtesyNotices: { __typename: 'CourtesyNoticeConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'CourtesyNotice', id: string, ref: string, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, state: NoticeState, flags: Array<NoticeFlag>, dueAt: string, dueRule: string, givenAt: string | null, channel: NoticeChannel | null, spokeWith: string | null, spokenAt: string | null, typeOfService: string | null, lengthOfCommitment: string | null, collaboration: CollaborationTopic | null, capacityBuilding: CapacityTopic | null, acknowledgedAt: string | null, acknowledgedByName: string | null, lateReason: string | null, toFollowReason: string | null, neverGivenReason: string | null, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, givenBy: { __typename: 'Person', id: string, name: string } | null, recipient: { __typename: 'Person', id: string, name: string } | null }> } | null };

export type Districts_CsvQueryVariables = Exact<{
  search?: string | null | undefined;
  resc?: RescCode | null | undefined;
  kinds?: Array<DistrictKind> | DistrictKind | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Districts_CsvQuery = { districts: { __typename: 'DistrictConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'District', id: string, name: string, shortName: string, kind: DistrictKind, grades: string | null, enrollment: number | null, enrollmentSchoolYear: string | null, mailingTown: string | null, latitude: number | null, longitude: number | null, validFrom: string | null, validTo: string | null, dateStatus: string | null, note: string | null, stateCodes: Array<{ __typename: 'StateCode', code: string, status: string }>, homeRescs: Array<{ __typename: 'Resc', code: RescCode }>, membership: { __typename: 'Membership', resc: { __typename: 'Resc', code: RescCode } } | null, towns: Array<{ __typename: 'Town', key: string, name: string }>, sources: Array<{ __typename: 'Source', id: string }> }> } | null };

export type EarlyChildhoodCounts_CsvQueryVariables = Exact<{
  program?: string | null | undefined;
  fiscalYear?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EarlyChildhoodCounts_CsvQuery = { earlyChildhoodCounts: { __typename: 'EarlyChildhoodCountConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'EarlyChildhoodCount', key: string, programCode: string, program: string, scheduleCode: string, schedule: string, ageGroup: string, fiscalYear: number, count: number, countsWhat: string, statusCode: string, status: string, sources: Array<{ __typename: 'Source', id: string }> }> } | null };

export type EarlyChildhoodRates_CsvQueryVariables = Exact<{
  asOf?: string | null | undefined;
  program?: string | null | undefined;
  fiscalYear?: number | null | undefined;
  region?: string | null | undefined;
  unit?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EarlyChildhoodRates_CsvQuery = { earlyChildhoodRates: { __typename: 'EarlyChildhoodRateConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'EarlyChildhoodRate', key: string, programCode: string, program: string, scheduleCode: string, schedule: string, ageGroup: string, fiscalYear: number | null, period: string | null, regionCode: string | null, region: string | null, accredited: boolean | null, titleI: boolean | null, amount: string, unitCode: string, unit: string, statusCode: string, status: string, note: string | null, sources: Array<{ __typename: 'Source', id: string }> }> } | null };

export type EarlyChildhoodRegions_CsvQueryVariables = Exact<{
  region?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EarlyChildhoodRegions_CsvQuery = { earlyChildhoodRegionTowns: { __typename: 'EarlyChildhoodRegionTownConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'EarlyChildhoodRegionTown', townKey: string, townName: string | null, regionCode: string, region: string, leadAgency: string, leadResc: RescCode | null, rateRegionCode: string, rateRegion: string, differsFromCatchment: boolean, looksWrong: boolean, note: string | null, sources: Array<{ __typename: 'Source', id: string }> }> } | null };

export type EarlyChildhoodSpaces_CsvQueryVariables = Exact<{
  fiscalYear?: number | null | undefined;
  asOf?: string | null | undefined;
  level?: string | null | undefined;
  region?: string | null | undefined;
  town?: string | null | undefined;
  spaceType?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EarlyChildhoodSpaces_CsvQuery = { earlyChildhoodSpaces: { __typename: 'EarlyChildhoodSpacesConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'EarlyChildhoodSpaces', id: string, fiscalYear: number, levelCode: string, level: string, townKey: string | null, townName: string | null, regionCode: string | null, region: string | null, spaceTypeCode: string | null, spaceType: string | null, program: string | null, funded: number | null, filled: number | null, unfilled: number | null, suppressedCode: string | null, suppressed: string | null, recordedOn: string, sourceWords: string }> } | null };

export type Engagements_CsvQueryVariables = Exact<{
  filter?: EngagementFilter | null | undefined;
  sort?: EngagementSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Engagements_CsvQuery = { engagements: { __typename: 'EngagementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Engagement', id: string, ref: string, customerName: string, townName: string | null, service: string, requestedOn: string, startsOn: string | null, endsOn: string | null, days: number | null, providerCode: RescCode, placement: PlacementResult, hosts: Array<RescCode>, origin: EngagementOrigin, whyUs: WhyUs | null, state: EngagementState, endedOn: string | null, endReason: string | null, createdAt: string, updatedAt: string, district: { __typename: 'District', id: string } | null, organization: { __typename: 'Organization', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, notices: Array<{ __typename: 'CourtesyNotice', id: string, state: NoticeState }> }> } | null };

export type Expertise_CsvQueryVariables = Exact<{
  resc?: RescCode | null | undefined;
  category?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Expertise_CsvQuery = { expertise: { __typename: 'ExpertiseConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Expertise', id: string, rescCode: RescCode, topic: string, words: string | null, since: string, category: { __typename: 'ServiceCategory', code: string, label: string } | null, ask: { __typename: 'Person', id: string, name: string } | null }> } | null };

export type Figures_CsvQueryVariables = Exact<{
  metric?: string | null | undefined;
  area?: string | null | undefined;
  fiscalYear?: number | null | undefined;
  status?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type Figures_CsvQuery = { figures: { __typename: 'FigureConnection', totalCount: number, nodes: Array<{ __typename: 'Figure', id: string, period: string, fiscalYear: number | null, dimensionCode: string | null, dimension: string | null, value: string | null, status: string, note: string | null, metric: { __typename: 'Metric', code: string, name: string, unit: string }, sources: Array<{ __typename: 'Source', id: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type GrantShares_CsvQueryVariables = Exact<{
  asOf?: string | null | undefined;
  setId?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GrantShares_CsvQuery = { grantShares: { __typename: 'GrantShareRowConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'GrantShareRow', rescCode: RescCode, fiscalYear: number | null, inputs: string, setName: string, asOf: string, memberBoards: number, boardsCounted: boolean, equalizationAid: string, amount1999: string, equalPart: string, boardPart: string, aidPart: string, calculated: string, belowFloor: boolean, reducedBy: string, share: string, boardGoals: string }> } | null };

export type Intentions_CsvQueryVariables = Exact<{
  resc?: RescCode | null | undefined;
  states?: Array<IntentionState> | IntentionState | null | undefined;
  opportunityStates?: Array<OpportunityState> | OpportunityState | null | undefined;
  agency?: string | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Intentions_CsvQuery = { intentions: { __typename: 'IntentionConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Intention', resc: RescCode, state: IntentionState, statedAt: string | null, standsIn: boolean, mayJudge: boolean, judgingReason: string, opportunity: { __typename: 'Opportunity', id: string, ref: string, title: string, state: OpportunityState, agency: { __typename: 'StateAgency', code: string } } | null }> } | null };

export type Members_CsvQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Members_CsvQuery = { districts: { __typename: 'DistrictConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'District', id: string, shortName: string, membership: { __typename: 'Membership', id: string, validFrom: string | null, validTo: string | null, status: string, recordedAt: string, resc: { __typename: 'Resc', code: RescCode }, sources: Array<{ __typename: 'Source', id: string }> } | null }> } | null };

export type Metrics_CsvQueryVariables = Exact<{
  area?: string | null | undefined;
}>;


export type Metrics_CsvQuery = { metrics: Array<{ __typename: 'Metric', code: string, name: string, area: string, unit: string, polarity: string, method: string }> | null };

export type Opportunities_CsvQueryVariables = Exact<{
  agency?: string | null | undefined;
  states?: Array<OpportunityState> | OpportunityState | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Opportunities_CsvQuery = { opportunities: { __typename: 'OpportunityConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Opportunity', id: string, ref: string, office: string | null, title: string, number: string | null, route: OpportunityRoute, amount: string | null, amountNote: string | null, publishedOn: string | null, closesWords: string, closesPrecision: DeadlinePrecision, closesAt: string | null, closesRule: DeadlineRule, allianceClosesAt: string | null, state: OpportunityState, receivedAt: string, agency: { __typename: 'StateAgency', code: string, name: string } }> } | null };

export type OutOfRegionCounts_CsvQueryVariables = Exact<{
  homeRescs?: Array<RescCode> | RescCode | null | undefined;
  workingRescs?: Array<RescCode> | RescCode | null | undefined;
  fiscalYear?: number | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutOfRegionCounts_CsvQuery = { outOfRegionCounts: { __typename: 'OutOfRegionCountConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'OutOfRegionCount', fiscalYear: number, engagements: number, cameToNothing: number, reported: number, homeResc: { __typename: 'Resc', code: RescCode } }> } | null };

export type OutOfRegionList_CsvQueryVariables = Exact<{
  filter?: OutOfRegionFilter | null | undefined;
  sort?: OutOfRegionSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutOfRegionList_CsvQuery = { outOfRegionList: { __typename: 'OutOfRegionRowConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'OutOfRegionRow', id: string, ref: string, kind: RowKind, customerName: string, townName: string | null, service: string, startsOn: string | null, endsOn: string | null, days: number | null, origin: EngagementOrigin | null, whyUs: WhyUs | null, noticeState: NoticeState | null, flags: Array<NoticeFlag>, givenOn: string | null, engagementState: EngagementState | null, listedOn: string, reviewedOn: string | null, note: string | null, district: { __typename: 'District', id: string } | null, organization: { __typename: 'Organization', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, host: { __typename: 'Resc', code: RescCode, name: string }, provider: { __typename: 'Resc', code: RescCode, name: string }, report: { __typename: 'ReportedWork', state: ReportState, reportedOn: string } | null }> } | null };

export type People_CsvQueryVariables = Exact<{
  search?: string | null | undefined;
  organization?: OrganizationCode | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type People_CsvQuery = { people: { __typename: 'PersonConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Person', id: string, name: string, title: string | null, organization: OrganizationCode, email: string | null, phone: string | null, demonstration: boolean, roles: Array<{ __typename: 'Grant', role: RoleCode, organization: OrganizationCode }> }> } | null };

export type PositionsInForce_CsvQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PositionsInForce_CsvQuery = { positionsInForce: { __typename: 'PositionInForceConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'PositionInForce', ref: string, title: string, text: string, version: number, hash: string, inForceSince: string }> } | null };

export type RegionHealth_CsvQueryVariables = Exact<{ [key: string]: never; }>;


export type RegionHealth_CsvQuery = { outOfRegionHealth: Array<{ __typename: 'RegionHealth', out: number, in: number, due: number, late: number, noAnswer: number, acknowledged: number, onTimePercent: number | null, resc: { __typename: 'Resc', code: RescCode } }> | null };

export type Rescs_CsvQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type Rescs_CsvQuery = { rescs: Array<{ __typename: 'Resc', code: RescCode, name: string, legalName: string, formerNames: string | null, foundedYear: number | null, foundingNote: string | null, officeAddress: string | null, officeTown: string | null, zip: string | null, phone: string | null, website: string | null, townCount: number | null, memberCount: number | null, sources: Array<{ __typename: 'Source', id: string }> }> | null };

export type RoleGaps_CsvQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleGaps_CsvQuery = { roleGaps: Array<{ __typename: 'RoleGap', organization: OrganizationCode, role: RoleCode, sentence: string, standIn: { __typename: 'Person', id: string, name: string } | null }> | null };

export type Schools_CsvQueryVariables = Exact<{
  resc?: RescCode | null | undefined;
  operatorKind?: SchoolOperatorKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Schools_CsvQuery = { schools: { __typename: 'SchoolConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'School', id: string, stateCode: string | null, name: string, formerName: string | null, operatorKind: SchoolOperatorKind, operatorName: string, address: string | null, grades: string | null, theme: string | null, sheff: boolean, status: string, enrollment: number | null, enrollmentSchoolYear: string | null, latitude: number | null, longitude: number | null, operatorResc: { __typename: 'Resc', code: RescCode } | null, town: { __typename: 'Town', key: string, name: string } | null, sources: Array<{ __typename: 'Source', id: string }> }> } | null };

export type ServiceCategories_CsvQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceCategories_CsvQuery = { serviceCategories: Array<{ __typename: 'ServiceCategory', code: string, label: string }> | null };

export type Services_CsvQueryVariables = Exact<{
  category?: string | null | undefined;
  resc?: RescCode | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Services_CsvQuery = { serviceOfferings: { __typename: 'ServiceOfferingConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'ServiceOffering', id: string, service: string, category: { __typename: 'ServiceCategory', code: string, label: string }, resc: { __typename: 'Resc', code: RescCode } | null, sources: Array<{ __typename: 'Source', id: string }> }> } | null };

export type SpaceTypes_CsvQueryVariables = Exact<{
  asOf?: string | null | undefined;
  program?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SpaceTypes_CsvQuery = { earlyChildhoodSpaceTypes: { __typename: 'EarlyChildhoodSpaceTypeConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'EarlyChildhoodSpaceType', code: string, programCode: string, program: string, scheduleCode: string, schedule: string, label: string, ageGroup: string | null, hoursPerDay: string | null, lengthPerYear: string | null, definition: string | null, validFrom: string | null, validTo: string | null, becomesCode: string | null, becomes: string | null, note: string | null, sources: Array<{ __typename: 'Source', id: string }> }> } | null };

export type StateContractMonth_FileQueryVariables = Exact<{
  agency?: string | null | undefined;
  month: string;
}>;


export type StateContractMonth_FileQuery = { stateContractMonths: Array<{ __typename: 'StateContractMonth', agency: string, month: string, rows: number, sha256: string, csv: string }> | null };

export type StateContracts_CsvQueryVariables = Exact<{
  agency?: string | null | undefined;
  resc?: RescCode | null | undefined;
  fiscalYear?: number | null | undefined;
  state?: StateContractState | null | undefined;
  route?: StateContractRoute | null | undefined;
  incomplete?: boolean | null | undefined;
  changedSince?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StateContracts_CsvQuery = { stateContracts: { __typename: 'StateContractConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'StateContract', id: string, agency: string, title: string, kind: string, fiscalYear: number | null, amount: string | null, amountNote: string | null, role: string | null, note: string | null, ref: string, state: StateContractState | null, route: StateContractRoute | null, office: string | null, programCode: string | null, contractNumber: string | null, fundingSource: string | null, periodFrom: string | null, periodTo: string | null, incomplete: Array<string>, finalAmount: string | null, updatedAt: string, participants: Array<{ __typename: 'Resc', code: RescCode }>, sources: Array<{ __typename: 'Source', id: string }>, lead: { __typename: 'Resc', code: RescCode } | null, years: Array<{ __typename: 'StateContractYear', fiscalYear: number, total: string | null }>, shares: Array<{ __typename: 'StateContractShare', resc: RescCode, fiscalYear: number, amount: string | null }> }> } | null };

export type Towns_CsvQueryVariables = Exact<{
  resc?: RescCode | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Towns_CsvQuery = { towns: { __typename: 'TownConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Town', key: string, number: number, name: string, county: string, planningRegion: string, latitude: number, longitude: number, catchment: { __typename: 'CatchmentLine', confidence: CatchmentConfidence, resc: { __typename: 'Resc', code: RescCode } } | null, districts: Array<{ __typename: 'District', id: string, shortName: string }>, sources: Array<{ __typename: 'Source', id: string }> }> } | null };

export type Ventures_CsvQueryVariables = Exact<{
  states?: Array<VentureState> | VentureState | null | undefined;
  resc?: RescCode | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Ventures_CsvQuery = { ventures: { __typename: 'VentureConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Venture', id: string, ref: string, title: string, purpose: string, state: VentureState, startsOn: string, endsOn: string | null, closeReason: string | null, leadResc: { __typename: 'Resc', code: RescCode }, leadPerson: { __typename: 'Person', name: string } | null, members: Array<{ __typename: 'VentureMember', resc: { __typename: 'Resc', code: RescCode } }>, districts: Array<{ __typename: 'VentureDistrict', name: string, district: { __typename: 'District', id: string } }>, standing: { __typename: 'VentureStanding', fundsNeeded: string | null, fundsPledged: string, fundsFulfilled: string, inKindNeeded: string | null, inKindPledged: string, inKindFulfilled: string } | null }> } | null };

export type BriefFileQueryVariables = Exact<{
  ref: string;
  version: number;
}>;


export type BriefFileQuery = { briefRelease: { __typename: 'BriefRelease', ref: string, version: number, html: string, pdf: string } | null };

export type MagnetGrantChartQueryVariables = Exact<{
  baseFiscalYear: number;
  growthOf: GrowthOf;
}>;


export type MagnetGrantChartQuery = { magnetGrantComparison: { __typename: 'MagnetGrantComparison', title: string, titleStatus: string, subtitle: string, method: string, baseFiscalYear: number, growthOf: GrowthOf, growthLabel: string, endedFiscalYear: number | null, endedNote: string | null, asOf: string, attachedSources: Array<string>, sources: Array<{ __typename: 'Source', id: string, title: string, publisher: string | null, vintage: string | null }>, rows: Array<{ __typename: 'MagnetGrantYear', category: string, categoryLabel: string, categoryShort: string, fiscalYear: number, actual: string | null, actualStatus: string, actualNote: string | null, hadItGrown: string | null, hadItGrownStatus: string, hadItGrownNote: string | null, apart: string | null, index: string | null, indexStatus: string, indexNote: string | null, sources: Array<{ __typename: 'Source', id: string }> }> } | null };

export type MagnetSchoolMapQueryVariables = Exact<{ [key: string]: never; }>;


export type MagnetSchoolMapQuery = { schools: { __typename: 'SchoolConnection', nodes: Array<{ __typename: 'School', id: string, name: string, status: string, latitude: number | null, longitude: number | null, grades: string | null, theme: string | null, operatorResc: { __typename: 'Resc', code: RescCode } | null, town: { __typename: 'Town', key: string, name: string, latitude: number, longitude: number } | null, sources: Array<{ __typename: 'Source', id: string, title: string, publisher: string | null, vintage: string | null }> }> } | null };

export type LinkedNotice_FactsFragment = { __typename: 'LinkedNotice', state: string, sentence: string, providerName: string | null, customerName: string | null, service: string | null, period: string | null, length: string | null, collaboration: string | null, capacityBuilding: string | null, contactName: string | null, contactPhone: string | null, contactEmail: string | null, givenOn: string | null, expiresAt: string | null, answered: string | null } & { ' $fragmentName'?: 'LinkedNotice_FactsFragment' };

export type NoticeByLinkQueryVariables = Exact<{
  token: string;
}>;


export type NoticeByLinkQuery = { noticeByLink: { __typename: 'LinkedNotice', state: string, sentence: string, providerName: string | null, customerName: string | null, service: string | null, period: string | null, length: string | null, collaboration: string | null, capacityBuilding: string | null, contactName: string | null, contactPhone: string | null, contactEmail: string | null, givenOn: string | null, expiresAt: string | null, answered: string | null } | null };

export type AnswerNoticeByLinkMutationVariables = Exact<{
  input: AnswerNoticeByLinkInput;
}>;


export type AnswerNoticeByLinkMutation = { answerNoticeByLink:
    | { __typename: 'AnswerNoticeByLinkSuccess', notice: { __typename: 'LinkedNotice', state: string, sentence: string, providerName: string | null, customerName: string | null, service: string | null, period: string | null, length: string | null, collaboration: string | null, capacityBuilding: string | null, contactName: string | null, contactPhone: string | null, contactEmail: string | null, givenOn: string | null, expiresAt: string | null, answered: string | null } }
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'KeyReusedError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'NotPermittedError', code: string, message: string }
    | { __typename: 'NotPossibleError', code: string, message: string }
   };

export type RepresentationGapChartQueryVariables = Exact<{ [key: string]: never; }>;


export type RepresentationGapChartQuery = { educators: { __typename: 'FigureConnection', nodes: Array<{ __typename: 'Figure', period: string, fiscalYear: number | null, value: string | null, status: string, note: string | null, sources: Array<{ __typename: 'Source', id: string, title: string, publisher: string | null, vintage: string | null }> }> } | null, students: { __typename: 'FigureConnection', nodes: Array<{ __typename: 'Figure', period: string, fiscalYear: number | null, value: string | null, status: string, note: string | null, sources: Array<{ __typename: 'Source', id: string, title: string, publisher: string | null, vintage: string | null }> }> } | null };

export type ResidencyPartnersChartQueryVariables = Exact<{ [key: string]: never; }>;


export type ResidencyPartnersChartQuery = { figures: { __typename: 'FigureConnection', nodes: Array<{ __typename: 'Figure', period: string, fiscalYear: number | null, dimensionCode: string | null, dimension: string | null, value: string | null, status: string, note: string | null, sources: Array<{ __typename: 'Source', id: string, title: string, publisher: string | null, vintage: string | null }> }> } | null };

export type SpaceCountChartQueryVariables = Exact<{ [key: string]: never; }>;


export type SpaceCountChartQuery = { earlyChildhoodCounts: { __typename: 'EarlyChildhoodCountConnection', nodes: Array<{ __typename: 'EarlyChildhoodCount', key: string, program: string, schedule: string, ageGroup: string, fiscalYear: number, count: number, countsWhat: string, statusCode: string, status: string, sources: Array<{ __typename: 'Source', id: string, title: string, publisher: string | null, vintage: string | null }> }> } | null };

export type SpaceRateChartQueryVariables = Exact<{ [key: string]: never; }>;


export type SpaceRateChartQuery = { earlyChildhoodRates: { __typename: 'EarlyChildhoodRateConnection', nodes: Array<{ __typename: 'EarlyChildhoodRate', key: string, program: string, scheduleCode: string, schedule: string, fiscalYear: number | null, amount: string, statusCode: string, status: string, note: string | null, sources: Array<{ __typename: 'Source', id: string, publisher: string | null }> }> } | null };

export type Drill_OpportunityQueryVariables = Exact<{
  ref: string;
}>;


export type Drill_OpportunityQuery = { opportunity: { __typename: 'Opportunity', id: string, ref: string, version: number, state: OpportunityState, sole: boolean | null, title: string, allianceClosesAt: string | null, intentions: Array<{ __typename: 'Intention', resc: RescCode, state: IntentionState }>, proposal: { __typename: 'OwnProposal', version: number, state: ProposalState, cover: { __typename: 'ProposalCoverType', title: string, abstract: string }, submissions: Array<{ __typename: 'OwnSubmission', version: number, state: SubmissionState, receiptHash: string }> } | null, submissionCount: { __typename: 'SubmissionCount', submissions: number, late: Array<RescCode> } | null, possibleJudges: Array<{ __typename: 'JudgeEligibility', resc: RescCode, eligible: boolean, reason: string }>, panel: { __typename: 'Panel', judges: Array<{ __typename: 'Judge', id: string, resc: RescCode, state: JudgeState }> } | null, openedSubmissions: Array<{ __typename: 'OpenedSubmission', id: string, resc: RescCode, cover: { __typename: 'ProposalCoverType', title: string, abstract: string } }>, receipts: Array<{ __typename: 'SubmissionReceipt', resc: RescCode, state: SubmissionState, receiptHash: string }>, scoreTotals: Array<{ __typename: 'ScoreTotal', resc: RescCode, total: number | null }>, receivedScores: Array<{ __typename: 'ReceivedScore', criterion: string, comment: string | null }>, certificate: { __typename: 'NeutralityCertificateType', neutral: boolean, hash: string } | null, questions: Array<{ __typename: 'OpportunityQuestion', id: string, version: number }>, outcome: { __typename: 'Outcome', recommended: Array<RescCode> | null, decided: Array<RescCode> | null, agreedToJoint: Array<RescCode> }, history: Array<{ __typename: 'HistoryItem', sentence: string }> } | null };
