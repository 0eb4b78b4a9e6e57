import { UserError } from "@resc/domain";
import { type GraphQLFormattedError, GraphQLError } from "graphql";

/** Codes whose message is ours and may leave the subgraph. */
const spoken = new Set([
  "BAD_USER_INPUT",
  "FORBIDDEN",
  "NOT_FOUND",
  "GRAPHQL_VALIDATION_FAILED",
  "GRAPHQL_PARSE_FAILED",
  "RIGHT_ENDED",
  "CONFLICT",
  "NOT_POSSIBLE",
  "INVALID_INPUT",
]);

/** Turns an error into what may leave: expected ones with their sentence, all others without any detail. */
export function errorFormatter(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (cause instanceof UserError) return { ...formatted, message: cause.message, extensions: { code: cause.code } };
    if (cause instanceof Error && cause.constructor.name === "RightEndedError")
      return { ...formatted, message: cause.message, extensions: { code: "RIGHT_ENDED" } };
    const given = formatted.extensions?.["code"];
    const code = typeof given === "string" ? given : "INTERNAL_SERVER_ERROR";
    if (spoken.has(code)) return { message: formatted.message, path: formatted.path, locations: formatted.locations, extensions: { code } };
    report(cause);
    return {
      message: "Something went wrong on our side. Nothing was changed.",
      path: formatted.path,
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    };
  };
}
