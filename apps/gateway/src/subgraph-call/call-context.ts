import type { Actor } from "@resc/access";

/** What every call to a subgraph needs to know of the request it serves. */
export interface CallContext {
  readonly actor: Actor;
  readonly requestId: string;
  /** Aborts when the client left or the whole request ran out of time. */
  readonly signal: AbortSignal;
}
