import { type LineChart, cssColors, drawChart, textAlternative, yearSentence, yearsOf } from "@resc/charts";
import { useElementSize } from "@mantine/hooks";
import { useId, useState } from "react";
import type { KeyboardEvent, PointerEvent } from "react";
import { markElements } from "./mark-element.ts";

const leastWidth = 290;

/** A chart in a page: focusable, arrow keys and the pointer read it year by year, and the year is spoken. */
export function ChartPicture<Row>({ chart, hint }: { readonly chart: LineChart<Row>; readonly hint: string }) {
  const { ref, width } = useElementSize();
  const [year, setYear] = useState<number>();
  const id = useId();
  const size = { width: Math.max(leastWidth, Math.round(width || 960)), height: null, type: 1, margin: 0, head: false };
  const drawn = drawChart(chart, size, cssColors);
  const years = yearsOf(chart).filter((one) => drawn.panels.some((panel) => panel.years.some((known) => known.year === one)));
  const step = (event: KeyboardEvent) => {
    const next = nextYear(event.key, years, year);
    if (next === undefined && event.key !== "Escape") return;
    event.preventDefault();
    setYear(next);
  };
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - box.left) * drawn.width) / box.width;
    const y = ((event.clientY - box.top) * drawn.height) / box.height;
    const panel = drawn.panels.find((one) => y >= one.top && y <= one.bottom && near(one.years, x) !== undefined);
    setYear(panel && near(panel.years, x));
  };
  return (
    <div ref={ref} className="chart">
      <p className="chart-reading" aria-live="polite" data-reads={year !== undefined || undefined}>
        {year === undefined ? <span className="small">{hint}</span> : yearSentence(chart, year)}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the picture is read year by year (portal design, section 10) */}
      <svg
        viewBox={`0 0 ${drawn.width} ${drawn.height}`}
        role="img"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}desc`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- with the arrow keys, so it takes the focus
        tabIndex={0}
        onKeyDown={step}
        onBlur={() => setYear(undefined)}
        onPointerMove={point}
        onPointerLeave={() => setYear(undefined)}
      >
        <title id={`${id}title`}>{chart.title}</title>
        <desc id={`${id}desc`}>{`${textAlternative(chart)} ${hint}`}</desc>
        {markElements(drawn.marks)}
        {drawn.panels.map((panel) =>
          panel.years
            .filter((one) => one.year === year)
            .map(({ x }) => <line key={panel.code} className="chart-cursor" x1={x} x2={x} y1={panel.top} y2={panel.bottom} />),
        )}
      </svg>
    </div>
  );
}

function nextYear(key: string, years: readonly number[], year: number | undefined): number | undefined {
  const index = year === undefined ? -1 : years.indexOf(year);
  const last = years.length - 1;
  const steps: Record<string, number> = {
    ArrowRight: Math.min(last, index + 1),
    ArrowLeft: index < 0 ? last : Math.max(0, index - 1),
    Home: 0,
    End: last,
  };
  const next = steps[key];
  return next === undefined ? undefined : years[next];
}

function near(years: readonly { readonly year: number; readonly x: number }[], x: number): number | undefined {
  const gap = Math.abs((years[1]?.x ?? 0) - (years[0]?.x ?? 0));
  return years.find((one) => Math.abs(one.x - x) <= gap / 2)?.year;
}
