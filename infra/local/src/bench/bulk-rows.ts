import pg from "pg";

/**
 * Bulk engagements for measuring, made by the administrator in plain SQL: never demonstration data, and only in a database of its own.
 * Their ids begin with `eng_bulk`. Spread as in life: few districts have much work and most little, more in recent years,
 * four of five at home. Constraints and triggers hold as for every row; each duty and list row comes with its engagement (I-09).
 */
const statements = (rows: number): readonly string[] => [
  "set search_path = engagements, platform, extensions",
  "select setseed(0.42)",
  `create temporary table bulk_district as
   select row_number() over (order by md5(d.id)) as place, d.id, d.short_name as name, t.keys, t.names, h.hosts
   from known_district d
   cross join lateral (select array_agg(s.town_key order by s.town_key) as keys, string_agg(k.name, ', ' order by k.name) as names
     from known_district_town s join known_town k on k.key = s.town_key where s.district_id = d.id and s.valid @> platform.today()) t
   cross join lateral (select array_agg(distinct l.resc_code order by l.resc_code) as hosts
     from known_catchment_line l where l.town_key = any (t.keys) and l.valid @> platform.today()) h
   where d.valid @> platform.today() and not d.statewide and h.hosts is not null`,
  `create temporary table bulk_category as select row_number() over (order by code) as place, code, label from service_category`,
  // Random numbers first, in a table: each must be drawn once for a row, whatever the plan.
  `create temporary table bulk_draw as
   select g, platform.now() - interval '1 minute' - interval '6 years' * (1 - sqrt(g / ${rows}::float8)) as at,
     random() as r_district, random() as r_away, random() as r_provider, random() as r_category, random() as r_state, random() as r_notice
   from generate_series(1, ${rows}) g`,
  `create temporary table bulk as
   select b.*, 'eng_bulk' || lpad(b.g::text, 12, '0') as id, d.id as district_id, d.name, d.keys, d.names, d.hosts, c.code as category, c.label,
     case when b.r_away < 0.8 then d.hosts[1] else away.codes[1 + floor(b.r_provider * cardinality(away.codes))::int] end as provider,
     (b.at at time zone 'America/New_York')::date as day,
     case when b.r_state < 0.06 then (array['DECLINED', 'WITHDRAWN', 'CANCELLED'])[1 + floor(b.r_state * 50)::int]
       when b.at < platform.now() - interval '1 year' then 'CLOSED' when b.at < platform.now() - interval '4 months' then case when b.r_state < 0.6 then 'DELIVERED' else 'CLOSED' end
       when b.at < platform.now() - interval '3 weeks' then case when b.r_state < 0.7 then 'IN_DELIVERY' else 'AGREED' end else 'PLACED' end as state
   from bulk_draw b
   join bulk_district d on d.place = 1 + floor(b.r_district * b.r_district * (select count(*) from bulk_district))
   join bulk_category c on c.place = 1 + floor(b.r_category * (select count(*) from bulk_category))
   cross join lateral (select array(select r from unnest(array['ACES', 'CES', 'CREC', 'EASTCONN', 'EDADVANCE', 'LEARN']) r where r <> all (d.hosts)) as codes) away
   order by b.g`,
  "begin",
  `insert into engagement (id, ref, provider_code, district_id, customer_name, town_keys, town_name, category_code, service, origin, why_us, starts_on, ends_on, days, requested_on,
     placement, hosts, state, end_reason, ended_on, opened_by, projection_position, created_at, updated_at, version)
   select id, 'E-' || 1000 + g, provider, district_id, name, keys, names, category, label || ' (bulk row for measuring)',
     case when r_provider < 0.7 then 'DISTRICT_REQUEST' when r_provider < 0.85 then 'STAFF_INVITATION' else 'BID' end,
     case when provider <> all (hosts) then case when r_away < 0.9 then 'ASKED_FOR_US' else 'NOT_OFFERED_AT_HOME' end end,
     day + 14, day + 14 + 90, 1 + floor(r_category * 30)::int, day,
     case when hosts = array[provider] then 'HOME' when cardinality(hosts) = 1 then 'OUT_OF_REGION' else 'MULTI_HOST' end, hosts, state,
     case when state in ('DECLINED', 'WITHDRAWN', 'CANCELLED') then 'Bulk row for measuring.' end,
     case when state in ('DECLINED', 'WITHDRAWN', 'CANCELLED') then day + 7 when state in ('DELIVERED', 'CLOSED') then day + 14 + 90 end,
     'person_bulk', 0, at, at, 1
   from bulk order by g`,
  `insert into engagement_terms (engagement_id, provider_code, price, version) select id, provider, 500 + round((r_category * 40000)::numeric, 2), 1 from bulk order by g`,
  `create temporary table bulk_duty as
   select b.*, h.code as host, b.id || lower(h.code) as key,
     case when b.at > platform.now() - interval '4 days' then 'DUE' when b.at > platform.now() - interval '3 weeks' then 'GIVEN'
       when b.r_notice < 0.05 then 'GIVEN' when b.r_notice < 0.4 then 'ACKNOWLEDGED' when b.r_notice < 0.8 then 'DISCUSSED' else 'CLOSED' end as notice_state
   from bulk b cross join lateral unnest(b.hosts) as h(code) where h.code <> b.provider`,
  `insert into courtesy_notice (id, ref, engagement_id, provider_code, host_code, state, flags, due_at, due_rule, customer_name, district_id, category_code, service, starts_on, ends_on, days,
     given_by, given_at, channel, spoken_at, spoke_with, type_of_service, length_of_commitment, acknowledged_at, created_at, version)
   select 'notice_' || key, 'N-' || 1000 + g || '-' || host, id, provider, host, notice_state,
     case when notice_state = 'GIVEN' and r_notice < 0.05 then array['NO_ANSWER'] else '{}' end, at + interval '4 days', 'TARGET', name, district_id, category,
     label || ' (bulk row for measuring)', day + 14, day + 14 + 90, 1 + floor(r_category * 30)::int,
     case when given then 'person_bulk' end, case when given then at + interval '1 day' end, case when given then 'CALL' end, case when given then at + interval '1 day' end,
     case when given then 'Bulk row' end, case when given then label end, case when given then 'Bulk row' end,
     case when notice_state in ('ACKNOWLEDGED', 'DISCUSSED', 'CLOSED') then at + interval '2 days' end, at, 1
   from (select *, notice_state <> 'DUE' as given from bulk_duty) b order by g, host`,
  `insert into list_row (id, ref, kind, engagement_id, notice_id, host_code, provider_code, customer_name, district_id, town_keys, town_name, category_code, service, starts_on, ends_on, days,
     origin, why_us, engagement_state, notice_state, flags, given_on, listed_on, version)
   select 'row_' || d.key, e.ref, 'ENGAGEMENT', e.id, n.id, d.host, e.provider_code, e.customer_name, e.district_id, e.town_keys, e.town_name, e.category_code, e.service, e.starts_on, e.ends_on, e.days,
     e.origin, e.why_us, e.state, n.state, n.flags, (n.given_at at time zone 'America/New_York')::date, d.day, 1
   from bulk_duty d join engagement e on e.id = d.id join courtesy_notice n on n.id = 'notice_' || d.key order by d.g, d.host`,
  `select setval('engagement_number', ${rows} + 1001)`,
  "commit",
  "drop table bulk_duty, bulk, bulk_draw, bulk_category, bulk_district",
  "vacuum (analyze) engagement, engagement_terms, courtesy_notice, list_row",
  "analyze",
];

/** How many rows a bulk load left. */
export interface BulkCounts {
  readonly engagements: number;
  readonly outOfRegion: number;
}

/** Fills an installed database with bulk engagements. Throws when the rules of the database refuse one. */
export async function insertBulkRows(adminUrl: string, rows: number): Promise<BulkCounts> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    for (const statement of statements(rows)) await admin.query(statement);
    const counted = await admin.query<BulkCounts>(
      `select (select count(*)::int from engagement) as engagements, (select count(*)::int from list_row where corrected_at is null) as "outOfRegion"`,
    );
    return counted.rows[0] ?? { engagements: 0, outOfRegion: 0 };
  } finally {
    await admin.end();
  }
}
