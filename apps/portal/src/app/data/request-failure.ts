/** Why a request brought nothing. */
export type FailureKind = "UNREACHABLE" | "SIGNED_OUT" | "FAILED";

/** A request that brought no answer, with the id under which the gateway logged it. */
export class RequestFailure extends Error {
  readonly kind: FailureKind;
  readonly requestId: string | null;

  constructor(kind: FailureKind, message: string, requestId: string | null, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
    this.requestId = requestId;
  }
}
