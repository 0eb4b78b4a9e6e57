import type { FastifyInstance } from "fastify";

/**
 * Reads and throws away what is left of a body when its request was answered before the last byte: many senders hear an answer only after
 * they have sent everything, and the next request on the same connection would wait behind the rest for ever.
 */
export function drainUnread(app: FastifyInstance): void {
  app.addHook("onResponse", async ({ raw }) => {
    if (!raw.complete) raw.resume();
  });
}
