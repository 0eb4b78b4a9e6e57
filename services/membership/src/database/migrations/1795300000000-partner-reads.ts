import type { MigrationInterface, QueryRunner } from "typeorm";

/** Columns that State readers and analysts read, by table; nothing else of membership is granted to their role. */
const columns: Readonly<Record<string, string>> = {
  source: "id, title, publisher, address, vintage, how_read",
  resc: "code, legal_name, former_names, office_town, office_address, zip, phone, website, founded_year, founding_note, source_ids",
  town: "key, name, number, county, planning_region, latitude, longitude, source_ids",
  district:
    "id, name, short_name, kind, grades, mailing_town, latitude, longitude, enrollment, enrollment_school_year, statewide, valid, date_status, note, source_ids",
  district_code: "district_id, code, status, valid",
  district_town: "id, district_id, town_key, grades, valid, source_ids",
  school:
    "id, name, former_name, operator_kind, operator_name, operator_resc, town_key, grades, theme, sheff, latitude, longitude, enrollment, enrollment_school_year, status, state_code, address, source_ids",
  catchment_line: "id, town_key, resc_code, valid, recorded, confidence, evidence, source_ids",
  membership: "id, district_id, resc_code, valid, recorded, status, source_ids",
};

/** State readers and analysts read public facts and their own row, through a role that nothing lets write (S5). */
export class PartnerReads1795300000000 implements MigrationInterface {
  name = "PartnerReads1795300000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, list] of Object.entries(columns))
      await runner.query(`grant select (${list}) on ${table} to membership_partner;
        create policy public_facts_for_partners on ${table} for select to membership_partner using ((select platform.sees_v0()))`);
    await runner.query(`
      grant select (id, name, email, phone, title, organization, demonstration) on person to membership_partner;
      create policy own_row_for_partners on person for select to membership_partner using (id = (select platform.actor_person()));
      -- The search of customers names this table; without a policy it holds no row for partners.
      grant select (id, name, town_keys) on organization to membership_partner;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(columns))
      await runner.query(`drop policy public_facts_for_partners on ${table}; revoke all on ${table} from membership_partner`);
    await runner.query(
      "drop policy own_row_for_partners on person; revoke all on person from membership_partner; revoke all on organization from membership_partner",
    );
  }
}
