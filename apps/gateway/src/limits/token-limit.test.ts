import { test } from "vitest";
import { expectRefusal } from "../../test/support/expect-refusal.ts";
import { limitSettings } from "./limit-settings.ts";
import { checkTokens } from "./token-limit.ts";

const limit = limitSettings.tokens;
const documentOf = (tokens: number) => `{ ${"a, ".repeat(tokens - 2)}} # words, no tokens`;

test.each([
  [limit - 1, null],
  [limit, null],
  [limit + 1, "TOO_MANY_TOKENS"],
  [limit * 50, "TOO_MANY_TOKENS"],
] as const)("%d tokens", (tokens, code) => {
  expectRefusal(() => checkTokens(documentOf(tokens), limit), code);
});

test("characters that are no GraphQL are a parse fault", () => expectRefusal(() => checkTokens("{ a ? }", limit), "GRAPHQL_PARSE_FAILED"));
