import { randomBytes } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { cookieAttributes } from "./session-reader.ts";

/** Name of the cookie that marks a browser, so that a sign-in from a new one can be told. It opens nothing and says nothing of a person. */
export const deviceCookieName = "__Host-resc-device";

/** As every cookie of ours, and kept for a year from the last sign-in. */
export const deviceCookieAttributes = { ...cookieAttributes, maxAge: 365 * 24 * 60 * 60 } as const;

/** The mark that the browser carries when it has the form of one of ours, else a new one: 256 random bits in base64url. */
export function markOf(request: FastifyRequest): string {
  const value = request.cookies[deviceCookieName];
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : randomBytes(32).toString("base64url");
}
