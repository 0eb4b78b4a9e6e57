import { dropFileTablesSql, fileTablesSql } from "@resc/store";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** The files of funding, in chunks. */
export class Files1795410000000 implements MigrationInterface {
  name = "Files1795410000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(fileTablesSql("funding"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropFileTablesSql);
  }
}
