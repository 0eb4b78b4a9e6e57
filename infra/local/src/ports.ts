import { randomInt } from "node:crypto";
import { createServer } from "node:net";

async function isTaken(port: number): Promise<boolean> {
  return new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(true));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(false)));
  });
}

/** Throws one clear line when something else already listens on a port; `setting` is the variable that changes it. */
export async function assertPortFree(port: number, setting: string): Promise<void> {
  if (await isTaken(port)) throw new Error(`Port ${port} is taken by another program. Free it, or set ${setting} to another number.`);
}

/** Given by this process already: two that are asked for before either listens are never the same. */
const given = new Set<number>();

/**
 * A port that is free now and stays so: below the range from which systems take the ports of outgoing connections
 * (32768 on Linux, 49152 on macOS and Windows), so no connection made meanwhile can sit on it.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = randomInt(20_000, 32_000);
    if (given.has(port) || (await isTaken(port))) continue;
    given.add(port);
    return port;
  }
  throw new Error("No free port between 20000 and 32000: end a program that listens there.");
}
