import type { RescCode } from "@resc/domain";
import { defineLoader, defineManyLoader } from "@resc/subgraph";
import { askedFrom } from "../dated.ts";
import { District, type DistrictTown, type StateCode } from "./district.type.ts";

/** The columns of a district under the alias `d`. */
export const districtColumns = `d.id, d.name, d.short_name as "shortName", d.kind, d.grades, d.mailing_town as "mailingTown", d.latitude, d.longitude, d.enrollment,
  d.enrollment_school_year as "enrollmentSchoolYear", lower(d.valid) as "validFrom", upper(d.valid) as "validTo", d.date_status as "dateStatus", d.note, d.source_ids as "sourceIds"`;

/** Makes a district of a row. */
export function toDistrict(row: District): District {
  return Object.assign(new District(), row);
}

/** A district by id. */
export const districtById = defineLoader<string, District>(
  async (ctx, ids) =>
    (await ctx.read.query<District>(`select ${districtColumns} from district d where d.id = any ($1)`, [ids])).map(toDistrict),
  (row) => row.id,
);

/** Districts that serve a town on a day; the key is a dated key of the town. */
export const districtsOfTown = defineManyLoader<District>(async (ctx, keys) =>
  ctx.read.query(
    `select asked.raw as "forKey", ${districtColumns} from ${askedFrom} join district_town s on s.town_key = asked.id and s.valid @> asked.as_of
    join district d on d.id = s.district_id and d.valid @> asked.as_of order by (d.kind in ('LOCAL','REGIONAL')) desc, d.kind, d.short_name`,
    [keys],
  ),
);

/** State codes of a district. */
export const stateCodesOf = defineManyLoader<StateCode>(async (ctx, keys) =>
  ctx.read.query(`select district_id as "forKey", code, status from district_code where district_id = any ($1) order by code`, [keys]),
);

/** The towns a district has served, with their days. */
export const townHistoryOf = defineManyLoader<DistrictTown>(async (ctx, keys) =>
  ctx.read.query(
    `select district_id as "forKey", grades, lower(valid) as "validFrom", upper(valid) as "validTo", town_key as "townKey", source_ids as "sourceIds"
    from district_town where district_id = any ($1) order by town_key`,
    [keys],
  ),
);

/** Home RESCs of a district on a day: by membership, else by the catchments of its towns (D-16). The key is a dated key of the district. */
export const homeRescsOf = defineManyLoader<{ readonly code: RescCode }>(async (ctx, keys) =>
  ctx.read.query(
    `select asked.raw as "forKey", home.code from ${askedFrom} cross join lateral (
      select m.resc_code as code from membership m where m.district_id = asked.id and m.valid @> asked.as_of and m.recorded @> asked.known_at
      union
      select l.resc_code from district_town s join catchment_line l on l.town_key = s.town_key and l.valid @> asked.as_of and l.recorded @> asked.known_at
        where s.district_id = asked.id and s.valid @> asked.as_of
        and not exists (select from membership m where m.district_id = asked.id and m.valid @> asked.as_of and m.recorded @> asked.known_at)
    ) home order by home.code`,
    [keys],
  ),
);

/** Districts that took over towns when this one ended, and those whose towns it took over. */
export const neighborsInTime = defineManyLoader<District & { readonly relation: "successor" | "predecessor" }>(async (ctx, keys) =>
  ctx.read.query(
    `select distinct on (mine.district_id, relation, d.id) mine.district_id as "forKey", relation, ${districtColumns}
    from district_town mine join district_town other on other.town_key = mine.town_key and other.district_id <> mine.district_id
    cross join lateral (select case when lower(other.valid) = upper(mine.valid) then 'successor' when upper(other.valid) = lower(mine.valid) then 'predecessor' end as relation) r
    join district d on d.id = other.district_id where mine.district_id = any ($1) and relation is not null order by mine.district_id, relation, d.id`,
    [keys],
  ),
);
