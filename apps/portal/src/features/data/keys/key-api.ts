import type { ApiKeyState, RoleCode } from "@resc/client/portal";
import { askGateway } from "../../../app/data/gateway-api.ts";

/** One's own key, as the gateway tells it. Instants are ISO text. */
export interface OwnKey {
  readonly id: string;
  readonly role: RoleCode;
  readonly name: string;
  readonly purpose: string;
  readonly days: number;
  readonly state: ApiKeyState;
  readonly askedAt: string;
  readonly answerReason: string | null;
  /** The last four signs of the secret. */
  readonly secretEnd: string | null;
  readonly expiresAt: string | null;
  readonly endReason: string | null;
  readonly lastUsedAt: string | null;
}

/** What a key is asked for with. */
export type KeyWish = Pick<OwnKey, "name" | "purpose" | "days">;

/** A key with its secret, which is told this once. */
export interface CollectedKey {
  readonly key: OwnKey;
  readonly secret: string;
}

/** One's own keys in the acting role, the last asked for first. */
export async function readKeys(): Promise<readonly OwnKey[]> {
  return (await askGateway<{ keys: readonly OwnKey[] }>("/auth/keys")).keys;
}

/** Asks the Coordinator for a key. */
export async function askForKey(wish: KeyWish): Promise<void> {
  await askGateway("/auth/keys", wish);
}

/** Takes a granted key; asks for a fresh sign-in when the last one is older than 15 minutes. */
export async function collectKey(id: string): Promise<CollectedKey> {
  return askGateway(`/auth/keys/${encodeURIComponent(id)}/collect`, {});
}

/** Ends a key, or takes a request back. */
export async function endKey(id: string): Promise<void> {
  await askGateway(`/auth/keys/${encodeURIComponent(id)}/end`, {});
}
