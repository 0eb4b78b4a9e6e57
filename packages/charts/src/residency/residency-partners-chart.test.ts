import { expect, it } from "vitest";
import { chartTable, chartWords, type ResidencySite, residencyPartnersChart } from "../index.ts";

const site = (fiscalYear: number, code: string | null, value: string, note: string | null): ResidencySite => ({
  period: `${fiscalYear - 1}-${String(fiscalYear).slice(2)}`,
  fiscalYear,
  dimensionCode: code && `site_${code.toLowerCase()}`,
  dimension: code,
  value,
  status: "verified",
  note,
  sources: [{ id: "trp", publisher: "CREC" }],
});

it("partners of the residency stand by site, the newest year first, with their names in the table", () => {
  const chart = residencyPartnersChart(
    [
      site(2022, "CREC", "8", "Bristol"),
      site(2023, "ACES", "7", "Hamden"),
      site(2023, "CREC", "9", "Bristol, Vernon"),
      site(2023, null, "26", null),
    ],
    "2026-11-22",
  );
  expect(chart.title).toBe("In 2022-23, 16 districts and schools partnered with the residency at 2 sites");
  expect(chartTable(chart).rows).toEqual([
    ["2022-23", "CREC", "9", "Bristol, Vernon", "verified"],
    ["2022-23", "ACES", "7", "Hamden", "verified"],
    ["2021-22", "CREC", "8", "Bristol", "verified"],
  ]);
  expect(chartWords(chart)).toContain("lowest 7 in ACES, 2022-23, highest 9 in CREC, 2022-23");
  expect(residencyPartnersChart([], "2026-11-22").title).toBe("No partners of the residency are on record");
});
