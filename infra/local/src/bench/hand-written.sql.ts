/** The statements of the hand-written server, prepared by name: one for each case. */

const today = "(now() at time zone 'America/New_York')::date";
const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** What the Coordinator may open of a district's work: what is out of region. */
const newestFive = (columns: string) => `left join lateral (
    select ${columns}, e.created_at as newest from engagements.engagement e
    where e.district_id = d.id and e.placement in ('OUT_OF_REGION', 'MULTI_HOST') order by e.created_at desc, e.id desc limit 5
  ) e on true`;

/** RESCs, their first 16 members by name, the 5 newest engagements of each. */
export const threeHops = {
  name: "three-hops",
  text: `select r.code as home, d.id as "districtId", d.name as "districtName", e.id, e.ref, e."customerName", e.service, e.state, e."startsOn", e."createdAt", e.provider
  from membership.resc r
  cross join lateral (
    select d.id, d.name, d.short_name from membership.membership m join membership.district d on d.id = m.district_id
    where m.resc_code = r.code and m.valid @> ${today} and m.recorded @> now() order by d.short_name, d.id limit 16
  ) d
  ${newestFive(`e.id, e.ref, e.customer_name as "customerName", e.service, e.state, e.starts_on as "startsOn", ${instant("e.created_at")} as "createdAt", e.provider_code as provider`)}
  order by r.code, d.short_name, d.id, e.newest desc, e.id desc`,
};

/** The newest 50 rows of the out-of-region list. */
export const newestFifty = {
  name: "newest-50",
  text: `select id, ref, customer_name as "customerName", town_name as "townName", service, starts_on as "startsOn", ends_on as "endsOn", notice_state as "noticeState", flags,
    listed_on as "listedOn", host_code as host, provider_code as provider
  from engagements.list_row where corrected_at is null order by listed_on desc, id desc limit 50`,
};

/** A hundred districts by name after a cursor, the 5 newest engagements of each. */
export const districtPage = {
  name: "district-page",
  text: `select d.id as "districtId", d.name as "districtName", d.short_name as "shortName", e.id, e.ref, e.service, e.state, e."createdAt"
  from (
    select d.id, d.name, d.short_name from membership.district d
    where d.valid @> ${today} and ($1::text is null or (d.short_name, d.id) > ($1, $2::text)) order by d.short_name, d.id limit 100
  ) d
  ${newestFive(`e.id, e.ref, e.service, e.state, ${instant("e.created_at")} as "createdAt"`)}
  order by d.short_name, d.id, e.newest desc, e.id desc`,
};
