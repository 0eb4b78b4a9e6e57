import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { subgraphNames } from "@resc/store";
import { type LocalPlan, localPlan } from "../plan.ts";
import { freePort } from "../ports.ts";
import { endProcess } from "../processes/end-process.ts";
import { gatewayPart, type Part, subgraphParts } from "../processes/parts.ts";
import { type LocalKeys, root } from "../settings.ts";
import type { BenchDatabase } from "./bench-database.ts";
import { type BenchCase, benchRegistry, documentId } from "./cases.ts";
import type { ReadyRequest } from "./load.ts";

/** Who is measured: our gateway, the stock gateway, the hand-written server. */
export const contestantNames = ["ours", "stock", "handWritten"] as const;

/** Name of a contestant. */
export type ContestantName = (typeof contestantNames)[number];

/** A server that is measured, with every process that works for it. */
export interface Contestant {
  readonly name: ContestantName;
  /** Its processes by name; PostgreSQL is counted apart. */
  readonly processes: Readonly<Record<string, number>>;
  /** A page of a case, after a cursor. */
  request(one: BenchCase, after: string | null): ReadyRequest;
}

/** All three, running. */
export interface Contestants {
  readonly all: readonly Contestant[];
  close(): Promise<void>;
}

const json = { "content-type": "application/json" };

/** Starts the subgraphs once, both gateways before them and the hand-written server: seven processes, real HTTP on the loopback. */
export async function startContestants(database: BenchDatabase, keys: LocalKeys, directory: string): Promise<Contestants> {
  const subgraphs = Object.fromEntries(await Promise.all(subgraphNames.map(async (name) => [name, await freePort()] as const)));
  const [gatewayPort, stockPort, plainPort] = [await freePort(), await freePort(), await freePort()];
  const plan = planOf(database, keys, directory);
  const oidc = { issuer: "http://127.0.0.1:9", clientId: "bench", clientSecret: keys.clientSecret, allowInsecure: true };
  const subgraphUrls = Object.fromEntries(Object.entries(subgraphs).map(([name, port]) => [name, `http://127.0.0.1:${port}/graphql`]));
  const own = (entry: string, port: number, environment: Readonly<Record<string, string>>): Part => ({
    name: entry,
    entry: `infra/local/dist/bench/${entry}.main.js`,
    environment: { PORT: String(port), ...environment },
  });
  const started: ChildProcess[] = [];
  const close = async () => {
    await Promise.all(started.map(endProcess));
  };
  const start = async (part: Part, ready: string): Promise<number> => {
    const child = spawn(process.execPath, [join(root, part.entry)], {
      env: { ...process.env, NODE_ENV: "production", APOLLO_TELEMETRY_DISABLED: "true", ...part.environment },
      stdio: ["ignore", "ignore", "inherit"],
    });
    started.push(child);
    await untilAnswers(part.name, child, ready);
    return child.pid ?? 0;
  };
  try {
    const subgraphPids = await Promise.all(
      subgraphParts(plan, subgraphs).map(
        async (part) => [part.name, await start(part, `http://127.0.0.1:${subgraphs[part.name]}/readyz`)] as const,
      ),
    );
    const behind = Object.fromEntries(subgraphPids);
    const stock = own("stock-gateway", stockPort, {
      SUPERGRAPH_FILE: plan.supergraphFile,
      SIGNING_KEY: JSON.stringify(keys.signingKey),
      SUBGRAPHS: JSON.stringify(subgraphUrls),
      ACTOR: JSON.stringify(database.coordinator),
    });
    const [gatewayPid, stockPid, plainPid] = await Promise.all([
      start(gatewayPart(plan, gatewayPort, subgraphs, oidc), `http://127.0.0.1:${gatewayPort}/readyz`),
      start(stock, `http://127.0.0.1:${stockPort}/?query=%7B__typename%7D`),
      start(own("hand-written", plainPort, { DATABASE_URL: database.adminUrl }), `http://127.0.0.1:${plainPort}/newest-50`),
    ]);
    const all: readonly Contestant[] = [
      {
        name: "ours",
        processes: { gateway: gatewayPid, ...behind },
        request: ({ document, pagedBy }, after) => ({
          url: `http://127.0.0.1:${gatewayPort}/graphql`,
          method: "POST",
          headers: { ...json, cookie: database.cookie },
          body: JSON.stringify({ documentId: documentId(document), variables: pagedBy === null ? {} : { after } }),
        }),
      },
      {
        name: "stock",
        processes: { "stock-gateway": stockPid, ...behind },
        request: ({ document, pagedBy }, after) => ({
          url: `http://127.0.0.1:${stockPort}/`,
          method: "POST",
          headers: json,
          body: JSON.stringify({ query: document, variables: pagedBy === null ? {} : { after } }),
        }),
      },
      {
        name: "handWritten",
        processes: { "hand-written": plainPid },
        request: ({ path }, after) => ({
          url: `http://127.0.0.1:${plainPort}${path}${after ? `?after=${after}` : ""}`,
          method: "GET",
          headers: {},
          body: null,
        }),
      },
    ];
    return { all, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The platform's own plan, but with the register of the measured operations, and no portal. */
function planOf(database: BenchDatabase, keys: LocalKeys, directory: string): LocalPlan {
  const operationsFile = join(directory, "operations.json");
  const publicOperationsFile = join(directory, "public-operations.json");
  writeFileSync(operationsFile, JSON.stringify(benchRegistry()));
  writeFileSync(publicOperationsFile, "[]");
  return {
    ...localPlan(keys, database.adminUrl, "smtp://127.0.0.1:9"),
    publicUrl: "http://localhost:4000",
    operationsFile,
    publicOperationsFile,
    portalDirectory: "",
  };
}

async function untilAnswers(name: string, child: ChildProcess, url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${name} did not start; its last line is above.`);
    const answered = await fetch(url, { headers: { "apollo-require-preflight": "yes" } }).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await wait(100);
  }
  throw new Error(`${name} did not answer within a minute.`);
}
