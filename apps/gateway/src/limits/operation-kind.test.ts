import { parse } from "graphql";
import { test } from "vitest";
import { expectRefusal } from "../../test/support/expect-refusal.ts";
import { selectOperation } from "../documents/select-operation.ts";
import { measureOperation } from "./document-measure.ts";
import { checkOperationKind } from "./operation-kind.ts";

test.each([
  ["{ a b }", "GET", null],
  ["mutation { a }", "POST", null],
  ["mutation { a b }", "POST", "ONE_CHANGE_AT_A_TIME"],
  ["mutation { ...F } fragment F on Mutation { a x: a }", "POST", "ONE_CHANGE_AT_A_TIME"],
  ["mutation { a }", "GET", "MUTATION_BY_GET"],
  ["subscription { a }", "POST", "SUBSCRIPTIONS_NOT_OFFERED"],
] as const)("%s by %s", (text, method, code) => {
  const document = parse(text);
  const operation = selectOperation(document, undefined);
  expectRefusal(() => checkOperationKind(operation, measureOperation(document, operation), method), code);
});
