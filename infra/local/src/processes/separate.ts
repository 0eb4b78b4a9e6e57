import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type LocalPlan, subgraphPorts } from "../plan.ts";
import { ports, root, stateDirectory } from "../settings.ts";
import { endProcess } from "./end-process.ts";
import { identitySettings } from "./identity.ts";
import { oidcSettings, type Stoppable, usesLocalIssuer } from "./in-process.ts";
import { gatewayPart, type Part, subgraphParts } from "./parts.ts";

function parts(plan: LocalPlan): readonly Part[] {
  return [
    ...(usesLocalIssuer() ? [{ name: "identity", entry: "services/identity/dist/main.js", environment: identityEnvironment(plan) }] : []),
    ...subgraphParts(plan, subgraphPorts),
    gatewayPart(plan, ports.gateway, subgraphPorts, oidcSettings(plan)),
  ];
}

function identityEnvironment(plan: LocalPlan): Record<string, string> {
  const { issuer, port, host, people, clients, programs, audience = issuer } = identitySettings(plan);
  const peopleFile = join(stateDirectory, "people.json");
  writeFileSync(peopleFile, JSON.stringify(people));
  const programsFile = join(stateDirectory, "programs.json");
  writeFileSync(programsFile, JSON.stringify(programs));
  return {
    IDENTITY_ISSUER: issuer,
    IDENTITY_PORT: String(port),
    IDENTITY_HOST: host,
    IDENTITY_PEOPLE_FILE: peopleFile,
    IDENTITY_PROGRAMS_FILE: programsFile,
    IDENTITY_AUDIENCE: audience,
    IDENTITY_CLIENT_SECRET: plan.keys.clientSecret,
    IDENTITY_REDIRECT_URIS: clients.flatMap((client) => client.redirectUris).join(","),
    IDENTITY_POST_LOGOUT_REDIRECT_URIS: clients.flatMap((client) => client.postLogoutRedirectUris).join(","),
  };
}

const restartMilliseconds = 300;

/** Starts each part as its own process and starts it again when it ends by itself. `processes.json` in the state folder names their pids. */
export function startSeparately(
  plan: LocalPlan,
  options: { readonly watch: boolean; readonly report: (error: unknown) => void },
): Stoppable {
  const children = new Map<string, ChildProcess>();
  let stopping = false;
  const start = (part: Part) => {
    const child = spawn(process.execPath, [...(options.watch ? ["--watch", "--watch-preserve-output"] : []), join(root, part.entry)], {
      env: { ...process.env, APOLLO_TELEMETRY_DISABLED: "true", ...part.environment },
      stdio: ["ignore", "ignore", "inherit"],
    });
    child.once("exit", (code) => {
      if (stopping) return;
      options.report(`${part.name} ended (${code ?? "killed"}) and is started again.`);
      setTimeout(() => stopping || start(part), restartMilliseconds);
    });
    children.set(part.name, child);
    writeFileSync(
      join(stateDirectory, "processes.json"),
      JSON.stringify(Object.fromEntries([...children].map(([name, { pid }]) => [name, pid]))),
    );
  };
  parts(plan).forEach(start);
  return {
    close: async () => {
      stopping = true;
      await Promise.all([...children.values()].map((child) => endProcess(child)));
    },
  };
}
