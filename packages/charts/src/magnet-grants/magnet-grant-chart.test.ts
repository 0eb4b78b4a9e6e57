/** @clause P46 P48 I-31 */
import { describe, expect, it } from "vitest";
import { comparison } from "../../test/comparison.ts";
import {
  chartCsv,
  chartSvg,
  chartTable,
  drawChart,
  darkColors,
  lightColors,
  magnetGrantChart,
  pictureSizes,
  textAlternative,
  yearSentence,
} from "../index.ts";
import type { Mark } from "../drawing/mark.ts";

const chart = magnetGrantChart(comparison);
const phone = { width: 320, height: null, type: 1, margin: 0, head: false };
const letter = () => drawChart(chart, pictureSizes.letter, lightColors);
const texts = (marks: readonly Mark[]) => marks.flatMap(({ text }) => (text === undefined ? [] : [text]));
const points = (marks: readonly Mark[], color: string) =>
  marks.filter(({ tag, attributes }) => tag === "circle" && attributes["stroke"] === color);

describe("picture, table, CSV and words", () => {
  it("come from one row set: every known value is a point, a row and a cell", () => {
    const actual = comparison.rows.filter((row) => row.actual !== null);
    const grown = comparison.rows.filter((row) => row.hadItGrown !== null);
    expect(points(letter().marks, lightColors["chart-1"])).toHaveLength(actual.length);
    expect(points(letter().marks, lightColors["chart-2"])).toHaveLength(grown.length);
    const table = chartTable(chart);
    const column = (name: string) => table.headers.findIndex((header) => header.name === name);
    expect(table.rows.map((cells) => cells[column("actual")])).toEqual(
      comparison.rows.map(({ actual: value }) => (value === null ? "no figure" : "$10,000")),
    );
    const lines = chartCsv(chart).trimEnd().split("\r\n");
    expect(lines).toHaveLength(comparison.rows.length + 1);
    expect(lines[1]).toBe(
      '2012,resc_sheff,"RESC-operated, Sheff",Sheff,10000,verified,,10000,verified,,0,3619.65,verified,,ofa;general_knowledge',
    );
    expect(lines[2]).toContain(",-100,");
    for (const value of ["$10,000", "$10,500", "$500 apart", "FY2012", "FY2015", "not verified"])
      expect(textAlternative(chart)).toContain(value);
  });

  it("change together with the rows", () => {
    const rows = comparison.rows.map((row) => (row.hadItGrown === "10500" ? { ...row, hadItGrown: "11111", apart: "1111" } : row));
    const other = magnetGrantChart({ ...comparison, rows });
    const faces = (one: typeof chart) => [
      chartSvg(one, pictureSizes.letter, lightColors),
      chartCsv(one),
      textAlternative(one),
      JSON.stringify(chartTable(one)),
    ];
    faces(other).forEach((face, index) => {
      expect(face).toContain(index === 1 ? "11111" : "$11,111");
      expect(faces(chart)[index]).not.toContain("11,111");
    });
  });
});

describe("the picture", () => {
  it("marks what is not verified, in points and in words", () => {
    const circles = points(letter().marks, lightColors["chart-1"]);
    const hollow = circles.filter(({ attributes }) => attributes["fill"] === lightColors.surface);
    expect([circles.length, hollow.length]).toEqual([8, 6]);
    expect(texts(letter().marks)).toContain("not verified");
    expect(texts(letter().marks).join(" ")).toContain("behind (not verified)");
  });

  it("never joins over a year without a figure, and puts a cross there", () => {
    const dashed = letter().marks.filter(
      ({ attributes }) => attributes["stroke-dasharray"] !== undefined && attributes["stroke"] === lightColors["chart-2"],
    );
    expect(dashed.map(({ attributes }) => String(attributes["d"]).match(/M/g)?.length)).toEqual([2, 2]);
    const crosses = letter().marks.filter(
      ({ tag, attributes }) =>
        tag === "path" &&
        attributes["stroke"] === lightColors["chart-2"] &&
        /L.*M/.test(String(attributes["d"])) &&
        attributes["stroke-dasharray"] === undefined,
    );
    expect(crosses).toHaveLength(2);
  });

  it("has a marked band where the series ends, and no point in it", () => {
    expect(texts(letter().marks).filter((text) => text === "from FY2016: another formula")).toHaveLength(2);
    for (const panel of letter().panels) expect(panel.years.map(({ year }) => year)).toEqual([2012, 2013, 2014, 2015]);
  });

  it("says inside where it comes from and as of when, and cites no source that is none", () => {
    const words = texts(letter().marks).join(" ");
    expect(words).toContain("Figures as loaded on 11/21/2026. Sources: CGA <Office> (2014-10).");
    expect(words).toContain(
      "nothing is interpolated. The flat grants end after FY2015: from FY2016 another formula. Amounts do not begin at zero.",
    );
  });

  it("stacks its panels where there is little room, and keeps every mark inside", () => {
    const [first, second] = drawChart(chart, phone, lightColors).panels;
    expect(second?.top).toBeGreaterThan(first?.bottom ?? 0);
    expect(letter().panels[0]?.top).toBe(letter().panels[1]?.top);
    for (const size of [phone, pictureSizes.letter, pictureSizes.slide]) {
      const { marks, width, height } = drawChart(chart, size, lightColors);
      for (const { attributes } of marks) {
        const [x, y] = [attributes["x"] ?? attributes["cx"] ?? 0, attributes["y"] ?? attributes["cy"] ?? 0].map(Number);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });

  it("is a file that stands alone, with words escaped, in the colors asked for", () => {
    const svg = chartSvg(chart, pictureSizes.slide, darkColors);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1280" height="720"/);
    expect(svg).toContain("CGA &lt;Office&gt;");
    expect(svg).not.toMatch(/NaN|undefined|null|var\(|style=|<script|href/);
    expect(svg).toContain(darkColors["chart-1"]);
    expect(svg).not.toContain(lightColors["chart-1"]);
    expect(chartSvg(chart, pictureSizes.slide, darkColors)).toBe(svg);
  });
});

it("reads one year aloud, gaps included", () => {
  expect(yearSentence(chart, 2014)).toBe(
    "FY2014. Sheff: actual grant $10,000 (not verified), had it grown like ECS per student no figure (missing: enrollment of FY2014). Non-Sheff: actual grant $10,000 (not verified), had it grown like ECS per student no figure (missing: enrollment of FY2014).",
  );
  expect(yearSentence(chart, 2012)).toContain("Sheff: actual grant $10,000, had it grown like ECS per student $10,000, $0 apart");
});
