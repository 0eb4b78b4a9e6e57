import type { MigrationInterface, QueryRunner } from "typeorm";

/** The newest rows of a district on the list come in order from an index. */
export class NewestFirst1795200400000 implements MigrationInterface {
  name = "NewestFirst1795200400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index list_row_district_newest on list_row (district_id, listed_on desc, id desc) where corrected_at is null;
      drop index list_row_district;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index list_row_district on list_row (district_id) where corrected_at is null;
      drop index list_row_district_newest;
    `);
  }
}
