import { dropFileTablesSql, fileTablesSql } from "@resc/store";
import type { MigrationInterface, QueryRunner } from "typeorm";

/** The files of advocacy, in chunks: sources of figures. */
export class Files1795600000000 implements MigrationInterface {
  name = "Files1795600000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(fileTablesSql("advocacy"));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropFileTablesSql);
  }
}
