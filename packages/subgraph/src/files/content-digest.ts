/** The SHA-256 of a header `Content-Digest` (RFC 9530) in lower-case hexadecimal; undefined when it names none. */
export function digestOf(header: unknown): string | undefined {
  const found = typeof header === "string" ? /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):\s*(?:,|;|$)/.exec(header)?.[1] : undefined;
  return found === undefined ? undefined : Buffer.from(found, "base64").toString("hex");
}

/** The header `Content-Digest` for a SHA-256 in hexadecimal. */
export function digestHeader(sha256: string): string {
  return `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`;
}
