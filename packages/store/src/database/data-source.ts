import "reflect-metadata";
import pg from "pg";
import { DataSource, type EntitySchema } from "typeorm";
import { type DatabaseSecrets, loginUrl } from "./secrets.ts";
import type { SubgraphName } from "./subgraphs.ts";

// A day is text everywhere: a Date would move it by the zone of the machine.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

/** What a service needs to reach its schema. */
export interface DatabaseAccess {
  readonly source: DataSource;
  /** With which this service vouches for the actor of each transaction. */
  readonly serviceKey: string;
}

/**
 * Opens the bounded pool of one subgraph: for requests (`app`), for the requests of who only reads (`partner`) or for workers.
 * A request waits at most one second for a connection.
 */
export async function openDatabase(options: {
  readonly adminUrl: string;
  readonly secrets: DatabaseSecrets;
  readonly name: SubgraphName;
  readonly as: "app" | "partner" | "worker";
  readonly entities?: readonly (Function | EntitySchema)[];
  readonly poolSize: number;
}): Promise<DatabaseAccess> {
  const role = `${options.name}_${options.as}` as const;
  const source = new DataSource({
    type: "postgres",
    url: loginUrl(options.adminUrl, role, options.secrets),
    schema: options.name,
    entities: [...(options.entities ?? [])],
    synchronize: false,
    logging: false,
    applicationName: role,
    extra: {
      max: options.poolSize,
      connectionTimeoutMillis: 1000,
      idleTimeoutMillis: 30_000,
      options: `-c search_path=${options.name},extensions`,
    },
  });
  await source.initialize();
  return { source, serviceKey: options.secrets.serviceKey(role) };
}
