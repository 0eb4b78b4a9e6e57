import { createStore } from "../../../app/data/store.ts";
import type { Run } from "./run-query.ts";

/** A question that was run on this device. Only the question is kept, never the answer. */
export interface PastRun extends Run {
  readonly id: string;
  /** ISO text, by this device's clock. */
  readonly at: string;
  readonly title: string;
  /** Rows of the first table; null when the run failed. */
  readonly rows: number | null;
  readonly cost: number | null;
}

/** How many runs are kept. */
export const mostRuns = 50;

const storageKey = (who: string) => `resc-explorer-history:${who}`;

/** Counts changes, so that an open list of runs is drawn anew. */
export const historyVersion = createStore(0);

/** A list of runs with a new one at its head; the oldest fall off. */
export function withRun(runs: readonly PastRun[], run: PastRun): readonly PastRun[] {
  return [run, ...runs].slice(0, mostRuns);
}

/** The runs of a person on this device, the last first. */
export function readRuns(who: string): readonly PastRun[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(who)) ?? "[]");
    return Array.isArray(kept) ? (kept as readonly PastRun[]) : [];
  } catch {
    // Storage can be closed to us, or hold what an older release wrote: then there is no history.
    return [];
  }
}

/** Keeps a run on this device. */
export function keepRun(who: string, run: PastRun): void {
  write(who, withRun(readRuns(who), run));
}

/** Forgets the runs of a person on this device. */
export function clearRuns(who: string): void {
  write(who, []);
}

function write(who: string, runs: readonly PastRun[]): void {
  try {
    localStorage.setItem(storageKey(who), JSON.stringify(runs));
  } catch {
    // Without storage there is no history; runs themselves do not need it.
  }
  historyVersion.set(historyVersion.get() + 1);
}
