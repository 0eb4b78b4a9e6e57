import { type ErrorCode, errorCodes } from "./error-codes.ts";

/** A place in a document, as GraphQL counts: the first character is line 1, column 1. */
export interface DocumentPlace {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with a request, as far as its own client may know more than the code says. */
export interface Problem {
  /** The message of the code when left out. */
  readonly message?: string;
  readonly locations?: readonly DocumentPlace[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** A whole request that is answered with an error and nothing else. Without problems of its own the message is that of its code. */
export class GatewayRefusal extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, locations?: readonly DocumentPlace[], problems?: readonly Problem[]) {
    super(errorCodes[code].message);
    this.name = "GatewayRefusal";
    this.code = code;
    this.problems = problems ?? [locations === undefined ? {} : { locations }];
  }

  /** The HTTP status of the answer. */
  get status(): number {
    return errorCodes[this.code].status;
  }
}

/** The JSON body of a refused request. */
export function refusalBody(refusal: GatewayRefusal, requestId: string) {
  return {
    errors: refusal.problems.map(({ message, locations, extensions }) => ({
      message: message ?? refusal.message,
      ...(locations === undefined ? {} : { locations }),
      extensions: { code: refusal.code, requestId, ...extensions },
    })),
  };
}
