import type { Chart } from "./chart.ts";
import type { ChartColors } from "./drawing/colors.ts";
import { drawAnyChart } from "./drawing/draw-any-chart.ts";
import type { PictureSize } from "./drawing/draw-chart.ts";
import { mark, type Mark } from "./drawing/mark.ts";
import { chartWords } from "./words.ts";

/** A chart as an SVG file that stands alone: title, words for who does not see it, and its own ground. */
export function chartSvg<Row>(chart: Chart<Row>, size: PictureSize, colors: ChartColors): string {
  const { width, height, marks } = drawAnyChart(chart, size, colors);
  const about = [mark("title", { id: "title" }, chart.title), mark("desc", { id: "desc" }, chartWords(chart))];
  const ground = mark("rect", { width, height, fill: colors.surface });
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="Public Sans, Public Sans Variable, sans-serif" text-rendering="geometricPrecision">`;
  return `${open}${[...about, ground, ...marks].map(written).join("")}</svg>\n`;
}

function written({ tag, attributes, text, children = [] }: Mark): string {
  const names = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inside = `${escaped(text ?? "")}${children.map(written).join("")}`;
  return inside === "" ? `<${tag}${names.join("")}/>` : `<${tag}${names.join("")}>${inside}</${tag}>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
