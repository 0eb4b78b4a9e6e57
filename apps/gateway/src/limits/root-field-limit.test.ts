import { test } from "vitest";
import { expectRefusal } from "../../test/support/expect-refusal.ts";
import { checkRootFields } from "./root-field-limit.ts";
import { limitSettings } from "./limit-settings.ts";

const limit = limitSettings.rootFields;
const nothing = { depth: 0, aliases: 0, directives: 0, rootFields: 0 };

test.each([
  [limit - 1, null],
  [limit, null],
  [limit + 1, "TOO_MANY_ROOT_FIELDS"],
  [Number.POSITIVE_INFINITY, "TOO_MANY_ROOT_FIELDS"],
] as const)("%d of rootFields", (count, code) => {
  expectRefusal(() => checkRootFields({ ...nothing, rootFields: count }, limit), code);
});
