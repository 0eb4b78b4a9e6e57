import { runMigrations } from "graphile-worker";
import pg from "pg";
import { platformSql } from "../platform/files.ts";
import { ensureRoles } from "./roles.ts";
import type { DatabaseSecrets } from "./secrets.ts";
import { loginRoles, subgraphNames, topicGrants } from "./subgraphs.ts";

/** What an installation is; only test and drill databases let their clock be moved. */
export type InstallationKind = "production" | "local" | "test" | "drill";

async function ensureSchemas(admin: pg.Client): Promise<void> {
  await admin.query("create schema if not exists extensions");
  await admin.query("create extension if not exists pgcrypto schema extensions");
  await admin.query("create extension if not exists btree_gist schema extensions");
  await admin.query("create extension if not exists pg_trgm schema extensions");
  await admin.query(
    "grant usage on schema extensions to platform_owner, subgraph_owner, subgraph_app, subgraph_partner, subgraph_worker, gateway_app",
  );
  await admin.query("create schema if not exists platform authorization platform_owner");
  await admin.query("create schema if not exists graphile_worker authorization jobs_owner");
  await admin.query("revoke create on schema public from public");
  // Otherwise every login, those that only read too, may fill the disk with large objects (S5). Nothing of ours uses them.
  await admin.query("revoke execute on function lo_create(oid), lo_creat(integer), lo_from_bytea(oid, bytea) from public");
  const { rows } = await admin.query<{ name: string }>("select quote_ident(current_database()) as name");
  const database = rows[0]?.name;
  await admin.query(`revoke all on database ${database} from public`);
  await admin.query(`grant connect on database ${database} to ${loginRoles.join(", ")}`);
  for (const name of subgraphNames) {
    await admin.query(`create schema if not exists ${name} authorization ${name}_owner`);
    await admin.query(`grant usage on schema ${name} to ${name}_app, ${name}_partner, ${name}_worker`);
  }
}

async function applyPlatformSql(admin: pg.Client): Promise<void> {
  await admin.query("set role platform_owner");
  await admin.query("set search_path = platform, extensions, public");
  await admin.query(
    "create table if not exists platform.migration (name text primary key, applied_at timestamptz not null default clock_timestamp())",
  );
  for (const { name, sql } of platformSql()) {
    await admin.query("begin");
    const { rowCount } = await admin.query("select 1 from platform.migration where name = $1", [name]);
    if (!rowCount) {
      await admin.query(sql);
      await admin.query("insert into platform.migration (name) values ($1)", [name]);
    }
    await admin.query("commit");
  }
  await admin.query("reset role");
  await admin.query("reset search_path");
}

async function writeSecrets(admin: pg.Client, secrets: DatabaseSecrets): Promise<void> {
  const entries: [string, string][] = [["actor", secrets.actorKey]];
  for (const role of loginRoles) entries.push([`service:${role}`, secrets.serviceKey(role)]);
  for (const [name, value] of entries) {
    await admin.query(
      "insert into platform.secret (name, value) values ($1, decode($2, 'hex')) on conflict (name) do update set value = excluded.value",
      [name, value],
    );
  }
}

/** What is prepared, and for what. */
export interface PrepareOptions {
  /** An administrator's address of the database. */
  readonly adminUrl: string;
  readonly secrets: DatabaseSecrets;
  readonly kind: InstallationKind;
  /** False when the roles of the cluster are known to stand: databases of one cluster prepared side by side would collide on them. */
  readonly roles?: boolean;
}

/** Brings a database to where subgraphs can migrate: roles, schemas, the platform schema, the queue, secrets. Safe to repeat. */
export async function prepareDatabase(options: PrepareOptions): Promise<void> {
  const admin = new pg.Client({ connectionString: options.adminUrl });
  await admin.connect();
  try {
    if (options.roles !== false) await ensureRoles(admin, options.secrets);
    await ensureSchemas(admin);
    await migrateQueue(admin, options.adminUrl);
    await applyPlatformSql(admin);
    await writeSecrets(admin, options.secrets);
    await admin.query("insert into platform.installation (kind) values ($1) on conflict (singleton) do nothing", [options.kind]);
    for (const grant of topicGrants) {
      await admin.query("insert into platform.topic_grant values ($1, $2, $3) on conflict do nothing", [
        grant.publisher,
        grant.topic,
        grant.consumer,
      ]);
    }
  } finally {
    await admin.end();
  }
}

/** The queue's own migrations ask to create their schema even where it stands; the right lasts only while they run. */
async function migrateQueue(admin: pg.Client, adminUrl: string): Promise<void> {
  const { rows } = await admin.query<{ name: string }>("select quote_ident(current_database()) as name");
  const pool = new pg.Pool({ connectionString: adminUrl, options: "-c role=jobs_owner", max: 1 });
  const ignore = () => undefined;
  pool.on("error", ignore);
  pool.on("connect", (client) => client.on("error", ignore));
  await admin.query(`grant create on database ${rows[0]?.name} to jobs_owner`);
  try {
    await runMigrations({ pgPool: pool, noPreparedStatements: true });
  } finally {
    await pool.end();
    await admin.query(`revoke create on database ${rows[0]?.name} from jobs_owner`);
  }
}
