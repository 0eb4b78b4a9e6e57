import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { StartupRefusal } from "../startup/startup-checks.ts";

/** One file of the built portal, kept in memory in every form a browser may ask for. */
export interface PortalFile {
  readonly type: string;
  readonly etag: string;
  /** Its name holds a hash of its content, so it may be kept for ever. */
  readonly immutable: boolean;
  readonly plain: Buffer;
  readonly br: Buffer | undefined;
  readonly gzip: Buffer | undefined;
}

/** The built portal: its page, and its other files by address. */
export interface PortalFiles {
  readonly index: string;
  readonly files: ReadonlyMap<string, PortalFile>;
}

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
};

const compressFrom = 1024;

function toFile(address: string, plain: Buffer): PortalFile {
  const type = types[path.extname(address).toLowerCase()] ?? "application/octet-stream";
  const worthIt = plain.length > compressFrom && /^(text|application\/(json|manifest)|image\/svg)/.test(type);
  return {
    type,
    etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`,
    immutable: address.startsWith("/assets/"),
    plain,
    br: worthIt ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) : undefined,
    gzip: worthIt ? gzipSync(plain) : undefined,
  };
}

/** Reads the built portal into memory. Source maps stay behind. Throws a `StartupRefusal` when it has not been built. */
export async function readPortalFiles(directory: string): Promise<PortalFiles> {
  const index = await readFile(path.join(directory, "index.html"), "utf8").catch(() => {
    throw new StartupRefusal(`The portal is not built: ${path.join(directory, "index.html")} is missing. Build it with \`pnpm build\`.`);
  });
  const files = new Map<string, PortalFile>();
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name);
    const address = `/${path.relative(directory, full).split(path.sep).join("/")}`;
    if (!entry.isFile() || address === "/index.html" || address.endsWith(".map")) continue;
    files.set(address, toFile(address, await readFile(full)));
  }
  return { index, files };
}
