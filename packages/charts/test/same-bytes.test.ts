import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import {
  type Chart,
  chartCsv,
  chartSvg,
  chartTable,
  chartWords,
  lightColors,
  magnetGrantChart,
  magnetSchoolMap,
  pictureSizes,
  representationGapChart,
  residencyPartnersChart,
  spaceCountChart,
  spaceRateChart,
} from "../src/index.ts";
import { comparison } from "./comparison.ts";

const day = "2026-11-22";
const sources = [{ id: "edsight", publisher: "CSDE EdSight", vintage: "2024" }];
const share = (fiscalYear: number, value: string) => ({
  period: `${fiscalYear - 1}-${String(fiscalYear).slice(2)}`,
  fiscalYear,
  value,
  status: "verified",
  note: null,
  sources,
});
const space = { program: "School Readiness", ageGroup: null, statusCode: "verified", status: "verified", note: null, sources } as const;
const erased = <Row>(chart: Chart<Row>) => chart as unknown as Chart<never>;

/** One small chart of each kind, from rows that never change. */
const charts: Readonly<Record<string, Chart<never>>> = {
  "magnet-grants": erased(magnetGrantChart(comparison)),
  "representation-gap": erased(
    representationGapChart(
      { educators: [share(2014, "7.9"), share(2024, "11.2")], students: [share(2014, "41.2"), share(2024, "53.1")] },
      day,
    ),
  ),
  "space-counts": erased(
    spaceCountChart([{ ...space, key: "one", schedule: "full day", fiscalYear: 2014, count: 7246, countsWhat: "children" }], day),
  ),
  "space-rates": erased(
    spaceRateChart(
      [2024, 2025].map((fiscalYear) => ({
        ...space,
        key: `rate-${fiscalYear}`,
        scheduleCode: "full",
        schedule: "Full-day, full-year",
        fiscalYear,
        amount: fiscalYear === 2024 ? "8924.00" : "10500.00",
      })),
      day,
    ),
  ),
  "residency-partners": erased(
    residencyPartnersChart([{ ...share(2023, "9"), dimensionCode: "site_crec", dimension: "CREC", note: "Bristol, Vernon" }], day),
  ),
  "magnet-schools": erased(
    magnetSchoolMap(
      [
        {
          name: "Museum Academy",
          status: "OPEN",
          latitude: 41.824065,
          longitude: -72.734604,
          grades: "PK-5",
          theme: null,
          operatorResc: { code: "CREC" },
          town: { name: "Bloomfield", latitude: 41.84, longitude: -72.74 },
          sources,
        },
      ],
      day,
    ),
  ),
};

const facesOf = (chart: Chart<never>): string =>
  [chartSvg(chart, pictureSizes.letter, lightColors), chartCsv(chart), JSON.stringify(chartTable(chart)), chartWords(chart)].join("\n");

// SHA-256 of all four faces: another run, on another machine, gives the same bytes. Who changes a drawing writes the new ones here.
const written: Readonly<Record<string, string>> = {
  "magnet-grants": "65387c3b40caedeee7bff624288abe5ef863dc8b9eae1ca46b6c3ac53cf93917",
  "representation-gap": "ffe7960a1020b69618c7afb97f13b3698838500800ba886e9e032d299d4633a7",
  "space-counts": "b716db46fe878d9678e947d44293194f06aad7a5aec8c0d0a60091df5a4f92ba",
  "space-rates": "03d95ac69733a1fbd79d26fc86a114cd9823b7dc3caa006381bb0cf0c388cefd",
  "residency-partners": "46458e2dc4ad9481f5461cdaf79798153181c5e8d851d5d1b679a0f05e8c1664",
  "magnet-schools": "fe9295bbb295859c3435fc985335309c86a2c8397779ee12e2ac8b2594418d44",
};

it("has bytes written down for every chart", () => {
  expect(Object.keys(written).toSorted()).toEqual(Object.keys(charts).toSorted());
});

it.each(Object.entries(charts))("%s has the same bytes in every run", (name, chart) => {
  expect(createHash("sha256").update(facesOf(chart)).digest("hex")).toBe(written[name]);
});
