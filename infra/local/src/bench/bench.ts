import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../ports.ts";
import { startLocalPostgres } from "../postgres/local-postgres.ts";
import { passingKeys } from "../settings.ts";
import { createBenchDatabase } from "./bench-database.ts";
import type { BulkCounts } from "./bulk-rows.ts";
import { startContestants } from "./contestants.ts";
import { type CaseMeasurements, measureCases, measureMemory, type Memory, type Pace } from "./measure.ts";
import { checkSameRows } from "./same-rows.ts";

/** What is measured, and where its files lie meanwhile. */
export interface BenchOptions {
  readonly rows: number;
  readonly directory: string;
  readonly pace: Pace;
  readonly progress: (step: string) => void;
}

/** What was measured. */
export interface BenchResult {
  readonly counts: BulkCounts;
  readonly postgresVersion: string;
  readonly cases: readonly CaseMeasurements[];
  readonly memory: Memory;
}

/** The pace of a whole measurement: about two minutes and a half of load. */
export const fullPace: Pace = {
  rounds: 4,
  warmUp: { milliseconds: 2_000, leastAnswers: 20 },
  block: { milliseconds: 1_500, leastAnswers: 10 },
};

/** The pace of a look: every number is there, none of them is worth keeping. */
export const quickPace: Pace = {
  rounds: 1,
  warmUp: { milliseconds: 200, leastAnswers: 2 },
  block: { milliseconds: 300, leastAnswers: 3 },
};

/** Starts a PostgreSQL and all servers, sees that they answer the same rows, measures them, and stops everything again. */
export async function runBench({ rows, directory, pace, progress }: BenchOptions): Promise<BenchResult> {
  mkdirSync(directory, { recursive: true });
  const keys = await passingKeys();
  progress("PostgreSQL and a database of its own");
  const server = await startLocalPostgres({ directory: join(directory, "postgres"), port: await freePort(), durable: false });
  try {
    const database = await createBenchDatabase(server, keys, rows, progress);
    progress("Four subgraphs, our gateway, the stock gateway, the hand-written server");
    const contestants = await startContestants(database, keys, directory);
    try {
      const ready = await checkSameRows(contestants.all);
      progress("All three answer the same rows");
      const cases = await measureCases(ready, contestants.all, database.pid, pace, progress);
      return { counts: database.counts, postgresVersion: database.version, cases, memory: measureMemory(contestants.all) };
    } finally {
      await contestants.close();
    }
  } finally {
    await server.stop();
  }
}
