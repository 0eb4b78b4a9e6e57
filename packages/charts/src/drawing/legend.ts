import type { ChartColors } from "./colors.ts";
import { mark, type Mark } from "./mark.ts";
import { crossMark, pointMark } from "./point-marks.ts";
import type { TextBlock } from "./text-block.ts";
import { textWidth } from "./text-width.ts";

/** What the signs mean, as words beside them; wraps when there is little room. */
export function legend(x: number, y: number, room: number, withCross: boolean, colors: ChartColors, type: number): TextBlock {
  const size = 12.5 * type;
  const signs = [
    {
      words: "verified, or derived from verified",
      sign: (cx: number, cy: number) => pointMark(cx, cy, true, colors.ink, colors.surface, type),
    },
    { words: "not verified", sign: (cx: number, cy: number) => pointMark(cx, cy, false, colors.ink, colors.surface, type) },
    ...(withCross ? [{ words: "no figure", sign: (cx: number, cy: number) => crossMark(cx, cy, colors.ink, type) }] : []),
  ];
  const marks: Mark[] = [];
  let [left, top] = [x, y];
  for (const { words, sign } of signs) {
    const width = 16 * type + textWidth(words, size);
    if (left > x && left + width > x + room) [left, top] = [x, top + size * 1.5];
    marks.push(sign(left + 5 * type, top + size * 0.66));
    marks.push(mark("text", { x: left + 14 * type, y: top + size, "font-size": size, fill: colors["ink-2"] }, words));
    left += width + 20 * type;
  }
  return { marks, height: top - y + size * 1.5 };
}
