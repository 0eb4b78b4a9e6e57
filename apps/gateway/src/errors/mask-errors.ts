import type { GraphQLFormattedError } from "graphql";
import { type ErrorCode, errorCodes, isErrorCode } from "./error-codes.ts";

/** An error as it leaves the gateway. */
export interface MaskedError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: GraphQLFormattedError["locations"];
  readonly extensions: { readonly code: ErrorCode; readonly requestId: string };
}

/** Codes a subgraph may say; every other word of a subgraph becomes INTERNAL. */
const subgraphCodes: ReadonlySet<string> = new Set(["FORBIDDEN", "NOT_FOUND", "BAD_USER_INPUT", "UNAUTHENTICATED"]);

/** The code under which an error of a subgraph is passed on. Arguments that break a rule of theirs are told like those of a wrong type. */
export function codeFromSubgraph(code: unknown): ErrorCode {
  if (code === "INVALID_INPUT") return "BAD_USER_INPUT";
  return isErrorCode(code) && subgraphCodes.has(code) ? code : "INTERNAL";
}

const codesWithPlaces: ReadonlySet<ErrorCode> = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED"]);

/**
 * An error with words from the closed list only: its code decides the message; path and request id stay.
 * Places in the document are kept for documents that could not be read, because they tell nothing about the inside.
 */
export function maskError(error: GraphQLFormattedError, requestId: string): MaskedError {
  const said = error.extensions?.["code"];
  const code: ErrorCode = isErrorCode(said) ? said : "INTERNAL";
  return {
    message: errorCodes[code].message,
    ...(error.path === undefined ? {} : { path: error.path }),
    ...(codesWithPlaces.has(code) && error.locations !== undefined ? { locations: error.locations } : {}),
    extensions: { code, requestId },
  };
}
