import { describe, expect, it } from "vitest";
import { chartCsv, chartSvg, chartTable, lightColors, pictureSizes, textAlternative } from "../index.ts";
import { type SpaceRate, spaceRateChart } from "./space-rate-chart.ts";

const rate = (scheduleCode: string, fiscalYear: number | null, amount: string): SpaceRate => ({
  key: `${scheduleCode}-${fiscalYear}`,
  program: "School Readiness",
  scheduleCode,
  schedule: scheduleCode === "full" ? "Full-day, full-year" : "Part-day, part-year",
  fiscalYear,
  amount,
  statusCode: "verified",
  status: "verified",
  note: null,
  sources: [{ id: "ctoec", publisher: "Connecticut Office of Early Childhood" }],
});
const rates = [rate("full", 2025, "10500.00"), rate("full", 2024, "8924.00"), rate("part", 2024, "4500.00"), rate("part", 2025, "4500.00"), rate("full", null, "1.00")]; // prettier-ignore

describe("rates per space", () => {
  const chart = spaceRateChart(rates, "2026-11-22");

  it("say in the title which rose, and leave out what has no fiscal year", () => {
    expect(chart.title).toBe("In FY2025 the rate rose for full-day, full-year spaces only");
    expect(chart.rows.map((row) => [row.scheduleCode, row.fiscalYear])).toEqual([["full", 2024], ["full", 2025], ["part", 2024], ["part", 2025]]); // prettier-ignore
    expect(spaceRateChart([], "2026-11-22").title).toBe("No School Readiness rates are on record");
  });

  it("show one row set four times: picture, table, text and CSV", () => {
    expect(chartTable(chart).rows).toHaveLength(4);
    expect(chartCsv(chart)).toContain("2025,full,");
    expect(textAlternative(chart)).toContain("$8,924");
    const picture = chartSvg(chart, pictureSizes.letter, lightColors);
    for (const words of ["Early Start CT", "As of 11/22/2026", "Office of Early Childhood"]) expect(picture).toContain(words);
  });
});
