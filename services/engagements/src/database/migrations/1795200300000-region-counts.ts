import type { MigrationInterface, QueryRunner } from "typeorm";

/** Counts of the out-of-region list by home RESC and State fiscal year, for who may count and must not see a row. */
export class RegionCounts1795200300000 implements MigrationInterface {
  name = "RegionCounts1795200300000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Every home RESC in every year from the first on the list to this one, zero where there was no work: a row that is not there would be taken for unknown.
      create function region_counts(p_homes text[], p_working text[], p_fiscal_year integer)
      returns table (home_code text, fiscal_year integer, engagements integer, came_to_nothing integer, reported integer)
      language sql stable security definer set search_path = pg_catalog, engagements, platform as $$
        with listed as (
          select l.host_code, l.provider_code, l.kind, l.engagement_state, l.report_state, extract(year from l.listed_on + interval '6 months')::int as in_year
          from list_row l where l.corrected_at is null
        ), this_one as (select extract(year from platform.today() + interval '6 months')::int as this_year)
        select c.code, y.in_year, count(*) filter (where l.kind = 'ENGAGEMENT')::int,
          count(*) filter (where l.engagement_state in ('DECLINED','REFERRED','WITHDRAWN','CANCELLED'))::int,
          count(*) filter (where l.report_state in ('REPORTED','CORRECTED'))::int
        from unnest(p_homes) as c(code)
          cross join (select generate_series(least(t.this_year, (select min(in_year) from listed)), greatest(t.this_year, (select max(in_year) from listed))) from this_one t) as y(in_year)
          left join listed l on l.host_code = c.code and l.in_year = y.in_year and (p_working is null or l.provider_code = any (p_working))
        where (p_fiscal_year is null or y.in_year = p_fiscal_year) and (platform.sees_v1() or platform.actor_role() = 'ANALYST')
        group by c.code, y.in_year
      $$;
      revoke all on function region_counts(text[], text[], integer) from public;
      grant execute on function region_counts(text[], text[], integer) to engagements_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop function region_counts(text[], text[], integer)");
  }
}
