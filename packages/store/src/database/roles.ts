import type { Client } from "pg";
import type { DatabaseSecrets } from "./secrets.ts";
import { type LoginRole, loginRoles, subgraphNames } from "./subgraphs.ts";

const timeouts: Readonly<Record<"app" | "partner" | "worker" | "migrator" | "gateway", readonly string[]>> = {
  app: ["statement_timeout = '2500ms'", "lock_timeout = '1s'", "idle_in_transaction_session_timeout = '5s'"],
  // A role can undo its own defaults; what holds is that nothing is granted to it but SELECT (security design, section 5).
  partner: [
    "statement_timeout = '2s'",
    "lock_timeout = '1s'",
    "idle_in_transaction_session_timeout = '5s'",
    "default_transaction_read_only = on",
  ],
  worker: ["statement_timeout = '8s'", "lock_timeout = '2s'", "idle_in_transaction_session_timeout = '30s'"],
  migrator: ["lock_timeout = '2s'"],
  gateway: ["statement_timeout = '2500ms'", "lock_timeout = '1s'", "idle_in_transaction_session_timeout = '5s'"],
};

function groupRoles(): string[] {
  return [
    "platform_owner",
    "jobs_owner",
    "subgraph_app",
    "subgraph_partner",
    "subgraph_worker",
    "subgraph_owner",
    ...subgraphNames.map((name) => `${name}_owner`),
  ];
}

function settingsOf(role: LoginRole): readonly string[] {
  if (role === "gateway_app") return timeouts.gateway;
  return timeouts[role.slice(role.lastIndexOf("_") + 1) as "app" | "partner" | "worker" | "migrator"];
}

/**
 * Makes the roles of the cluster, or brings them up to date: owners that nobody signs in as, and logins without any
 * special right. Runs as an administrator; safe to repeat. Two runs at once wait for each other.
 */
export async function ensureRoles(admin: Client, secrets: DatabaseSecrets): Promise<void> {
  await admin.query("begin");
  await admin.query("select pg_advisory_xact_lock(hashtextextended('resc.roles', 0))");
  const existing = new Set((await admin.query<{ rolname: string }>("select rolname from pg_roles")).rows.map((row) => row.rolname));
  const plain = "nosuperuser nocreatedb nocreaterole noreplication nobypassrls";
  for (const role of groupRoles()) if (!existing.has(role)) await admin.query(`create role ${role} nologin ${plain}`);
  for (const role of loginRoles) {
    await admin.query(
      `${existing.has(role) ? "alter" : "create"} role ${role} login ${plain} password ${admin.escapeLiteral(secrets.password(role))}`,
    );
    for (const setting of settingsOf(role)) await admin.query(`alter role ${role} set ${setting}`);
  }
  await admin.query("grant platform_owner, jobs_owner to platform_migrator");
  await admin.query("grant jobs_owner to platform_owner");
  for (const name of subgraphNames) {
    await admin.query(`grant subgraph_app to ${name}_app`);
    await admin.query(`grant subgraph_partner to ${name}_partner`);
    await admin.query(`grant subgraph_worker, jobs_owner to ${name}_worker`);
    await admin.query(`grant subgraph_owner to ${name}_owner`);
    await admin.query(`grant ${name}_owner to ${name}_migrator`);
  }
  await admin.query("commit");
}
