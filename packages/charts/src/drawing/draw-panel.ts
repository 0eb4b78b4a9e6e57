import { type ScaleLinear, scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { ChartLine, ChartPanel, LineChart } from "../chart.ts";
import { axisMarks, endedMarks } from "./axis-marks.ts";
import type { ChartColors } from "./colors.ts";
import { endLabels } from "./end-labels.ts";
import { mark, type Mark } from "./mark.ts";
import { crossMark, pointMark } from "./point-marks.ts";

/** What a panel is drawn with. */
export interface PanelFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly colors: ChartColors;
  readonly type: number;
}

/** A drawn panel, and where its years stand, for a cursor. */
export interface DrawnPanel {
  readonly code: string;
  readonly marks: readonly Mark[];
  readonly top: number;
  readonly bottom: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** Where values of the panel stand. */
export interface PanelScales<Row> {
  readonly x: (row: Row) => number;
  readonly y: (value: string) => number;
  readonly years: ScaleLinear<number, number>;
  readonly values: ScaleLinear<number, number>;
}

/** One panel: grid, the lines with their gaps, points, and the lines' names at their ends. Straight between points, because a curve would invent values. */
export function drawPanel<Row>(
  chart: LineChart<Row>,
  panel: ChartPanel<Row>,
  domain: readonly [number, number],
  frame: PanelFrame,
): DrawnPanel {
  const { left, right, top, bottom, colors, type } = frame;
  const all = panel.rows.map(chart.yearOf);
  const years = scaleLinear([Math.min(...all) - 0.3, Math.max(...all) + 0.45], [left, right]);
  // Room below the lowest value, for the name of the line that ends there and the signs of missing years.
  const values = scaleLinear(domain, [bottom - 44 * type, top]);
  const scales: PanelScales<Row> = { x: (row) => years(chart.yearOf(row)), y: (value) => values(Number(value)), years, values };
  const drawn = panel.rows.filter((row) => chart.yearOf(row) < (chart.ended?.year ?? Infinity));
  const marks = [
    ...axisMarks(chart, drawn.map(chart.yearOf), scales, frame),
    ...endedMarks(chart, scales, frame),
    ...between(chart, drawn, scales, colors),
    ...chart.lines.map((one) => lineMark(one, drawn, scales, colors[one.color], type)),
    ...chart.lines.flatMap((one) => pointsOf(one, drawn, scales, frame)),
    ...endLabels(chart, drawn, scales, frame),
  ];
  return { code: panel.code, marks, top, bottom, years: drawn.map((row) => ({ year: chart.yearOf(row), x: scales.x(row) })) };
}

function between<Row>(chart: LineChart<Row>, rows: readonly Row[], { x, y }: PanelScales<Row>, colors: ChartColors): Mark[] {
  const [first, second] = chart.lines;
  if (!first || !second || !chart.apart) return [];
  const path = area<Row>()
    .defined((row) => first.value(row) !== null && second.value(row) !== null)
    .x(x)
    .y0((row) => y(first.value(row) ?? "0"))
    .y1((row) => y(second.value(row) ?? "0"))
    .digits(2);
  return [mark("path", { d: path(rows) ?? "", fill: colors[second.color], "fill-opacity": 0.12 })];
}

function lineMark<Row>(one: ChartLine<Row>, rows: readonly Row[], { x, y }: PanelScales<Row>, color: string, type: number): Mark {
  const path = line<Row>()
    .defined((row) => one.value(row) !== null)
    .x(x)
    .y((row) => y(one.value(row) ?? "0"))
    .digits(2);
  return mark("path", {
    d: path(rows) ?? "",
    fill: "none",
    stroke: color,
    "stroke-width": 2.4 * type,
    "stroke-linejoin": "round",
    "stroke-dasharray": one.dashed ? `${6 * type} ${4 * type}` : undefined,
  });
}

function pointsOf<Row>(one: ChartLine<Row>, rows: readonly Row[], { x, y }: PanelScales<Row>, frame: PanelFrame): Mark[] {
  const { colors, type, bottom } = frame;
  return rows.map((row) => {
    const value = one.value(row);
    if (value === null) return crossMark(x(row), bottom, colors[one.color], type);
    return pointMark(x(row), y(value), one.sure(row), colors[one.color], colors.surface, type);
  });
}
