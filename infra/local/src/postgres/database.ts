import { join } from "node:path";
import pg from "pg";
import { ports, stateDirectory } from "../settings.ts";
import { startLocalPostgres } from "./local-postgres.ts";

/** The database of an installation, and how to let it go. */
export interface InstalledDatabase {
  /** Administrator's address of the platform's database. */
  readonly adminUrl: string;
  /** Stops the server that came along; a given one is left alone. */
  stop(): Promise<void>;
  /** For a short command: stops the server only if it was not running before. */
  release(): Promise<void>;
}

const databaseName = "resc";

/** Uses DATABASE_URL when it is set, else starts the PostgreSQL that npm brought. */
export async function openInstalledDatabase(): Promise<InstalledDatabase> {
  const given = process.env["DATABASE_URL"];
  if (given) {
    await tryToConnect(given);
    return { adminUrl: given, stop: async () => undefined, release: async () => undefined };
  }
  const server = await startLocalPostgres({ directory: join(stateDirectory, "postgres"), port: ports.postgres, durable: true });
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  const { rowCount } = await admin.query("select 1 from pg_database where datname = $1", [databaseName]);
  if (!rowCount) await admin.query(`create database ${databaseName}`);
  await admin.end();
  return {
    adminUrl: server.adminUrl.replace(/\/postgres$/, `/${databaseName}`),
    stop: () => server.stop(),
    release: async () => (server.startedHere ? server.stop() : undefined),
  };
}

async function tryToConnect(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    throw new Error(
      `The database at DATABASE_URL does not answer: ${error instanceof Error ? error.message : String(error)}. Check the address, or leave the variable out to use the PostgreSQL that comes along.`,
      { cause: error },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
