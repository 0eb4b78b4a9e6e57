import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { ChartLine, RowChart } from "../chart.ts";
import type { ChartColors } from "./colors.ts";
import { type DrawnChart, footBlock, headBlock, type PictureSize } from "./draw-chart.ts";
import { legend } from "./legend.ts";
import { mark, type Mark } from "./mark.ts";
import { crossMark, pointMark } from "./point-marks.ts";
import { textWidth, wrapped } from "./text-width.ts";

interface RowFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
  /** Width that a label may take. */
  readonly labelRoom: number;
  readonly colors: ChartColors;
  readonly type: number;
}

const small = 12.5;

/** Rows below one another on one scale: bars from zero, or dots joined by a line. Every value stands beside its sign. */
export function drawRows<Row>(chart: RowChart<Row>, size: PictureSize, colors: ChartColors): DrawnChart {
  const { width, margin, type } = size;
  const room = width - 2 * margin;
  const head = headBlock(chart, size, room, colors);
  const withCross = chart.rows.some((row) => chart.series.some((series) => series.value(row) === null));
  const signs = chart.counted ? { marks: [], height: 0 } : legend(margin, margin + head.height, room, withCross, colors, type);
  const keys = seriesKeys(chart, margin, margin + head.height + signs.height, room, colors, type);
  const foot = footBlock(chart, margin, room, colors, type);
  const top = margin + head.height + signs.height + keys.height + 8 * type;
  const rows = Math.max(1, chart.rows.length);
  const space =
    size.height === null
      ? rows * (chart.form === "bars" && chart.series.length > 1 ? 38 : 30) * type
      : size.height - margin - foot.height - 12 * type - top;
  const labelRoom = Math.min(room * 0.46, Math.max(0, ...chart.rows.map((row) => textWidth(chart.labelOf(row), small * type))) + 10 * type);
  const valueRoom = Math.max(0, ...valuesOf(chart).map((value) => textWidth(chart.format(value), small * type))) + 12 * type;
  const frame = {
    left: margin + labelRoom,
    right: width - margin - valueRoom,
    top,
    height: space / rows,
    labelRoom: labelRoom - 8 * type,
    colors,
    type,
  };
  const scale = scaleLinear(domainOf(chart), [frame.left + (chart.form === "bars" ? 0 : valueRoom), frame.right]);
  const footTop = top + space + 12 * type;
  return {
    width,
    height: size.height ?? Math.ceil(footTop + foot.height + margin),
    marks: [
      ...head.marks,
      ...signs.marks,
      ...keys.marks,
      ...chart.rows.flatMap((row, at) => rowMarks(chart, row, at, scale, frame)),
      ...foot.at(footTop),
    ],
    panels: [],
  };
}

function valuesOf<Row>(chart: RowChart<Row>): readonly string[] {
  return chart.rows.flatMap((row) => chart.series.flatMap((series) => series.value(row) ?? []));
}

/** Bars begin at zero; dots where their values do. */
function domainOf<Row>(chart: RowChart<Row>): readonly [number, number] {
  const values = valuesOf(chart).map(Number);
  const least = chart.form === "bars" ? Math.min(0, ...values) : Math.min(...values);
  const [from, to] = values.length === 0 ? [0, 1] : [least, Math.max(...values)];
  if (from !== to) return [from, to];
  return chart.form === "bars" ? [from, to + 1] : [from - 1, to + 1];
}

/** The names of the series, each in its color: below the signs, because dots have no end to stand at. */
function seriesKeys<Row>(chart: RowChart<Row>, x: number, y: number, room: number, colors: ChartColors, type: number) {
  const size = small * type;
  const marks: Mark[] = [];
  let [left, line] = [x, 0];
  if (chart.series.length < 2) return { marks, height: 0 };
  for (const { label, color } of chart.series) {
    const width = 16 * type + textWidth(label, size, 700);
    if (left > x && left + width > x + room) [left, line] = [x, line + 1];
    const top = y + line * size * 1.5;
    marks.push(mark("rect", { x: left, y: top + size * 0.4, width: 10 * type, height: size * 0.55, fill: colors[color] }));
    marks.push(mark("text", { x: left + 14 * type, y: top + size, "font-size": size, "font-weight": 700, fill: colors[color] }, label));
    left += width + 20 * type;
  }
  return { marks, height: (line + 1) * size * 1.5 };
}

