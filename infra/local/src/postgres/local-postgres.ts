import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { assertPortFree } from "../ports.ts";
import { findPostgresBinaries } from "./binaries.ts";
import { postgresCommand } from "./unprivileged.ts";

/** A running local PostgreSQL. */
export interface LocalPostgres {
  /** Address of the administrator, with the database `postgres`. */
  readonly adminUrl: string;
  /** False when it was running already: whoever started it stops it. */
  readonly startedHere: boolean;
  stop(): Promise<void>;
}

/** Where a local PostgreSQL keeps its files and listens. */
export interface LocalPostgresOptions {
  readonly directory: string;
  readonly port: number;
  /** Test clusters give up durability for speed. */
  readonly durable: boolean;
}

function runningPid(data: string): number | undefined {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  try {
    process.kill(pid, 0);
    return pid;
  } catch {
    return undefined;
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function initialize(initdb: string, data: string, passwordFile: string): void {
  const { program, words } = postgresCommand(
    initdb,
    `--pgdata=${data}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--no-sync",
  );
  const { status, stderr } = spawnSync(program, [...words], { encoding: "utf8" });
  if (status !== 0) {
    rmSync(data, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not create its files: ${stderr.trim().split("\n").at(-1) ?? "no reason given"}`);
  }
}

function settings(options: LocalPostgresOptions): string[] {
  const values: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "160",
    shared_buffers: "64MB",
    timezone: "UTC",
    jit: "off",
    ...(options.durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/**
 * Starts the PostgreSQL of this folder, or takes over the one that a killed launcher left running.
 * Throws with one clear sentence when the port is taken or the server does not come up.
 */
export async function startLocalPostgres(options: LocalPostgresOptions): Promise<LocalPostgres> {
  const data = join(options.directory, "data");
  const passwordFile = join(options.directory, "password");
  const logFile = join(options.directory, "postgres.log");
  const binaries = await findPostgresBinaries();
  mkdirSync(options.directory, { recursive: true, mode: 0o700 });
  if (!existsSync(passwordFile)) writeFileSync(passwordFile, randomBytes(24).toString("hex"), { mode: 0o600 });
  if (!existsSync(join(data, "PG_VERSION"))) initialize(binaries.initdb, data, passwordFile);
  const password = readFileSync(passwordFile, "utf8").trim();
  const port = runningPort(data) ?? options.port;
  const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

  const startedHere = runningPid(data) === undefined || !(await answers(adminUrl));
  if (startedHere) {
    await assertPortFree(port, "POSTGRES_PORT");
    const log = openSync(logFile, "a");
    const { program, words } = postgresCommand(binaries.postgres, "-D", data, "-p", String(port), ...settings(options));
    spawn(program, [...words], { detached: true, stdio: ["ignore", log, log] }).unref();
    closeSync(log);
    await untilReady(adminUrl, logFile);
  }
  return { adminUrl, startedHere, stop: () => stop(data) };
}

/** A server that is still running keeps the port it was started with. */
function runningPort(data: string): number | undefined {
  if (runningPid(data) === undefined) return undefined;
  const port = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[3]);
  return port > 0 ? port : undefined;
}

async function untilReady(adminUrl: string, logFile: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await answers(adminUrl)) return;
    await wait(100);
  }
  const last = readFileSync(logFile, "utf8").trim().split("\n").slice(-3).join(" | ");
  throw new Error(`PostgreSQL did not start within 30 seconds. Its last words: ${last}`);
}

async function stop(data: string): Promise<void> {
  const pid = runningPid(data);
  if (pid === undefined) return;
  process.kill(pid, "SIGINT");
  for (let attempt = 0; attempt < 100 && runningPid(data) !== undefined; attempt += 1) await wait(50);
}
