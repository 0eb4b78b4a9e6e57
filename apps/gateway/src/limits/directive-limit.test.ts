import { test } from "vitest";
import { expectRefusal } from "../../test/support/expect-refusal.ts";
import { checkDirectives } from "./directive-limit.ts";
import { limitSettings } from "./limit-settings.ts";

const limit = limitSettings.directives;
const nothing = { depth: 0, aliases: 0, directives: 0, rootFields: 0 };

test.each([
  [limit - 1, null],
  [limit, null],
  [limit + 1, "TOO_MANY_DIRECTIVES"],
  [Number.POSITIVE_INFINITY, "TOO_MANY_DIRECTIVES"],
] as const)("%d of directives", (count, code) => {
  expectRefusal(() => checkDirectives({ ...nothing, directives: count }, limit), code);
});
