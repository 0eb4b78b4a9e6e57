import "reflect-metadata";
import { DataSource, type MigrationInterface } from "typeorm";
import { type DatabaseSecrets, loginUrl } from "./secrets.ts";
import type { SubgraphName } from "./subgraphs.ts";

/** A migration class of a subgraph, listed by hand so that its order is read in one place. */
export type MigrationClass = new () => MigrationInterface;

/** Runs the migrations of one subgraph as its owner. Each is one transaction; safe to repeat. */
export async function migrateSubgraph(options: {
  readonly adminUrl: string;
  readonly secrets: DatabaseSecrets;
  readonly name: SubgraphName;
  readonly migrations: readonly MigrationClass[];
}): Promise<number> {
  const source = new DataSource({
    type: "postgres",
    url: loginUrl(options.adminUrl, `${options.name}_migrator`, options.secrets),
    schema: options.name,
    migrations: [...options.migrations],
    migrationsTransactionMode: "each",
    extra: { max: 1, options: `-c role=${options.name}_owner -c search_path=${options.name},extensions` },
  });
  await source.initialize();
  try {
    return (await source.runMigrations()).length;
  } finally {
    await source.destroy();
  }
}
