import type { CallOptions, Cost, PartialAnswer } from "./ask.ts";
import type { CsvFilters, CsvName } from "./csv-lists.ts";
import type {
  DistrictFilters,
  DistrictRow,
  FigureFilters,
  FigureRow,
  MagnetGrantFilters,
  MagnetGrantList,
  MetricFilters,
  MetricRow,
  OutOfRegionCountFilters,
  OutOfRegionCountRow,
  RescFilters,
  RescRow,
  SchoolFilters,
  SchoolRow,
  ServiceFilters,
  ServiceRow,
  StateContractFilters,
  StateContractRow,
  TownFilters,
  TownRow,
} from "./lists.ts";
import type { RowList } from "./row-list.ts";
import type { TypedDocument } from "./typed-document.ts";

/** What a call for a CSV may say. */
export interface CsvOptions extends CallOptions {
  /** The `etag` of the file that is held already; when it is still the same the answer is 304 without a body. */
  readonly ifNoneMatch?: string | null | undefined;
}

/** The platform as analysts and partners read it. What rejects, rejects with a `RescError`, or with the reason of an aborted signal. */
export interface RescClient {
  /** Districts that exist on a day, by name. */
  districts(filters?: DistrictFilters, options?: CallOptions): RowList<DistrictRow>;
  /** The 169 towns with their catchment on a day, by name. */
  towns(filters?: TownFilters, options?: CallOptions): RowList<TownRow>;
  /** Interdistrict magnet schools, by name. */
  schools(filters?: SchoolFilters, options?: CallOptions): RowList<SchoolRow>;
  /** The six RESCs, in code order. */
  rescs(filters?: RescFilters, options?: CallOptions): RowList<RescRow>;
  /** Who offers what, by category and service. */
  services(filters?: ServiceFilters, options?: CallOptions): RowList<ServiceRow>;
  /** The State contract list by agency, title and fiscal year; an agency's reader finds the own agency's rows. */
  stateContracts(filters?: StateContractFilters, options?: CallOptions): RowList<StateContractRow>;
  /** What is measured, related metrics next to each other. */
  metrics(filters?: MetricFilters, options?: CallOptions): RowList<MetricRow>;
  /** Figures of all metrics, metric by metric in order of time. */
  figures(filters?: FigureFilters, options?: CallOptions): RowList<FigureRow>;
  /** Counts of the out-of-region list by State fiscal year and home RESC, oldest first. For analysts: no field of the agencies' contracts. */
  outOfRegionCounts(filters?: OutOfRegionCountFilters, options?: CallOptions): RowList<OutOfRegionCountRow>;
  /** RESC magnet grants per student, each beside the same grant had it grown like Education Cost Sharing since a base year. */
  magnetGrantComparison(filters?: MagnetGrantFilters, options?: CallOptions): MagnetGrantList;
  /** Asks an own question, within the contract of the key (`/schema.graphql`). A field that failed rejects the whole. */
  query<Result, Variables>(document: TypedDocument<Result, Variables>, variables?: Variables, options?: CallOptions): Promise<Result>;
  /** Asks an own question and takes what was answered, with what failed beside it. */
  partialQuery<Result, Variables>(
    document: TypedDocument<Result, Variables>,
    variables?: Variables,
    options?: CallOptions,
  ): Promise<PartialAnswer<Result>>;
  /** A list as CSV, with the columns of `/lists/<name>.csv`: its `body` is a stream, its header `etag` the tag of the file. */
  csv<Name extends CsvName>(name: Name, filters?: CsvFilters<Name>, options?: CsvOptions): Promise<Response>;
  /** What the latest answer cost and what it left; null before the first. */
  readonly lastCost: Cost | null;
}
