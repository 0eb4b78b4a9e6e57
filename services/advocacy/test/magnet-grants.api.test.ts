/** @clause P22 P46 P48 P24 */
import { stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { advocacyWithFigures } from "./advocacy-database.ts";

let under: Awaited<ReturnType<typeof advocacyWithFigures>>;
beforeAll(async () => {
  under = await advocacyWithFigures();
});
afterAll(async () => under.database.drop());

interface Row {
  readonly category: string;
  readonly fiscalYear: number;
  readonly actual: string | null;
  readonly actualStatus: string;
  readonly actualNote: string | null;
  readonly hadItGrown: string | null;
  readonly hadItGrownStatus: string;
  readonly hadItGrownNote: string | null;
  readonly apart: string | null;
  readonly index: string | null;
  readonly sources: readonly { readonly id: string }[];
}

interface Comparison {
  readonly title: string;
  readonly titleStatus: string;
  readonly subtitle: string;
  readonly growthLabel: string;
  readonly baseFiscalYears: readonly number[];
  readonly endedFiscalYear: number;
  readonly endedNote: string;
  readonly leftOut: readonly string[];
  readonly asOf: string;
  readonly rows: readonly Row[];
}

const fields = `title titleStatus subtitle growthLabel baseFiscalYear baseFiscalYears endedFiscalYear endedNote leftOut asOf sources { id }
  rows { category fiscalYear actual actualStatus actualNote hadItGrown hadItGrownStatus hadItGrownNote apart index sources { id } }`;

async function comparison(args = ""): Promise<Comparison> {
  const { data, errors } = await under.ask<{ magnetGrantComparison: Comparison }>(
    stranger(),
    `{ magnetGrantComparison${args} { ${fields} } }`,
  );
  expect(errors).toEqual([]);
  return data?.magnetGrantComparison as Comparison;
}

function rowOf({ rows }: Comparison, category: string, fiscalYear: number): Row | undefined {
  return rows.find((row) => row.category.startsWith(category) && row.fiscalYear === fiscalYear);
}

describe("RESC magnet grants beside the growth of ECS per student", () => {
  it("begin in FY2012 where nothing else is asked, Sheff before non-Sheff, every year there", async () => {
    const shown = await comparison();
    const years = Array.from({ length: 14 }, (_, index) => 2012 + index);
    expect(shown.rows.map(({ category, fiscalYear }) => [category, fiscalYear])).toEqual([
      ...years.map((year) => ["resc_sheff_under60", year]),
      ...years.map((year) => ["resc_nonsheff_under55", year]),
    ]);
    expect(rowOf(shown, "resc_sheff", 2012)).toMatchObject({ actual: "10443", hadItGrown: "10443", apart: "0", index: "3384" });
    // 10,443 x 4,463 / 3,384 = 13,772.8
    expect(rowOf(shown, "resc_sheff", 2024)).toMatchObject({
      actual: "10652",
      actualStatus: "unverified",
      hadItGrown: "13773",
      hadItGrownStatus: "unverified",
      apart: "3121",
      index: "4463",
    });
    expect(rowOf(shown, "resc_nonsheff", 2024)).toMatchObject({ actual: "8058", hadItGrown: "10050", apart: "1992" });
  });

  it("say what the rows show, and that it is not verified", async () => {
    const shown = await comparison();
    expect(shown.title).toBe(
      "By FY2024, RESC magnet grants per student were $3,121 (Sheff) and $1,992 (non-Sheff) behind the growth of ECS per student",
    );
    expect(shown.titleStatus).toBe("unverified");
    expect(shown.subtitle).toContain("nominal dollars, FY2012 to FY2024");
    expect(shown.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("leave a year without enrollment empty and name what is missing", async () => {
    const shown = await comparison();
    const empty = shown.rows.filter(({ hadItGrown }) => hadItGrown === null).map(({ fiscalYear }) => fiscalYear);
    expect(empty).toEqual([2018, 2019, 2023, 2025, 2018, 2019, 2023, 2025]);
    expect(rowOf(shown, "resc_sheff", 2018)).toMatchObject({
      actual: "10443",
      apart: null,
      hadItGrownStatus: "not_found",
      hadItGrownNote: "missing: statewide enrollment of 2017-18",
    });
  });

  it("end after FY2024 with what replaced them, and name what is left out", async () => {
    const shown = await comparison();
    expect(shown.endedFiscalYear).toBe(2025);
    expect(shown.endedNote).toContain("replaces the flat categories");
    expect(rowOf(shown, "resc_nonsheff", 2025)).toMatchObject({ actual: null, actualStatus: "not_found", actualNote: shown.endedNote });
    expect(shown.leftOut).toEqual([
      "RESC-operated, Sheff, 60% or more of students from Hartford (resc_sheff_over60_hartford): known for FY2015 ($3,000) only",
      "RESC-operated, Sheff, 60% or more of students from Hartford (resc_sheff_over60_other): known for FY2015 ($7,085) only",
    ]);
  });

  it("are derived where grant, base and year are verified", async () => {
    const shown = await comparison("(baseFiscalYear: 2015)");
    // 7,900 x 3,806.28 / 3,733.05 = 8,054.97
    expect(rowOf(shown, "resc_nonsheff", 2016)).toMatchObject({
      hadItGrown: "8055",
      hadItGrownStatus: "derived",
      hadItGrownNote: null,
      sources: [{ id: "legiplex_hb7109_2019" }, { id: "alspur_ecstargets_2015" }, { id: "edsight_2017" }],
    });
    expect(rowOf(shown, "resc_nonsheff", 2015)).toMatchObject({ hadItGrown: "7900", hadItGrownStatus: "verified" });
  });

  it("cannot begin where something is missing, and say where they can", async () => {
    expect((await comparison()).baseFiscalYears).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2020, 2021, 2022]);
    for (const year of [1999, 2009, 2018, 2024, 2025]) {
      const { data, errors } = await under.ask(stranger(), `{ magnetGrantComparison(baseFiscalYear: ${year}) { title } }`);
      expect(data).toEqual({ magnetGrantComparison: null });
      expect(errors).toMatchObject([
        { code: "BAD_USER_INPUT", message: expect.stringContaining("Choose one of 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2020") },
      ]);
    }
    expect(under.reported).toEqual([]);
  });
});

describe("the second view, total ECS", () => {
  it("is another index under its own name, with base years of its own", async () => {
    const shown = await comparison("(growthOf: ECS_TOTAL)");
    expect(shown.growthLabel).toBe("total ECS");
    expect(shown.title).toBe(
      "By FY2024, RESC magnet grants per student were $1,993 (Sheff) and $1,169 (non-Sheff) behind the growth of total ECS",
    );
    // 10,443 x 2,288,000,000 / 1,889,600,000 = 12,644.8
    expect(rowOf(shown, "resc_sheff", 2024)).toMatchObject({ hadItGrown: "12645", index: "2288000000" });
    expect(rowOf(shown, "resc_sheff", 2018)?.hadItGrown).not.toBeNull();
    expect(shown.baseFiscalYears).toContain(2018);
  });
});

describe("figures of all metrics", () => {
  interface Flat {
    readonly figures: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string; readonly period: string; readonly metric: { readonly code: string } }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  }
  const ask = async (args: string) =>
    under.ask<Flat>(
      stranger(),
      `{ figures(${args}) { totalCount nodes { id period metric { code } } pageInfo { hasNextPage endCursor } } }`,
    );

  it("are one flat list in one order, each with its metric, none lost and none twice", async () => {
    const nodes: Flat["figures"]["nodes"][number][] = [];
    for (let after = ""; ;) {
      const { data, errors } = await ask(`first: 50${after && `, after: "${after}"`}`);
      expect(errors).toEqual([]);
      expect(data?.figures.totalCount).toBe(309);
      nodes.push(...(data?.figures.nodes ?? []));
      if (!data?.figures.pageInfo.hasNextPage) break;
      after = data.figures.pageInfo.endCursor;
    }
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(309);
    const metrics = [...new Set(nodes.map(({ metric }) => metric.code))];
    expect(metrics).toHaveLength(31);
    expect(nodes.map(({ metric }) => metrics.indexOf(metric.code))).toEqual(
      nodes.map(({ metric }) => metrics.indexOf(metric.code)).toSorted((a, b) => a - b),
    );
  });

  it("narrow by metric, area, year and status", async () => {
    const { data } = await ask(`metric: "ecs_total", fiscalYear: 2016, status: "verified"`);
    expect(data?.figures).toMatchObject({ totalCount: 1, nodes: [{ period: "FY2016", metric: { code: "ecs_total" } }] });
    expect((await ask(`area: "educator_diversity"`)).data?.figures.totalCount).toBe(40);
    expect((await ask(`status: "contested", area: "magnet"`)).data?.figures.totalCount).toBe(5);
    expect((await ask(`metric: "weather"`)).data?.figures).toMatchObject({ totalCount: 0, nodes: [] });
    expect((await ask(`first: 201`)).errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
  });
});
