import { readFileSync } from "node:fs";
import type { JWK } from "oidc-provider";
import type { ClientAuthentication, IdentityProgram } from "./clients.ts";
import type { IdentitySettings } from "./identity-provider.ts";
import { parsePeople } from "./people.ts";

/** The settings that the environment gives. Throws an Error that names the variable to set. */
export function settingsFrom(environment: Readonly<Record<string, string | undefined>>): IdentitySettings {
  const required = (name: string): string => {
    const value = environment[name];
    if (!value) throw new Error(`Set ${name}; see services/identity/README.md.`);
    return value;
  };
  const port = Number(environment["IDENTITY_PORT"] ?? "4010");
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error("IDENTITY_PORT must be a number from 1 to 65535.");
  const key = environment["IDENTITY_SIGNING_KEY_FILE"];
  return {
    issuer: environment["IDENTITY_ISSUER"] ?? `http://localhost:${port}`,
    port,
    host: environment["IDENTITY_HOST"] ?? "127.0.0.1",
    people: parsePeople(readFileSync(required("IDENTITY_PEOPLE_FILE"), "utf8")),
    clients: [
      {
        clientId: environment["IDENTITY_CLIENT_ID"] ?? "resc-gateway",
        redirectUris: required("IDENTITY_REDIRECT_URIS").split(","),
        postLogoutRedirectUris: required("IDENTITY_POST_LOGOUT_REDIRECT_URIS").split(","),
        authentication: clientAuthentication(environment["IDENTITY_CLIENT_SECRET"], environment["IDENTITY_CLIENT_JWKS_FILE"]),
      },
    ],
    programs: programs(environment["IDENTITY_PROGRAMS_FILE"]),
    ...(environment["IDENTITY_AUDIENCE"] && { audience: environment["IDENTITY_AUDIENCE"] }),
    ...(key && { signingKey: readJson(key) as JWK }),
    environment: environment["NODE_ENV"],
  };
}

function programs(file: string | undefined): readonly IdentityProgram[] {
  return file ? (readJson(file) as readonly IdentityProgram[]) : [];
}

function clientAuthentication(secret: string | undefined, keys: string | undefined): ClientAuthentication {
  if (secret) return { method: "client_secret_basic", secret };
  if (keys) return { method: "private_key_jwt", publicKeys: (readJson(keys) as { keys: readonly JWK[] }).keys };
  throw new Error("Set IDENTITY_CLIENT_SECRET or IDENTITY_CLIENT_JWKS_FILE; see services/identity/README.md.");
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
