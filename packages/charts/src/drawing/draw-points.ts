import { connecticutOutline, connecticutProjection } from "@resc/domain";
import { geoConicConformal } from "d3-geo";
import type { PointMap } from "../chart.ts";
import type { ChartColors } from "./colors.ts";
import { type DrawnChart, footBlock, headBlock, type PictureSize } from "./draw-chart.ts";
import { at, mark, type Mark } from "./mark.ts";
import { textWidth } from "./text-width.ts";

/** Signs of groups: color is never alone, so that each group has a shape of its own. Up to six, as there are RESCs. */
const shapes = ["circle", "square", "diamond", "triangle", "cross", "ring"] as const;
const hues = ["chart-1", "chart-2", "ink", "warn", "ink-2", "chart-1"] as const;

/** Places on the outline of the State, each with the sign of its group. */
export function drawPoints<Row>(chart: PointMap<Row>, size: PictureSize, colors: ChartColors): DrawnChart {
  const { width, margin, type } = size;
  const room = width - 2 * margin;
  const head = headBlock(chart, size, room, colors);
  const groups = [...new Set(chart.rows.map(chart.groupOf))];
  const keys = groupKeys(chart, groups, margin, margin + head.height, room, colors, type);
  const foot = footBlock(chart, margin, room, colors, type);
  const top = margin + head.height + keys.height + 8 * type;
  const height = size.height === null ? room * 0.7 : size.height - margin - foot.height - 12 * type - top;
  const project = projectionInto(margin, top, width - margin, top + height);
  const outline = connecticutOutline.map(([longitude, latitude]) => project(longitude, latitude).map(at).join(","));
  const points = chart.rows.map((row) => {
    const { latitude, longitude } = chart.placeOf(row);
    return signMark(groups.indexOf(chart.groupOf(row)), project(longitude, latitude), colors, type);
  });
  const footTop = top + height + 12 * type;
  return {
    width,
    height: size.height ?? Math.ceil(footTop + foot.height + margin),
    marks: [
      ...head.marks,
      ...keys.marks,
      mark("path", { d: `M${outline.join("L")}Z`, fill: colors.sunken, stroke: colors["ink-3"], "stroke-width": 1.2 * type }),
      ...points,
      ...foot.at(footTop),
    ],
    panels: [],
  };
}

/** The State's projection, fitted into a box. */
function projectionInto(left: number, top: number, right: number, bottom: number) {
  const coordinates = connecticutOutline.map(([longitude, latitude]) => [longitude, latitude]);
  const projection = geoConicConformal()
    .parallels([...connecticutProjection.parallels])
    .rotate([...connecticutProjection.rotate])
    .fitExtent([[left, top], [right, bottom]], { type: "LineString", coordinates }); // prettier-ignore
  return (longitude: number, latitude: number): readonly [number, number] => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    return [x, y];
  };
}

function groupKeys<Row>(
  chart: PointMap<Row>,
  groups: readonly string[],
  x: number,
  y: number,
  room: number,
  colors: ChartColors,
  type: number,
) {
  const size = 12.5 * type;
  const marks: Mark[] = [];
  let [left, line] = [x, 0];
  for (const [place, group] of groups.entries()) {
    const words = `${group} (${chart.rows.filter((row) => chart.groupOf(row) === group).length})`;
    const width = 18 * type + textWidth(words, size);
    if (left > x && left + width > x + room) [left, line] = [x, line + 1];
    const top = y + line * size * 1.6;
    marks.push(signMark(place, [left + 6 * type, top + size * 0.66], colors, type));
    marks.push(mark("text", { x: left + 16 * type, y: top + size, "font-size": size, fill: colors["ink-2"] }, words));
    left += width + 18 * type;
  }
  return { marks, height: (line + 1) * size * 1.6 };
}

function signMark(group: number, [x, y]: readonly [number, number], colors: ChartColors, type: number): Mark {
  const shape = shapes[group % shapes.length];
  const color = colors[hues[group % hues.length] ?? "ink"];
  const r = 5 * type;
  const filled = { fill: color, stroke: colors.surface, "stroke-width": type };
  if (shape === "circle") return mark("circle", { cx: x, cy: y, r, ...filled });
  if (shape === "ring") return mark("circle", { cx: x, cy: y, r, fill: colors.surface, stroke: color, "stroke-width": 2.2 * type });
  if (shape === "square") return mark("rect", { x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, ...filled });
  const corners = (points: readonly (readonly [number, number])[]) =>
    `M${points.map(([dx, dy]) => `${at(x + dx * r)},${at(y + dy * r)}`).join("L")}Z`;
  const lines: Readonly<Record<"diamond" | "triangle" | "cross", readonly (readonly [number, number])[]>> = {
    diamond: [[0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]],
    triangle: [[0, -1.2], [1.1, 0.9], [-1.1, 0.9]],
    cross: [[-0.4, -1.1], [0.4, -1.1], [0.4, -0.4], [1.1, -0.4], [1.1, 0.4], [0.4, 0.4], [0.4, 1.1], [-0.4, 1.1], [-0.4, 0.4], [-1.1, 0.4], [-1.1, -0.4], [-0.4, -0.4]],
  }; // prettier-ignore
  return mark("path", { d: corners(lines[shape ?? "diamond"]), ...filled });
}
