import type { GatewaySession, GatewayStore } from "@resc/store/gateway";
import type { GatewayLogger } from "../gateway-deps.ts";
import type { Issuer } from "./issuer.ts";
import { openToken, sealToken } from "./token-cipher.ts";

const refreshAfterSeconds = 300;

/** Confirms a session with the issuer when five minutes of use have passed. False: the issuer ended it. */
export type TokenRefresher = (cookie: string, session: GatewaySession) => Promise<boolean>;

/** A refresher that asks once for each session, however many requests come at the same time. */
export function createTokenRefresher(parts: {
  store: GatewayStore;
  issuer: Issuer;
  key: Uint8Array;
  logger: GatewayLogger;
}): TokenRefresher {
  const { store, issuer, key, logger } = parts;
  const underWay = new Map<string, Promise<boolean>>();

  async function refresh(cookie: string): Promise<boolean> {
    const sealed = await store.claimTokenRefresh(cookie);
    if (sealed === null) return true;
    const token = openToken(key, cookie, sealed);
    const answer = token === null ? { kind: "refused" as const } : await issuer.refresh(token);
    if (answer.kind === "unreachable") {
      // People keep working while the issuer is away; the next try comes when the claim has run out.
      logger.warn("The issuer did not answer a token refresh.");
      return true;
    }
    if (answer.kind === "refused") {
      await store.endSession(cookie, "TOKENS_REFUSED");
      return false;
    }
    return store.rotateSessionTokens(cookie, sealToken(key, cookie, answer.refreshToken));
  }

  return (cookie, session) => {
    if (!session.hasRefreshToken || session.now - session.tokensAt < refreshAfterSeconds) return Promise.resolve(true);
    const running = underWay.get(cookie) ?? refresh(cookie).finally(() => underWay.delete(cookie));
    underWay.set(cookie, running);
    return running;
  };
}
