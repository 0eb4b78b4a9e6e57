import { randomBytes } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { GatewayRefusal } from "../errors/refusal.ts";
import { portalPolicy } from "./content-security-policy.ts";
import type { PortalFile, PortalFiles } from "./portal-files.ts";

// A chart is a page of the portal; its files are the ones with an ending.
const apiPath = /^\/(?:(?:graphql|auth|lists|n|files|brief-files|livez|readyz)(?:\/|$)|charts\/[^/]*\.)/;

function sendFile(request: FastifyRequest, reply: FastifyReply, file: PortalFile): FastifyReply {
  reply.header("cache-control", file.immutable ? "public, max-age=31536000, immutable" : "no-cache");
  reply.header("etag", file.etag).header("vary", "accept-encoding");
  if (request.headers["if-none-match"] === file.etag) return reply.code(304).send();
  const taken = request.headers["accept-encoding"] ?? "";
  const encoding =
    /\bbr\b/.test(taken) && file.br !== undefined ? "br" : /\bgzip\b/.test(taken) && file.gzip !== undefined ? "gzip" : "plain";
  if (encoding !== "plain") reply.header("content-encoding", encoding);
  return reply.type(file.type).send(file[encoding]);
}

function sendIndex(reply: FastifyReply, index: string, issuerOrigin: string): FastifyReply {
  const nonce = randomBytes(16).toString("base64url");
  reply.header("content-security-policy", portalPolicy(nonce, issuerOrigin));
  return reply.type("text/html; charset=utf-8").send(index.replaceAll("__CSP_NONCE__", nonce));
}

/** Everything that is no other route: files of the portal, its page for its own addresses, and a plain 404 for the rest. */
export function portalRoutes(app: FastifyInstance, portal: PortalFiles | null, issuerOrigin: string): void {
  app.setNotFoundHandler((request, reply) => {
    const address = request.url.split("?", 1)[0] ?? "/";
    const reads = request.method === "GET" || request.method === "HEAD";
    if (portal === null || !reads || apiPath.test(address)) throw new GatewayRefusal("NOT_FOUND");
    const file = portal.files.get(address);
    if (file !== undefined) return sendFile(request, reply, file);
    if (address.startsWith("/assets/")) throw new GatewayRefusal("NOT_FOUND");
    return sendIndex(reply, portal.index, issuerOrigin);
  });
}
