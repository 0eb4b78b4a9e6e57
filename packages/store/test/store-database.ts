import { randomBytes, randomUUID } from "node:crypto";
import { type Actor, type RoleCode, systemActor } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import pg from "pg";
import { EntitySchema, type MigrationInterface, type QueryRunner } from "typeorm";
import {
  type DatabaseAccess,
  databaseSecrets,
  migrateSubgraph,
  openDatabase,
  prepareDatabase,
  setClock,
  type SubgraphName,
  UnitOfWork,
} from "../src/index.ts";

/** The roles of a test cluster share one master secret; a test cluster keeps no secret from anybody. */
export const secrets = databaseSecrets("a test cluster keeps no secret from anybody");

/** A note of an organization: the smallest thing that can be changed. */
export interface Note {
  id: string;
  organization: string;
  words: string;
  version: number;
}

export const NoteEntity = new EntitySchema<Note>({
  name: "note",
  schema: "engagements",
  columns: { id: { type: "text", primary: true }, organization: { type: "text" }, words: { type: "text" }, version: { type: "integer" } },
});

/** The smallest subgraph: notes that only their organization sees, and a projection of towns. */
class Notes1 implements MigrationInterface {
  name = "Notes1795000000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table note (id text primary key, organization text not null, words text not null, version integer not null);
      create table event_cursor (publisher text primary key, position bigint not null);
      create table known_town (key text primary key, name text not null, told integer not null default 1);
    `);
    for (const table of ["note", "event_cursor", "known_town"]) {
      await runner.query(`alter table ${table} enable row level security; alter table ${table} force row level security;
        create policy owner_all on ${table} to engagements_owner using (true) with check (true);
        grant select, insert, update, delete on ${table} to engagements_worker;
        create policy platform_all on ${table} to engagements_worker using ((select platform.is_system())) with check ((select platform.is_system()));`);
    }
    await runner.query(`grant select, insert, update on note to engagements_app;
      create policy own on note to engagements_app using (organization = (select platform.staff_organization())) with check (organization = (select platform.staff_organization()));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table known_town; drop table event_cursor; drop table note");
  }
}

/** The platform schema with the smallest subgraph, on a database of its own. */
export async function storeDatabase(kind: "test" | "drill" | "local" | "production" = "test") {
  const cluster = process.env["TEST_DATABASE_URL"]; // oxlint-disable-line no-process-env -- the test command sets it
  if (!cluster)
    throw new Error(
      "No test database. Run the tests with `npx -y pnpm@12.21.0 test`, or set TEST_DATABASE_URL to an administrator's address of a PostgreSQL 16 or later.",
    );
  const name = `test_${randomBytes(6).toString("hex")}`;
  await once(cluster, `create database ${name}`);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  const adminUrl = url.toString();
  await prepareDatabase({ adminUrl, secrets, kind, roles: false });
  await migrateSubgraph({ adminUrl, secrets, name: "engagements", migrations: [Notes1] });
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const opened: DatabaseAccess[] = [];
  const open = async (subgraph: SubgraphName, as: "app" | "worker", poolSize = 6) => {
    const access = await openDatabase({
      adminUrl,
      secrets,
      name: subgraph,
      as,
      entities: subgraph === "engagements" ? [NoteEntity] : [],
      poolSize,
    });
    opened.push(access);
    return access;
  };
  const app = await open("engagements", "app");
  const worker = await open("engagements", "worker");
  const membership = await open("membership", "worker");
  let people = 0;
  return {
    adminUrl,
    admin,
    app,
    worker,
    membership,
    open,
    /** Rows as the administrator sees them. */
    sql: async <Row extends object>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
      (await admin.query<Row>(text, [...parameters])).rows,
    /** A person who holds a role from now on, until an instant if one is named. */
    async person(
      role: RoleCode,
      organization: OrganizationCode,
      until: string | null = null,
    ): Promise<Actor & { readonly grantId: string }> {
      people += 1;
      const personId = `person_${people}`;
      const grantId = `grant_${people}`;
      await new UnitOfWork(membership).runAs(systemActor("test"), (tx) =>
        tx.query("select platform.put_grant($1, $2, $3, $4, '2020-01-01T05:00:00Z', $5, null, null)", [
          grantId,
          personId,
          role,
          organization,
          until,
        ]),
      );
      return { personId, role, organization, requestId: `test-${randomUUID()}`, authTime: null, grantId };
    },
    setClock: (instant: string) => setClock(admin, instant, 0),
    drop: async () => {
      for (const access of opened) await access.source.destroy();
      await admin.end();
      await once(cluster, `drop database if exists ${name} with (force)`);
    },
  };
}

/** The database of a test. */
export type StoreDatabase = Awaited<ReturnType<typeof storeDatabase>>;

/** A mutation that nobody sent before. */
export function operation(body: unknown = {}, key: string = randomUUID()) {
  return { name: "writeNote", key, body };
}

async function once(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
