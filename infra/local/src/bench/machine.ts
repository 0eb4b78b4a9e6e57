import { execFileSync } from "node:child_process";
import { cpus, loadavg, platform, release, totalmem } from "node:os";
import { root } from "../settings.ts";

/** On what, when and of what a measurement was taken. */
export interface Machine {
  readonly date: string;
  readonly commit: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGibibytes: number;
  readonly system: string;
  readonly node: string;
  /** Processes that wanted to run in the last minute, before the measurement began. */
  readonly load: number;
}

function commitNow(): string {
  try {
    const git = (...words: string[]) =>
      execFileSync("git", words, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
    return `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!docs/benchmarks.md") ? " and changes not committed" : ""}`;
  } catch {
    return "not known: no git here";
  }
}

/** Describes this machine now. */
export function describeMachine(): Machine {
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commitNow(),
    processor: cpus()[0]?.model.trim() ?? "not known",
    cores: cpus().length,
    memoryGibibytes: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.version,
    load: loadavg()[0] ?? 0,
  };
}
