import { EncryptJWT, jwtDecrypt } from "jose";

/** What must survive the way to the issuer and back. */
export interface SignInAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
  /** Seconds since 1970; with `fresh` the person must have proved who they are after it. */
  readonly startedAt: number;
  readonly fresh: boolean;
}

/** Name of the cookie that carries an attempt; it lives ten minutes. */
export const signInCookieName = "__Host-resc-sign-in";

/** Seconds an attempt may take. */
export const signInSeconds = 600;

/** The attempt as an encrypted and authenticated text for the cookie. */
export function sealAttempt(key: Uint8Array, attempt: SignInAttempt): Promise<string> {
  return new EncryptJWT({ attempt })
    .setProtectedHeader({ alg: "dir", enc: "A256GCM", typ: "resc-sign-in+jwt" })
    .setIssuedAt()
    .setExpirationTime(`${signInSeconds}s`)
    .encrypt(key);
}

/** The attempt again; null when it is missing, too old or not ours. */
export async function openAttempt(key: Uint8Array, sealed: string | undefined): Promise<SignInAttempt | null> {
  if (sealed === undefined) return null;
  try {
    const { payload } = await jwtDecrypt<{ attempt: SignInAttempt }>(sealed, key, {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
      typ: "resc-sign-in+jwt",
    });
    return payload.attempt;
  } catch {
    return null;
  }
}
