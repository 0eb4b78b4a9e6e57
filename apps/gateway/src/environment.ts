import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createGatewayStore } from "@resc/store/gateway";
import type { JWK } from "jose";
import { type ContractName, contractNames } from "./contracts/contract-names.ts";
import type { GatewayDeps, GatewayLogger, SubgraphAddress } from "./gateway-deps.ts";
import { developmentSecrets } from "./startup/development-secrets.ts";
import { StartupRefusal } from "./startup/startup-checks.ts";

type Environment = Readonly<Record<string, string | undefined>>;

function required(env: Environment, name: string): string {
  const value = env[name];
  if (value === undefined || value === "")
    throw new StartupRefusal(`${name} is not set. Set it; the README lists what each variable means.`);
  return value;
}

function list(value: string | undefined): string[] {
  return (value ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** `membership=http://127.0.0.1:4101/graphql,...` */
function subgraphs(value: string): SubgraphAddress[] {
  return list(value).map((part) => {
    const mark = part.indexOf("=");
    if (mark < 1 || !URL.canParse(part.slice(mark + 1)))
      throw new StartupRefusal(`SUBGRAPHS has "${part}". Write name=address, parted by commas.`);
    return { name: part.slice(0, mark), url: part.slice(mark + 1) };
  });
}

function json<T>(text: string, what: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new StartupRefusal(`${what} is not valid JSON.`);
  }
}

async function file(path: string, what: string): Promise<string> {
  return readFile(path, "utf8").catch(() => {
    throw new StartupRefusal(`${what} cannot be read at ${path}. Make it with \`pnpm generate\`.`);
  });
}

async function jsonFile<T>(path: string, what: string): Promise<T> {
  return json<T>(await file(path, what), what);
}

/** The contracts in a folder as `<name>.graphql` and `<name>.supergraph.graphql`. */
export async function contractTexts(directory: string): Promise<GatewayDeps["contracts"]> {
  const read = async (name: ContractName) =>
    [
      name,
      {
        supergraph: await file(join(directory, `${name}.supergraph.graphql`), `The supergraph of the contract "${name}"`),
        api: await file(join(directory, `${name}.graphql`), `The contract "${name}"`),
      },
    ] as const;
  return Object.fromEntries(await Promise.all(contractNames.map(read))) as GatewayDeps["contracts"];
}

/** The gateway's settings from environment variables. Throws a `StartupRefusal` that names the variable which is missing or wrong. */
export async function depsFromEnvironment(env: Environment, logger: GatewayLogger): Promise<GatewayDeps> {
  // Whoever does not say where this runs gets the strict rules.
  const environment = env["ENVIRONMENT"] === "local" || env["ENVIRONMENT"] === "test" ? env["ENVIRONMENT"] : "production";
  const strict = environment === "production";
  const secret = (name: string, fallback: string) => (strict ? required(env, name) : env[name] || fallback);
  const operations = await jsonFile<Record<string, string>>(required(env, "OPERATIONS_FILE"), "The file of registered operations");
  const publicIds = await jsonFile<string[]>(required(env, "PUBLIC_OPERATIONS_FILE"), "The file of public operations");
  const addresses = subgraphs(required(env, "SUBGRAPHS"));
  return {
    environment,
    port: Number(env["PORT"] ?? 4000),
    host: env["HOST"] ?? "127.0.0.1",
    publicUrl: required(env, "PUBLIC_URL"),
    filesUrl: required(env, "FILES_URL"),
    supergraphSdl: await file(required(env, "SUPERGRAPH_FILE"), "The supergraph"),
    contracts: await contractTexts(required(env, "CONTRACTS_DIRECTORY")),
    subgraphs: addresses,
    store: createGatewayStore({ connectionString: required(env, "DATABASE_URL") }),
    signingKey: json<JWK>(secret("SIGNING_KEY", JSON.stringify(developmentSecrets.signingKey)), "SIGNING_KEY"),
    cookieKey: secret("COOKIE_KEY", developmentSecrets.cookieKey),
    oidc: {
      issuer: required(env, "OIDC_ISSUER"),
      clientId: required(env, "OIDC_CLIENT_ID"),
      clientSecret: secret("OIDC_CLIENT_SECRET", developmentSecrets.clientSecret),
      allowInsecure: !strict && env["OIDC_ALLOW_HTTP"] === "true",
      scope: env["OIDC_SCOPE"],
    },
    registeredOperations: new Map(Object.entries(operations)),
    publicOperations: new Set(publicIds),
    portalDirectory: env["PORTAL_DIRECTORY"] || null,
    corsOrigins: list(env["CORS_ORIGINS"]),
    readiness: list(env["READINESS_URLS"]).concat(
      env["READINESS_URLS"] === undefined ? addresses.map(({ url }) => new URL("/readyz", url).href) : [],
    ),
    logger,
  };
}
