// What the gateway signs of a call about a file in place of its body, which neither side holds in memory.

/** Of a file that is sent: `path` with its query, the digest of the bytes in hexadecimal. */
export function putText(path: string, sha256: string): Buffer {
  return Buffer.from(`PUT\n${path}\n${sha256}`, "utf8");
}

/** Of a file that is read. */
export function getText(path: string): Buffer {
  return Buffer.from(`GET\n${path}`, "utf8");
}
