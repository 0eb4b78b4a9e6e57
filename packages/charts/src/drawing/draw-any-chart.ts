import { type Chart, isLineChart } from "../chart.ts";
import type { ChartColors } from "./colors.ts";
import { drawChart, type DrawnChart, type PictureSize } from "./draw-chart.ts";
import { drawPoints } from "./draw-points.ts";
import { drawRows } from "./draw-rows.ts";

/** Draws a chart of any kind. The same rows, size and colors give the same marks, in a browser and on a server. */
export function drawAnyChart<Row>(chart: Chart<Row>, size: PictureSize, colors: ChartColors): DrawnChart {
  if (chart.form === "map") return drawPoints(chart, size, colors);
  return isLineChart(chart) ? drawChart(chart, size, colors) : drawRows(chart, size, colors);
}
