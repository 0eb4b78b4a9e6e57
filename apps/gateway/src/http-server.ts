import { randomUUID } from "node:crypto";
import type { Socket } from "node:net";
import cookie from "@fastify/cookie";
import { fileReceiveMilliseconds, limitReceiveTime } from "@resc/subgraph/call";
import fastify, { type FastifyInstance } from "fastify";
import { answerErrors } from "./errors/answer-errors.ts";
import { GatewayRefusal, refusalBody } from "./errors/refusal.ts";
import type { GatewayDeps } from "./gateway-deps.ts";
import { limitRequestsAtOnce } from "./health/admission.ts";
import { limitSettings } from "./limits/limit-settings.ts";
import { setSecurityHeaders } from "./portal/security-headers.ts";

const headersMilliseconds = 10_000;
const requestMilliseconds = 15_000;
const mostConnections = 1_024;

/** Bytes that are no HTTP, or headers that never end: there is no request to answer through the framework. */
function answerBrokenHttp(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const body = JSON.stringify(refusalBody(new GatewayRefusal("BAD_REQUEST"), randomUUID()));
  const status =
    error.code === "ERR_HTTP_REQUEST_TIMEOUT"
      ? "408 Request Timeout"
      : error.code === "HPE_HEADER_OVERFLOW"
        ? "431 Request Header Fields Too Large"
        : "400 Bad Request";
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** The HTTP server with everything that holds for every route: limits of the connection, request ids, headers, errors as JSON. */
export async function createHttpServer(deps: GatewayDeps): Promise<FastifyInstance> {
  const app = fastify({
    logger: false,
    trustProxy: false,
    bodyLimit: limitSettings.bodyBytes,
    requestIdHeader: false,
    // Ids of clients are never taken over: what reaches the subgraphs and the logs is ours.
    genReqId: () => randomUUID(),
    // Node knows one number for all; the routes have their own below.
    requestTimeout: fileReceiveMilliseconds,
    keepAliveTimeout: 30_000,
    forceCloseConnections: "idle",
    clientErrorHandler: answerBrokenHttp,
    frameworkErrors: (_error, request, reply) => {
      reply.raw.writeHead(400, { "content-type": "application/json; charset=utf-8" });
      reply.raw.end(JSON.stringify(refusalBody(new GatewayRefusal("BAD_REQUEST"), request.id)));
    },
    routerOptions: { maxParamLength: 200 },
  });
  app.server.headersTimeout = headersMilliseconds;
  app.server.maxConnections = mostConnections;
  limitReceiveTime(app, requestMilliseconds, answerBrokenHttp);
  setSecurityHeaders(app, deps.publicUrl);
  limitRequestsAtOnce(app, deps.mostRequestsAtOnce ?? 256);
  answerErrors(app, deps.logger);
  // Bodies stay bytes until a route has looked at their type: nothing is parsed that was not asked for.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  await app.register(cookie);
  return app;
}
