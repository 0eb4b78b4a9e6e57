import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { stateDirectory } from "../settings.ts";

const pidFile = join(stateDirectory, "postgres/data/postmaster.pid");

if (existsSync(pidFile)) {
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  try {
    process.kill(pid, "SIGINT");
    for (let attempt = 0; attempt < 100 && existsSync(pidFile); attempt += 1) await wait(50);
  } catch {
    // The server is gone already and left its file behind.
  }
}
rmSync(stateDirectory, { recursive: true, force: true });
process.stdout.write("Everything local is gone: database, mail and keys. The next start begins afresh.\n");
