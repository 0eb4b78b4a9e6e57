/** One error as the platform answers it. */
export interface AnsweredError {
  readonly message: string;
  /** Where in the answer it happened. */
  readonly path?: readonly (string | number)[];
  /** Where in the document it happened; the first character is line 1, column 1. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  /** The code, and what else the platform says for programs. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What is known about an error beside its code and message. */
export interface RescErrorFacts {
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly errors?: readonly AnsweredError[];
  readonly data?: unknown;
  readonly cause?: unknown;
}

/**
 * Everything that can go wrong between a program and the platform, but a call that the program itself aborted: that rejects with the signal's reason.
 * `code` is one of the platform's (such as KEY_NOT_VALID, QUOTA_SPENT, FORBIDDEN, GRAPHQL_VALIDATION_FAILED, COST_EXCEEDED, BAD_USER_INPUT, UNAVAILABLE)
 * or one of this client: NO_ANSWER (the platform was not reached), UNREADABLE_ANSWER (something else answered), NOT_GIVEN (null was answered in the place of a list),
 * PAGING_BROKEN (the pages lead in a circle).
 */
export class RescError extends Error {
  readonly code: string;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** Name it when you ask the Alliance about this error. */
  readonly requestId: string | undefined;
  /** The field that was refused, such as `District.name`. */
  readonly field: string | undefined;
  /** The right that is missing. */
  readonly missingRight: string | undefined;
  /** Whom to ask for the right. */
  readonly askFor: string | undefined;
  /** Seconds after which the platform wants to be asked again. */
  readonly retryAfter: number | undefined;
  /** All errors of the answer; this one speaks of the first. */
  readonly errors: readonly AnsweredError[];
  /** What was answered in spite of the error; `partialQuery` gives it without throwing. */
  readonly data: unknown;

  constructor(code: string, message: string, facts: RescErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.name = "RescError";
    this.code = code;
    this.status = facts.status;
    this.retryAfter = facts.retryAfter;
    this.errors = facts.errors ?? [];
    this.data = facts.data;
    const said = (name: string) => textAt(this.errors[0], name);
    this.requestId = facts.requestId ?? said("requestId");
    this.field = said("field");
    this.missingRight = said("missingRight");
    this.askFor = said("askFor");
  }
}

/** The error that an answer's own errors make. */
export function errorOf(errors: readonly AnsweredError[], facts: Omit<RescErrorFacts, "errors">): RescError {
  const [first] = errors;
  return new RescError(textAt(first, "code") ?? "UNREADABLE_ANSWER", first?.message ?? "The answer names no error.", { ...facts, errors });
}

function textAt(error: AnsweredError | undefined, name: string): string | undefined {
  const value = error?.extensions?.[name];
  return typeof value === "string" ? value : undefined;
}
