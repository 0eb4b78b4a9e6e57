import type { GatewayStore } from "@resc/store/gateway";
import type { FastifyRequest } from "fastify";
import { GatewayRefusal } from "../errors/refusal.ts";
import type { GatewayLogger } from "../gateway-deps.ts";
import { type Caller, callerOf } from "./caller.ts";
import type { ReadProgram } from "./program-reader.ts";
import type { TokenRefresher } from "./token-refresh.ts";

/** Name of the one cookie of a signed-in person. */
export const sessionCookieName = "__Host-resc";

/** Attributes of every cookie we set: this host only, never for scripts. */
export const cookieAttributes = { path: "/", httpOnly: true, secure: true, sameSite: "lax" } as const;

/** The cookie's value when it has the form of one of ours. */
export function sessionCookie(request: FastifyRequest): string | undefined {
  const value = request.cookies[sessionCookieName];
  return value !== undefined && /^[\w-]{43}$/.test(value) ? value : undefined;
}

/** Finds out who sent a request. `touch`: the request counts as use of the session. */
export type ReadCaller = (request: FastifyRequest, touch: boolean) => Promise<Caller>;

/** What a reader of callers works with. */
export interface CallerReaderParts {
  readonly store: GatewayStore;
  readonly refreshTokens: TokenRefresher;
  readonly readProgram: ReadProgram;
  readonly logger: GatewayLogger;
}

/** A reader of callers. Its refusal is UNAVAILABLE when the database does not answer: nobody is taken for a stranger by accident. */
export function createCallerReader({ store, refreshTokens, readProgram, logger }: CallerReaderParts): ReadCaller {
  return async (request, touch) => {
    const program = await readProgram(request);
    if (program !== null) return program;
    const cookie = sessionCookie(request);
    if (cookie === undefined) return callerOf(null, request.id);
    try {
      const session = await store.readSession(cookie, touch);
      const live = session !== null && (!touch || (await refreshTokens(cookie, session)));
      return callerOf(live ? session : null, request.id);
    } catch (error) {
      logger.error("The session could not be read.", { requestId: request.id, reason: String(error) });
      throw new GatewayRefusal("UNAVAILABLE");
    }
  };
}
