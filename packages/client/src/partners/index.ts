/** The platform for programs of analysts and partners: lists as rows, own questions, CSV files. */
export { createRescClient, type RescClientSettings } from "./client.ts";
export type { CallOptions, Cost, PartialAnswer } from "./ask.ts";
export { type CsvFilters, csvLists, type CsvName } from "./csv-lists.ts";
export { fromCents, sumMoney, toCents, toNumber } from "./decimals.ts";
export { type Cell, flatten, type FlatRow, table, type Table } from "./flatten.ts";
export type { CatchmentConfidence, DistrictKind, GrowthOf, RescCode, SchoolOperatorKind } from "./generated/index.ts";
export type {
  DistrictFilters,
  DistrictRow,
  FigureFilters,
  FigureRow,
  MagnetGrantComparison,
  MagnetGrantFilters,
  MagnetGrantList,
  MagnetGrantRow,
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
export type { CsvOptions, RescClient } from "./resc-client.ts";
export { type AnsweredError, RescError } from "./resc-error.ts";
export type { Page, PageOptions, RowList } from "./row-list.ts";
export type { TypedDocument } from "./typed-document.ts";
