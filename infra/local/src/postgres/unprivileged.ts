import { spawnSync } from "node:child_process";

/**
 * The words to put before a PostgreSQL program. PostgreSQL refuses to run as root; in a user namespace it sees another
 * user while the files stay root's, so that it also works below a private folder and creates no user on the machine.
 */
export function unprivileged(): readonly string[] {
  if (process.getuid?.() !== 0) return [];
  const prefix = ["unshare", "--user", "--map-user=1", "--map-group=1"];
  const [program = "", ...words] = prefix;
  if (spawnSync(program, [...words, "true"]).status === 0) return prefix;
  throw new Error("PostgreSQL cannot run as root and this system has no user namespaces. Start as a plain user, or set DATABASE_URL.");
}
