import { readdirSync, readFileSync } from "node:fs";

/** Processes whose use is asked for: by id, and with those that each of them started. */
export interface ProcessGroup {
  readonly pids: readonly number[];
  /** Also the children of these, those that have ended included: PostgreSQL works in one process for each connection. */
  readonly withChildren: boolean;
}

// Linux counts in hundredths of a second, whatever the kernel's own clock.
const millisecondsPerTick = 10;

function stat(pid: number | string): { readonly parent: number; readonly own: number; readonly ended: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold anything; what follows it is numbers.
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    const number = (place: number) => Number(fields[place]);
    return { parent: number(1), own: number(11) + number(12), ended: number(13) + number(14) };
  } catch {
    return null;
  }
}

/** Processor time of a group so far, in milliseconds; null where the system does not tell (anything but Linux). */
export function cpuMilliseconds({ pids, withChildren }: ProcessGroup): number | null {
  const stats = pids.map(stat);
  if (stats.length === 0 || stats.some((one) => one === null)) return null;
  let ticks = stats.reduce((sum, one) => sum + (one?.own ?? 0) + (withChildren ? (one?.ended ?? 0) : 0), 0);
  if (withChildren) {
    for (const name of readdirSync("/proc")) {
      const child = /^\d+$/.test(name) ? stat(name) : null;
      if (child && pids.includes(child.parent)) ticks += child.own;
    }
  }
  return ticks * millisecondsPerTick;
}

/** Memory of a group now, in MiB, shared pages counted by share (PSS); null where the system does not tell. */
export function memoryMebibytes(pids: readonly number[]): number | null {
  let kibibytes = 0;
  for (const pid of pids) {
    try {
      kibibytes += Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1]);
    } catch {
      return null;
    }
  }
  return kibibytes / 1024;
}
