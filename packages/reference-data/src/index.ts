export * from "./reference-data-error.ts";
export * from "./load.ts";
export * from "./check.ts";
export {
  type AccordSignatory,
  type AccordTextRow,
  type FoundingTexts,
  loadFoundingTexts,
  type PrioritiesTextRow,
  signatoriesOf,
} from "./founding-texts.ts";
export { catchmentConfidences, type CatchmentLineRow, type RescRow, type TownRow } from "./places.ts";
export { districtKinds, type DistrictRow, type DistrictTownRow, type MembershipRow } from "./districts.ts";
export type { RoleAlikeGroupRow } from "./groups.ts";
export type { SchoolRow } from "./schools.ts";
export type { ServiceCategoryRow, ServiceOfferingRow, StateContractRow } from "./services.ts";
export {
  earlyChildhoodPrograms,
  type EarlyChildhoodCountRow,
  type EarlyChildhoodRateRow,
  type EarlyChildhoodRegionRow,
  type EarlyChildhoodSpaceTypeRow,
} from "./early-childhood.ts";
export type { EcsFundingRow, MagnetGrantRow } from "./funding.ts";
export type {
  BriefLineRow,
  EducatorDiversityRow,
  LegislativePriorityRow,
  PriorityClaimRow,
  SourceRow,
  StatedFigureRow,
} from "./advocacy.ts";
