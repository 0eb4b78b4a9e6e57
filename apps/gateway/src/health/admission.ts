import type { FastifyInstance } from "fastify";
import { GatewayRefusal } from "../errors/refusal.ts";

const healthPaths: ReadonlySet<string> = new Set(["/livez", "/readyz"]);

/** Takes at most `most` requests at once; more are sent away for a second, so that those inside keep their speed. Health is always answered. */
export function limitRequestsAtOnce(app: FastifyInstance, most: number): void {
  const inside = new WeakSet<object>();
  let count = 0;
  app.addHook("onRequest", async (request, reply) => {
    if (healthPaths.has(request.url)) return;
    if (count >= most) {
      reply.header("retry-after", "1");
      throw new GatewayRefusal("OVERLOADED");
    }
    count += 1;
    inside.add(reply.raw);
    reply.raw.once("close", () => {
      if (inside.delete(reply.raw)) count -= 1;
    });
  });
}
