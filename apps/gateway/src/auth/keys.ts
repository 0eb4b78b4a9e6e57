import { hkdfSync } from "node:crypto";

/** Keys for two purposes from one secret, so that one can never be used to read what the other protects. */
export interface AuthKeys {
  readonly signInCookie: Uint8Array;
  readonly refreshToken: Uint8Array;
}

/** Derives the keys (32 bytes each) from the cookie key, given in base64url. */
export function deriveKeys(cookieKey: string): AuthKeys {
  const secret = Buffer.from(cookieKey, "base64url");
  const derive = (purpose: string) => new Uint8Array(hkdfSync("sha256", secret, "", purpose, 32));
  return { signInCookie: derive("resc gateway sign-in cookie"), refreshToken: derive("resc gateway refresh token") };
}
