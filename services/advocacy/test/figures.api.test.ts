import { type Answer, stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { advocacyWithFigures } from "./advocacy-database.ts";

let under: Awaited<ReturnType<typeof advocacyWithFigures>>;
beforeAll(async () => {
  under = await advocacyWithFigures();
});
afterAll(async () => under.database.drop());

interface FigureRow {
  readonly id: string;
  readonly period: string;
  readonly fiscalYear: number;
  readonly value: string | null;
  readonly dimension: string | null;
  readonly dimensionCode: string | null;
  readonly status: string;
  readonly note: string | null;
  readonly sources: readonly { readonly id: string }[];
}

interface MetricData {
  readonly metric: {
    readonly unit: string;
    readonly figures: {
      readonly totalCount: number;
      readonly nodes: readonly FigureRow[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  };
}

const figureFields = "id period fiscalYear value dimension dimensionCode status note sources { id }";

async function figuresOf(code: string): Promise<readonly FigureRow[]> {
  const { data, errors } = await under.ask<MetricData>(
    stranger(),
    `query($code: ID!) { metric(code: $code) { unit figures(first: 200) { nodes { ${figureFields} } } } }`,
    { code },
  );
  expect(errors).toEqual([]);
  return data?.metric.figures.nodes ?? [];
}

async function figure(code: string, period: string, dimensionCode: string | null = null): Promise<FigureRow | undefined> {
  return (await figuresOf(code)).find((one) => one.period === period && one.dimensionCode === dimensionCode);
}

describe("metrics", () => {
  it("are public, with how many figures each has", async () => {
    const { data, errors } = await under.ask(
      stranger(),
      "{ metrics { code name unit method area polarity figures(first: 1) { totalCount nodes { period } } } }",
    );
    expect(errors).toEqual([]);
    expect(
      data?.["metrics"].map((metric: { code: string; figures: { totalCount: number } }) => [metric.code, metric.figures.totalCount]),
    ).toEqual([
      ["magnet_grant_per_student", 88],
      ["magnet_grant_growth_ten_years", 6],
      ["ecs_total", 19],
      ["ecs_total_growth_ten_years", 4],
      ["ecs_per_student", 19],
      ["ecs_per_student_growth_ten_years", 2],
      ["ecs_foundation", 19],
      ["statewide_enrollment", 19],
      ["educators_of_color", 18],
      ["students_of_color", 11],
      ["national_teachers_of_color", 1],
      ["educator_diversity_gap", 10],
      ["magnet_students", 2],
      ["magnet_school_students", 29],
      ["resc_magnet_schools", 2],
      ["magnet_increase_asked", 1],
      ["sheff_grant_growth", 1],
      ["magnet_grant_share_of_cost", 2],
      ["current_expenditure_growth", 1],
      ["residency_residents", 2],
      ["residency_sites", 1],
      ["residency_partners", 11],
      ["residency_teachers_added", 1],
      ["residency_capacity_goal", 1],
      ["residency_capacity_cost", 1],
      ["residency_request", 3],
      ["early_childhood_rate", 12],
      ["early_childhood_children", 15],
      ["early_childhood_payment_rise", 1],
      ["residency_certified_share", 0],
      ["resc_founding_year", 5],
      ["member_districts", 2],
      ["price_index", 0],
    ]);
    expect(under.reported).toEqual([]);
  });

  it("narrow by area, and answer nothing for an unknown code", async () => {
    const { data } = await under.ask(
      stranger(),
      '{ metrics(area: "educator_diversity") { code } none: metrics(area: "weather") { code } metric(code: "unknown") { code } }',
    );
    expect(data?.["metrics"]).toHaveLength(4);
    expect(data).toMatchObject({ none: [], metric: null });
  });

  it("are a reference for other subgraphs", async () => {
    const { data } = await under.ask(stranger(), "query($of: [_Any!]!) { _entities(representations: $of) { ... on Metric { unit } } }", {
      of: [{ __typename: "Metric", code: "ecs_total" }],
    });
    expect(data?.["_entities"]).toEqual([{ unit: "US dollars" }]);
    expect(under.subgraph.sdl).toContain('type Source @key(fields: "id", resolvable: false)');
  });
});

describe("figures", () => {
  it("page in a stable order without losing or repeating one", async () => {
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const answer: Answer<MetricData> = await under.ask<MetricData>(
        stranger(),
        'query($after: String) { metric(code: "magnet_grant_per_student") { figures(first: 20, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }',
        { after },
      );
      const page = answer.data?.metric.figures;
      paged.push(...(page?.nodes ?? []).map((one) => one.id));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual((await figuresOf("magnet_grant_per_student")).map((one) => one.id));
    expect(new Set(paged).size).toBe(88);
  });

  it("refuse a page that is too large and a cursor of another list", async () => {
    for (const page of ["first: 201", 'after: "WyJhIl0"']) {
      const { errors } = await under.ask(stranger(), `{ metric(code: "ecs_total") { figures(${page}) { totalCount } } }`);
      expect(errors[0]?.code).toBe("BAD_USER_INPUT");
    }
  });

  it("have a source, and no value exactly when none was found", async () => {
    const { rows } = await under.database.admin.query<{ status: string; value: string | null; source_ids: string[] }>(
      "select status, value, source_ids from advocacy.figure",
    );
    const known = new Set(under.data.sources.map((source) => source.id));
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter((row) => (row.value === null) !== (row.status === "not_found"))).toEqual([]);
    expect(rows.filter((row) => row.source_ids.length === 0 || !row.source_ids.every((id) => known.has(id)))).toEqual([]);
  });
});

describe("magnet grants", () => {
  it("tell the grant of a category with how sure it is, and stop after FY2024", async () => {
    expect(await figure("magnet_grant_per_student", "FY2015", "resc_sheff_under60")).toMatchObject({
      value: "10443",
      status: "verified",
      sources: [{ id: "ofa_2014_1016" }],
    });
    expect(await figure("magnet_grant_per_student", "FY2022", "resc_sheff_under60")).toMatchObject({
      value: "10652",
      status: "unverified",
    });
    expect(await figure("magnet_grant_per_student", "FY2010", "host_sheff_resident")).toMatchObject({ value: "0", status: "verified" });
    expect(await figure("magnet_grant_per_student", "FY2025", "all")).toMatchObject({
      value: null,
      status: "not_found",
      note: expect.stringContaining("replaces the flat categories"),
    });
  });
});

describe("Education Cost Sharing", () => {
  it("keeps verified totals, unverified totals and gaps apart", async () => {
    expect(await figure("ecs_total", "FY2016")).toMatchObject({
      value: "2062299354",
      status: "verified",
      sources: [{ id: "alspur_ecstargets_2015" }],
      note: expect.stringContaining("before later cuts"),
    });
    expect(await figure("ecs_total", "FY2012")).toMatchObject({
      value: "1889600000",
      status: "unverified",
      sources: [{ id: "general_knowledge" }],
    });
    expect(await figure("ecs_total", "FY2026")).toMatchObject({
      value: null,
      status: "not_found",
      note: "published only as over 2.46 billion",
    });
    expect((await figuresOf("ecs_total")).filter((one) => one.status === "verified").map((one) => one.period)).toEqual([
      "FY2014",
      "FY2015",
      "FY2016",
      "FY2017",
      "FY2018",
    ]);
  });

  it("divides by enrollment under its own metric, and names what is missing", async () => {
    expect(await figure("ecs_per_student", "FY2014")).toMatchObject({
      value: "3619.65",
      status: "derived",
      sources: [{ id: "alspur_ecstargets_2015" }, { id: "edsight_2017" }],
    });
    expect(await figure("ecs_per_student", "FY2022")).toMatchObject({ value: "4165", status: "unverified" });
    expect(await figure("ecs_per_student", "FY2018")).toMatchObject({
      value: null,
      status: "not_found",
      note: "missing: statewide enrollment of 2017-18",
    });
    expect((await figuresOf("ecs_total")).every((one) => one.value === null || Number(one.value) > 1_000_000_000)).toBe(true);
    expect((await figuresOf("ecs_per_student")).every((one) => one.value === null || Number(one.value) < 10_000)).toBe(true);
  });

  it("gives each part of a row its own sources", async () => {
    expect(await figure("ecs_foundation", "FY2008")).toMatchObject({
      value: "9687",
      status: "verified",
      sources: [{ id: "ctdata_ecs" }],
      note: expect.stringContaining("5,891"),
    });
    expect(await figure("ecs_total", "FY2008")).toMatchObject({ status: "not_found", sources: [{ id: "general_knowledge" }], note: null });
    expect(await figure("statewide_enrollment", "2011-12")).toMatchObject({
      value: "558377",
      fiscalYear: 2012,
      status: "verified",
      sources: [{ id: "edsight_2017" }],
    });
  });
});

describe("educator diversity", () => {
  it("shows 45% students of color in 2020-21 as contested, with what the other sources say", async () => {
    const claim = await figure("students_of_color", "2020-21");
    expect(claim).toMatchObject({ value: "45", status: "contested", sources: [{ id: "courant_2021" }, { id: "seed_priorities_2022" }] });
    expect(claim?.note).toContain("45.2% for 2016-17");
    expect(claim?.note).toContain("2022 priorities");
    expect(await figure("students_of_color", "2016-17")).toMatchObject({
      value: "45.2",
      status: "verified",
      sources: [{ id: "edsight_2017" }],
    });
  });

  it("gives the gap in points, contested where one side is", async () => {
    expect(await figure("educator_diversity_gap", "2023-24")).toMatchObject({ value: "42.1", status: "derived", fiscalYear: 2024 });
    expect(await figure("educator_diversity_gap", "2020-21")).toMatchObject({ value: "34.9", status: "contested" });
    expect(await figure("educator_diversity_gap", "2014-15")).toBeUndefined();
    expect(await figure("educators_of_color", "2013-14")).toMatchObject({ value: "8.3", sources: [{ id: "edsight_educators_2014" }] });
    expect(await figuresOf("national_teachers_of_color")).toMatchObject([{ period: "2020-21", value: "20" }]);
  });
});

describe("growth that the Alliance stated", () => {
  it("shows 13% as contested with its years, beside total and per student", async () => {
    const claim = await figure("ecs_total_growth_ten_years", "FY2012 to FY2022", "alliance_claim");
    expect(claim).toMatchObject({ value: "13", status: "contested", fiscalYear: 2022, sources: [{ id: "seed_priorities_2022" }] });
    expect(claim?.note).toContain("total ECS is 13.2% (unverified)");
    expect(claim?.note).toContain("per enrolled student is 23.1% (unverified)");
    expect(await figure("ecs_total_growth_ten_years", "FY2012 to FY2022", "computed")).toMatchObject({
      value: "13.2",
      status: "unverified",
    });
    expect(await figure("ecs_per_student_growth_ten_years", "FY2012 to FY2022", "computed")).toMatchObject({
      value: "23.1",
      status: "unverified",
    });
    expect(await figure("ecs_total_growth_ten_years", "FY2013 to FY2023", "alliance_claim")).toMatchObject({
      value: "12",
      status: "contested",
    });
    expect(await figure("ecs_per_student_growth_ten_years", "FY2013 to FY2023", "computed")).toMatchObject({
      value: null,
      status: "not_found",
    });
  });

  it("shows 2% as contested, beside the growth of each category of grant", async () => {
    expect(await figure("magnet_grant_growth_ten_years", "FY2012 to FY2022", "alliance_claim")).toMatchObject({
      value: "2",
      status: "contested",
    });
    expect(await figure("magnet_grant_growth_ten_years", "FY2012 to FY2022", "resc_sheff_under60")).toMatchObject({
      value: "2.0",
      status: "unverified",
    });
    expect(await figure("magnet_grant_growth_ten_years", "FY2012 to FY2022", "resc_nonsheff_under55")).toMatchObject({
      value: "5.7",
      status: "unverified",
    });
  });
});
