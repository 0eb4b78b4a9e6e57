import type { GatewayStore } from "@resc/store/gateway";
import type { FastifyInstance } from "fastify";
import { GatewayRefusal } from "../errors/refusal.ts";
import { readJsonBody } from "../graphql/read-json-body.ts";
import type { Issuer } from "./issuer.ts";
import { checkSameOrigin } from "./same-origin.ts";
import { sessionAnswer } from "./session-answer.ts";
import { cookieAttributes, type ReadCaller, sessionCookie, sessionCookieName } from "./session-reader.ts";

/** What the session routes work with. */
export interface SessionParts {
  readonly store: GatewayStore;
  readonly issuer: Issuer;
  readonly publicUrl: string;
  readonly readCaller: ReadCaller;
}

function roleAsked(body: unknown): { role: string; organization: string } {
  const asked = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const { role, organization } = asked;
  if (typeof role !== "string" || typeof organization !== "string" || role.length > 50 || organization.length > 50)
    throw new GatewayRefusal("BAD_REQUEST");
  return { role, organization };
}

/** GET /auth/session (does not count as use), POST /auth/act-as, POST /auth/sign-out. */
export function sessionRoutes(app: FastifyInstance, { store, issuer, publicUrl, readCaller }: SessionParts): void {
  app.get("/auth/session", async (request) => sessionAnswer((await readCaller(request, false)).session));

  app.post("/auth/act-as", async (request) => {
    checkSameOrigin(request.headers, publicUrl);
    const { role, organization } = roleAsked(readJsonBody(request));
    const cookie = sessionCookie(request);
    const { session } = await readCaller(request, true);
    if (cookie === undefined || session === null) throw new GatewayRefusal("UNAUTHENTICATED");
    const changed = await store.actAs(cookie, role, organization);
    const kind = changed === null ? "DENIED" : "ACT_AS";
    await store.logAccess({ kind, personId: session.personId, role, organization, requestId: request.id, detail: { act: "act as" } });
    if (changed === null) throw new GatewayRefusal("FORBIDDEN");
    return sessionAnswer(changed);
  });

  app.post("/auth/sign-out", async (request, reply) => {
    checkSameOrigin(request.headers, publicUrl);
    const cookie = sessionCookie(request);
    const session = cookie === undefined ? null : await store.readSession(cookie, false);
    if (cookie !== undefined && (await store.endSession(cookie, "SIGNED_OUT")) && session !== null) {
      const { personId, role, organization } = session;
      await store.logAccess({ kind: "SIGN_OUT", personId, role, organization, requestId: request.id, detail: {} });
    }
    reply.clearCookie(sessionCookieName, cookieAttributes);
    return { signedIn: false, issuerSignOut: session === null ? null : await issuer.signOutAddress() };
  });
}
