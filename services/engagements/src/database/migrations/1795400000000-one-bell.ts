import type { MigrationInterface, QueryRunner } from "typeorm";

/** The bell is the platform's: a person has one, whichever subgraph rings it. Its lines so far go along. */
export class OneBell1795400000000 implements MigrationInterface {
  name = "OneBell1795400000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      select platform.adopt_bells((select jsonb_agg(to_jsonb(b) || '{"subgraph": "engagements"}') from bell b)) where exists (select from bell);
      drop function take_back_bells(text);
      drop table bell;
    `);
  }

  async down(): Promise<void> {
    throw new Error("The lines of the bell stay with the platform; there is no way back to a table of one subgraph.");
  }
}
