import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type LocalKeys, ports, root } from "./settings.ts";

/** Addresses and files of a local installation: the same whether its parts share a process or not. */
export interface LocalPlan {
  readonly keys: LocalKeys;
  readonly adminUrl: string;
  readonly publicUrl: string;
  readonly filesUrl: string;
  readonly issuer: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly operationsFile: string;
  readonly publicOperationsFile: string;
  readonly supergraphFile: string;
  readonly contractsDirectory: string;
  readonly portalDirectory: string;
}

/** The four subgraphs and where each listens. */
export const subgraphPorts = {
  membership: ports.membership,
  engagements: ports.engagements,
  funding: ports.funding,
  advocacy: ports.advocacy,
} as const;

/** Makes the plan of an installation. */
export function localPlan(keys: LocalKeys, adminUrl: string, smtpUrl: string): LocalPlan {
  return {
    keys,
    adminUrl,
    smtpUrl,
    publicUrl: process.env["PUBLIC_URL"] || `http://localhost:${ports.gateway}`,
    filesUrl: process.env["FILES_URL"] || `http://files.localhost:${ports.gateway}`,
    issuer: process.env["OIDC_ISSUER"] || `http://localhost:${ports.identity}`,
    mailFrom: process.env["MAIL_FROM"] || "RESC Alliance <no-reply@resc-alliance.example>",
    operationsFile: join(root, "packages/client/generated/operations.json"),
    publicOperationsFile: join(root, "packages/client/generated/public-operations.json"),
    supergraphFile: join(root, "infra/supergraph/schemas/supergraph.graphql"),
    contractsDirectory: join(root, "infra/supergraph/schemas/contracts"),
    portalDirectory: join(root, "apps/portal/dist"),
  };
}

/** Reads a JSON file of the plan. */
export function readJson<Value>(file: string): Value {
  return JSON.parse(readFileSync(file, "utf8")) as Value;
}
