import type { MigrationInterface, QueryRunner } from "typeorm";

/** What competitors agree to in writing: one joint proposal, or external judges where no neutral panel exists (SM-4). */
export class WaysOut1795452000000 implements MigrationInterface {
  name = "WaysOut1795452000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table joint_agreement rename to competitor_agreement;
      alter table competitor_agreement add column way text not null default 'JOINT' check (way in ('JOINT','EXTERNAL_JUDGES'));
      alter table competitor_agreement alter column way drop default;
      alter table competitor_agreement drop constraint joint_agreement_pkey;
      alter table competitor_agreement add primary key (opportunity_id, resc_code, way);

      create index state_contract_agency_followed on state_contract (agency);

      create function external_judges_agreed(p_opportunity text) returns boolean language sql stable security definer set search_path = pg_catalog, funding as $$
        select exists (select from opportunity o where o.id = p_opportunity and o.state in ('NO_NEUTRAL_PANEL','RECOMMENDED')) and count(*) > 0 and count(*) = count(a.resc_code)
        from participation p left join competitor_agreement a on a.opportunity_id = p.opportunity_id and a.resc_code = p.resc_code and a.way = 'EXTERNAL_JUDGES'
        where p.opportunity_id = p_opportunity and p.intention in ('INTERESTED','CONFIRMED','SUBMITTED')
      $$;
      revoke all on function external_judges_agreed(text) from public;
      grant execute on function external_judges_agreed(text) to funding_app, funding_worker;

      create policy external_judges on recommendation for insert to funding_app
        with check ((select platform.actor_role()) = 'COORDINATOR' and external_judges_agreed(opportunity_id));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy external_judges on recommendation;
      drop index state_contract_agency_followed;
      drop function external_judges_agreed(text);
      alter table competitor_agreement drop column way;
      alter table competitor_agreement add primary key (opportunity_id, resc_code);
      alter table competitor_agreement rename to joint_agreement;
    `);
  }
}
