import type { FastifyReply } from "fastify";
import { ClientLeftError } from "../subgraph-call/call-context.ts";

/** Aborts when the client leaves before its answer is complete, or when `milliseconds` have passed. */
export function requestSignal(reply: FastifyReply, milliseconds: number): AbortSignal {
  return AbortSignal.any([AbortSignal.timeout(milliseconds), clientSignal(reply)]);
}

/** Aborts when the client leaves before its answer is complete. */
export function clientSignal(reply: FastifyReply): AbortSignal {
  const left = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) left.abort(new ClientLeftError());
  });
  return left.signal;
}
