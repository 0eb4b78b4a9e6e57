import { may } from "@resc/access";
import { type CalendarDate, fiscalYear } from "@resc/domain";
import { connectionOf, emptyPage, type Page, type RequestContext } from "@resc/subgraph";
import { sqlPage } from "../shared/sql-list.ts";
import { regionName } from "../space-type/early-childhood.words.ts";
import type { SpaceLevel } from "./release-rows.ts";
import { EarlyChildhoodSpaces, EarlyChildhoodSpaceTotal } from "./space-count.type.ts";
import type { Withheld } from "./suppression-label.ts";

/** A page of spaces by town. */
export const EarlyChildhoodSpacesConnection = connectionOf("EarlyChildhoodSpaces", () => EarlyChildhoodSpaces);

/** What narrows spaces; it never changes a total, because totals are rows of their own. */
export interface SpaceListArgs {
  readonly first: number;
  readonly after?: string;
  readonly fiscalYear?: number;
  readonly asOf?: CalendarDate;
  readonly level?: string;
  readonly region?: string;
  readonly town?: string;
  readonly spaceType?: string;
}

const levels: Readonly<Record<SpaceLevel, string>> = {
  TOWN: "town and type",
  TOWN_TOTAL: "town, all types",
  REGION_TYPE: "OEC region and type",
  REGION_TOTAL: "OEC region, all types",
  STATE_TYPE: "State, by type",
  STATE_TOTAL: "State, all types",
};

function reasonOf(code: Withheld, level: SpaceLevel, filled: number, funded: number): string {
  if (code === "FEW_FILLED") return `suppressed: fewer than ${filled}`;
  if (code === "FEW_SPACES") return `suppressed: fewer than ${funded} spaces`;
  return level === "TOWN"
    ? "suppressed: with it a smaller number could be worked out"
    : "no total: with it a suppressed number could be worked out";
}

// The newest import that holds the year, of those up to the day: what a later one says is another vintage.
const newest = `not exists (select from space_import n where n.fiscal_years @> array[s.fiscal_year] and (n.recorded_at, n.id) > (i.recorded_at, i.id)
  and ($2::date is null or n.recorded_on <= $2::date))`;

type Row = EarlyChildhoodSpaces & { readonly filledThreshold: number; readonly fundedThreshold: number };

/** What may be shown of spaces, newest first or as of a day, by year, level, region, town and type. */
export async function listSpaces(ctx: RequestContext, args: SpaceListArgs): Promise<Page<EarlyChildhoodSpaces>> {
  if (!may(ctx.actor, "earlyChildhood:read")) return emptyPage(args);
  return sqlPage<Row, EarlyChildhoodSpaces>(ctx, args, {
    select: `s.id, s.fiscal_year as "fiscalYear", s.level as "levelCode", s.town_key as "townKey", t.name as "townName", s.region as "regionCode", s.type_code as "spaceTypeCode",
      y.label as "spaceType", y.program, s.funded, s.filled, s.funded - s.filled as unfilled, s.withheld as "suppressedCode", i.recorded_on::text as "recordedOn",
      i.source_words as "sourceWords", i.filled_threshold as "filledThreshold", i.funded_threshold as "fundedThreshold"`,
    from: `from space_release s join space_import i on i.id = s.import_id left join known_town t on t.key = s.town_key left join early_childhood_space_type y on y.code = s.type_code
      where ($1::integer is null or s.fiscal_year = $1) and ($2::date is null or i.recorded_on <= $2::date) and ${newest} and ($3::text is null or s.level = $3)
        and ($4::text is null or s.region = $4) and ($5::text is null or s.town_key = $5) and ($6::text is null or s.type_code = $6)`,
    parameters: [
      args.fiscalYear ?? null,
      args.asOf ?? null,
      args.level ?? null,
      args.region ?? null,
      args.town ?? null,
      args.spaceType ?? null,
    ],
    order: ["s.fiscal_year::text", "s.level", "coalesce(s.region, '')", "coalesce(s.town_key, '')", "coalesce(s.type_code, '')", "s.id"],
    toNode: ({ filledThreshold, fundedThreshold, ...row }) =>
      Object.assign(new EarlyChildhoodSpaces(), row, {
        level: levels[row.levelCode as SpaceLevel],
        region: row.regionCode === null ? null : regionName(row.regionCode),
        suppressed:
          row.suppressedCode === null
            ? null
            : reasonOf(row.suppressedCode as Withheld, row.levelCode as SpaceLevel, filledThreshold, fundedThreshold),
      }),
  });
}

/** The day on which Early Start CT took the place of the types before it. */
const change = "2025-07-01";

/** The State's total over fiscal years; null with the reason across the change, when a year is missing, or when one is withheld. */
export async function totalSpaces(
  ctx: RequestContext,
  years: readonly number[],
  asOf: CalendarDate | null,
): Promise<EarlyChildhoodSpaceTotal | null> {
  if (!may(ctx.actor, "earlyChildhood:read")) return null;
  const wanted = [...new Set(years)].toSorted((a, b) => a - b);
  const none = (reason: string) => Object.assign(new EarlyChildhoodSpaceTotal(), { funded: null, filled: null, reason });
  const first = fiscalYear(change);
  if (wanted.some((year) => year < first) && wanted.some((year) => year >= first))
    return none("Types before 07/01/2025 and Early Start CT are not the same thing and are never added together.");
  const rows = await ctx.read.query<{ year: number; funded: number | null; filled: number | null }>(
    `select s.fiscal_year as year, s.funded, s.filled from space_release s join space_import i on i.id = s.import_id
      where s.level = 'STATE_TOTAL' and s.fiscal_year = any ($1) and ($2::date is null or i.recorded_on <= $2::date) and ${newest}`,
    [wanted, asOf],
  );
  const missing = wanted.filter((year) => !rows.some((row) => row.year === year));
  if (wanted.length === 0 || missing.length > 0)
    return none(`No spaces are on record for ${missing.map((year) => `FY${year}`).join(", ") || "no year"}.`);
  if (rows.some((row) => row.funded === null)) return none("With a total a suppressed number could be worked out.");
  const sum = (of: "funded" | "filled") => rows.reduce((all, row) => all + (row[of] ?? 0), 0);
  return Object.assign(new EarlyChildhoodSpaceTotal(), { funded: sum("funded"), filled: sum("filled"), reason: null });
}
