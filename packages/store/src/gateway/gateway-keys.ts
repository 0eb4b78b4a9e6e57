import { createHash, randomBytes } from "node:crypto";
import type { ReaderRole } from "@resc/access";
import { newId } from "@resc/domain";

/** Where a key stands: asked for, granted and waiting, live, or over. */
export type ApiKeyState = "ASKED" | "GRANTED" | "LIVE" | "EXPIRED" | "ENDED" | "DECLINED" | "WITHDRAWN" | "LAPSED";

/** A key as its owner sees it. Instants are ISO text. */
export interface OwnKey {
  readonly id: string;
  readonly role: ReaderRole;
  readonly organization: string;
  readonly name: string;
  readonly purpose: string;
  /** Days it lives once collected. */
  readonly days: number;
  readonly state: ApiKeyState;
  readonly askedAt: string;
  readonly answeredAt: string | null;
  readonly answerReason: string | null;
  readonly collectedAt: string | null;
  /** The last four signs of the secret, to tell keys apart. */
  readonly secretEnd: string | null;
  readonly expiresAt: string | null;
  readonly endedAt: string | null;
  readonly endReason: string | null;
  readonly lastUsedAt: string | null;
}

/** A key that was asked for. */
export interface KeyRequest {
  readonly name: string;
  readonly purpose: string;
  readonly days: number;
}

/** Why an act on one's own key was refused. */
export type KeyRefusal = "NOT_A_READER" | "TOO_MANY_ASKED" | "TOO_MANY_LIVE" | "SIGN_IN_AGAIN";

/** The database's word for a refusal. */
export class KeyRefusedError extends Error {
  readonly refusal: KeyRefusal;

  constructor(refusal: KeyRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** What the owner of keys does; each act is one statement with its row in the access log. Rejects with {@link KeyRefusedError}. */
export interface GatewayKeys {
  own(cookie: string): Promise<readonly OwnKey[]>;
  ask(cookie: string, request: KeyRequest, requestId: string): Promise<OwnKey>;
  /** Makes the secret and answers it this once; null when the key is not there to be collected. */
  collect(cookie: string, id: string, requestId: string): Promise<{ readonly key: OwnKey; readonly secret: string } | null>;
  /** Null when there is nothing to end. */
  end(cookie: string, id: string, requestId: string): Promise<OwnKey | null>;
}

const scopes: Readonly<Record<ReaderRole, string>> = { ANALYST: "analyst", CSDE_READER: "csde", OEC_READER: "oec" };

/** What a key looks like: `resc_<scope>_` and 256 random bits in base64url. */
export const keyPattern = /^resc_(analyst|csde|oec)_[\w-]{43}$/;

/** A new secret for a role. */
export function newSecret(role: ReaderRole): string {
  return `resc_${scopes[role]}_${randomBytes(32).toString("base64url")}`;
}

/** What is kept of a secret. */
export function secretParts(secret: string): { readonly hash: Buffer; readonly end: string } {
  return { hash: createHash("sha256").update(secret, "utf8").digest(), end: secret.slice(-4) };
}

const refusals: Readonly<Record<string, KeyRefusal>> = {
  RA003: "NOT_A_READER",
  RA120: "TOO_MANY_ASKED",
  RA121: "SIGN_IN_AGAIN",
  RA122: "TOO_MANY_LIVE",
};

/** Calls one function of the platform; `hash` is the cookie's. */
export type CallFunction = <T>(text: string, values: readonly unknown[]) => Promise<T>;

/** The acts of owners over the functions of `platform` that `gateway_app` may call. */
export function createGatewayKeys(call: CallFunction, hashOf: (cookie: string) => Buffer): GatewayKeys {
  const act: CallFunction = async (text, values) => {
    try {
      return await call(text, values);
    } catch (error) {
      const refusal = refusals[(error as { code?: string }).code ?? ""];
      throw refusal === undefined ? error : new KeyRefusedError(refusal);
    }
  };
  const own = (cookie: string) => act<readonly OwnKey[]>("select platform.own_keys($1) as value", [hashOf(cookie)]);
  return {
    own,
    ask: (cookie, { name, purpose, days }, requestId) =>
      act<OwnKey>("select platform.ask_key($1, $2, $3, $4, $5, $6) as value", [
        hashOf(cookie),
        newId("apiKey"),
        name,
        purpose,
        days,
        requestId,
      ]),
    async collect(cookie, id, requestId) {
      const waiting = (await own(cookie)).find((one) => one.id === id);
      if (waiting === undefined) return null;
      const secret = newSecret(waiting.role);
      const { hash, end } = secretParts(secret);
      const key = await act<OwnKey | null>("select platform.collect_key($1, $2, $3, $4, $5) as value", [
        hashOf(cookie),
        id,
        hash,
        end,
        requestId,
      ]);
      return key === null ? null : { key, secret };
    },
    end: (cookie, id, requestId) => act<OwnKey | null>("select platform.end_own_key($1, $2, $3) as value", [hashOf(cookie), id, requestId]),
  };
}
