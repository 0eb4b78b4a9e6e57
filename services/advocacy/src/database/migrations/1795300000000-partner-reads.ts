import type { MigrationInterface, QueryRunner } from "typeorm";

const columns: Readonly<Record<string, string>> = {
  // The day on which figures were loaded is the as-of of what is computed from them.
  data_load: "id, loaded_at",
  metric: "code, name, unit, method, area, polarity, place",
  figure: "id, metric_code, period, fiscal_year, value, dimension, dimension_code, status, note, source_ids",
};

/** State readers and analysts read metrics and figures through a role that nothing lets write (S5). */
export class PartnerReads1795300000000 implements MigrationInterface {
  name = "PartnerReads1795300000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, list] of Object.entries(columns))
      await runner.query(`grant select (${list}) on ${table} to advocacy_partner;
        create policy public_facts_for_partners on ${table} for select to advocacy_partner using ((select platform.sees_v0()))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(columns))
      await runner.query(`drop policy public_facts_for_partners on ${table}; revoke all on ${table} from advocacy_partner`);
  }
}
