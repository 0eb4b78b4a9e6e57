/** @clause A43 I-31 */
import { rescCodes } from "@resc/domain";
import { describe, expect, it } from "vitest";
import { chartCsv } from "../csv.ts";
import { cssColors } from "../drawing/colors.ts";
import { drawAnyChart } from "../drawing/draw-any-chart.ts";
import { chartTable } from "../table.ts";
import { chartWords } from "../words.ts";
import { contractsByRescChart } from "./contracts-by-resc-chart.ts";

const counts: Readonly<Record<string, readonly [number, string | null]>> = {
  CREC: [4, "84000.00"],
  ACES: [4, "42000.50"],
  LEARN: [1, null],
};
const standing = rescCodes.map((resc) => ({ resc, contracts: counts[resc]?.[0] ?? 0, yearAmount: counts[resc]?.[1] ?? null }));
const chart = contractsByRescChart(standing, { fiscalYear: 2027, asOf: "2026-11-20" });

describe("State contracts by RESC", () => {
  it("names who takes part in most, and says one, several and none rightly", () => {
    expect(chart.title).toBe("ACES and CREC take part in most: 4 rows");
    const one = standing.map((row) => ({ ...row, contracts: row.resc === "CES" ? 1 : 0 }));
    expect(contractsByRescChart(one, { fiscalYear: 2027, asOf: "2026-11-20" }).title).toBe("CES takes part in most: 1 row");
    expect(contractsByRescChart([], { fiscalYear: 2027, asOf: null })).toMatchObject({
      title: "No State contract is on the list",
      origin: "Source: State contract list.",
    });
    expect(chart.origin).toBe("As of 11/20/2026. Source: State contract list.");
  });

  it("shows amounts where shares are stated, and says where none is; picture, table, file and words are one row set", () => {
    const table = chartTable(chart);
    expect(table.headers.map(({ text }) => text)).toEqual(["RESC", "Contracts", "Stated share, FY2027"]);
    expect(table.rows).toEqual([
      ["ACES", "4", "$42,000.50"],
      ["CES", "0", "not stated"],
      ["CREC", "4", "$84,000"],
      ["EASTCONN", "0", "not stated"],
      ["EdAdvance", "0", "not stated"],
      ["LEARN", "1", "not stated"],
    ]);
    expect(chartCsv(chart).split("\r\n").slice(0, 2)).toEqual(["resc_code,resc,contracts,share_fy2027", "ACES,ACES,4,42000.50"]);
    expect(chartWords(chart)).toContain("contracts: lowest 0 in CES, highest 4 in ACES.");
    const size = { width: 330, height: null, type: 1, margin: 0, head: false };
    const bars = drawAnyChart(chart, size, cssColors).marks.filter(
      ({ tag, attributes }) => tag === "rect" && Number(attributes["width"]) > 0,
    );
    expect(bars).toHaveLength(3);
  });
});
