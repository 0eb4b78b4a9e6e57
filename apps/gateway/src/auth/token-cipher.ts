import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const version = 1;
const ivBytes = 12;
const tagBytes = 16;

/** Encrypts a refresh token for one session (AES-256-GCM, bound to the cookie: a row copied to another session cannot be read). */
export function sealToken(key: Uint8Array, cookie: string, token: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(Buffer.from(cookie, "utf8"));
  const sealed = Buffer.concat([cipher.update(token, "utf8"), cipher.final()]);
  return Buffer.concat([Buffer.of(version), iv, cipher.getAuthTag(), sealed]);
}

/** The token again; null when it was sealed with another key, for another cookie, or was changed. */
export function openToken(key: Uint8Array, cookie: string, sealed: Buffer): string | null {
  if (sealed.length < 1 + ivBytes + tagBytes || sealed[0] !== version) return null;
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(1, 1 + ivBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(cookie, "utf8"))
    .setAuthTag(sealed.subarray(1 + ivBytes, 1 + ivBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + ivBytes + tagBytes)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
