import { spawnSync } from "node:child_process";

/** A program and its words, ready to be spawned. */
export interface Command {
  readonly program: string;
  readonly words: readonly string[];
}

/** A PostgreSQL program as it can be run here. */
export function postgresCommand(program: string, ...words: readonly string[]): Command {
  const prefix = unprivileged();
  return prefix[0] === undefined ? { program, words } : { program: prefix[0], words: [...prefix.slice(1), program, ...words] };
}

/**
 * The words to put before a PostgreSQL program. PostgreSQL refuses to run as root; in a user namespace it sees another
 * user while the files stay root's, so that it also works below a private folder and creates no user on the machine.
 */
function unprivileged(): readonly string[] {
  if (process.getuid?.() !== 0) return [];
  const words = ["--user", "--map-user=1", "--map-group=1"];
  if (spawnSync("unshare", [...words, "true"]).status === 0) return ["unshare", ...words];
  throw new Error("PostgreSQL cannot run as root and this system has no user namespaces. Start as a plain user, or set DATABASE_URL.");
}
