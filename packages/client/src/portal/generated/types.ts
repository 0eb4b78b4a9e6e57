/* Generated from the .graphql files. Do not edit: run the generator again. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** Something to deliver. */
export type DueItemInput = {
  /** Due on this day. */
  dueOn: string;
  /** What. */
  title: string;
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

/** Freezes the packet's section. */
export type FreezeStateContractSectionInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
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

/** The growth with which a grant is compared. ECS_PER_STUDENT: Education Cost Sharing per enrolled student. ECS_TOTAL: its State total, which grows otherwise because enrollment falls. */
export type GrowthOf =
  /** Education Cost Sharing per enrolled student. */
  | 'ECS_PER_STUDENT'
  /** The State total of Education Cost Sharing. */
  | 'ECS_TOTAL';

/** Imports exactly the bytes that were previewed. */
export type ImportStateContractsInput = {
  /** The table's file. */
  fileId: string;
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** SHA-256 of the bytes that were previewed, lower-case hexadecimal. */
  sha256: string;
};

/** What the link in a mail can answer. There is nothing else to answer. */
export type LinkAnswer =
  | 'CALL_ME'
  | 'GOT_IT';

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

/** Lines that were read. */
export type MarkBellReadInput = {
  /** A random key made once per form; sending the same again does nothing twice. */
  idempotencyKey: string;
  /** These lines; all when left out. */
  ids?: Array<string> | null | undefined;
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

/** What placing a customer found. */
export type PlacementResult =
  | 'HOME'
  | 'MULTI_HOST'
  | 'OUT_OF_REGION'
  | 'STATEWIDE'
  | 'UNPLACED';

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

/** Who operates a magnet school. */
export type SchoolOperatorKind =
  /** A school district. */
  | 'DISTRICT'
  /** A Regional Educational Service Center. */
  | 'RESC';

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

/** Why the customer came to a RESC other than its own; without any amount. */
export type WhyUs =
  | 'ASKED_FOR_US'
  | 'DATES'
  | 'FOLLOWS_STAFF_MEMBER'
  | 'NOT_OFFERED_AT_HOME'
  | 'OTHER'
  | 'PRICE';

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


export type App_ViewerQuery = { viewer: { __typename: 'Viewer', role: RoleCode, organization: OrganizationCode, demonstration: boolean, person: { __typename: 'Person', id: string, name: string, title: string | null, organization: OrganizationCode } | null, grants: Array<{ __typename: 'Grant', id: string, role: RoleCode, organization: OrganizationCode, validFrom: string, validTo: string | null }>, viewerCan: { __typename: 'ViewerCan', startEngagement: boolean, reportWork: boolean, giveRoles: boolean, grantKeys: boolean, exploreData: boolean, addPeople: boolean, seePeople: boolean, seeOutOfRegionList: boolean, seeEngagements: boolean, seeCourtesyNotices: boolean, exportReference: boolean, exportLists: boolean, exportEngagements: boolean, exportCourtesyNotices: boolean, exportPeople: boolean, exportStateContracts: boolean, expectStateContracts: boolean, keepStateContracts: boolean, nameRecipients: boolean } } | null };

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
    | { __typename: 'CourtesyNoticeActSuccess', notice: { __typename: 'CourtesyNotice', id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } }
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
    | { __typename: 'CourtesyNoticeActSuccess', notice: { __typename: 'CourtesyNotice', id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } }
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

export type NoticePersonFragment = { __typename: 'Person', id: string, name: string, title: string | null, email: string | null, phone: string | null } & { ' $fragmentName'?: 'NoticePersonFragment' };

export type Notice_PaneQueryVariables = Exact<{
  id: string;
}>;


export type Notice_PaneQuery = { courtesyNotice: { __typename: 'CourtesyNotice', channel: NoticeChannel | null, spokenAt: string | null, spokeWith: string | null, typeOfService: string | null, lengthOfCommitment: string | null, collaboration: CollaborationTopic | null, collaborationWords: string | null, capacityBuilding: CapacityTopic | null, capacityWords: string | null, message: string | null, acknowledgedAt: string | null, acknowledgedByName: string | null, remembersDifferently: string | null, lateReason: string | null, neverGivenReason: string | null, id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, engagement: { __typename: 'Engagement', id: string, ref: string } | null, givenBy: { __typename: 'Person', id: string, name: string } | null, providerContact: { __typename: 'Person', id: string, name: string, title: string | null, email: string | null, phone: string | null } | null, callMe: { __typename: 'CallMe', at: string, byName: string, words: string | null, phone: string | null } | null, conversation: { __typename: 'Conversation', at: string, byName: string, collaboration: CollaborationTopic, capacityBuilding: CapacityTopic, words: string | null } | null, concerns: Array<{ __typename: 'NoticeConcern', at: string, byName: string, text: string }>, amendments: Array<{ __typename: 'NoticeAmendment', at: string, difference: string }>, timeline: Array<{ __typename: 'HistoryItem', at: string, sentence: string, reason: string | null, role: RoleCode | null, organization: OrganizationCode | null, person: { __typename: 'Person', id: string, name: string } | null }>, mail: Array<{ __typename: 'MailReceipt', to: string, kind: string, state: string, at: string | null }>, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } } | null };

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


export type Notice_CheckQuery = { catchmentCheck: { __typename: 'CatchmentCheck', result: PlacementResult, provider: RescCode, customerName: string, homeRescs: Array<RescCode>, sentence: string, accordQuote: string | null, accordPlace: string | null, othersWorkingHere: number, townKeys: Array<string>, hosts: Array<{ __typename: 'HostDuty', since: string | null, dueAt: string, dueOn: string, recipientIsDefault: boolean, resc: { __typename: 'Resc', code: RescCode }, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, executiveDirector: { __typename: 'Person', id: string, name: string } | null }> } | null };

export type Notice_PreviewQueryVariables = Exact<{
  input: NoticePreviewInput;
}>;


export type Notice_PreviewQuery = { noticePreview: { __typename: 'NoticePreview', to: Array<string>, copy: Array<string>, replyTo: string | null, subject: string, html: string } | null };

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


export type Engagement_PageQuery = { engagement: { __typename: 'Engagement', id: string, ref: string, version: number, state: EngagementState, origin: EngagementOrigin, customerName: string, townName: string | null, service: string, startsOn: string | null, endsOn: string | null, days: number | null, whyUs: WhyUs | null, whyUsWords: string | null, requestedOn: string, placement: PlacementResult, hosts: Array<RescCode>, placementNote: string | null, endReason: string | null, endedOn: string | null, updatedAt: string, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, terms: { __typename: 'EngagementTerms', price: string | null, notes: string | null, contactName: string | null, contactEmail: string | null, contactPhone: string | null, invitedStaffName: string | null, version: number } | null, notices: Array<{ __typename: 'CourtesyNotice', collaboration: CollaborationTopic | null, collaborationWords: string | null, capacityBuilding: CapacityTopic | null, capacityWords: string | null, id: string, ref: string, version: number, state: NoticeState, flags: Array<NoticeFlag>, customerName: string, service: string, startsOn: string | null, endsOn: string | null, days: number | null, dueAt: string, dueRule: string, givenAt: string | null, toFollowReason: string | null, host: { __typename: 'Resc', code: RescCode }, provider: { __typename: 'Resc', code: RescCode }, district: { __typename: 'District', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, recipient: { __typename: 'Person', id: string, name: string, title: string | null } | null, viewerCan: { __typename: 'CourtesyNoticeCan', give: boolean, recordCall: boolean, undo: boolean, acknowledge: boolean, callMe: boolean, recordConversation: boolean, raiseConcern: boolean, rememberDifferently: boolean, closeNeverGiven: boolean, nudge: boolean } }>, listRows: Array<{ __typename: 'OutOfRegionRow', id: string, ref: string, listedOn: string, reviewedOn: string | null, host: { __typename: 'Resc', code: RescCode } }>, deliveries: Array<{ __typename: 'Delivery', id: string, deliveredOn: string, hours: number, participants: number | null, note: string | null }>, history: Array<{ __typename: 'HistoryItem', at: string, sentence: string, reason: string | null, role: RoleCode | null, organization: OrganizationCode | null, person: { __typename: 'Person', id: string, name: string } | null }>, viewerCan: { __typename: 'EngagementCan', scope: boolean, agree: boolean, begin: boolean, logDelivery: boolean, finish: boolean, close: boolean, decline: boolean, withdraw: boolean, cancel: boolean, amend: boolean, correctPlacement: boolean, seeTerms: boolean, editTerms: boolean } } | null };

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

export type Explorer_OptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type Explorer_OptionsQuery = { metrics: Array<{ __typename: 'Metric', code: string, name: string }> | null, serviceCategories: Array<{ __typename: 'ServiceCategory', code: string, label: string }> | null };

export type Home_HealthQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_HealthQuery = { outOfRegionHealth: Array<{ __typename: 'RegionHealth', out: number, in: number, due: number, late: number, noAnswer: number, acknowledged: number, onTimePercent: number | null, resc: { __typename: 'Resc', code: RescCode } }> | null };

export type Home_PageQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_PageQuery = { waitingForMe: Array<{ __typename: 'WaitingItem', id: string, kind: string, title: string, detail: string, path: string, actLabel: string, flag: string | null }> | null, homeNumbers: Array<{ __typename: 'HomeNumber', label: string, value: number | null, unit: string, path: string }> | null, activity: Array<{ __typename: 'ActivityItem', at: string, who: string, role: RoleCode | null, sentence: string, path: string | null }> | null };

export type Home_KeysWaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_KeysWaitingQuery = { apiKeys: { __typename: 'ApiKeyConnection', nodes: Array<{ __typename: 'ApiKey', id: string, name: string, role: RoleCode, owner: { __typename: 'Person', id: string, name: string } | null }> } | null };

export type Home_ReaderQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_ReaderQuery = { stateContracts: { __typename: 'StateContractConnection', totalCount: number } | null, metrics: Array<{ __typename: 'Metric', code: string }> | null, districts: { __typename: 'DistrictConnection', totalCount: number } | null };

export type MagnetGrants_BaseYearsQueryVariables = Exact<{ [key: string]: never; }>;


export type MagnetGrants_BaseYearsQuery = { magnetGrantComparison: { __typename: 'MagnetGrantComparison', perStudent: Array<number>, total: Array<number> } | null };

export type MagnetGrants_PageQueryVariables = Exact<{
  baseFiscalYear: number;
  growthOf: GrowthOf;
}>;


export type MagnetGrants_PageQuery = { magnetGrantComparison: { __typename: 'MagnetGrantComparison', title: string, titleStatus: string, subtitle: string, method: string, baseFiscalYear: number, growthOf: GrowthOf, growthLabel: string, endedFiscalYear: number | null, endedNote: string | null, leftOut: Array<string>, asOf: string, sources: Array<(
      { __typename: 'Source', id: string, title: string, publisher: string | null, vintage: string | null }
      & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
    )>, rows: Array<{ __typename: 'MagnetGrantYear', category: string, categoryLabel: string, categoryShort: string, fiscalYear: number, actual: string | null, actualStatus: string, actualNote: string | null, hadItGrown: string | null, hadItGrownStatus: string, hadItGrownNote: string | null, apart: string | null, index: string | null, indexStatus: string, indexNote: string | null, sources: Array<{ __typename: 'Source', id: string }> }> } | null };

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

export type People_PageQueryVariables = Exact<{
  search?: string | null | undefined;
  organization?: OrganizationCode | null | undefined;
  after?: string | null | undefined;
}>;


export type People_PageQuery = { people: { __typename: 'PersonConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Person', id: string, name: string, title: string | null, organization: OrganizationCode, email: string | null, phone: string | null, demonstration: boolean, roles: Array<{ __typename: 'Grant', id: string, role: RoleCode, organization: OrganizationCode, validFrom: string, validTo: string | null, viewerCan: { __typename: 'GrantCan', end: boolean } }> }> } | null };

export type People_GapsQueryVariables = Exact<{ [key: string]: never; }>;


export type People_GapsQuery = { roleGaps: Array<{ __typename: 'RoleGap', organization: OrganizationCode, role: RoleCode, sentence: string, standIn: { __typename: 'Person', id: string, name: string } | null }> | null };

export type People_ChoicesQueryVariables = Exact<{
  organization?: OrganizationCode | null | undefined;
}>;


export type People_ChoicesQuery = { people: { __typename: 'PersonConnection', nodes: Array<{ __typename: 'Person', id: string, name: string, title: string | null, organization: OrganizationCode }> } | null };

export type People_CategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type People_CategoriesQuery = { serviceCategories: Array<{ __typename: 'ServiceCategory', code: string, label: string }> | null };

export type People_RolesToGiveQueryVariables = Exact<{ [key: string]: never; }>;


export type People_RolesToGiveQuery = { viewer: { __typename: 'Viewer', rolesToGive: Array<{ __typename: 'RoleToGive', role: RoleCode, organizations: Array<OrganizationCode>, byTwo: boolean }> } | null };

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

export type StateContract_FreezeSectionMutationVariables = Exact<{
  input: FreezeStateContractSectionInput;
}>;


export type StateContract_FreezeSectionMutation = { freezeStateContractSection:
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'FreezeStateContractSectionSuccess', section: { __typename: 'StateContractSection', id: string, number: number } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> | null }
    | { __typename: 'KeyReusedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
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

export type StateContracts_PageQueryVariables = Exact<{
  agency?: string | null | undefined;
  resc?: RescCode | null | undefined;
  fiscalYear?: number | null | undefined;
  state?: StateContractState | null | undefined;
  incomplete?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type StateContracts_PageQuery = { stateContracts: { __typename: 'StateContractConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'StateContract', id: string, ref: string, title: string, agency: string, kind: string, role: string | null, fiscalYear: number | null, amount: string | null, amountNote: string | null, note: string | null, state: StateContractState | null, incomplete: Array<string>, years: Array<{ __typename: 'StateContractYear', fiscalYear: number, total: string | null }>, participants: Array<{ __typename: 'Resc', code: RescCode }>, sources: Array<(
        { __typename: 'Source', id: string }
        & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
      )> }> } | null };

export type Catchments_CsvQueryVariables = Exact<{
  resc?: RescCode | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Catchments_CsvQuery = { towns: { __typename: 'TownConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Town', key: string, name: string, catchment: { __typename: 'CatchmentLine', id: string, validFrom: string | null, validTo: string | null, confidence: CatchmentConfidence, evidence: string | null, recordedAt: string, supersededAt: string | null, resc: { __typename: 'Resc', code: RescCode }, sources: Array<{ __typename: 'Source', id: string }> } | null }> } | null };

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

export type Engagements_CsvQueryVariables = Exact<{
  filter?: EngagementFilter | null | undefined;
  sort?: EngagementSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type Engagements_CsvQuery = { engagements: { __typename: 'EngagementConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Engagement', id: string, ref: string, customerName: string, townName: string | null, service: string, requestedOn: string, startsOn: string | null, endsOn: string | null, days: number | null, providerCode: RescCode, placement: PlacementResult, hosts: Array<RescCode>, origin: EngagementOrigin, whyUs: WhyUs | null, state: EngagementState, endedOn: string | null, endReason: string | null, createdAt: string, updatedAt: string, district: { __typename: 'District', id: string } | null, organization: { __typename: 'Organization', id: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, notices: Array<{ __typename: 'CourtesyNotice', id: string, state: NoticeState }> }> } | null };

export type Figures_CsvQueryVariables = Exact<{
  metric?: string | null | undefined;
  area?: string | null | undefined;
  fiscalYear?: number | null | undefined;
  status?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type Figures_CsvQuery = { figures: { __typename: 'FigureConnection', totalCount: number, nodes: Array<{ __typename: 'Figure', id: string, period: string, fiscalYear: number | null, dimensionCode: string | null, dimension: string | null, value: string | null, status: string, note: string | null, metric: { __typename: 'Metric', code: string, name: string, unit: string }, sources: Array<{ __typename: 'Source', id: string }> }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

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

export type MagnetGrantChartQueryVariables = Exact<{
  baseFiscalYear: number;
  growthOf: GrowthOf;
}>;


export type MagnetGrantChartQuery = { magnetGrantComparison: { __typename: 'MagnetGrantComparison', title: string, titleStatus: string, subtitle: string, method: string, baseFiscalYear: number, growthOf: GrowthOf, growthLabel: string, endedFiscalYear: number | null, endedNote: string | null, asOf: string, sources: Array<{ __typename: 'Source', id: string, title: string, publisher: string | null, vintage: string | null }>, rows: Array<{ __typename: 'MagnetGrantYear', category: string, categoryLabel: string, categoryShort: string, fiscalYear: number, actual: string | null, actualStatus: string, actualNote: string | null, hadItGrown: string | null, hadItGrownStatus: string, hadItGrownNote: string | null, apart: string | null, index: string | null, indexStatus: string, indexNote: string | null, sources: Array<{ __typename: 'Source', id: string }> }> } | null };

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
