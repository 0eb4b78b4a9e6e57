import { createRemoteJWKSet, customFetch, errors, jwtVerify, type JWTVerifyGetKey } from "jose";
import type { OidcSettings } from "../gateway-deps.ts";

const skewSeconds = 30;
const issuerMilliseconds = 3_000;
const algorithms = ["ES256", "ES384", "EdDSA", "PS256", "RS256"];

/** Who an access token speaks of; null when it is not one for us. Rejects when the issuer cannot be asked for its keys. */
export type VerifyAccessToken = (token: string) => Promise<{ readonly iss: string; readonly sub: string } | null>;

/**
 * Checks access tokens of programs (RFC 9068): signed by a key of the configured issuer, `typ` at+jwt, exact `iss` and `aud`, `exp` and `nbf`
 * with 30 s skew. `audience` is the address of our GraphQL.
 */
export function createAccessTokenVerifier(settings: OidcSettings, audience: string): VerifyAccessToken {
  let keys: Promise<JWTVerifyGetKey> | undefined;

  async function findKeys(): Promise<JWTVerifyGetKey> {
    const address = new URL(`${settings.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`);
    const answer = await fetch(address, { signal: AbortSignal.timeout(issuerMilliseconds), redirect: "error" });
    const { issuer, jwks_uri: jwksUri } = (await answer.json()) as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
    if (issuer !== settings.issuer || typeof jwksUri !== "string")
      throw new Error("The issuer's metadata is not that of the configured issuer.");
    if (!settings.allowInsecure && !jwksUri.startsWith("https:")) throw new Error("The issuer's keys are not behind https.");
    return createRemoteJWKSet(new URL(jwksUri), {
      timeoutDuration: issuerMilliseconds,
      [customFetch]: (url, options) => fetch(url, { ...options, redirect: "error" }),
    });
  }

  return async (token) => {
    if (token.split(".").length !== 3) return null;
    keys ??= findKeys().catch((error: unknown) => {
      keys = undefined;
      throw error;
    });
    try {
      const { payload } = await jwtVerify(token, await keys, {
        issuer: settings.issuer,
        audience,
        typ: "at+jwt",
        algorithms,
        clockTolerance: skewSeconds,
        requiredClaims: ["sub", "exp", "iat"],
      });
      // One audience: a token that also opens something else may have been given away there.
      return typeof payload.aud === "string" && payload.iss !== undefined && payload.sub !== undefined
        ? { iss: payload.iss, sub: payload.sub }
        : null;
    } catch (error) {
      if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw error;
      return null;
    }
  };
}
