import { at, mark, type Mark } from "./mark.ts";

/** A point of a line: filled when it is sure, hollow when it is not. */
export function pointMark(x: number, y: number, sure: boolean, color: string, surface: string, type: number): Mark {
  return mark("circle", {
    cx: x,
    cy: y,
    r: 3.4 * type,
    fill: sure ? color : surface,
    stroke: color,
    "stroke-width": 1.7 * type,
  });
}

/** The sign of a year without a figure. */
export function crossMark(x: number, y: number, color: string, type: number): Mark {
  const arm = 3.2 * type;
  const [left, right, top, bottom] = [x - arm, x + arm, y - arm, y + arm].map(at);
  const d = `M${left},${top}L${right},${bottom}M${left},${bottom}L${right},${top}`;
  return mark("path", { d, fill: "none", stroke: color, "stroke-width": 1.7 * type });
}