function rowMarks<Row>(chart: RowChart<Row>, row: Row, at: number, scale: ScaleLinear<number, number>, frame: RowFrame): Mark[] {
  const { left, top, height, labelRoom, colors, type } = frame;
  const middle = top + (at + 0.5) * height;
  const full = Math.min(small * type, height * 0.8);
  const lines = wrapped(chart.labelOf(row), labelRoom, full);
  // A label that is too long takes lines, and as much smaller type as they need.
  const size = lines.length === 1 ? full : Math.min(full, (height * 0.9) / (lines.length * 1.1));
  const first = middle - ((lines.length - 1) * size * 1.1) / 2;
  const marks = lines.map((text, place) =>
    mark(
      "text",
      { x: left - 8 * type, y: first + place * size * 1.1 + size * 0.34, "text-anchor": "end", "font-size": size, fill: colors["ink-2"] },
      text,
    ),
  );
  return [...marks, ...(chart.form === "bars" ? barMarks(chart, row, middle, scale, frame) : dotMarks(chart, row, middle, scale, frame))];
}

/** One bar for each series, below one another within the row; two of them leave room to the next row. */
function barMarks<Row>(chart: RowChart<Row>, row: Row, middle: number, scale: ScaleLinear<number, number>, frame: RowFrame): Mark[] {
  const room = chart.series.length > 1 ? frame.height * 0.84 : frame.height;
  const height = room / Math.max(1, chart.series.length);
  const first = middle - room / 2;
  return chart.series.flatMap((series, at) => oneBar(chart, series, row, first + (at + 0.5) * height, scale, { ...frame, height }));
}

function oneBar<Row>(
  chart: RowChart<Row>,
  series: ChartLine<Row>,
  row: Row,
  middle: number,
  scale: ScaleLinear<number, number>,
  frame: RowFrame,
): Mark[] {
  const { left, height, colors, type } = frame;
  const value = series.value(row);
  if (value === null) return [crossMark(left + 6 * type, middle, colors["ink-2"], type)];
  const [zero, end] = [scale(0), scale(Number(value))];
  const look = series.sure(row)
    ? { fill: colors[series.color] }
    : { fill: colors.surface, stroke: colors[series.color], "stroke-width": 1.7 * type };
  const bar = mark("rect", {
    x: Math.min(zero, end),
    y: middle - height * 0.32,
    width: Math.abs(end - zero),
    height: height * 0.64,
    ...look,
  });
  return [bar, valueMark(chart.format(value), Math.max(zero, end) + 6 * type, middle, "start", colors.ink, frame)];
}

function dotMarks<Row>(chart: RowChart<Row>, row: Row, middle: number, scale: ScaleLinear<number, number>, frame: RowFrame): Mark[] {
  const { left, colors, type } = frame;
  const dots = chart.series.flatMap((series) => {
    const value = series.value(row);
    return value === null ? [] : [{ series, value, x: scale(Number(value)) }];
  });
  const sorted = dots.toSorted((one, other) => one.x - other.x);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [crossMark(left + 6 * type, middle, colors["ink-2"], type)];
  const joined =
    first === last
      ? []
      : [mark("line", { x1: first.x, x2: last.x, y1: middle, y2: middle, stroke: colors["ink-3"], "stroke-width": 1.4 * type })];
  const points = sorted.map(({ series, x }) => pointMark(x, middle, series.sure(row), colors[series.color], colors.surface, type));
  // Outside the outermost dots, so that no value covers another; those between are in table and text.
  const ends = first === last ? [[first, "start"] as const] : [[first, "end"] as const, [last, "start"] as const];
  const values = ends.map(([dot, anchor]) =>
    valueMark(chart.format(dot.value), dot.x + (anchor === "end" ? -8 : 8) * type, middle, anchor, colors[dot.series.color], frame),
  );
  return [...joined, ...points, ...values];
}

function valueMark(text: string, x: number, middle: number, anchor: "start" | "end", fill: string, { height, type }: RowFrame): Mark {
  const size = Math.min(small * type, height * 0.8);
  return mark("text", { x, y: middle + size * 0.34, "text-anchor": anchor, "font-size": size, "font-weight": 700, fill }, text);
}
