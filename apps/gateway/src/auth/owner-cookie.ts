import type { FastifyRequest } from "fastify";
import { GatewayRefusal } from "../errors/refusal.ts";
import { checkSameOrigin } from "./same-origin.ts";
import { sessionCookie } from "./session-reader.ts";

/** The session's cookie of who reads what is their own; without one the refusal is UNAUTHENTICATED. */
export function cookieOf(request: FastifyRequest): string {
  const cookie = sessionCookie(request);
  if (cookie === undefined) throw new GatewayRefusal("UNAUTHENTICATED");
  return cookie;
}

/** The same for who changes what is their own, which only the portal's own pages may ask for (CROSS_SITE). */
export function actingCookieOf(request: FastifyRequest, publicUrl: string): string {
  checkSameOrigin(request.headers, publicUrl);
  return cookieOf(request);
}
