import { randomBytes } from "node:crypto";
import type { GatewayStore } from "@resc/store/gateway";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { randomNonce, randomPKCECodeVerifier, randomState } from "openid-client";
import type { GatewayLogger } from "../gateway-deps.ts";
import { sendPage } from "../pages/send-page.ts";
import type { Issuer, IssuerAnswer } from "./issuer.ts";
import { deviceCookieAttributes, deviceCookieName, markOf } from "./device-cookie.ts";
import { safeReturnTo } from "./return-to.ts";
import { cookieAttributes, sessionCookie, sessionCookieName } from "./session-reader.ts";
import { openAttempt, sealAttempt, type SignInAttempt, signInCookieName, signInSeconds } from "./sign-in-cookie.ts";
import { issuerAwayPage, notKnownPage, notSignedInPage } from "./sign-in.pages.ts";
import { sealToken } from "./token-cipher.ts";
import type { AuthKeys } from "./keys.ts";

/** What the sign-in routes work with. */
export interface SignInParts {
  readonly store: GatewayStore;
  readonly issuer: Issuer;
  readonly keys: AuthKeys;
  readonly publicUrl: string;
  readonly logger: GatewayLogger;
}

interface SignInQuery {
  readonly returnTo?: unknown;
  readonly fresh?: unknown;
  readonly loginHint?: unknown;
}

// The issuer's clock may be a little behind ours.
const skewSeconds = 30;

/** GET /auth/sign-in and GET /auth/callback: OpenID Connect with PKCE; the browser gets the cookie of a session, a mark of the device, and no token. */
export function signInRoutes(app: FastifyInstance, parts: SignInParts): void {
  app.get<{ Querystring: SignInQuery }>("/auth/sign-in", async (request, reply) => {
    const attempt: SignInAttempt = {
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      returnTo: safeReturnTo(request.query.returnTo),
      startedAt: Math.floor(Date.now() / 1000),
      fresh: request.query.fresh === "1",
    };
    const hint = request.query.loginHint;
    const loginHint = typeof hint === "string" && hint.length <= 200 ? hint : undefined;
    try {
      const address = await parts.issuer.signInAddress({ ...attempt, loginHint });
      reply.setCookie(signInCookieName, await sealAttempt(parts.keys.signInCookie, attempt), {
        ...cookieAttributes,
        maxAge: signInSeconds,
      });
      return reply.redirect(address.href, 303);
    } catch (error) {
      parts.logger.error("The issuer cannot be reached for a sign-in.", { requestId: request.id, reason: String(error) });
      return sendPage(reply, 503, issuerAwayPage());
    }
  });

  app.get("/auth/callback", async (request, reply) => {
    const attempt = await openAttempt(parts.keys.signInCookie, request.cookies[signInCookieName]);
    reply.clearCookie(signInCookieName, cookieAttributes);
    const answer = attempt === null ? null : await exchanged(parts, request, attempt);
    if (attempt === null || answer === null) return sendPage(reply, 400, notSignedInPage(attempt?.returnTo ?? "/"));
    return openSession(parts, request, reply, attempt, answer);
  });
}

async function exchanged(parts: SignInParts, request: FastifyRequest, attempt: SignInAttempt): Promise<IssuerAnswer | null> {
  try {
    const answer = await parts.issuer.exchange(new URL(request.url, parts.publicUrl), attempt);
    return attempt.fresh && answer.authTime < attempt.startedAt - skewSeconds ? null : answer;
  } catch (error) {
    parts.logger.warn("A sign-in was not finished.", { requestId: request.id, reason: String(error) });
    return null;
  }
}

async function openSession(parts: SignInParts, request: FastifyRequest, reply: FastifyReply, attempt: SignInAttempt, answer: IssuerAnswer) {
  const { store, keys } = parts;
  const cookie = randomBytes(32).toString("base64url");
  const refreshToken = answer.refreshToken === null ? null : sealToken(keys.refreshToken, cookie, answer.refreshToken);
  const session = await store.openSession({ cookie, iss: answer.iss, sub: answer.sub, authTime: answer.authTime, refreshToken });
  const detail = { iss: answer.iss.slice(0, 500), sub: answer.sub.slice(0, 500) };
  if (session === null) {
    await store.logAccess({ kind: "SIGN_IN_REFUSED", personId: null, role: null, organization: null, requestId: request.id, detail });
    return sendPage(reply, 403, notKnownPage(answer.iss, answer.sub));
  }
  const earlier = sessionCookie(request);
  if (earlier !== undefined) await store.endSession(earlier, "SIGNED_IN_AGAIN");
  const device = markOf(request);
  const newDevice = await store.noteDevice(cookie, device);
  const { personId, role, organization } = session;
  await store.logAccess({ kind: "SIGN_IN", personId, role, organization, requestId: request.id, detail: { ...detail, newDevice } });
  reply.setCookie(deviceCookieName, device, deviceCookieAttributes);
  reply.setCookie(sessionCookieName, cookie, cookieAttributes);
  return reply.redirect(attempt.returnTo, 303);
}
