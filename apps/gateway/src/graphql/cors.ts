import type { FastifyReply, FastifyRequest } from "fastify";

/** Lets the pages of listed sites read answers. Cookies of our people never go with such requests. */
export function allowListedOrigins(request: FastifyRequest, reply: FastifyReply, origins: readonly string[]): void {
  reply.header("vary", "origin");
  const { origin } = request.headers;
  if (origin === undefined || !origins.includes(origin)) return;
  reply.header("access-control-allow-origin", origin);
  reply.header("access-control-expose-headers", "x-request-id, etag, ratelimit, ratelimit-policy, retry-after");
  if (request.method !== "OPTIONS") return;
  reply.header("access-control-allow-methods", "GET, POST");
  reply.header("access-control-allow-headers", "authorization, content-type, if-none-match, apollo-require-preflight, x-resc-portal");
  reply.header("access-control-max-age", "600");
}
