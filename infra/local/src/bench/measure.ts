import type { Contestant, ContestantName } from "./contestants.ts";
import { block, type BlockLength } from "./load.ts";
import { cpuMilliseconds, memoryMebibytes } from "./process-use.ts";
import type { ReadyCase } from "./same-rows.ts";

/** How much is measured. */
export interface Pace {
  readonly rounds: number;
  readonly warmUp: BlockLength;
  readonly block: BlockLength;
}

/** Callers at a time that are measured. */
export const concurrencies = [1, 8] as const;

/** What one contestant did in one case with so many callers; times in milliseconds, processor time per answer. */
export interface Measurement {
  readonly contestant: ContestantName;
  readonly callers: number;
  readonly answers: number;
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly cpu: number | null;
  readonly postgresCpu: number | null;
}

/** Everything that was measured of one case. */
export interface CaseMeasurements {
  readonly title: string;
  readonly objects: number;
  readonly bytes: number;
  readonly measurements: readonly Measurement[];
}

/** Memory in MiB after all load, by process name; a null where the system does not tell. */
export type Memory = Readonly<Record<string, number | null>>;

interface Tally {
  latencies: number[];
  milliseconds: number;
  cpu: number | null;
  postgresCpu: number | null;
}

const plus = (sum: number | null, before: number | null, after: number | null) =>
  sum === null || before === null || after === null ? null : sum + after - before;

/** Nearest-rank percentile of the latencies. */
export function percentile(latencies: readonly number[], percent: number): number {
  const sorted = latencies.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** Measures every case: warm-up first, then the contestants in turn, round after round, so that what else the machine does falls on all alike. */
export async function measureCases(
  cases: readonly ReadyCase[],
  contestants: readonly Contestant[],
  postgresPid: number,
  pace: Pace,
  progress: (step: string) => void,
): Promise<readonly CaseMeasurements[]> {
  const measured: CaseMeasurements[] = [];
  for (const one of cases) {
    progress(one.of.title);
    for (const contestant of contestants) await block(one.requests.get(contestant) ?? [], 2, pace.warmUp);
    const measurements: Measurement[] = [];
    for (const callers of concurrencies) {
      const tallies = new Map<Contestant, Tally>(
        contestants.map((contestant) => [contestant, { latencies: [], milliseconds: 0, cpu: 0, postgresCpu: 0 }]),
      );
      for (let round = 0; round < pace.rounds; round += 1) {
        for (const [contestant, tally] of tallies) await measureBlock(one, contestant, callers, postgresPid, pace.block, tally);
      }
      for (const [{ name }, tally] of tallies) measurements.push(summary(name, callers, tally));
    }
    measured.push({ title: one.of.title, objects: one.objects, bytes: one.bytes, measurements });
  }
  return measured;
}

async function measureBlock(
  one: ReadyCase,
  contestant: Contestant,
  callers: number,
  postgresPid: number,
  length: BlockLength,
  tally: Tally,
): Promise<void> {
  const used = () => cpuMilliseconds({ pids: Object.values(contestant.processes), withChildren: false });
  const usedByPostgres = () => cpuMilliseconds({ pids: [postgresPid], withChildren: true });
  const [before, postgresBefore] = [used(), usedByPostgres()];
  const { latencies, milliseconds } = await block(one.requests.get(contestant) ?? [], callers, length);
  tally.cpu = plus(tally.cpu, before, used());
  tally.postgresCpu = plus(tally.postgresCpu, postgresBefore, usedByPostgres());
  tally.latencies.push(...latencies);
  tally.milliseconds += milliseconds;
}

function summary(contestant: ContestantName, callers: number, tally: Tally): Measurement {
  const answers = tally.latencies.length;
  return {
    contestant,
    callers,
    answers,
    p50: percentile(tally.latencies, 50),
    p99: percentile(tally.latencies, 99),
    perSecond: answers / (tally.milliseconds / 1000),
    cpu: tally.cpu === null ? null : tally.cpu / answers,
    postgresCpu: tally.postgresCpu === null ? null : tally.postgresCpu / answers,
  };
}

/** What each process holds now. */
export function measureMemory(contestants: readonly Contestant[]): Memory {
  const processes = Object.assign({}, ...contestants.map((contestant) => contestant.processes)) as Record<string, number>;
  return Object.fromEntries(Object.entries(processes).map(([name, pid]) => [name, memoryMebibytes([pid])]));
}
