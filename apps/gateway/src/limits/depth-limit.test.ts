import { test } from "vitest";
import { expectRefusal } from "../../test/support/expect-refusal.ts";
import { checkDepth } from "./depth-limit.ts";
import { limitSettings } from "./limit-settings.ts";

const limit = limitSettings.depth;
const nothing = { depth: 0, aliases: 0, directives: 0, rootFields: 0 };

test.each([
  [limit - 1, null],
  [limit, null],
  [limit + 1, "TOO_DEEP"],
  [Number.POSITIVE_INFINITY, "TOO_DEEP"],
] as const)("%d of depth", (count, code) => {
  expectRefusal(() => checkDepth({ ...nothing, depth: count }, limit), code);
});
