import fc from "fast-check";
import { expect, it } from "vitest";
import { textWidth, wrapped } from "./text-width.ts";

it("breaks texts into lines that fit, and loses no word", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 120, max: 900 }), (text, room) => {
      const lines = wrapped(text, room, 12);
      expect(lines.join(" ")).toBe(text);
      for (const line of lines.filter((one) => one.includes(" "))) expect(textWidth(line, 12)).toBeLessThanOrEqual(room);
    }),
  );
});
