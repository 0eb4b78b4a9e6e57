import { loginUrl } from "@resc/store";
import type { LocalPlan } from "../plan.ts";
import type { oidcSettings } from "./in-process.ts";

/** One part of the platform as its own process: its entry below the root, and its environment. */
export interface Part {
  readonly name: string;
  readonly entry: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The subgraphs as processes, each on the port given for its name. */
export function subgraphParts(plan: LocalPlan, subgraphs: Readonly<Record<string, number>>): readonly Part[] {
  return Object.entries(subgraphs).map(([name, port]) => ({
    name,
    entry: `services/${name}/dist/main.js`,
    environment: {
      DATABASE_URL: plan.adminUrl,
      PLATFORM_SECRET: plan.keys.platformSecret,
      GATEWAY_PUBLIC_KEY: JSON.stringify(plan.keys.gatewayKey),
      PORT: String(port),
      SMTP_URL: plan.smtpUrl,
      MAIL_FROM: plan.mailFrom,
      PUBLIC_URL: plan.publicUrl,
    },
  }));
}

/** The gateway as a process, in front of these subgraphs. */
export function gatewayPart(
  plan: LocalPlan,
  port: number,
  subgraphs: Readonly<Record<string, number>>,
  oidc: ReturnType<typeof oidcSettings>,
): Part {
  return {
    name: "gateway",
    entry: "apps/gateway/dist/main.js",
    environment: {
      ENVIRONMENT: "local",
      PORT: String(port),
      PUBLIC_URL: plan.publicUrl,
      FILES_URL: plan.filesUrl,
      DATABASE_URL: loginUrl(plan.adminUrl, "gateway_app", plan.keys.database),
      SUPERGRAPH_FILE: plan.supergraphFile,
      CONTRACTS_DIRECTORY: plan.contractsDirectory,
      OPERATIONS_FILE: plan.operationsFile,
      PUBLIC_OPERATIONS_FILE: plan.publicOperationsFile,
      PORTAL_DIRECTORY: plan.portalDirectory,
      SUBGRAPHS: Object.entries(subgraphs)
        .map(([name, subgraphPort]) => `${name}=http://127.0.0.1:${subgraphPort}/graphql`)
        .join(","),
      SIGNING_KEY: JSON.stringify(plan.keys.signingKey),
      COOKIE_KEY: plan.keys.cookieKey,
      OIDC_ISSUER: oidc.issuer,
      OIDC_CLIENT_ID: oidc.clientId,
      OIDC_CLIENT_SECRET: oidc.clientSecret,
      OIDC_ALLOW_HTTP: String(oidc.allowInsecure),
    },
  };
}
