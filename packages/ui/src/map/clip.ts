/** A place in the plane, or a longitude and a latitude. */
export type Point = readonly [x: number, y: number];

/** Twice the signed area of a polygon; its sign tells which way round the points run. */
export function signedArea(polygon: readonly Point[]): number {
  return polygon.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The part of `subject` (any simple polygon) that lies in `window` (a convex one): Sutherland and Hodgman's way. */
export function clipToConvex(subject: readonly Point[], window: readonly Point[]): readonly Point[] {
  const turn = Math.sign(signedArea(window));
  return window.reduce<readonly Point[]>((rest, from, index) => {
    const to = window[(index + 1) % window.length] ?? from;
    return clipToSide(rest, from, to, turn);
  }, subject);
}

function clipToSide(polygon: readonly Point[], from: Point, to: Point, turn: number): readonly Point[] {
  const side = ([x, y]: Point) => turn * ((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
  return polygon.flatMap((current, index) => {
    const previous = polygon.at(index - 1) ?? current;
    const [before, now] = [side(previous), side(current)];
    const crossing = before < 0 !== now < 0 ? [between(previous, current, before / (before - now))] : [];
    return now < 0 ? crossing : [...crossing, current];
  });
}

function between(from: Point, to: Point, share: number): Point {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** Whether a point lies in a polygon. */
export function contains(polygon: readonly Point[], [x, y]: Point): boolean {
  return polygon.reduce((inside, [ax, ay], index) => {
    const [bx, by] = polygon.at(index - 1) ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false);
}
