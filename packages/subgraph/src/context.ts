import type { Actor } from "@resc/access";
import type DataLoader from "dataloader";

/** What one request reads with: one snapshot under one actor. */
export interface ReadSession {
  clock(): Promise<{ readonly now: string; readonly today: string }>;
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
  renew(): Promise<void>;
}

/** What every resolver gets. Loaders and memos live for this one request and actor. */
export interface RequestContext {
  readonly actor: Actor;
  readonly read: ReadSession;
  readonly loaders: Map<unknown, DataLoader<unknown, unknown>>;
}

/** A fresh context of one request. */
export function requestContext(actor: Actor, read: ReadSession): RequestContext {
  return { actor, read, loaders: new Map() };
}
