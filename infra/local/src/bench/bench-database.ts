import { randomBytes } from "node:crypto";
import { type Actor, systemActor } from "@resc/access";
import { createEngagementsSubgraph, engagementsEntities } from "@resc/engagements";
import { createMailer } from "@resc/mail";
import { addPerson, giveRole } from "@resc/membership";
import { loginUrl, openDatabase, UnitOfWork } from "@resc/store";
import { createGatewayStore } from "@resc/store/gateway";
import pg from "pg";
import { install, withWorker } from "../install.ts";
import type { LocalKeys } from "../settings.ts";
import { type BulkCounts, insertBulkRows } from "./bulk-rows.ts";

/** A database filled for measuring, and somebody to ask it. */
export interface BenchDatabase {
  readonly adminUrl: string;
  readonly counts: BulkCounts;
  readonly coordinator: Actor;
  /** The session cookie of the Coordinator at our gateway. */
  readonly cookie: string;
  /** As PostgreSQL names itself. */
  readonly version: string;
  /** Process id of the server. */
  readonly pid: number;
}

const name = "resc_bench";
const signIn = { issuer: "http://127.0.0.1:9", subject: "bench-coordinator" } as const;

/** Makes the database anew: reference data, bulk engagements, and a Coordinator who is signed in. */
export async function createBenchDatabase(
  server: { readonly adminUrl: string },
  keys: LocalKeys,
  rows: number,
  progress: (step: string) => void,
): Promise<BenchDatabase> {
  const { version, pid } = await recreate(server.adminUrl);
  const adminUrl = server.adminUrl.replace(/\/postgres$/, `/${name}`);
  const database = { adminUrl, secrets: keys.database };
  await install(database, () => undefined);
  const coordinator = await addCoordinator(database);
  await catchUp(database);
  progress(`${rows.toLocaleString("en-US")} bulk engagements with their duties and list rows`);
  const counts = await insertBulkRows(adminUrl, rows);
  return { adminUrl, counts, coordinator, version, pid, cookie: await openSession(database, signIn) };
}

async function recreate(serverUrl: string): Promise<{ readonly version: string; readonly pid: number }> {
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  try {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name}`);
    const { rows } = await admin.query<{ version: string; pid: string }>(
      "select current_setting('server_version') as version, split_part(pg_read_file('postmaster.pid'), E'\\n', 1) as pid",
    );
    return { version: rows[0]?.version ?? "", pid: Number(rows[0]?.pid) };
  } finally {
    await admin.end();
  }
}

type Database = Parameters<typeof withWorker>[0];

async function addCoordinator(database: Database): Promise<Actor> {
  return withWorker(database, "membership", (worker) =>
    new UnitOfWork(worker).runAs(systemActor("bench-cast"), async (tx) => {
      const { id } = await addPerson(tx, {
        name: "Bench Coordinator",
        email: "coordinator@bench.example",
        title: "Coordinator",
        phone: null,
        organization: "ALLIANCE",
        demonstration: true,
        signIn,
      });
      const role = { role: "COORDINATOR", organization: "ALLIANCE" } as const;
      await giveRole(tx, { personId: id, ...role, validFrom: "2025-01-01", validTo: null, reason: null });
      return { personId: id, ...role, requestId: "bench", authTime: Math.floor(Date.now() / 1000) };
    }),
  );
}

/** Bulk rows are placed by what engagements knows of towns and districts. */
async function catchUp(database: Database): Promise<void> {
  const mailer = createMailer({ url: "smtp://127.0.0.1:9", from: "bench@bench.example" });
  await withWorker(database, "engagements", async (worker) => {
    const app = await openDatabase({ ...database, name: "engagements", as: "app", entities: engagementsEntities, poolSize: 1 });
    try {
      // Nobody asks it anything: it only catches up.
      const { projection } = await createEngagementsSubgraph({ app, partner: app, worker, mailer, publicUrl: "http://localhost" });
      await projection.catchUp();
    } finally {
      mailer.close();
      await app.source.destroy();
    }
  });
}

async function openSession(database: Database, { issuer, subject }: typeof signIn): Promise<string> {
  const store = createGatewayStore({ connectionString: loginUrl(database.adminUrl, "gateway_app", database.secrets) });
  try {
    const cookie = randomBytes(32).toString("base64url");
    const session = await store.openSession({
      cookie,
      iss: issuer,
      sub: subject,
      authTime: Math.floor(Date.now() / 1000),
      refreshToken: null,
    });
    if (session?.role !== "COORDINATOR") throw new Error("The Coordinator of the measurement could not be signed in.");
    return `__Host-resc=${cookie}`;
  } finally {
    await store.close();
  }
}
