import type { Socket } from "node:net";
import type { FastifyInstance } from "fastify";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Milliseconds within which a whole request of this route has to come in, where that is not the server's own number. */
    readonly receiveMilliseconds?: number;
  }
}

/**
 * Gives every request `milliseconds` to come in whole, and those of routes with `config.receiveMilliseconds` that many: Node itself knows
 * one number for a whole server. What is late is handed to `late`, with its socket. The server's own timeout has to be longer than any of them.
 */
export function limitReceiveTime(
  app: FastifyInstance,
  milliseconds: number,
  late: (error: Error & { code: string }, socket: Socket) => void,
): void {
  app.addHook("onRequest", async (request) => {
    const { raw } = request;
    if (raw.complete) return;
    const end = () => {
      if (!raw.complete)
        late(Object.assign(new Error("The request came in too slowly."), { code: "ERR_HTTP_REQUEST_TIMEOUT" }), raw.socket);
    };
    const timer = setTimeout(end, request.routeOptions.config.receiveMilliseconds ?? milliseconds);
    timer.unref();
    for (const event of ["end", "close"]) raw.once(event, () => clearTimeout(timer));
  });
}
