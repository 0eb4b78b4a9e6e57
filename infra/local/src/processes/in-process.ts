import { readFileSync } from "node:fs";
import { runAdvocacy } from "@resc/advocacy";
import { contractTexts, createGateway } from "@resc/gateway";
import { createIdentityProvider } from "@resc/identity";
import { runEngagements } from "@resc/engagements";
import { runFunding } from "@resc/funding";
import { runMembership } from "@resc/membership";
import { loginUrl, type SubgraphSettings } from "@resc/store";
import { createGatewayStore } from "@resc/store/gateway";
import { type LocalPlan, readJson, subgraphPorts } from "../plan.ts";
import { ports } from "../settings.ts";
import { identitySettings } from "./identity.ts";

/** Something that was started and can be stopped. */
export interface Stoppable {
  close(): Promise<void>;
}

/** What the gateway needs to know of the issuer. */
export function oidcSettings(plan: LocalPlan) {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = process.env;
  if (issuer && clientId && clientSecret) return { issuer, clientId, clientSecret, allowInsecure: issuer.startsWith("http:") };
  return { issuer: plan.issuer, clientId: "resc-gateway", clientSecret: plan.keys.clientSecret, allowInsecure: true };
}

/** Whether the local identity provider is the issuer; a real one is named by OIDC_ISSUER. */
export function usesLocalIssuer(): boolean {
  return !process.env["OIDC_ISSUER"];
}

/** Starts identity, subgraphs and gateway in this process, each behind real HTTP. Quick and small; for convenience, not isolation. */
export async function startInProcess(plan: LocalPlan, report: (error: unknown) => void): Promise<Stoppable> {
  const settings = (port: number): SubgraphSettings => ({
    database: { adminUrl: plan.adminUrl, secrets: plan.keys.database },
    listen: { host: "127.0.0.1", port },
    gatewayKey: { ...plan.keys.gatewayKey },
    poolSize: 10,
    partnerPoolSize: 4,
    report,
  });
  const started: Stoppable[] = [];
  const stopAll = async () => {
    for (const part of started.toReversed()) await part.close();
  };
  try {
    if (usesLocalIssuer()) started.push(await createIdentityProvider(identitySettings(plan)));
    // One after another: type-graphql keeps one store of classes for the process.
    const mail = { mail: { smtpUrl: plan.smtpUrl, from: plan.mailFrom }, publicUrl: plan.publicUrl };
    started.push(await runMembership({ ...settings(subgraphPorts.membership), ...mail }));
    started.push(await runEngagements({ ...settings(subgraphPorts.engagements), ...mail }));
    started.push(await runFunding({ ...settings(subgraphPorts.funding), ...mail }));
    started.push(await runAdvocacy({ ...settings(subgraphPorts.advocacy), ...mail }));
    started.push(await startGateway(plan, report));
    return { close: stopAll };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

async function startGateway(plan: LocalPlan, report: (error: unknown) => void): Promise<Stoppable> {
  const store = createGatewayStore({ connectionString: loginUrl(plan.adminUrl, "gateway_app", plan.keys.database) });
  const gateway = await createGateway({
    port: ports.gateway,
    host: process.env["HOST"] ?? "127.0.0.1",
    publicUrl: plan.publicUrl,
    filesUrl: plan.filesUrl,
    environment: "local",
    supergraphSdl: readFileSync(plan.supergraphFile, "utf8"),
    contracts: await contractTexts(plan.contractsDirectory),
    subgraphs: Object.entries(subgraphPorts).map(([name, port]) => ({ name, url: `http://127.0.0.1:${port}/graphql` })),
    readiness: Object.values(subgraphPorts).map((port) => `http://127.0.0.1:${port}/readyz`),
    store,
    signingKey: plan.keys.signingKey,
    cookieKey: plan.keys.cookieKey,
    oidc: oidcSettings(plan),
    registeredOperations: new Map(Object.entries(readJson<Record<string, string>>(plan.operationsFile))),
    publicOperations: new Set(readJson<string[]>(plan.publicOperationsFile)),
    portalDirectory: plan.portalDirectory,
    corsOrigins: [],
    logger: {
      info: () => undefined,
      warn: (message, fields) => report(`${message} ${JSON.stringify(fields ?? {})}`),
      error: (message, fields) => report(`${message} ${JSON.stringify(fields ?? {})}`),
    },
  });
  return {
    close: async () => {
      await gateway.close();
      await store.close();
    },
  };
}
