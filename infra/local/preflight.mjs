// Runs on whatever Node is there, so it uses nothing newer than Node 18 and imports nothing of ours.
import { existsSync } from "node:fs";

const command =
  process.env.npm_lifecycle_event && process.env.npm_lifecycle_event !== "preflight" ? process.env.npm_lifecycle_event : "start";
const run = `npx -y pnpm@12.21.0 ${command}`;

/** What keeps the command from running, in one line that says what to do; undefined when nothing does. */
function obstacle() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 12)) {
    const throughPnpm = process.env.npm_lifecycle_event !== undefined;
    return throughPnpm
      ? `Node 22.12 or later is needed, and this is ${process.versions.node}: the Node 24 that the project brings could not be installed here. Install Node 24 yourself, then run "${run}" again.`
      : `Node 22.12 or later is needed, and this is ${process.versions.node}. The project brings Node 24: run it as "${run}".`;
  }
  if (!existsSync(new URL("../../node_modules", import.meta.url)))
    return `Nothing is installed yet. Run it through pnpm, which installs first: "${run}".`;
  return undefined;
}

const found = obstacle();
if (found) {
  console.error(found);
  process.exitCode = 1;
}
