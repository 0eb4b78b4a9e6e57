import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Chart } from "../chart.ts";
import { drawAnyChart } from "../drawing/draw-any-chart.ts";
import { cssColors } from "../drawing/colors.ts";
import { chartTable } from "../table.ts";
import { chartWords } from "../words.ts";
import { workByMonthChart } from "./work-by-month-chart.ts";

const size = { width: 900, height: null, type: 1, margin: 0, head: false };
const months = fc
  .array(fc.record({ out: fc.nat(60), in: fc.nat(60) }), { minLength: 1, maxLength: 12 })
  .map((made) => made.map((one, at) => ({ month: `2026-${String(at + 1).padStart(2, "0")}`, ...one })));

describe("work by month", () => {
  it("says the sums in its title and every month in its table", () => {
    fc.assert(
      fc.property(months, (rows) => {
        const chart = workByMonthChart("CREC", rows, "2026-11-23");
        const [out, into] = [rows.reduce((sum, row) => sum + row.out, 0), rows.reduce((sum, row) => sum + row.in, 0)];
        expect(chart.title).toBe(
          out + into === 0
            ? `No out-of-region work of CREC came on the list in ${rows.length} months`
            : `${out} by CREC in other regions, ${into} by others in its region`,
        );
        expect(chartTable(chart).rows.map(([, ...counts]) => counts)).toEqual(rows.map((row) => [String(row.out), String(row.in)]));
        expect(chartWords(chart)).toContain(`highest ${Math.max(...rows.map((row) => row.in))} in `);
      }),
    );
  });

  it("draws two bars a month from zero, as long as their counts, and none over another", () => {
    fc.assert(
      fc.property(months, (rows) => {
        const drawn = drawAnyChart(workByMonthChart("CREC", rows, "2026-11-23") as Chart<unknown>, size, cssColors);
        // The last rectangles are the bars; the keys of the two series come before them.
        const bars = drawn.marks.flatMap((mark) => (mark.tag === "rect" ? [mark.attributes] : [])).slice(-2 * rows.length);
        const values = rows.flatMap((row) => [row.out, row.in]);
        const most = Math.max(...values);
        const widest = Math.max(...bars.map((bar) => Number(bar["width"])));
        for (const [at, bar] of bars.entries()) {
          if (most > 0) expect(Number(bar["width"])).toBeCloseTo(((values[at] ?? 0) / most) * widest, 1);
          const next = bars[at + 1];
          if (next) expect(Number(bar["y"]) + Number(bar["height"])).toBeLessThan(Number(next["y"]));
        }
        expect(new Set(bars.map((bar) => bar["x"])).size).toBe(1);
      }),
    );
  });
});
