import { type Chart, chartWords, cssColors, drawAnyChart } from "@resc/charts";
import { useElementSize } from "@mantine/hooks";
import { useId } from "react";
import { markElements } from "./mark-element.ts";

/** A chart of any kind in a page: drawn for the room there is, and read as its words. */
export function StillPicture<Row>({ chart }: { readonly chart: Chart<Row> }) {
  const { ref, width } = useElementSize();
  const id = useId();
  const size = { width: Math.max(290, Math.round(width || 960)), height: null, type: 1, margin: 0, head: false };
  const drawn = drawAnyChart(chart, size, cssColors);
  return (
    <div ref={ref} className="chart">
      <svg viewBox={`0 0 ${drawn.width} ${drawn.height}`} role="img" aria-labelledby={`${id}title`} aria-describedby={`${id}desc`}>
        <title id={`${id}title`}>{chart.title}</title>
        <desc id={`${id}desc`}>{chartWords(chart)}</desc>
        {markElements(drawn.marks)}
      </svg>
    </div>
  );
}
