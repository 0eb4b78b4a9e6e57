import type { LineChart } from "../chart.ts";
import { yearWords } from "../text-alternative.ts";
import type { PanelFrame, PanelScales } from "./draw-panel.ts";
import { mark, type Mark } from "./mark.ts";
import { textWidth } from "./text-width.ts";

const size = 12.5;

/** Grid and amounts across, years below: as many as there is room for, the first and the last always. */
export function axisMarks<Row>(
  chart: LineChart<Row>,
  years: readonly number[],
  { years: x, values: y }: PanelScales<Row>,
  frame: PanelFrame,
): Mark[] {
  const { left, right, bottom, top, colors, type } = frame;
  const look = { "font-size": size * type, fill: colors["ink-2"] };
  const across = y
    .ticks(Math.max(3, Math.round((bottom - top) / (50 * type))))
    .flatMap((tick) => [
      mark("line", { x1: left, x2: right, y1: y(tick), y2: y(tick), stroke: colors.line, "stroke-width": 1 }),
      mark("text", { x: left - 8 * type, y: y(tick) + size * type * 0.34, "text-anchor": "end", ...look }, chart.format(String(tick))),
    ]);
  const room = textWidth("FY00", size * type) + 14 * type;
  const step = Math.max(1, Math.ceil(room / Math.abs(x(1) - x(0))));
  const last = years.at(-1) ?? 0;
  const named = years.filter((year, index) => year === last || (index % step === 0 && last - year >= step));
  const ground = mark("line", { x1: left, x2: right, y1: bottom, y2: bottom, stroke: colors["ink-3"], "stroke-width": 1 });
  const below = named.map((year) =>
    mark("text", { x: x(year), y: bottom + 20 * type, "text-anchor": "middle", ...look }, yearWords(year).replace("FY20", "FY")),
  );
  return [...across, ground, ...below];
}

/** The band in which there is nothing to draw, and why. */
export function endedMarks<Row>(chart: LineChart<Row>, { years: x }: PanelScales<Row>, frame: PanelFrame): Mark[] {
  if (!chart.ended) return [];
  const { right, top, bottom, colors, type } = frame;
  const from = x(chart.ended.year - 0.5);
  const [middle, center] = [(from + right) / 2, (top + bottom) / 2];
  return [
    mark("rect", { x: from, y: top, width: right - from, height: bottom - top, fill: colors.sunken }),
    mark("line", { x1: from, x2: from, y1: top, y2: bottom, stroke: colors["ink-3"], "stroke-width": 1, "stroke-dasharray": "2 3" }),
    mark(
      "text",
      {
        x: middle,
        y: center,
        dy: "0.35em",
        "text-anchor": "middle",
        "font-size": Math.min(12 * type, ((bottom - top) / textWidth(chart.ended.label, 12.5)) * 12),
        fill: colors["ink-2"],
        transform: `rotate(-90 ${Math.round(middle * 100) / 100} ${Math.round(center * 100) / 100})`,
      },
      chart.ended.label,
    ),
  ];
}
