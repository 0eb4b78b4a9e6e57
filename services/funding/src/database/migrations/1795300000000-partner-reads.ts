import type { MigrationInterface, QueryRunner } from "typeorm";

/** Analysts read the whole State contract list, an agency's reader the rows of that agency (class P), through a role that nothing lets write (S5). */
export class PartnerReads1795300000000 implements MigrationInterface {
  name = "PartnerReads1795300000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant select (id, title, agency, kind, role, resc_codes, fiscal_year, amount, amount_note, note, source_ids) on state_contract to funding_partner;
      create policy analysts on state_contract for select to funding_partner using ((select platform.actor_role()) = 'ANALYST');
      create policy own_agency_for_partners on state_contract for select to funding_partner
        using ((select platform.actor_role()) in ('CSDE_READER','OEC_READER') and agency = (select platform.actor_organization()));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy analysts on state_contract; drop policy own_agency_for_partners on state_contract;
      revoke all on state_contract from funding_partner`);
  }
}
