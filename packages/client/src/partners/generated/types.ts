/* Generated from the .graphql files. Do not edit: run the generator again. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** The growth with which a grant is compared. ECS_PER_STUDENT: Education Cost Sharing per enrolled student. ECS_TOTAL: its State total, which grows otherwise because enrollment falls. */
export type GrowthOf =
  /** Education Cost Sharing per enrolled student. */
  | 'ECS_PER_STUDENT'
  /** The State total of Education Cost Sharing. */
  | 'ECS_TOTAL';

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

/** Who operates a magnet school. */
export type SchoolOperatorKind =
  /** A school district. */
  | 'DISTRICT'
  /** A Regional Educational Service Center. */
  | 'RESC';

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

export type OutOfRegionCountsQueryVariables = Exact<{
  homeRescs?: Array<RescCode> | RescCode | null | undefined;
  workingRescs?: Array<RescCode> | RescCode | null | undefined;
  fiscalYear?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OutOfRegionCountsQuery = { outOfRegionCounts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ fiscalYear: number, engagements: number, cameToNothing: number, reported: number, homeResc: { code: RescCode, name: string } }> } | null };

export type DistrictsQueryVariables = Exact<{
  search?: string | null | undefined;
  resc?: RescCode | null | undefined;
  kinds?: Array<DistrictKind> | DistrictKind | null | undefined;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DistrictsQuery = { districts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, shortName: string, kind: DistrictKind, grades: string | null, enrollment: number | null, enrollmentSchoolYear: string | null, mailingTown: string | null, latitude: number | null, longitude: number | null, validFrom: string | null, validTo: string | null, dateStatus: string | null, note: string | null, stateCodes: Array<{ code: string, status: string }>, homeRescs: Array<{ code: RescCode, name: string }>, membership: { id: string, resc: { code: RescCode, name: string } } | null, towns: Array<{ key: string, name: string }>, sources: Array<{ id: string, title: string }> }> } | null };

export type FiguresQueryVariables = Exact<{
  metric?: string | null | undefined;
  area?: string | null | undefined;
  fiscalYear?: number | null | undefined;
  status?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FiguresQuery = { figures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, period: string, fiscalYear: number | null, dimensionCode: string | null, dimension: string | null, value: string | null, status: string, note: string | null, metric: { code: string, name: string, unit: string }, sources: Array<{ id: string, title: string }> }> } | null };

export type MagnetGrantComparisonQueryVariables = Exact<{
  baseFiscalYear?: number;
  growthOf?: GrowthOf;
}>;


export type MagnetGrantComparisonQuery = { magnetGrantComparison: { title: string, titleStatus: string, subtitle: string, method: string, asOf: string, baseFiscalYear: number, growthOf: GrowthOf, growthLabel: string, endedFiscalYear: number | null, endedNote: string | null, leftOut: Array<string>, sources: Array<{ id: string, title: string, publisher: string | null, vintage: string | null, address: string | null }>, rows: Array<{ category: string, categoryLabel: string, categoryShort: string, fiscalYear: number, actual: string | null, actualStatus: string, actualNote: string | null, hadItGrown: string | null, hadItGrownStatus: string, hadItGrownNote: string | null, apart: string | null, index: string | null, indexStatus: string, indexNote: string | null, sources: Array<{ id: string, title: string }> }> } | null };

export type MetricsQueryVariables = Exact<{
  area?: string | null | undefined;
}>;


export type MetricsQuery = { metrics: Array<{ code: string, name: string, area: string, unit: string, polarity: string, method: string }> | null };

export type RescsQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type RescsQuery = { rescs: Array<{ code: RescCode, name: string, legalName: string, formerNames: string | null, foundedYear: number | null, foundingNote: string | null, officeAddress: string | null, officeTown: string | null, zip: string | null, phone: string | null, website: string | null, townCount: number | null, memberCount: number | null, sources: Array<{ id: string, title: string }> }> | null };

export type SchoolsQueryVariables = Exact<{
  resc?: RescCode | null | undefined;
  operatorKind?: SchoolOperatorKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SchoolsQuery = { schools: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, stateCode: string | null, name: string, formerName: string | null, operatorKind: SchoolOperatorKind, operatorName: string, address: string | null, grades: string | null, theme: string | null, sheff: boolean, status: string, enrollment: number | null, enrollmentSchoolYear: string | null, latitude: number | null, longitude: number | null, operatorResc: { code: RescCode, name: string } | null, town: { key: string, name: string } | null, sources: Array<{ id: string, title: string }> }> } | null };

export type ServicesQueryVariables = Exact<{
  category?: string | null | undefined;
  resc?: RescCode | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ServicesQuery = { serviceOfferings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, service: string, category: { code: string, label: string }, resc: { code: RescCode, name: string } | null, sources: Array<{ id: string, title: string }> }> } | null };

export type StateContractsQueryVariables = Exact<{
  agency?: string | null | undefined;
  resc?: RescCode | null | undefined;
  fiscalYear?: number | null | undefined;
  state?: StateContractState | null | undefined;
  incomplete?: boolean | null | undefined;
  changedSince?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StateContractsQuery = { stateContracts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, agency: string, title: string, kind: string, fiscalYear: number | null, amount: string | null, amountNote: string | null, role: string | null, note: string | null, ref: string, state: StateContractState | null, route: StateContractRoute | null, office: string | null, programCode: string | null, contractNumber: string | null, fundingSource: string | null, periodFrom: string | null, periodTo: string | null, incomplete: Array<string>, finalAmount: string | null, updatedAt: string, participants: Array<{ code: RescCode, name: string }>, sources: Array<{ id: string, title: string }>, lead: { code: RescCode, name: string } | null, years: Array<{ fiscalYear: number, total: string | null, note: string | null }>, shares: Array<{ resc: RescCode, fiscalYear: number, amount: string | null, note: string | null }> }> } | null };

export type TownsQueryVariables = Exact<{
  resc?: RescCode | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TownsQuery = { towns: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, number: number, name: string, county: string, planningRegion: string, latitude: number, longitude: number, catchment: { id: string, confidence: CatchmentConfidence, evidence: string | null, validFrom: string | null, validTo: string | null, recordedAt: string, resc: { code: RescCode, name: string } } | null, districts: Array<{ id: string, shortName: string }>, sources: Array<{ id: string, title: string }> }> } | null };

