import type { MagnetGrantComparison, MagnetGrantYear } from "../src/index.ts";

const yearOf = (short: string, fiscalYear: number, actual: string | null, grown: string | null, status: string): MagnetGrantYear => ({
  category: `resc_${short.toLowerCase()}`,
  categoryLabel: `RESC-operated, ${short}`,
  categoryShort: short,
  fiscalYear,
  actual,
  actualStatus: actual === null ? "not_found" : status,
  actualNote: actual === null ? "another formula" : null,
  hadItGrown: grown,
  hadItGrownStatus: grown === null ? "not_found" : status,
  hadItGrownNote: grown === null ? `missing: enrollment of FY${fiscalYear}` : null,
  apart: actual === null || grown === null ? null : String(Number(grown) - Number(actual)),
  index: grown === null ? null : "3619.65",
  indexStatus: grown === null ? "not_found" : status,
  indexNote: null,
  sources: [{ id: "ofa" }, { id: "general_knowledge" }],
});

/** A small comparison of five years: one without a figure, one after the end, one verified. */
export const comparison: MagnetGrantComparison = {
  title: "By FY2015, grants were $500 (Sheff) and $300 (Non-Sheff) behind",
  titleStatus: "unverified",
  subtitle: "Grant per student; nominal dollars, FY2012 to FY2015",
  method: "Had it grown: grant × growth.",
  baseFiscalYear: 2012,
  growthOf: "ECS_PER_STUDENT",
  growthLabel: "ECS per student",
  endedFiscalYear: 2016,
  endedNote: "from FY2016 another formula; more words",
  asOf: "2026-11-21",
  sources: [
    { id: "ofa", title: "Report", publisher: "CGA <Office>", vintage: "2014-10" },
    { id: "general_knowledge", title: "not found", publisher: null, vintage: null },
  ],
  rows: ["Sheff", "Non-Sheff"].flatMap((short) => [
    yearOf(short, 2012, "10000", "10000", "verified"),
    yearOf(short, 2013, "10000", "9900", "unverified"),
    yearOf(short, 2014, "10000", null, "unverified"),
    yearOf(short, 2015, "10000", short === "Sheff" ? "10500" : "10300", "unverified"),
    yearOf(short, 2016, null, null, "unverified"),
  ]),
};
