import type { Actor } from "@resc/access";
import { stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Advocacy, advocacyWithFigures } from "./advocacy-database.ts";

let under: Advocacy;
let liaison: Actor;
beforeAll(async () => {
  under = await advocacyWithFigures();
  liaison = await under.holding("LIAISON", "ALLIANCE");
});
afterAll(async () => under.database.drop());

const head = "metric_code,period,fiscal_year,dimension_code,dimension,value,numerator,denominator,note";
const file = (...rows: readonly string[]) => [head, ...rows].join("\n");
const previewed = "... on PreviewFiguresSuccess { added changed same suppressed refused rows { row outcome instead } }";
const preview = (actor: Actor, csv: string) => under.act(actor, "previewFigures", "FigureFileInput", { csv }, previewed);
const bring = (actor: Actor, csv: string) =>
  under.act(
    actor,
    "importFigures",
    "ImportFiguresInput",
    { csv, sourceWords: "A State report", address: "https://data.ct.gov/report", readOn: "2025-01-01" },
    "... on ImportFiguresSuccess { importId }",
  );
const counts = async () =>
  (
    await under.database.admin.query(
      "select (select count(*)::int from advocacy.figure) as figures, (select count(*)::int from advocacy.figure_source) as sources",
    )
  ).rows[0];

describe("a file of figures", () => {
  it("is shown row by row before anything is changed", async () => {
    const before = await counts();
    const csv = file(
      "price_index,FY2022,2022,,,281.1,,,",
      "ecs_total,FY2022,2022,,,2140000000,,,",
      "ecs_total,FY2016,2016,,,2062299354,,,",
      "ecs_per_student,FY2022,2022,,,4100,,,",
      "weather,FY2022,2022,,,1,,,",
      "price_index,FY2022,2022,,,281.2,,,",
    );
    expect(await preview(liaison, csv)).toMatchObject({
      added: 1,
      changed: 1,
      same: 1,
      refused: 3,
      rows: [
        { row: 5, instead: "This metric is computed from others. Bring its rows instead." },
        { row: 6, outcome: "REFUSED" },
        { row: 7, instead: "This metric, period and part stands in row 2 already; keep one of the two." },
        { row: 2, outcome: "NEW" },
        { row: 3, outcome: "CHANGED" },
        { row: 4, outcome: "SAME" },
      ],
    });
    expect((await bring(liaison, csv)).message).toContain("Nothing was imported: 3 rows are refused. Row 5:");
    expect(await counts()).toEqual(before);
  });

  it("brings figures that a second person verifies, and values that wait for known ones", async () => {
    const csv = file("price_index,FY2022,2022,,,281.1,,,", "price_index,FY2012,2012,,,227.0,,,", "ecs_total,FY2022,2022,,,2140000000,,,");
    expect((await bring(liaison, csv)).__typename).toBe("ImportFiguresSuccess");
    const { data } = await under.ask(
      liaison,
      '{ figures(metric: "price_index") { nodes { period value status version attached { state value } } } ecs: figures(metric: "ecs_total", fiscalYear: 2022) { nodes { value attached { state value } } } }',
    );
    expect(data?.["figures"].nodes).toEqual([
      { period: "FY2012", value: "227.0", status: "unverified", version: 1, attached: [{ state: "LOADED", value: "227.0" }] },
      { period: "FY2022", value: "281.1", status: "unverified", version: 1, attached: [{ state: "LOADED", value: "281.1" }] },
    ]);
    expect(data?.["ecs"].nodes).toEqual([{ value: "2139000000", attached: [{ state: "LOADED", value: "2140000000" }] }]);
    expect((await bring(liaison, csv)).message).toContain("waits for a second person");
  });

  it("of the price index puts dollars of one year into those of another; without it the year that is missing is named", async () => {
    const { data } = await under.ask(
      stranger(),
      '{ figures(metric: "ecs_total", fiscalYear: 2012) { nodes { id } } other: figures(metric: "students_of_color", fiscalYear: 2017) { nodes { id } } }',
    );
    const id = String(data?.["figures"].nodes[0].id);
    const ask = (figureId: string, year: number) =>
      under.ask(
        stranger(),
        `{ constantDollars(figureId: "${figureId}", fiscalYear: ${year}) { value status note words rows { letter value } } }`,
      );
    // 1,889,600,000 x 281.1 / 227.0 = 2,339,940,792.95
    expect((await ask(id, 2022)).data?.["constantDollars"]).toEqual({
      value: "2339940792.95",
      status: "unverified",
      note: "computed from figures that are not verified",
      words: "a x index c / index b",
      rows: [
        { letter: "a", value: "1889600000" },
        { letter: "b", value: "227.0" },
        { letter: "c", value: "281.1" },
      ],
    });
    expect((await ask(id, 2024)).data?.["constantDollars"]).toMatchObject({
      value: null,
      status: "not_found",
      note: "missing: price index of FY2024",
    });
    expect((await ask(data?.["other"].nodes[0].id, 2022)).errors[0]?.code).toBe("BAD_USER_INPUT");
  });

  it("never shows or keeps a small number, nor what would give it back", async () => {
    const row = (code: string, value: string, numerator: number, denominator: number) =>
      `educators_of_color,2024-25,2025,${code},${code && `District ${code}`},${value},${numerator},${denominator},`;
    const csv = file(row("aa", "7.54321", 3, 40), row("bb", "20", 60, 300), row("cc", "10", 30, 300), row("", "14.56789", 93, 640));
    expect(await preview(liaison, csv)).toMatchObject({ added: 1, suppressed: 3, refused: 0 });
    expect((await preview(liaison, file("educators_of_color,2024-25,2025,aa,District aa,7.5,,,"))).rows[0].instead).toContain(
      "how many of how many",
    );
    expect((await bring(liaison, csv)).__typename).toBe("ImportFiguresSuccess");
    const { data } = await under.ask(
      stranger(),
      '{ figures(metric: "educators_of_color", fiscalYear: 2025) { nodes { dimensionCode value status } } }',
    );
    expect(data?.["figures"].nodes).toEqual([
      { dimensionCode: null, value: null, status: "suppressed" },
      { dimensionCode: "aa", value: null, status: "suppressed" },
      { dimensionCode: "bb", value: null, status: "suppressed" },
      { dimensionCode: "cc", value: "10", status: "unverified" },
    ]);
    // Not in any table either: the number that was withheld was never written.
    const { rows } = await under.database.admin.query<{ text: string }>(
      "select string_agg(f::text, ' ') || (select string_agg(v::text, ' ') from advocacy.figure_version v) || (select string_agg(s::text, ' ') from advocacy.figure_source s) as text from advocacy.figure f where f.fiscal_year = 2025 and f.metric_code = 'educators_of_color'",
    );
    expect(rows[0]?.text).not.toMatch(/7\.54321|14\.56789/);
    // A second file of the same group would tell by the difference.
    expect((await preview(liaison, file(row("dd", "50", 100, 200)))).rows[0]).toMatchObject({ outcome: "REFUSED" });
    expect(under.reported).toEqual([]);
  });

  it("is refused when it looks like a list of persons, and for everybody else", async () => {
    expect((await preview(liaison, "student_name,value\nA,1")).message).toContain("list of persons");
    for (const actor of [await under.holding("EXECUTIVE_DIRECTOR", "CREC"), await under.holding("STAFF", "CREC")])
      expect((await preview(actor, file("price_index,FY2020,2020,,,258,,,"))).__typename).toBe("NotPermittedError");
  });
});
