import { onlyReads } from "@resc/access";
import type { GatewayStore } from "@resc/store/gateway";
import type { FastifyReply } from "fastify";
import type { Caller } from "../auth/caller.ts";
import { GatewayRefusal } from "../errors/refusal.ts";
import { quotaSettings } from "./quota-settings.ts";

/** Spends the cost of one operation of a caller and says so in the headers; answers what is left, null for who has no quota. */
export type SpendQuota = (caller: Caller, cost: number, reply: FastifyReply) => Promise<number | null>;

/**
 * A spender of quotas: every key and program has its own, every signed-in reader one (RateLimit headers of the IETF's httpapi draft).
 * Throws QUOTA_SPENT, with Retry-After, and spends nothing when the cost does not fit in what is left.
 */
export function createQuotaSpender(store: GatewayStore, settings = quotaSettings): SpendQuota {
  return async ({ client, actor }, cost, reply) => {
    if (client === null || !onlyReads(actor.role)) return null;
    const quota = settings.perWindow[actor.role];
    const { passes, left, resetSeconds } = await store.spendQuota(`${client.kind}:${client.id}`, cost, quota, settings.windowSeconds);
    reply.header("ratelimit-policy", `"cost";q=${quota};w=${settings.windowSeconds}`);
    reply.header("ratelimit", `"cost";r=${left};t=${resetSeconds}`);
    if (passes) return left;
    reply.header("retry-after", String(resetSeconds));
    throw new GatewayRefusal("QUOTA_SPENT", undefined, [{ extensions: { cost: { used: 0, asked: cost, left, resetSeconds } } }]);
  };
}
