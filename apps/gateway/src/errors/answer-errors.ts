import type { FastifyError, FastifyInstance } from "fastify";
import type { GatewayLogger } from "../gateway-deps.ts";
import { GatewayRefusal, refusalBody } from "./refusal.ts";

function refusalOf(error: FastifyError | GatewayRefusal): GatewayRefusal {
  if (error instanceof GatewayRefusal) return error;
  if (error.statusCode === 413) return new GatewayRefusal("BODY_TOO_LARGE");
  if (error.statusCode === 415) return new GatewayRefusal("UNSUPPORTED_MEDIA_TYPE");
  if (error.statusCode === 503) return new GatewayRefusal("OVERLOADED");
  const clientFault = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;
  return new GatewayRefusal(clientFault ? "BAD_REQUEST" : "INTERNAL");
}

/** Every error of every route becomes JSON from the closed list; what really happened goes to the log under the request id. */
export function answerErrors(app: FastifyInstance, logger: GatewayLogger): void {
  app.setErrorHandler((error: FastifyError | GatewayRefusal, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal.code === "INTERNAL") logger.error("A request failed.", { requestId: request.id, reason: String(error) });
    if (refusal.status === 503) reply.header("retry-after", "1");
    return reply
      .code(refusal.status)
      .type("application/json; charset=utf-8")
      .send(JSON.stringify(refusalBody(refusal, request.id)));
  });
}
