import { RequestFailure } from "../data/request-failure.ts";

/** A failure in words for the person who meets it. */
export interface ErrorWords {
  readonly title: string;
  readonly safe: string;
  readonly requestId?: string;
}

const nothingLost = "Nothing you saved is lost.";

/** What failed and what is safe. */
export function describeError(error: unknown): ErrorWords {
  if (!(error instanceof RequestFailure))
    return { title: "This part could not be shown", safe: `${nothingLost} Try again; if it stays, tell the Alliance Coordinator.` };
  const requestId = error.requestId ? { requestId: error.requestId } : {};
  if (error.kind === "UNREACHABLE")
    return { title: "The portal cannot be reached", safe: `${nothingLost} Check your connection, then try again.` };
  if (error.kind === "SIGNED_OUT") return { title: "You are signed out", safe: `${nothingLost} Sign in, then try again.`, ...requestId };
  return { title: "This page could not be loaded", safe: `${nothingLost} Try again in a moment.`, ...requestId };
}
