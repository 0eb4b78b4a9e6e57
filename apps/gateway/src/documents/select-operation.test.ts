import { parse } from "graphql";
import { test } from "vitest";
import { expectRefusal } from "../../test/support/expect-refusal.ts";
import { selectOperation } from "./select-operation.ts";

test.each([
  ["{ a }", undefined, null],
  ["query A { a } query B { b }", "B", null],
  ["query A { a } query B { b }", undefined, "OPERATION_RESOLUTION_FAILURE"],
  ["query A { a }", "B", "OPERATION_RESOLUTION_FAILURE"],
  ["query { a } query { b }", undefined, "OPERATION_RESOLUTION_FAILURE"],
  ["query A { a } query { b }", "A", "OPERATION_RESOLUTION_FAILURE"],
  ["query A { a } query A { b }", "A", "OPERATION_RESOLUTION_FAILURE"],
  ["fragment F on Q { a }", undefined, "OPERATION_RESOLUTION_FAILURE"],
] as const)("%s, named %s", (text, name, code) => expectRefusal(() => selectOperation(parse(text), name), code));
