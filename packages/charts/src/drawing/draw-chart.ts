import { scaleLinear } from "d3-scale";
import { type ChartBase, type ChartPanel, type LineChart, panelsOf } from "../chart.ts";
import { missingYears } from "../text-alternative.ts";
import type { ChartColors } from "./colors.ts";
import { type DrawnPanel, drawPanel } from "./draw-panel.ts";
import { legend } from "./legend.ts";
import type { Mark } from "./mark.ts";
import { type TextBlock, textBlock } from "./text-block.ts";
import { textWidth } from "./text-width.ts";

/** How large a picture is, in CSS pixels. */
export interface PictureSize {
  readonly width: number;
  /** Null: as high as it needs. */
  readonly height: number | null;
  /** Size of the type; 1 is that of a screen. */
  readonly type: number;
  readonly margin: number;
  /** Title and subtitle stand inside; a page has them beside the picture. */
  readonly head: boolean;
}

/** A chart drawn at one size: marks for a page or a file, and where years stand. */
export interface DrawnChart {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly panels: readonly DrawnPanel[];
}

const footSize = 12;

/** Draws a chart. The same rows, size and colors give the same marks, in a browser and on a server. */
export function drawChart<Row>(chart: LineChart<Row>, size: PictureSize, colors: ChartColors): DrawnChart {
  const { width, margin, type } = size;
  const room = width - 2 * margin;
  const panels = panelsOf(chart);
  const head = headBlock(chart, size, room, colors);
  const withCross = chart.lines.some((line) => missingYears(chart, line).length > 0);
  const signs = legend(margin, margin + head.height, room, withCross, colors, type);
  const foot = footBlock(chart, margin, room, colors, type);
  const columns = room >= 620 * type ? Math.min(panels.length, 2) : 1;
  const rowCount = Math.ceil(panels.length / columns);
  const top = margin + head.height + signs.height + 8 * type;
  const panelHeight = size.height === null ? 340 * type : (size.height - margin - foot.height - 12 * type - top) / rowCount;
  const bottom = top + panelHeight * rowCount;
  const drawn = panelGrid(chart, panels, { x: margin, y: top, width: room, height: panelHeight, columns }, colors, type);
  const footTop = bottom + 12 * type;
  return {
    width,
    height: size.height ?? Math.ceil(footTop + foot.height + margin),
    marks: [...head.marks, ...signs.marks, ...drawn.marks, ...drawn.panels.flatMap(({ marks }) => marks), ...foot.at(footTop)],
    panels: drawn.panels,
  };
}

/** Title and subtitle, where the picture has them inside. */
export function headBlock<Row>(chart: ChartBase<Row>, { head, margin, type }: PictureSize, room: number, colors: ChartColors): TextBlock {
  if (!head) return { marks: [], height: 0 };
  const title = textBlock(chart.title, margin, margin, room, { size: 21 * type, weight: 700, fill: colors.ink, leading: 1.2, even: true });
  const below = margin + title.height + 6 * type;
  const subtitle = textBlock(chart.subtitle, margin, below, room, { size: 14 * type, fill: colors["ink-2"], even: true });
  return { marks: [...title.marks, ...subtitle.marks], height: title.height + subtitle.height + 16 * type };
}

/** What must be known to read it, and where it comes from. */
export function footBlock<Row>(chart: ChartBase<Row>, x: number, room: number, colors: ChartColors, type: number) {
  const texts = [[chart.notes.join(" "), colors["ink-2"]] as const, [chart.origin, colors["ink-3"]] as const];
  const draw = (top: number) =>
    texts.reduce<TextBlock>(
      (above, [text, fill]) => {
        const block = textBlock(text, x, top + above.height, room, { size: footSize * type, fill });
        return { marks: [...above.marks, ...block.marks], height: above.height + block.height + 3 * type };
      },
      { marks: [], height: 0 },
    );
  return { height: draw(0).height, at: (top: number): readonly Mark[] => draw(top).marks };
}

interface Grid {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
}

function panelGrid<Row>(chart: LineChart<Row>, panels: readonly ChartPanel<Row>[], grid: Grid, colors: ChartColors, type: number) {
  const gap = 28 * type;
  const width = (grid.width - gap * (grid.columns - 1)) / grid.columns;
  const heads = panels.map((panel, index) => {
    const [x, y] = [grid.x + (index % grid.columns) * (width + gap), grid.y + Math.floor(index / grid.columns) * grid.height];
    const name = textBlock(panel.label, x, y, width, { size: 15 * type, weight: 700, fill: colors.ink });
    const detail = textBlock(panel.detail, x, y + name.height, width, { size: 12.5 * type, fill: colors["ink-2"], even: true });
    return { x, y, height: name.height + detail.height, marks: [...name.marks, ...detail.marks] };
  });
  // Plots side by side begin at one height, so that their scale is one.
  const headHeight = Math.max(...heads.map(({ height }) => height));
  const domain = domainOf(chart);
  const axisWidth = Math.max(...domain.map((value) => textWidth(chart.format(String(value)), 12.5 * type))) + 12 * type;
  const drawn = panels.map((panel, index) => {
    const { x, y } = heads[index] ?? { x: 0, y: 0 };
    const frame = { left: x + axisWidth, right: x + width, top: y + headHeight + 40 * type, bottom: y + grid.height - 34 * type };
    return drawPanel(chart, panel, domain, { ...frame, colors, type });
  });
  return { marks: heads.flatMap(({ marks }) => marks), panels: drawn };
}

/** One scale of values for all panels. */
function domainOf<Row>(chart: LineChart<Row>): readonly [number, number] {
  const values = chart.rows
    .flatMap((row) => chart.lines.map((line) => line.value(row)))
    .flatMap((value) => (value === null ? [] : [Number(value)]));
  const [from = 0, to = 1] = scaleLinear([Math.min(...values), Math.max(...values)], [0, 1])
    .nice(6)
    .domain();
  return [from, to];
}
