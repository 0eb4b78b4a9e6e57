import { randomBytes } from "node:crypto";
import {
  type DatabaseAccess,
  databaseSecrets,
  type DatabaseSecrets,
  type MigrationClass,
  migrateSubgraph,
  openDatabase,
  prepareDatabase,
  setClock,
  type SubgraphName,
  subgraphNames,
} from "@resc/store";
import pg from "pg";

/** The secrets of every test database; the roles of a test cluster share them. */
export const testSecrets: DatabaseSecrets = databaseSecrets("a test cluster keeps no secret from anybody");

/** The test cluster's administrator, from the environment that the test command sets. */
export function testAdminUrl(): string {
  const url = process.env["TEST_DATABASE_URL"];
  if (!url)
    throw new Error(
      "No test database. Run the tests with `npx -y pnpm@12.21.0 test`, or set TEST_DATABASE_URL to an administrator's address of a PostgreSQL 16 or later.",
    );
  return url;
}

/** A database of its own for one test file. */
export interface TestDatabase {
  readonly adminUrl: string;
  readonly admin: pg.Client;
  /** Opens the pool of a subgraph's role; closed with the database. */
  open(name: SubgraphName, as: "app" | "partner" | "worker", entities?: readonly Function[]): Promise<DatabaseAccess>;
  /** Shows an instant on the platform's clock and lets it stand still. */
  setClock(instant: string): Promise<void>;
  drop(): Promise<void>;
}

/** Makes a database with the platform schema and the migrations given. Drop it in afterAll. */
export async function createTestDatabase(migrations: Partial<Record<SubgraphName, readonly MigrationClass[]>>): Promise<TestDatabase> {
  const cluster = testAdminUrl();
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onCluster(cluster, `create database ${name}`);
  const adminUrl = withDatabase(cluster, name);
  await prepareDatabase({ adminUrl, secrets: testSecrets, kind: "test", roles: false });
  for (const subgraph of subgraphNames) {
    const list = migrations[subgraph];
    if (list) await migrateSubgraph({ adminUrl, secrets: testSecrets, name: subgraph, migrations: list });
  }
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const opened: DatabaseAccess[] = [];
  return {
    adminUrl,
    admin,
    open: async (subgraph, as, entities = []) => {
      const access = await openDatabase({ adminUrl, secrets: testSecrets, name: subgraph, as, entities, poolSize: 6 });
      opened.push(access);
      return access;
    },
    setClock: (instant) => setClock(admin, instant, 0),
    drop: async () => {
      for (const access of opened) await access.source.destroy();
      await admin.end();
      await onCluster(cluster, `drop database if exists ${name} with (force)`);
    },
  };
}

async function onCluster(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}
