import type { MigrationInterface, QueryRunner } from "typeorm";

/** Keys of opportunities, proposals and scores that are followed from the other side, by table. */
const followed = [
  ["opportunity", "contact_id"],
  ["circulation", "addendum_id"],
  ["call_attendee", "contact_id"],
  ["question", "answered_by_contact_id"],
  ["submission", "slot_id"],
  ["submission_content", "slot_id"],
  ["score", "submission_id"],
  ["score_change", "judge_id"],
] as const;

/** An index for each foreign key that had none: a row that is referred to is otherwise held while whole tables are read. */
export class KeysThatAreFollowed1795450000000 implements MigrationInterface {
  name = "KeysThatAreFollowed1795450000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const [table, column] of followed) await runner.query(`create index ${table}_${column} on ${table} (${column})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of followed) await runner.query(`drop index ${table}_${column}`);
  }
}
