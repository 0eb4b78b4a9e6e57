import type { PictureSize } from "./draw-chart.ts";

/** Sizes of files, in CSS pixels of 1/96 inch: paper across, and a slide of 16 to 9 with larger type. */
export const pictureSizes = {
  letter: { width: 1056, height: 816, type: 1.2, margin: 48, head: true },
  slide: { width: 1280, height: 720, type: 1.2, margin: 40, head: true },
} as const satisfies Readonly<Record<string, PictureSize>>;

/** Name of a size in addresses. */
export type PictureSizeName = keyof typeof pictureSizes;
