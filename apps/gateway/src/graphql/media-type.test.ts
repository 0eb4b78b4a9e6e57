import { expect, test } from "vitest";
import { expectRefusal } from "../../test/support/expect-refusal.ts";
import { answerType } from "./media-type.ts";

test.each([
  [undefined, "application/json"],
  ["*/*", "application/json"],
  ["application/json", "application/json"],
  ["text/html, application/*;q=0.8", "application/json"],
  ["application/graphql-response+json, application/json;q=0.9", "application/graphql-response+json"],
  ["application/graphql-response+json;q=0, application/json", "application/json"],
])("%s", (accept, expected) => expect(answerType(accept)).toBe(`${expected}; charset=utf-8`));

test("media types that are no JSON are refused", () => expectRefusal(() => answerType("text/html"), "NOT_ACCEPTABLE"));
