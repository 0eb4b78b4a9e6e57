import type { Actor } from "@resc/access";

/** The client went away before its answer was complete: nobody waits for what is under way. */
export class ClientLeftError extends Error {}

/** What every call to a subgraph needs to know of the request it serves. */
export interface CallContext {
  readonly actor: Actor;
  readonly requestId: string;
  /** Aborts when the client left, with a {@link ClientLeftError}, or the whole request ran out of time. */
  readonly signal: AbortSignal;
}
