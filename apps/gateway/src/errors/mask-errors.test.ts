import { expect, test } from "vitest";
import { errorCodes } from "./error-codes.ts";
import { codeFromSubgraph, maskError } from "./mask-errors.ts";

test.each([
  ["FORBIDDEN", "FORBIDDEN"],
  ["NOT_FOUND", "NOT_FOUND"],
  ["BAD_USER_INPUT", "BAD_USER_INPUT"],
  ["INVALID_INPUT", "BAD_USER_INPUT"],
  ["UNAUTHENTICATED", "UNAUTHENTICATED"],
  ["OVERLOADED", "INTERNAL"],
  ["DOWNSTREAM_SERVICE_ERROR", "INTERNAL"],
  ["toString", "INTERNAL"],
  [undefined, "INTERNAL"],
  [7, "INTERNAL"],
])("%s of a subgraph is %s", (said, passed) => {
  expect(codeFromSubgraph(said)).toBe(passed);
});

test("only code, path, places of bad documents and request id remain", () => {
  const said = {
    message: "secret",
    path: ["a", 0],
    locations: [{ line: 1, column: 2 }],
    extensions: { code: "FORBIDDEN", serviceName: "funding", stacktrace: ["x"] },
  };
  expect(maskError(said, "r")).toEqual({
    message: errorCodes.FORBIDDEN.message,
    path: ["a", 0],
    extensions: { code: "FORBIDDEN", requestId: "r" },
  });
  expect(maskError({ ...said, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }, "r").locations).toEqual(said.locations);
  expect(maskError({ message: "secret" }, "r")).toEqual({
    message: errorCodes.INTERNAL.message,
    extensions: { code: "INTERNAL", requestId: "r" },
  });
});
