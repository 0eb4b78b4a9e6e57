import fc from "fast-check";
import { expect, it } from "vitest";
import { balanced, textWidth, wrapped } from "./text-width.ts";

it("breaks texts into lines that fit, and loses no word", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 120, max: 900 }), (text, room) => {
      const lines = wrapped(text, room, 12);
      expect(lines.join(" ")).toBe(text);
      for (const line of lines.filter((one) => one.includes(" "))) expect(textWidth(line, 12)).toBeLessThanOrEqual(room);
    }),
  );
});

it("makes the lines of a heading even, without needing more of them", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 160, max: 900 }), (text, room) => {
      const even = balanced(text, room, 20, 700);
      expect(even.join(" ")).toBe(text);
      expect(even).toHaveLength(wrapped(text, room, 20, 700).length);
    }),
  );
  expect(balanced("one two three four five six seven", textWidth("one two three four five six", 12), 12)).toEqual([
    "one two three four",
    "five six seven",
  ]);
});
