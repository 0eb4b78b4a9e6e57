import type { MigrationInterface, QueryRunner } from "typeorm";

/** Totals of what each RESC gives to common ventures, for who may count and must not see a contribution (domain.md section 3: an analyst sees totals). */
export class ContributionTotals1795453000000 implements MigrationInterface {
  name = "ContributionTotals1795453000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Funds and in kind are added apart and never together (I-28). Every RESC in every year with a contribution, zero where it gave none.
      create function contribution_totals(p_rescs text[], p_fiscal_year integer)
      returns table (resc_code text, fiscal_year integer, contributions integer, funds_pledged numeric, funds_fulfilled numeric, in_kind_pledged numeric, in_kind_fulfilled numeric)
      language sql stable security definer set search_path = pg_catalog, funding, platform as $$
        select r.code, y.fiscal_year, count(c.id)::int,
          coalesce(sum(b.funds_pledged), 0.00), coalesce(sum(b.funds_fulfilled), 0.00), coalesce(sum(b.in_kind_pledged), 0.00), coalesce(sum(b.in_kind_fulfilled), 0.00)
        from unnest(p_rescs) as r(code)
          cross join (select distinct t.fiscal_year from contribution t) as y
          left join contribution c on c.giver_code = r.code and c.fiscal_year = y.fiscal_year
          left join contribution_balance b on b.contribution_id = c.id
        where (p_fiscal_year is null or y.fiscal_year = p_fiscal_year) and (platform.sees_v1() or platform.actor_role() = 'ANALYST')
        group by r.code, y.fiscal_year
      $$;
      revoke all on function contribution_totals(text[], integer) from public;
      grant execute on function contribution_totals(text[], integer) to funding_app, funding_partner;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop function contribution_totals(text[], integer)");
  }
}
