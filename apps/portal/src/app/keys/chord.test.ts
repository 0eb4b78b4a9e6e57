import { expect, it } from "vitest";
import { readKey } from "./chord.ts";

it("reads chords and single keys", () => {
  expect(readKey("g", false)).toEqual({ kind: "prefix" });
  expect(readKey("m", true)).toEqual({ kind: "go", path: "/map" });
  expect(readKey("m", false)).toEqual({ kind: "none" });
  expect(readKey("x", true)).toEqual({ kind: "none" });
  expect(readKey("c", false)).toEqual({ kind: "start" });
});
