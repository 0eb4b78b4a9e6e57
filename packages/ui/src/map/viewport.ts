import type { RegionPlace } from "./geometry.ts";
import { mapSize } from "./geometry.ts";

/** The part of the picture that is shown. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The whole State, or one region with a margin, always in the proportions of the whole. */
export function viewportOf(region: RegionPlace | undefined): Viewport {
  const { width: fullWidth, height: fullHeight } = mapSize;
  if (!region) return { x: 0, y: 0, width: fullWidth, height: fullHeight };
  const [left, top] = region.from;
  const [right, bottom] = region.to;
  const share = Math.min(1, Math.max((right - left) / fullWidth, (bottom - top) / fullHeight) * 1.2);
  const [width, height] = [fullWidth * share, fullHeight * share];
  return {
    x: within((left + right - width) / 2, fullWidth - width),
    y: within((top + bottom - height) / 2, fullHeight - height),
    width,
    height,
  };
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
