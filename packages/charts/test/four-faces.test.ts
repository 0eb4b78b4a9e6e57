import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Chart,
  chartCsv,
  chartSvg,
  chartTable,
  chartWords,
  type DiversityFigure,
  decimalDifference,
  lightColors,
  magnetSchoolMap,
  type MagnetSchool,
  pictureSizes,
  representationGapChart,
  spaceCountChart,
  type SpaceCount,
} from "../src/index.ts";

const day = "2026-11-22";
const sources = [{ id: "edsight", publisher: "CSDE EdSight", vintage: "2024" }];
const svg = (chart: Chart<never>) => chartSvg(chart, pictureSizes.letter, lightColors);
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
const lines = (csv: string) => csv.split("\r\n").slice(1, -1);

/** Every face has every row; title, notes, source and day stand in the picture; the same rows give the same bytes. */
function expectFaces<Row>(chart: Chart<Row>): void {
  const any = chart as unknown as Chart<never>;
  const [table, csv, text, picture] = [chartTable(chart), chartCsv(chart), chartWords(chart), svg(any)];
  expect(table.rows).toHaveLength(chart.rows.length);
  expect(lines(csv)).toHaveLength(chart.rows.length);
  expect(text.startsWith(`${chart.title}.`)).toBe(true);
  for (const note of chart.notes) expect(text).toContain(note);
  expect(picture).toContain(`<desc id="desc">${escaped(text)}</desc>`);
  expect(picture).toContain("As of 11/22/2026");
  expect(svg(any)).toBe(picture);
}

const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => (tenths / 10).toString());
const status = fc.constantFrom("verified", "contested", "unverified");
const figure = (fiscalYear: number) =>
  fc.record({ value: fc.option(share, { nil: null }), status }).map(({ value, status: how }): DiversityFigure => ({
    period: `${fiscalYear - 1}-${String(fiscalYear).slice(2)}`,
    fiscalYear,
    value,
    status: how,
    note: null,
    sources,
  }));
const side = fc.uniqueArray(fc.integer({ min: 2003, max: 2024 }), { maxLength: 12 }).chain((years) => fc.tuple(...years.map(figure)));

describe("one row set, four faces (I-31)", () => {
  it("of the representation gap: the text states ends, change and extremes as the rows have them", () => {
    fc.assert(
      fc.property(side, side, (educators, students) => {
        const chart = representationGapChart({ educators, students }, day);
        expectFaces(chart);
        const [first, last] = [chart.rows[0], chart.rows.at(-1)];
        if (!first || !last) {
          expect(chartWords(chart)).toContain("educators of color: no figure.");
          return;
        }
        const [from, to] = [first.educators?.value ?? "", last.educators?.value ?? ""];
        const change = decimalDifference(from, to);
        const words = change === "0" ? "unchanged" : change.startsWith("-") ? `down ${change.slice(1)} points` : `up ${change} points`;
        const text = chartWords(chart);
        if (chart.rows.length > 1)
          expect(text).toContain(`${to}%${last.educators?.status === "verified" ? "" : " (not verified)"} in ${last.period}, ${words};`);
        const values = chart.rows.map((row) => Number(row.educators?.value));
        expect(text).toMatch(new RegExp(`educators of color: .*lowest ${Math.min(...values)}%.*highest ${Math.max(...values)}%`));
        for (const [at, row] of chart.rows.entries()) {
          expect(Number(row.gap)).toBeCloseTo(Number(row.students?.value) - Number(row.educators?.value), 9);
          expect(lines(chartCsv(chart))[at]).toContain(`,${row.gap},`);
          expect(chartTable(chart).rows[at]).toContain(`${row.educators?.value}%`);
        }
      }),
    );
  });

  it("of counts of spaces: bars begin at zero, and as long as their count", () => {
    const count = fc.record({
      count: fc.integer({ min: 1, max: 99_999 }),
      fiscalYear: fc.integer({ min: 2010, max: 2024 }),
      verified: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 12 }), (made) => {
        const counts = made.map(({ count: value, fiscalYear, verified }, at): SpaceCount => ({
          key: `count-${at}`,
          program: "School Readiness",
          schedule: "all",
          ageGroup: null,
          fiscalYear,
          count: value,
          countsWhat: "children",
          statusCode: verified ? "verified" : "inconsistent",
          status: verified ? "verified" : "inconsistent",
          sources,
        }));
        const chart = spaceCountChart(counts, day);
        expectFaces(chart);
        const most = Math.max(...made.map((one) => one.count)).toLocaleString("en-US");
        expect(chart.title).toContain(most);
        expect(chartWords(chart)).toContain(`highest ${most}`);
        const bars = [
          ...svg(chart as unknown as Chart<never>).matchAll(
            /<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="[\d.]+" fill="#(?:1c4a82|ffffff)"/g,
          ),
        ];
        const widths = bars.map(([, , width]) => Number(width)).slice(-chart.rows.length);
        const longest = Number(chart.rows[0]?.count);
        for (const [at, row] of chart.rows.entries())
          expect((widths[at] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(Number(row.count) / longest, 1);
      }),
    );
  });

  it("of the magnet school map: every open school of a RESC once, in the group of its RESC", () => {
    const school = fc.record({
      resc: fc.constantFrom("CREC" as const, "ACES" as const, "LEARN" as const, null),
      open: fc.boolean(),
      placed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(school, { maxLength: 20 }), (made) => {
        const schools = made.map(({ resc, open, placed }, at): MagnetSchool => ({
          name: `School ${String.fromCharCode(65 + at)}`,
          status: open ? "OPEN" : "CLOSED",
          latitude: placed ? 41.5 : null,
          longitude: placed ? -72.5 : null,
          grades: null,
          theme: null,
          operatorResc: resc ? { code: resc } : null,
          town: { name: "Hartford", latitude: 41.76, longitude: -72.67 },
          sources,
        }));
        const chart = magnetSchoolMap(schools, day);
        const shown = made.filter(({ resc, open }) => resc !== null && open);
        expect(chart.rows).toHaveLength(shown.length);
        if (shown.length > 0) expectFaces(chart);
        for (const row of chart.rows) expect(chartWords(chart).split(`${row.name}, Hartford`)).toHaveLength(2);
      }),
    );
  });
});

it("differences of decimal text are exact", () => {
  expect([decimalDifference("7.5", "11.2"), decimalDifference("0.3", "0.1"), decimalDifference("2", "2.00")]).toEqual(["3.7", "-0.2", "0"]);
});
