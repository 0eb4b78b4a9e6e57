import { type ErrorCode, errorCodes } from "./error-codes.ts";

/** A place in a document, as GraphQL counts: the first character is line 1, column 1. */
export interface DocumentPlace {
  readonly line: number;
  readonly column: number;
}

/** A whole request that is answered with an error and nothing else. The message is that of its code, never free text. */
export class GatewayRefusal extends Error {
  readonly code: ErrorCode;
  readonly locations: readonly DocumentPlace[] | undefined;

  constructor(code: ErrorCode, locations?: readonly DocumentPlace[]) {
    super(errorCodes[code].message);
    this.name = "GatewayRefusal";
    this.code = code;
    this.locations = locations;
  }

  /** The HTTP status of the answer. */
  get status(): number {
    return errorCodes[this.code].status;
  }
}

/** The JSON body of a refused request. */
export function refusalBody(refusal: GatewayRefusal, requestId: string) {
  return {
    errors: [
      {
        message: refusal.message,
        ...(refusal.locations === undefined ? {} : { locations: refusal.locations }),
        extensions: { code: refusal.code, requestId },
      },
    ],
  };
}
