import { may } from "@resc/access";
import type { RescCode } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";

/** A district or organization as a search finds it. */
export interface CustomerRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly homeRescs: RescCode[];
  readonly townNames: string[];
}

/** Districts that exist on a day, and for the Alliance organizations, where some word of the name or of a town begins with the letters. */
export async function findCustomers(ctx: RequestContext, text: string, asOf: string | null, first: number): Promise<CustomerRow[]> {
  const letters = text
    .trim()
    .toLowerCase()
    .slice(0, 60)
    .replace(/[\\%_]/g, "\\$&");
  if (letters.length === 0) return [];
  return ctx.read.query<CustomerRow>(
    `with day as (select coalesce($2::date, platform.today()) as d), found as (
       select d.id, d.short_name as name, d.kind, array(select t.name from district_town s join town t on t.key = s.town_key where s.district_id = d.id and s.valid @> day.d order by t.name) as towns,
         array(select m.resc_code from membership m where m.district_id = d.id and m.valid @> day.d and upper_inf(m.recorded)) as members,
         array(select distinct l.resc_code from district_town s join catchment_line l on l.town_key = s.town_key and l.valid @> day.d and upper_inf(l.recorded) where s.district_id = d.id and s.valid @> day.d) as hosts
       from district d, day where d.valid @> day.d and d.kind <> 'RESC'
       union all
       select o.id, o.name, 'ORGANIZATION', array(select t.name from town t where t.key = any (o.town_keys) order by t.name), '{}',
         array(select distinct l.resc_code from catchment_line l where l.town_key = any (o.town_keys) and l.valid @> day.d and upper_inf(l.recorded))
       from organization o, day where $4)
     select id, name, kind, towns as "townNames", case when cardinality(members) > 0 then members else hosts end as "homeRescs" from found
     where lower(name) like $1 || '%' or lower(name) like '% ' || $1 || '%' or exists (select from unnest(towns) t where lower(t) like $1 || '%')
     order by (lower(name) like $1 || '%') desc, (kind in ('LOCAL','REGIONAL')) desc, name, id limit $3`,
    [letters, asOf, first, may(ctx.actor, "organization:read")],
  );
}
