import type { Point } from "./clip.ts";

const place = ([x, y]: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** A closed shape as SVG path data. */
export function shapePath(polygon: readonly Point[]): string {
  return polygon.length === 0 ? "" : `M${polygon.map(place).join("L")}Z`;
}

/** Separate lines as SVG path data. */
export function linesPath(lines: readonly (readonly [Point, Point])[]): string {
  return lines.map(([from, to]) => `M${place(from)}L${place(to)}`).join("");
}
