import { generateKeyPairSync, randomUUID } from "node:crypto";
import type { JWK } from "oidc-provider";

/** A new private P-256 key for ES256. Id tokens signed with it are of no use after a restart. */
export function newSigningKey(): JWK {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x, y, d } = privateKey.export({ format: "jwk" });
  return { kty: "EC", crv: "P-256", x, y, d, kid: randomUUID(), use: "sig", alg: "ES256" };
}
