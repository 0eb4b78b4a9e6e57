import { FreshSignInError } from "@resc/domain";
import type { RequestContext } from "@resc/subgraph";

const freshSeconds = 15 * 60;

/** Throws {@link FreshSignInError} unless the person signed in within the last 15 minutes: for grants and keys (security, section 2). */
export async function expectFreshSignIn(ctx: RequestContext): Promise<void> {
  const now = Date.parse((await ctx.read.clock()).now) / 1000;
  if (ctx.actor.authTime === null || now - ctx.actor.authTime > freshSeconds) throw new FreshSignInError();
}
