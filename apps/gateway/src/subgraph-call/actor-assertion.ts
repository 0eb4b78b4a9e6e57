import { createHash, randomUUID } from "node:crypto";
import { importJWK, type JWK, SignJWT } from "jose";
import type { CallContext } from "./call-context.ts";

const lifetimeSeconds = 30;

/** Makes the signed statement of who acts, for one call: audience, 30 s, hash of the body (security design, section 2). */
export type ActorAssertionSigner = (subgraph: string, body: Uint8Array, context: CallContext) => Promise<string>;

/** A signer with an Ed25519 private key. `now` gives seconds since 1970. Throws when the key is not such a key. */
export async function createActorAssertionSigner(
  signingKey: JWK,
  now: () => number = () => Math.floor(Date.now() / 1000),
): Promise<ActorAssertionSigner> {
  if (signingKey.kty !== "OKP" || signingKey.crv !== "Ed25519" || typeof signingKey.d !== "string") {
    throw new Error("The signing key is not an Ed25519 private key. Make one with `pnpm key`.");
  }
  const key = await importJWK(signingKey, "EdDSA");
  const header = { alg: "EdDSA", typ: "resc-actor+jwt", ...(signingKey.kid === undefined ? {} : { kid: signingKey.kid }) };
  return (subgraph, body, { actor, requestId }) => {
    const issuedAt = now();
    return new SignJWT({
      role: actor.role,
      org: actor.organization,
      ...(actor.authTime === null ? {} : { auth_time: actor.authTime }),
      rid: requestId,
      bh: createHash("sha256").update(body).digest("base64url"),
    })
      .setProtectedHeader(header)
      .setIssuer("gateway")
      .setAudience(subgraph)
      .setSubject(actor.personId ?? "anonymous")
      .setJti(randomUUID())
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetimeSeconds)
      .sign(key);
  };
}
