/* Generated from the .graphql files. Do not edit: run the generator again. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type RescCode =
  | 'ACES'
  | 'CES'
  | 'CREC'
  | 'EASTCONN'
  | 'EDADVANCE'
  | 'LEARN';

export type OrganizationCode =
  | 'ACES'
  | 'CES'
  | 'CREC'
  | 'EASTCONN'
  | 'EDADVANCE'
  | 'LEARN'
  | 'ALLIANCE'
  | 'CSDE'
  | 'OEC'
  | 'PUBLIC';

export type RoleCode =
  | 'STAFF'
  | 'DIRECTOR'
  | 'CLEARINGHOUSE_DIRECTOR'
  | 'EXECUTIVE_DIRECTOR'
  | 'BOARD_MEMBER'
  | 'BOARD_CHAIR'
  | 'GROUP_MEMBER'
  | 'COORDINATOR'
  | 'LIAISON'
  | 'CSDE_READER'
  | 'OEC_READER'
  | 'ANALYST'
  | 'OPERATOR';

export type CatchmentConfidence =
  | 'NAMED'
  | 'COUNT_MATCHED'
  | 'REMAINDER'
  | 'DECIDED';

export type DistrictKind =
  | 'LOCAL'
  | 'REGIONAL'
  | 'RESC'
  | 'CHARTER'
  | 'ENDOWED_ACADEMY'
  | 'STATE_TECHNICAL'
  | 'STATE_AGENCY'
  | 'OTHER';

export type SchoolOperatorKind =
  | 'RESC'
  | 'DISTRICT';

export type EngagementState =
  | 'REQUESTED'
  | 'PLACED'
  | 'SCOPING'
  | 'AGREED'
  | 'IN_DELIVERY'
  | 'DELIVERED'
  | 'CLOSED'
  | 'DECLINED'
  | 'REFERRED'
  | 'WITHDRAWN'
  | 'CANCELLED';

export type EngagementOrigin =
  | 'DISTRICT_REQUEST'
  | 'ORGANIZATION_REQUEST'
  | 'STAFF_INVITATION'
  | 'BID'
  | 'ALLIANCE_VENTURE';

export type WhyUs =
  | 'ASKED_FOR_US'
  | 'NOT_OFFERED_AT_HOME'
  | 'DATES'
  | 'PRICE'
  | 'FOLLOWS_STAFF_MEMBER'
  | 'OTHER';

export type NoticeState =
  | 'DUE'
  | 'GIVEN'
  | 'ACKNOWLEDGED'
  | 'DISCUSSED'
  | 'CLOSED'
  | 'NOT_REQUIRED'
  | 'VOID';

export type NoticeFlag =
  | 'LATE'
  | 'AMENDED'
  | 'CONCERN'
  | 'NO_ANSWER'
  | 'CALL_ME'
  | 'INCOMPLETE'
  | 'NEVER_GIVEN';

export type RowKind =
  | 'ENGAGEMENT'
  | 'REPORTED';

export type OutOfRegionFilter = {
  text?: string | null | undefined;
  hosts?: Array<RescCode> | null | undefined;
  providers?: Array<RescCode> | null | undefined;
  noticeStates?: Array<NoticeState> | null | undefined;
  flags?: Array<NoticeFlag> | null | undefined;
  done?: DoneFilter | null | undefined;
  kind?: RowKind | null | undefined;
  fiscalYear?: number | null | undefined;
  openOnly?: boolean | null | undefined;
};

export type DoneFilter =
  | 'DONE'
  | 'NOT_DONE';

export type OutOfRegionSort =
  | 'NEWEST'
  | 'OLDEST'
  | 'STARTS'
  | 'CUSTOMER'
  | 'HOST'
  | 'PROVIDER';

export type AddPersonInput = {
  idempotencyKey: string;
  name: string;
  email?: string | null | undefined;
  title?: string | null | undefined;
  phone?: string | null | undefined;
  organization: OrganizationCode;
  signInIssuer?: string | null | undefined;
  signInSubject?: string | null | undefined;
};

export type GiveRoleInput = {
  idempotencyKey: string;
  personId: string | number;
  role: RoleCode;
  organization: OrganizationCode;
  validFrom: string;
  validTo?: string | null | undefined;
  reason?: string | null | undefined;
};

export type EndRoleInput = {
  idempotencyKey: string;
  grantId: string | number;
  reason?: string | null | undefined;
};

export type NameNoticeRecipientInput = {
  idempotencyKey: string;
  resc: RescCode;
  categoryCode?: string | null | undefined;
  personId: string | number;
  validFrom: string;
};

export type NameDeputyInput = {
  idempotencyKey: string;
  personId: string | number;
  deputyPersonId: string | number;
  validFrom: string;
  validTo?: string | null | undefined;
};

export type LinkAnswer =
  | 'GOT_IT'
  | 'CALL_ME';

export type AnswerNoticeByLinkInput = {
  token: string;
  answer: LinkAnswer;
  words?: string | null | undefined;
  phone?: string | null | undefined;
};

export type MarkBellReadInput = {
  idempotencyKey: string;
  ids?: Array<string | number> | null | undefined;
  all?: boolean | null | undefined;
};

type ActError_InvalidInputError_Fragment = { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> } & { ' $fragmentName'?: 'ActError_InvalidInputError_Fragment' };

type ActError_NotPermittedError_Fragment = { __typename: 'NotPermittedError', code: string, message: string, clause: string | null } & { ' $fragmentName'?: 'ActError_NotPermittedError_Fragment' };

type ActError_NotFoundError_Fragment = { __typename: 'NotFoundError', code: string, message: string, clause: string | null } & { ' $fragmentName'?: 'ActError_NotFoundError_Fragment' };

type ActError_ConflictError_Fragment = { __typename: 'ConflictError', code: string, message: string, clause: string | null } & { ' $fragmentName'?: 'ActError_ConflictError_Fragment' };

type ActError_NotPossibleError_Fragment = { __typename: 'NotPossibleError', code: string, message: string, clause: string | null } & { ' $fragmentName'?: 'ActError_NotPossibleError_Fragment' };

type ActError_FreshSignInError_Fragment = { __typename: 'FreshSignInError', code: string, message: string, clause: string | null } & { ' $fragmentName'?: 'ActError_FreshSignInError_Fragment' };

export type ActErrorFragment =
  | ActError_InvalidInputError_Fragment
  | ActError_NotPermittedError_Fragment
  | ActError_NotFoundError_Fragment
  | ActError_ConflictError_Fragment
  | ActError_NotPossibleError_Fragment
  | ActError_FreshSignInError_Fragment
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


export type App_ViewerQuery = { viewer: { __typename: 'Viewer', role: RoleCode, organization: OrganizationCode, demonstration: boolean, person: { __typename: 'Person', id: string, name: string, title: string | null, organization: OrganizationCode }, grants: Array<{ __typename: 'Grant', id: string, role: RoleCode, organization: OrganizationCode, validFrom: string, validTo: string | null }>, viewerCan: { __typename: 'ViewerCan', startEngagement: boolean, reportWork: boolean, giveRoles: boolean, addPeople: boolean, seePeople: boolean, seeOutOfRegionList: boolean, seeEngagements: boolean, seeCourtesyNotices: boolean, exportLists: boolean, nameRecipients: boolean } } | null };

export type App_BellQueryVariables = Exact<{ [key: string]: never; }>;


export type App_BellQuery = { bell: { __typename: 'BellConnection', unreadCount: number, nodes: Array<{ __typename: 'Bell', id: string, title: string, detail: string | null, path: string, at: string, readAt: string | null }> } | null };

export type App_MarkBellReadMutationVariables = Exact<{
  input: MarkBellReadInput;
}>;


export type App_MarkBellReadMutation = { markBellRead:
    | { __typename: 'MarkBellReadSuccess', unreadCount: number }
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'NotPermittedError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'NotPossibleError', code: string, message: string }
    | { __typename: 'FreshSignInError', code: string, message: string }
   | null };

export type App_WaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type App_WaitingQuery = { waitingForMe: Array<{ __typename: 'WaitingItem', id: string, path: string }> | null };

export type Map_PageQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type Map_PageQuery = { towns: { __typename: 'TownConnection', nodes: Array<{ __typename: 'Town', key: string, name: string, latitude: number, longitude: number, catchment: { __typename: 'CatchmentLine', id: string, resc: { __typename: 'Resc', code: RescCode } } | null }> } | null, rescs: Array<{ __typename: 'Resc', code: RescCode, name: string, officeTown: string | null, townCount: number | null }> | null };

export type Map_SchoolsQueryVariables = Exact<{ [key: string]: never; }>;


export type Map_SchoolsQuery = { schools: { __typename: 'SchoolConnection', nodes: Array<{ __typename: 'School', id: string, name: string, latitude: number | null, longitude: number | null, operatorResc: { __typename: 'Resc', code: RescCode } | null, town: { __typename: 'Town', key: string, name: string, latitude: number, longitude: number } | null }> } | null };

export type Map_TownQueryVariables = Exact<{
  key: string | number;
  asOf?: string | null | undefined;
}>;


export type Map_TownQuery = { town: { __typename: 'Town', key: string, name: string, county: string, planningRegion: string, catchment: { __typename: 'CatchmentLine', id: string, validFrom: string | null, confidence: CatchmentConfidence, evidence: string | null, resc: { __typename: 'Resc', code: RescCode, executiveDirector: { __typename: 'Person', id: string, name: string } | null }, sources: Array<{ __typename: 'Source', id: string, title: string }> } | null, districts: Array<{ __typename: 'District', id: string, name: string }>, schools: Array<{ __typename: 'School', id: string, name: string, operatorKind: SchoolOperatorKind }> } | null };

export type Map_WorkingHereQueryVariables = Exact<{
  key: string | number;
}>;


export type Map_WorkingHereQuery = { town: { __typename: 'Town', key: string, workingHere: { __typename: 'OutOfRegionRowConnection', totalCount: number, nodes: Array<(
        { __typename: 'OutOfRegionRow', id: string }
        & { ' $fragmentRefs'?: { 'OutOfRegionLineFragment': OutOfRegionLineFragment } }
      )> } | null } | null };

export type District_EngagementsQueryVariables = Exact<{
  id: string | number;
}>;


export type District_EngagementsQuery = { district: { __typename: 'District', id: string, servedBy: { __typename: 'OutOfRegionRowConnection', totalCount: number, nodes: Array<(
        { __typename: 'OutOfRegionRow', id: string }
        & { ' $fragmentRefs'?: { 'OutOfRegionLineFragment': OutOfRegionLineFragment } }
      )> } | null, engagements: { __typename: 'EngagementConnection', totalCount: number, nodes: Array<{ __typename: 'Engagement', id: string, ref: string, service: string, state: EngagementState, startsOn: string | null, endsOn: string | null, days: number | null, provider: { __typename: 'Resc', code: RescCode } }> } | null } | null };

export type District_HistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type District_HistoryQuery = { district: { __typename: 'District', id: string, townHistory: Array<{ __typename: 'DistrictTown', grades: string | null, validFrom: string | null, validTo: string | null, town: { __typename: 'Town', key: string, name: string, catchmentHistory: Array<{ __typename: 'CatchmentLine', id: string, validFrom: string | null, validTo: string | null, supersededAt: string | null, confidence: CatchmentConfidence, evidence: string | null, resc: { __typename: 'Resc', code: RescCode }, sources: Array<{ __typename: 'Source', id: string, title: string }> }> }, sources: Array<{ __typename: 'Source', id: string, title: string }> }>, membershipHistory: Array<{ __typename: 'Membership', id: string, status: string, validFrom: string | null, validTo: string | null, resc: { __typename: 'Resc', code: RescCode }, sources: Array<{ __typename: 'Source', id: string, title: string }> }> } | null };

export type District_PageQueryVariables = Exact<{
  id: string | number;
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

export type Home_HealthQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_HealthQuery = { outOfRegionHealth: Array<{ __typename: 'RegionHealth', out: number, in: number, due: number, late: number, noAnswer: number, acknowledged: number, onTimePercent: number | null, resc: { __typename: 'Resc', code: RescCode } }> | null };

export type Home_PageQueryVariables = Exact<{ [key: string]: never; }>;


export type Home_PageQuery = { waitingForMe: Array<{ __typename: 'WaitingItem', id: string, kind: string, title: string, detail: string, path: string, actLabel: string, flag: NoticeFlag | null }> | null, homeNumbers: Array<{ __typename: 'HomeNumber', label: string, value: number, unit: string | null, path: string }> | null, activity: Array<{ __typename: 'ActivityItem', at: string, who: string, role: RoleCode | null, sentence: string, path: string | null }> | null };

export type Metrics_PageQueryVariables = Exact<{
  area?: string | null | undefined;
}>;


export type Metrics_PageQuery = { metrics: Array<{ __typename: 'Metric', code: string, name: string, unit: string, area: string }> | null };

export type Metrics_MetricQueryVariables = Exact<{
  code: string | number;
}>;


export type Metrics_MetricQuery = { metric: { __typename: 'Metric', code: string, name: string, unit: string, method: string | null, area: string, figures: { __typename: 'FigureConnection', totalCount: number, nodes: Array<{ __typename: 'Figure', id: string, period: string, fiscalYear: number | null, value: string | null, dimension: string | null, status: string, note: string | null, sources: Array<(
          { __typename: 'Source', id: string }
          & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
        )> }> } | null } | null };

export type OutOfRegionLineFragment = { __typename: 'OutOfRegionRow', id: string, service: string, customerName: string, startsOn: string | null, endsOn: string | null, noticeState: NoticeState | null, flags: Array<NoticeFlag>, provider: { __typename: 'Resc', code: RescCode } } & { ' $fragmentName'?: 'OutOfRegionLineFragment' };

export type People_AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type People_AddPersonMutation = { addPerson:
    | { __typename: 'AddPersonSuccess', person: { __typename: 'Person', id: string, name: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
   | null };

export type People_GiveRoleMutationVariables = Exact<{
  input: GiveRoleInput;
}>;


export type People_GiveRoleMutation = { giveRole:
    | { __typename: 'GiveRoleSuccess', grant: { __typename: 'Grant', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
   | null };

export type People_EndRoleMutationVariables = Exact<{
  input: EndRoleInput;
}>;


export type People_EndRoleMutation = { endRole:
    | { __typename: 'EndRoleSuccess', grant: { __typename: 'Grant', id: string, validTo: string | null } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
   | null };

export type People_NameRecipientMutationVariables = Exact<{
  input: NameNoticeRecipientInput;
}>;


export type People_NameRecipientMutation = { nameNoticeRecipient:
    | { __typename: 'NameNoticeRecipientSuccess', recipient: { __typename: 'NoticeRecipient', id: string } }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
   | null };

export type People_NameDeputyMutationVariables = Exact<{
  input: NameDeputyInput;
}>;


export type People_NameDeputyMutation = { nameDeputy:
    | { __typename: 'NameDeputySuccess', recipients: Array<{ __typename: 'NoticeRecipient', id: string }> }
    | { __typename: 'InvalidInputError', code: string, message: string, clause: string | null, fields: Array<{ __typename: 'FieldProblem', field: string, message: string }> }
    | { __typename: 'NotPermittedError', code: string, message: string, clause: string | null }
    | { __typename: 'NotFoundError', code: string, message: string, clause: string | null }
    | { __typename: 'ConflictError', code: string, message: string, clause: string | null }
    | { __typename: 'NotPossibleError', code: string, message: string, clause: string | null }
    | { __typename: 'FreshSignInError', code: string, message: string, clause: string | null }
   | null };

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

export type StateContracts_PageQueryVariables = Exact<{
  agency?: string | null | undefined;
  resc?: RescCode | null | undefined;
  fiscalYear?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type StateContracts_PageQuery = { stateContracts: { __typename: 'StateContractConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'StateContract', id: string, title: string, agency: string, kind: string, role: string | null, fiscalYear: number | null, amount: string | null, amountNote: string | null, note: string | null, participants: Array<{ __typename: 'Resc', code: RescCode }>, sources: Array<(
        { __typename: 'Source', id: string }
        & { ' $fragmentRefs'?: { 'SourceLineFragment': SourceLineFragment } }
      )> }> } | null };

export type OutOfRegionList_CsvQueryVariables = Exact<{
  filter?: OutOfRegionFilter | null | undefined;
  sort?: OutOfRegionSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutOfRegionList_CsvQuery = { outOfRegionList: { __typename: 'OutOfRegionRowConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'OutOfRegionRow', id: string, ref: string, kind: RowKind, customerName: string, townName: string | null, service: string, startsOn: string | null, endsOn: string | null, days: number | null, origin: EngagementOrigin | null, whyUs: WhyUs | null, noticeState: NoticeState | null, flags: Array<NoticeFlag>, givenOn: string | null, engagementState: EngagementState | null, listedOn: string, reviewedOn: string | null, note: string | null, district: { __typename: 'District', id: string, name: string } | null, organization: { __typename: 'Organization', id: string, name: string } | null, category: { __typename: 'ServiceCategory', code: string, label: string } | null, host: { __typename: 'Resc', code: RescCode, name: string }, provider: { __typename: 'Resc', code: RescCode, name: string } }> } | null };

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
    | { __typename: 'InvalidInputError', code: string, message: string }
    | { __typename: 'NotPermittedError', code: string, message: string }
    | { __typename: 'NotFoundError', code: string, message: string }
    | { __typename: 'ConflictError', code: string, message: string }
    | { __typename: 'NotPossibleError', code: string, message: string }
    | { __typename: 'FreshSignInError', code: string, message: string }
   | null };
