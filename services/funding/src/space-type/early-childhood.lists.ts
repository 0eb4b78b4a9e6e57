import { may } from "@resc/access";
import { type CalendarDate, fiscalYear } from "@resc/domain";
import { connectionOf, emptyPage, type Page, type RequestContext } from "@resc/subgraph";
import { sqlPage } from "../shared/sql-list.ts";
import { EarlyChildhoodCount, EarlyChildhoodRate, EarlyChildhoodRegionTown, EarlyChildhoodSpaceType } from "./early-childhood.type.ts";
import { regionName, scheduleName, statusName, unitName } from "./early-childhood.words.ts";

/** Pages of the published facts of early childhood. */
export const EarlyChildhoodSpaceTypeConnection = connectionOf("EarlyChildhoodSpaceType", () => EarlyChildhoodSpaceType);
export const EarlyChildhoodRateConnection = connectionOf("EarlyChildhoodRate", () => EarlyChildhoodRate);
export const EarlyChildhoodCountConnection = connectionOf("EarlyChildhoodCount", () => EarlyChildhoodCount);
export const EarlyChildhoodRegionTownConnection = connectionOf("EarlyChildhoodRegionTown", () => EarlyChildhoodRegionTown);

interface PageArguments {
  readonly first: number;
  readonly after?: string;
}

/** What narrows types. */
export interface SpaceTypeListArgs extends PageArguments {
  readonly asOf?: CalendarDate;
  readonly program?: string;
}

/** Types in the order of their source, those that held on a day when one is named. */
export async function listSpaceTypes(ctx: RequestContext, args: SpaceTypeListArgs): Promise<Page<EarlyChildhoodSpaceType>> {
  if (!may(ctx.actor, "earlyChildhood:read")) return emptyPage(args);
  return sqlPage<EarlyChildhoodSpaceType, EarlyChildhoodSpaceType>(ctx, args, {
    select: `t.code, t.program_code as "programCode", t.program, t.schedule as "scheduleCode", t.label, t.age_group as "ageGroup", t.hours_per_day as "hoursPerDay",
      t.length_per_year as "lengthPerYear", t.definition, t.valid_from::text as "validFrom", t.valid_to::text as "validTo", t.becomes as "becomesCode", b.label as becomes, t.note, t.source_ids as "sourceIds"`,
    from: `from early_childhood_space_type t left join early_childhood_space_type b on b.code = t.becomes
      where ($1::date is null or (coalesce(t.valid_from, '-infinity') <= $1 and $1 < coalesce(t.valid_to, 'infinity'))) and ($2::text is null or t.program_code = $2)`,
    parameters: [args.asOf ?? null, args.program ?? null],
    order: ["lpad(t.place::text, 4, '0')", "t.code"],
    toNode: (row) => Object.assign(new EarlyChildhoodSpaceType(), row, { schedule: scheduleName(row.scheduleCode) }),
  });
}

/** What narrows rates. */
export interface RateListArgs extends PageArguments {
  readonly asOf?: CalendarDate;
  readonly program?: string;
  readonly fiscalYear?: number;
  readonly region?: string;
  readonly unit?: string;
}

/**
 * Published amounts by program, year, schedule and region. As of a day: those of its fiscal year, and weekly rates whose period had begun, as
 * long as Child Day Care contracts lasted (the source names no end).
 */
export async function listRates(ctx: RequestContext, args: RateListArgs): Promise<Page<EarlyChildhoodRate>> {
  if (!may(ctx.actor, "earlyChildhood:read")) return emptyPage(args);
  return sqlPage<EarlyChildhoodRate, EarlyChildhoodRate>(ctx, args, {
    select: `r.key, r.program_code as "programCode", r.program, r.schedule as "scheduleCode", r.age_group as "ageGroup", r.fiscal_year as "fiscalYear", r.period, r.region as "regionCode",
      r.accredited, r.title_i as "titleI", r.amount, r.unit as "unitCode", r.status as "statusCode", r.note, r.source_ids as "sourceIds"`,
    from: `from early_childhood_rate r where ($1::text is null or r.program_code = $1) and ($2::integer is null or r.fiscal_year = $2) and ($3::text is null or r.region = $3)
      and ($4::text is null or r.unit = $4) and ($5::date is null or r.fiscal_year = $6::integer or (r.period <= to_char($5::date, 'YYYY')
        and exists (select from early_childhood_space_type t where t.program_code = r.program_code and $5::date < coalesce(t.valid_to, 'infinity'))))`,
    parameters: [
      args.program ?? null,
      args.fiscalYear ?? null,
      args.region ?? null,
      args.unit ?? null,
      args.asOf ?? null,
      args.asOf ? fiscalYear(args.asOf) : null,
    ],
    order: ["r.program_code", "coalesce(r.fiscal_year::text, r.period, '')", "r.key"],
    toNode: (row) =>
      Object.assign(new EarlyChildhoodRate(), row, {
        schedule: scheduleName(row.scheduleCode),
        region: row.regionCode === null ? null : regionName(row.regionCode),
        unit: unitName(row.unitCode),
        status: statusName(row.statusCode),
      }),
  });
}

/** What narrows statewide numbers. */
export interface CountListArgs extends PageArguments {
  readonly program?: string;
  readonly fiscalYear?: number;
}

/** Statewide numbers by fiscal year and program. */
export async function listCounts(ctx: RequestContext, args: CountListArgs): Promise<Page<EarlyChildhoodCount>> {
  if (!may(ctx.actor, "earlyChildhood:read")) return emptyPage(args);
  return sqlPage<EarlyChildhoodCount, EarlyChildhoodCount>(ctx, args, {
    select: `c.key, c.program_code as "programCode", c.program, c.schedule as "scheduleCode", c.age_group as "ageGroup", c.fiscal_year as "fiscalYear", c.count, c.counts_what as "countsWhat",
      c.status as "statusCode", c.source_ids as "sourceIds"`,
    from: "from early_childhood_count c where ($1::text is null or c.program_code = $1) and ($2::integer is null or c.fiscal_year = $2)",
    parameters: [args.program ?? null, args.fiscalYear ?? null],
    order: ["c.fiscal_year::text", "c.program_code", "c.key"],
    toNode: (row) =>
      Object.assign(new EarlyChildhoodCount(), row, { schedule: scheduleName(row.scheduleCode), status: statusName(row.statusCode) }),
  });
}

/** What narrows towns by region. */
export interface RegionTownListArgs extends PageArguments {
  readonly region?: string;
}

/** The towns of the OEC's regions by region and town. */
export async function listRegionTowns(ctx: RequestContext, args: RegionTownListArgs): Promise<Page<EarlyChildhoodRegionTown>> {
  if (!may(ctx.actor, "earlyChildhood:read")) return emptyPage(args);
  return sqlPage<EarlyChildhoodRegionTown, EarlyChildhoodRegionTown>(ctx, args, {
    select: `g.town_key as "townKey", t.name as "townName", g.region as "regionCode", g.lead_agency as "leadAgency", g.lead_resc as "leadResc", g.rate_region as "rateRegionCode",
      g.differs_from_catchment as "differsFromCatchment", g.looks_wrong as "looksWrong", g.note, g.source_ids as "sourceIds"`,
    from: "from early_childhood_region g left join known_town t on t.key = g.town_key where ($1::text is null or g.region = $1)",
    parameters: [args.region ?? null],
    order: ["g.region", "g.town_key"],
    toNode: (row) =>
      Object.assign(new EarlyChildhoodRegionTown(), row, {
        region: regionName(row.regionCode),
        rateRegion: regionName(row.rateRegionCode),
      }),
  });
}
