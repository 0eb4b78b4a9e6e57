import { newId } from "@resc/domain";
import type { ReferenceData } from "@resc/reference-data";

/** The part of the reference data that funding keeps. */
export type FundingData = Pick<
  ReferenceData,
  "stateContracts" | "earlyChildhoodSpaceTypes" | "earlyChildhoodRates" | "earlyChildhoodCounts" | "earlyChildhoodRegions"
>;

/** The name of one part: loaded once for itself, so that a database of an earlier release gets the parts it does not have. */
export type FundingPart = keyof FundingData;

type Row = Readonly<Record<string, unknown>>;

/** Each part: its table, and its rows as columns. */
export const fundingRows: Readonly<Record<FundingPart, { readonly table: string; readonly rows: (data: FundingData) => readonly Row[] }>> =
  {
    stateContracts: {
      table: "state_contract",
      rows: ({ stateContracts }) =>
        stateContracts.map(({ rescRole, rescs, fiscalYear, amountUsd, amountNote, sources, ...rest }) => ({
          id: newId("stateContract"),
          ...rest,
          role: rescRole,
          resc_codes: rescs,
          fiscal_year: fiscalYear,
          amount: amountUsd,
          amount_note: amountNote,
          source_ids: sources,
        })),
    },
    earlyChildhoodSpaceTypes: {
      table: "early_childhood_space_type",
      rows: ({ earlyChildhoodSpaceTypes }) =>
        earlyChildhoodSpaceTypes.map((row, place) => ({
          code: row.code,
          place,
          program_code: row.programCode,
          program: row.program,
          schedule: row.schedule,
          label: row.label,
          age_group: row.ageGroup,
          hours_per_day: row.hoursPerDay,
          length_per_year: row.lengthPerYear,
          definition: row.definition,
          valid_from: row.validFrom,
          valid_to: row.validTo,
          becomes: row.becomes,
          note: row.note,
          source_ids: row.sources,
        })),
    },
    earlyChildhoodRates: {
      table: "early_childhood_rate",
      rows: ({ earlyChildhoodRates }) =>
        earlyChildhoodRates.map(({ programCode, ageGroup, fiscalYear, titleI, rateUsd, sources, ...rest }) => ({
          ...rest,
          program_code: programCode,
          age_group: ageGroup,
          fiscal_year: fiscalYear,
          title_i: titleI,
          amount: rateUsd,
          source_ids: sources,
        })),
    },
    earlyChildhoodCounts: {
      table: "early_childhood_count",
      rows: ({ earlyChildhoodCounts }) =>
        earlyChildhoodCounts.map(({ programCode, ageGroup, fiscalYear, countsWhat, sources, ...rest }) => ({
          ...rest,
          program_code: programCode,
          age_group: ageGroup,
          fiscal_year: fiscalYear,
          counts_what: countsWhat,
          source_ids: sources,
        })),
    },
    earlyChildhoodRegions: {
      table: "early_childhood_region",
      rows: ({ earlyChildhoodRegions }) =>
        earlyChildhoodRegions.map((row) => ({
          town_key: row.townKey,
          region: row.region,
          lead_agency: row.leadAgency,
          lead_resc: row.leadResc,
          rate_region: row.rateRegion,
          differs_from_catchment: row.differsFromCatchment,
          looks_wrong: row.looksWrong,
          note: row.note,
          source_ids: row.sources,
        })),
    },
  };

/** The parts in the order in which they are loaded. */
export const fundingParts = Object.keys(fundingRows) as readonly FundingPart[];
