import { type ChildProcess, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loginUrl } from "@resc/store";
import { type LocalPlan, subgraphPorts } from "../plan.ts";
import { ports, root, stateDirectory } from "../settings.ts";
import { identitySettings } from "./identity.ts";
import { oidcSettings, type Stoppable, usesLocalIssuer } from "./in-process.ts";

/** One part of the platform as its own process. */
interface Part {
  readonly name: string;
  readonly entry: string;
  readonly environment: Readonly<Record<string, string>>;
}

function parts(plan: LocalPlan): readonly Part[] {
  const shared = {
    DATABASE_URL: plan.adminUrl,
    PLATFORM_SECRET: plan.keys.platformSecret,
    GATEWAY_PUBLIC_KEY: JSON.stringify(plan.keys.gatewayKey),
  };
  const oidc = oidcSettings(plan);
  return [
    ...(usesLocalIssuer() ? [{ name: "identity", entry: "services/identity/dist/main.js", environment: identityEnvironment(plan) }] : []),
    ...Object.entries(subgraphPorts).map(([name, port]) => ({
      name,
      entry: `services/${name}/dist/main.js`,
      environment: { ...shared, PORT: String(port), SMTP_URL: plan.smtpUrl, MAIL_FROM: plan.mailFrom, PUBLIC_URL: plan.publicUrl },
    })),
    {
      name: "gateway",
      entry: "apps/gateway/dist/main.js",
      environment: {
        ENVIRONMENT: "local",
        PORT: String(ports.gateway),
        PUBLIC_URL: plan.publicUrl,
        DATABASE_URL: loginUrl(plan.adminUrl, "gateway_app", plan.keys.database),
        SUPERGRAPH_FILE: plan.supergraphFile,
        CONTRACTS_DIRECTORY: plan.contractsDirectory,
        OPERATIONS_FILE: plan.operationsFile,
        PUBLIC_OPERATIONS_FILE: plan.publicOperationsFile,
        PORTAL_DIRECTORY: plan.portalDirectory,
        SUBGRAPHS: Object.entries(subgraphPorts)
          .map(([name, port]) => `${name}=http://127.0.0.1:${port}/graphql`)
          .join(","),
        SIGNING_KEY: JSON.stringify(plan.keys.signingKey),
        COOKIE_KEY: plan.keys.cookieKey,
        OIDC_ISSUER: oidc.issuer,
        OIDC_CLIENT_ID: oidc.clientId,
        OIDC_CLIENT_SECRET: oidc.clientSecret,
        OIDC_ALLOW_HTTP: String(oidc.allowInsecure),
      },
    },
  ];
}

function identityEnvironment(plan: LocalPlan): Record<string, string> {
  const { issuer, port, host, people, clients } = identitySettings(plan);
  const peopleFile = join(stateDirectory, "people.json");
  writeFileSync(peopleFile, JSON.stringify(people));
  return {
    IDENTITY_ISSUER: issuer,
    IDENTITY_PORT: String(port),
    IDENTITY_HOST: host,
    IDENTITY_PEOPLE_FILE: peopleFile,
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
      await Promise.all([...children.values()].map((child) => ended(child)));
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const force = setTimeout(() => child.kill("SIGKILL"), 16_000);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.kill("SIGTERM");
  });
}
