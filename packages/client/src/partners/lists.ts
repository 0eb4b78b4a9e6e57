import { type Ask, askForAll, type CallOptions, given } from "./ask.ts";
import type {
  DistrictsQuery,
  DistrictsQueryVariables,
  FiguresQuery,
  FiguresQueryVariables,
  MagnetGrantComparisonQuery,
  MagnetGrantComparisonQueryVariables,
  MetricsQuery,
  MetricsQueryVariables,
  OutOfRegionCountsQuery,
  OutOfRegionCountsQueryVariables,
  RescsQuery,
  RescsQueryVariables,
  SchoolsQuery,
  SchoolsQueryVariables,
  ServicesQuery,
  ServicesQueryVariables,
  StateContractsQuery,
  StateContractsQueryVariables,
  TownsQuery,
  TownsQueryVariables,
} from "./generated/index.ts";
import { RowList } from "./row-list.ts";
import type { TypedDocument } from "./typed-document.ts";

type Filters<Variables> = Omit<Variables, "first" | "after">;
type NodeOf<Field> = NonNullable<Field> extends { readonly nodes: readonly (infer Row)[] } ? Row : never;
type ItemOf<Field> = NonNullable<Field> extends readonly (infer Row)[] ? Row : never;

/** A district, its home RESCs, its membership and its towns on a day. */
export type DistrictRow = NodeOf<DistrictsQuery["districts"]>;
/** Letters of a name or town, a RESC's region, kinds, and the day (today when left out). */
export type DistrictFilters = Filters<DistrictsQueryVariables>;
/** A town and the catchment in which it lies on a day. */
export type TownRow = NodeOf<TownsQuery["towns"]>;
/** A RESC's catchment, the day, and the instant as of which it was on record. */
export type TownFilters = Filters<TownsQueryVariables>;
/** An interdistrict magnet school. */
export type SchoolRow = NodeOf<SchoolsQuery["schools"]>;
/** The RESC that operates it, or the kind of operator. */
export type SchoolFilters = Filters<SchoolsQueryVariables>;
/** One of the six RESCs, with its towns and member boards counted on a day. */
export type RescRow = ItemOf<RescsQuery["rescs"]>;
/** The day of the counts, and the instant as of which they were on record. */
export type RescFilters = RescsQueryVariables;
/** A service that a RESC offers, in the words of its source; `resc` is null for the whole Alliance. */
export type ServiceRow = NodeOf<ServicesQuery["serviceOfferings"]>;
/** A category by code, and a RESC. */
export type ServiceFilters = Filters<ServicesQueryVariables>;
/** A row of the State contract list; `amount` is decimal text in US dollars, null when no source states one. */
export type StateContractRow = NodeOf<StateContractsQuery["stateContracts"]>;
/** An agency by code (CSDE or OEC), a RESC that takes part, a State fiscal year. */
export type StateContractFilters = Filters<StateContractsQueryVariables>;
/** Something that is measured, in one unit by one method. */
export type MetricRow = ItemOf<MetricsQuery["metrics"]>;
/** An area, such as magnet. */
export type MetricFilters = MetricsQueryVariables;
/** The value of a metric in a period; `value` is decimal text in the metric's unit, null exactly when `status` is not_found. */
export type FigureRow = NodeOf<FiguresQuery["figures"]>;
/** A metric by code, an area, a State fiscal year, how sure it is. */
export type FigureFilters = Filters<FiguresQueryVariables>;
/** How much work of others one RESC's region had in one State fiscal year. */
export type OutOfRegionCountRow = NodeOf<OutOfRegionCountsQuery["outOfRegionCounts"]>;
/** Home RESCs, working RESCs, a State fiscal year. */
export type OutOfRegionCountFilters = Filters<OutOfRegionCountsQueryVariables>;
/** The comparison of magnet grants: title, method and sources, with its rows. */
export type MagnetGrantComparison = NonNullable<MagnetGrantComparisonQuery["magnetGrantComparison"]>;
/** One category of magnet grant in one State fiscal year, in dollars per student as decimal text. */
export type MagnetGrantRow = MagnetGrantComparison["rows"][number];
/** The base year (2012 when left out) and the growth with which grants are compared (ECS_PER_STUDENT when left out). */
export type MagnetGrantFilters = MagnetGrantComparisonQueryVariables;

/** The rows of a comparison, and what belongs to all of them. */
export interface MagnetGrantList extends RowList<MagnetGrantRow> {
  /** Title, method, sources and rows. */
  comparison(): Promise<MagnetGrantComparison>;
}

interface ListPage<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that the platform gives in pages. */
export function pagedList<Result, Variables extends { readonly first: number }, Row>(
  ask: Ask,
  document: TypedDocument<Result, Variables>,
  pick: (answer: Result) => ListPage<Row> | null,
  filters: Filters<Variables>,
  options: CallOptions | undefined,
): RowList<Row> {
  return new RowList(async (first, after) => {
    const answer = await askForAll(ask, document, { ...filters, first, after } as unknown as Variables, options);
    const { nodes, totalCount, pageInfo } = given(pick(answer), nameOf(document));
    return { rows: nodes, totalCount, hasNextPage: pageInfo.hasNextPage, endCursor: pageInfo.endCursor };
  });
}

/** A list that is short by nature and comes whole, as one page. */
export function wholeList<Row>(read: () => Promise<readonly Row[]>): RowList<Row> {
  return new RowList(async () => {
    const rows = await read();
    return { rows, totalCount: rows.length, hasNextPage: false, endCursor: null };
  });
}

/** The value at the root of an answer. Throws NOT_GIVEN when it is null. */
export async function readWhole<Result, Variables, Value>(
  ask: Ask,
  document: TypedDocument<Result, Variables>,
  pick: (answer: Result) => Value | null,
  filters: Variables,
  options: CallOptions | undefined,
): Promise<Value> {
  return given(pick(await askForAll(ask, document, filters, options)), nameOf(document));
}

function nameOf(document: { toString(): string }): string {
  return /query (\w+)/.exec(document.toString())?.[1] ?? "The list";
}
