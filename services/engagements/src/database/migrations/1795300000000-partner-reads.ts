import type { MigrationInterface, QueryRunner } from "typeorm";

/** Public facts of the projection and of the service catalog: what State readers and analysts read here. */
const columns: Readonly<Record<string, string>> = {
  service_category: "code, label",
  service_offering: "id, category_code, service, resc_code, source_ids",
  known_town: "key, name",
  known_catchment_line: "id, town_key, resc_code, valid",
  known_district: "id, name, short_name, kind, statewide, valid",
  known_district_town: "district_id, town_key, valid",
  known_membership: "id, district_id, resc_code, valid",
};

/** State readers and analysts read public facts, and analysts counts, through a role that nothing lets write (S5). No row of the list is theirs. */
export class PartnerReads1795300000000 implements MigrationInterface {
  name = "PartnerReads1795300000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, list] of Object.entries(columns))
      await runner.query(`grant select (${list}) on ${table} to engagements_partner;
        create policy public_facts_for_partners on ${table} for select to engagements_partner using ((select platform.sees_v0()))`);
    await runner.query(
      "grant execute on function region_numbers(text[], integer), region_counts(text[], text[], integer) to engagements_partner",
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(columns))
      await runner.query(`drop policy public_facts_for_partners on ${table}; revoke all on ${table} from engagements_partner`);
    await runner.query(
      "revoke execute on function region_numbers(text[], integer), region_counts(text[], text[], integer) from engagements_partner",
    );
  }
}
