import { createHash } from "node:crypto";
import { type Actor, type ActingRole } from "@resc/access";
import type { OrganizationCode } from "@resc/domain";
import { importJWK, type JWK, jwtVerify } from "jose";

/** The header in which the gateway states who acts. */
export const actorHeader = "x-resc-actor";

/** The hash of a body as the assertion carries it. */
export function bodyHash(body: Buffer | string): string {
  return createHash("sha256").update(body).digest("base64url");
}

/** Checks the signed statement of one call and returns its actor; throws when anything does not fit. */
export type ActorVerifier = (assertion: string, body: Buffer) => Promise<Actor>;

/** Accepts only statements signed with this key, for this subgraph, for this body, of the last 30 seconds. */
export async function actorVerifier(options: {
  readonly audience: string;
  readonly publicKey: Readonly<Record<string, unknown>>;
}): Promise<ActorVerifier> {
  const key = await importJWK(options.publicKey as JWK, "EdDSA");
  return async (assertion, body) => {
    const { payload } = await jwtVerify(assertion, key, {
      algorithms: ["EdDSA"],
      issuer: "gateway",
      audience: options.audience,
      typ: "resc-actor+jwt",
      clockTolerance: 5,
      maxTokenAge: "60s",
      requiredClaims: ["exp", "iat", "sub", "role", "org", "rid", "bh"],
    });
    if (payload["bh"] !== bodyHash(body)) throw new Error("The statement is about another body.");
    return {
      personId: payload.sub === "anonymous" ? null : String(payload.sub),
      role: String(payload["role"]) as ActingRole,
      organization: String(payload["org"]) as OrganizationCode,
      requestId: String(payload["rid"]),
      authTime: typeof payload["auth_time"] === "number" ? payload["auth_time"] : null,
    };
  };
}
