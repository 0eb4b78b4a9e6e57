import type { ChartLine, LineChart } from "../chart.ts";
import type { PanelFrame, PanelScales } from "./draw-panel.ts";
import { mark, type Mark } from "./mark.ts";
import { textWidth, wrapped } from "./text-width.ts";

interface LineEnd<Row> {
  readonly line: ChartLine<Row>;
  readonly x: number;
  readonly y: number;
  readonly value: string;
}

/** The lines' names and last values at their ends instead of a legend, and how far the ends are apart. */
export function endLabels<Row>(chart: LineChart<Row>, rows: readonly Row[], scales: PanelScales<Row>, frame: PanelFrame): Mark[] {
  const ends = chart.lines.flatMap((line) => endOf(line, rows, scales)).toSorted((a, b) => a.y - b.y);
  const labels = ends.flatMap((end, index) => labelMarks(chart, end, index > 0 && index === ends.length - 1, frame));
  return [...apartMarks(chart, rows, scales, frame), ...labels];
}

function endOf<Row>(line: ChartLine<Row>, rows: readonly Row[], { x, y }: PanelScales<Row>): LineEnd<Row>[] {
  const last = rows.findLast((row) => line.value(row) !== null);
  const value = last && line.value(last);
  return last && value ? [{ line, x: x(last), y: y(value), value }] : [];
}

function labelMarks<Row>(chart: LineChart<Row>, end: LineEnd<Row>, below: boolean, frame: PanelFrame): Mark[] {
  const { colors, type, left, right } = frame;
  const small = 12.5 * type;
  const edge = Math.min(right, end.x + 6 * type);
  const words = wrapped(end.line.label, edge - left, small);
  const lineHeight = small * 1.25;
  // From the top: the value, then the name; above the point the last line stands nearest to it.
  const first = below ? end.y + 22 * type : end.y - 11 * type - words.length * lineHeight;
  const halo = { stroke: colors.surface, "stroke-width": 4 * type, "paint-order": "stroke", "stroke-linejoin": "round" };
  const texts: readonly (readonly [string, Record<string, string | number>])[] = [
    [chart.format(end.value), { "font-size": 15 * type, "font-weight": 700, fill: colors[end.line.color] }],
    ...words.map((text) => [text, { "font-size": small, fill: colors["ink-2"] }] as const),
  ];
  return texts.map(([text, look], index) =>
    mark("text", { x: edge, y: first + index * lineHeight + (index > 0 ? 1 : 0), "text-anchor": "end", ...look, ...halo }, text),
  );
}

function apartMarks<Row>(chart: LineChart<Row>, rows: readonly Row[], scales: PanelScales<Row>, frame: PanelFrame): Mark[] {
  const { colors, type } = frame;
  const { x, y } = scales;
  const last = rows.findLast((row) => (chart.apart?.value(row) ?? null) !== null);
  const amount = last && chart.apart?.value(last);
  if (!last || !amount || !chart.apart) return [];
  const ends = chart.lines.slice(0, 2).map((line) => y(line.value(last) ?? "0"));
  const [top, bottom] = [Math.min(...ends) + 7 * type, Math.max(...ends) - 7 * type];
  const size = 13 * type;
  const edge = x(last) - 8 * type;
  // Low in the space between, where the other line has seldom come down to; shorter, or nothing, where it has.
  const fits = (text: string) =>
    bottom - top >= size * 2 &&
    isFree(chart, rows, scales, { from: edge - textWidth(text, size, 700), to: edge, top: bottom - size * 1.15, bottom });
  const words = [chart.apart.words(amount), chart.format(amount.replace("-", ""))].find(fits);
  if (words === undefined) return [];
  return [
    mark("line", { x1: x(last), x2: x(last), y1: top, y2: bottom, stroke: colors["ink-3"], "stroke-width": 1.4 * type }),
    mark("text", { x: edge, y: bottom - 3 * type, "text-anchor": "end", "font-size": size, "font-weight": 700, fill: colors.ink }, words),
  ];
}

interface Box {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether no point stands in a box, and the box in the panel. */
function isFree<Row>(chart: LineChart<Row>, rows: readonly Row[], { x, y, years }: PanelScales<Row>, box: Box): boolean {
  const points = rows.flatMap((row) => chart.lines.map((line) => [x(row), line.value(row)] as const));
  const inside = points.some(
    ([at, value]) => value !== null && at > box.from - 6 && at < box.to && y(value) > box.top - 4 && y(value) < box.bottom,
  );
  return !inside && box.from >= (years.range()[0] ?? 0);
}
