import { test } from "vitest";
import { expectRefusal } from "../../test/support/expect-refusal.ts";
import { checkAliases } from "./alias-limit.ts";
import { limitSettings } from "./limit-settings.ts";

const limit = limitSettings.aliases;
const nothing = { depth: 0, aliases: 0, directives: 0, rootFields: 0 };

test.each([
  [limit - 1, null],
  [limit, null],
  [limit + 1, "TOO_MANY_ALIASES"],
  [Number.POSITIVE_INFINITY, "TOO_MANY_ALIASES"],
] as const)("%d of aliases", (count, code) => {
  expectRefusal(() => checkAliases({ ...nothing, aliases: count }, limit), code);
});
