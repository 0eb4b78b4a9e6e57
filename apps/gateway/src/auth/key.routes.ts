import { type GatewayKeys, KeyRefusedError, type KeyRefusal, type OwnKey } from "@resc/store/gateway";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ErrorCode } from "../errors/error-codes.ts";
import { GatewayRefusal } from "../errors/refusal.ts";
import { readJsonBody } from "../graphql/read-json-body.ts";
import { actingCookieOf, cookieOf } from "./owner-cookie.ts";
import { membersOf, oneLine, writtenText } from "./written-body.ts";

/** What the routes of keys work with. */
export interface KeyParts {
  readonly keys: GatewayKeys;
  readonly publicUrl: string;
}

const refusalCodes: Readonly<Record<KeyRefusal, ErrorCode>> = {
  NOT_A_READER: "FORBIDDEN",
  SIGN_IN_AGAIN: "SIGN_IN_AGAIN",
  TOO_MANY_ASKED: "TOO_MANY_KEYS_ASKED",
  TOO_MANY_LIVE: "TOO_MANY_KEYS_LIVE",
};

/** A key without what only the database needs. */
function keyAnswer(key: OwnKey) {
  const { id, role, name, purpose, days, state, askedAt, answerReason, secretEnd, expiresAt, endReason, lastUsedAt } = key;
  return { id, role, name, purpose, days, state, askedAt, answerReason, secretEnd, expiresAt, endReason, lastUsedAt };
}

function keyAsked(body: unknown) {
  const { name, purpose, days } = membersOf(body);
  if (typeof days !== "number" || !Number.isInteger(days) || days < 1 || days > 365) throw new GatewayRefusal("BAD_USER_INPUT");
  return {
    name: writtenText(name, { least: 2, most: 80, allowed: oneLine }),
    purpose: writtenText(purpose, { least: 2, most: 500, allowed: oneLine }),
    days,
  };
}

async function refused<Result>(act: Promise<Result>): Promise<Result> {
  try {
    return await act;
  } catch (error) {
    throw error instanceof KeyRefusedError ? new GatewayRefusal(refusalCodes[error.refusal]) : error;
  }
}

/**
 * The owner's side of API keys (security design, section 2): GET and POST /auth/keys, POST /auth/keys/:id/collect, POST /auth/keys/:id/end.
 * Like a session a key is a credential, so its owner deals with the gateway: who only reads has no mutation, also not this one (S5).
 */
export function keyRoutes(app: FastifyInstance, { keys, publicUrl }: KeyParts): void {
  const owner = (request: FastifyRequest) => actingCookieOf(request, publicUrl);

  app.get("/auth/keys", async (request) => ({ keys: (await refused(keys.own(cookieOf(request)))).map(keyAnswer) }));

  app.post("/auth/keys", async (request) => {
    const cookie = owner(request);
    return { key: keyAnswer(await refused(keys.ask(cookie, keyAsked(readJsonBody(request)), request.id))) };
  });

  app.post("/auth/keys/:id/collect", async (request: FastifyRequest<{ Params: { id: string } }>) => {
    const collected = await refused(keys.collect(owner(request), request.params.id, request.id));
    if (collected === null) throw new GatewayRefusal("NOT_FOUND");
    return { key: keyAnswer(collected.key), secret: collected.secret };
  });

  app.post("/auth/keys/:id/end", async (request: FastifyRequest<{ Params: { id: string } }>) => {
    const ended = await refused(keys.end(owner(request), request.params.id, request.id));
    if (ended === null) throw new GatewayRefusal("NOT_FOUND");
    return { key: keyAnswer(ended) };
  });
}
