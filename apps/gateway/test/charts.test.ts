import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Stage, startStage } from "./support/start-gateway.ts";

let stage: Stage;

const row = (short: string, fiscalYear: number, actual: string | null, hadItGrown: string | null) => ({
  category: `resc_${short}`,
  categoryLabel: `RESC-operated, ${short}`,
  categoryShort: short,
  fiscalYear,
  actual,
  actualStatus: actual === null ? "not_found" : "verified",
  actualNote: null,
  hadItGrown,
  hadItGrownStatus: hadItGrown === null ? "not_found" : "unverified",
  hadItGrownNote: hadItGrown === null ? "missing: enrollment, statewide" : null,
  apart: actual === null || hadItGrown === null ? null : String(Number(hadItGrown) - Number(actual)),
  index: hadItGrown,
  indexStatus: "unverified",
  indexNote: null,
  sources: [{ id: "one" }, { id: "two" }],
});

const comparison = {
  title: "Grants were $500 behind",
  titleStatus: "derived",
  subtitle: "Grant per student",
  method: "Grant × growth.",
  baseFiscalYear: 2012,
  growthOf: "ECS_PER_STUDENT",
  growthLabel: "ECS per student",
  endedFiscalYear: 2016,
  endedNote: "another formula",
  asOf: "2026-11-20",
  sources: [{ id: "one", title: "Report", publisher: "Office", vintage: "2014" }],
  rows: ["Sheff", "Non-Sheff"].flatMap((short) => [
    row(short, 2012, "10000", "10000"),
    row(short, 2013, "10000", null),
    row(short, 2014, "10000", "10500"),
    row(short, 2016, null, null),
  ]),
};

beforeAll(async () => {
  stage = await startStage();
  stage.store.person("liaison", ["LIAISON", "ALLIANCE"]);
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.engagements.calls.length = 0;
  stage.store.log.length = 0;
  stage.engagements.respond = () => ({ data: { magnetGrantComparison: comparison } });
});

const get = (path: string, cookie = "") => fetch(`${stage.gateway.address}/charts/${path}`, { headers: { cookie } });
const bytes = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer());

describe("the files of a chart", () => {
  test("are open to strangers, come as attachments with a name of their own, under the headers of every answer", async () => {
    for (const [ending, type] of [
      ["svg", "image/svg+xml"],
      ["png", "image/png"],
      ["csv", "text/csv"],
    ] as const) {
      const answer = await get(`magnet-grants.${ending}`);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toContain(type);
      expect(answer.headers.get("content-disposition")).toBe(
        `attachment; filename="magnet-grants-from-fy2012-ecs-per-student-as-of-2026-11-20.${ending}"`,
      );
      expect(answer.headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'; base-uri 'none'");
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    }
    expect(stage.engagements.calls.map(({ claims }) => claims["role"])).toEqual(["ANONYMOUS", "ANONYMOUS", "ANONYMOUS"]);
    expect(stage.store.log).toEqual([]);
  });

  test("hold exactly the rows of the answer", async () => {
    const [head = "", ...lines] = (await bytes("magnet-grants.csv")).toString("utf8").trimEnd().split("\r\n");
    const names = head.split(",");
    expect(lines).toHaveLength(comparison.rows.length);
    lines.forEach((line, index) => {
      const expected = comparison.rows[index];
      const cells = (line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? []).map((one) => one.replace(/,$/, "").replace(/^"(.*)"$/, "$1"));
      const cell = (name: string) => cells[names.indexOf(name)];
      expect([cell("fiscal_year"), cell("category"), cell("actual") || null, cell("had_it_grown") || null, cell("apart") || null]).toEqual([
        String(expected?.fiscalYear),
        expected?.category,
        expected?.actual,
        expected?.hadItGrown,
        expected?.apart,
      ]);
      expect(cell("had_it_grown_note")).toBe(expected?.hadItGrownNote ?? "");
      expect(cell("source_ids")).toBe("one;two");
    });
    const svg = (await bytes("magnet-grants.svg")).toString("utf8");
    for (const words of ["Grants were $500 behind", "$10,500", "not verified", "from FY2016: another formula", "Office (2014)"])
      expect(svg).toContain(words);
  });

  test("ask for what the address says, and refuse what it cannot mean", async () => {
    await get("magnet-grants.svg?base=2015&growthOf=total&size=slide&theme=dark");
    expect(stage.engagements.calls[0]?.variables).toEqual({ baseFiscalYear: 2015, growthOf: "ECS_TOTAL" });
    for (const query of ["base=15", "growthOf=weather", "size=poster", "theme=pink", "size=letter,slide"])
      expect((await get(`magnet-grants.svg?${query}`)).status).toBe(400);
    for (const file of ["magnet-grants.gif", "magnet-grants", "other.svg"]) expect((await get(file)).status).toBe(404);
    expect(stage.engagements.calls).toHaveLength(1);
  });

  test("are refused whole where the answer is not whole", async () => {
    stage.engagements.respond = () => ({
      data: { magnetGrantComparison: null },
      errors: [{ message: "x", extensions: { code: "BAD_USER_INPUT" } }],
    });
    expect((await get("magnet-grants.csv?base=2018")).status).toBe(400);
    stage.engagements.respond = () => ({ data: { magnetGrantComparison: null } });
    expect((await get("magnet-grants.csv")).status).toBe(404);
    stage.engagements.respond = (_call, response) => void response.writeHead(500).end();
    expect((await get("magnet-grants.png")).status).toBe(503);
  });

  test("leave a line in the access log of who is signed in", async () => {
    const cookie = await stage.store.signIn("liaison");
    expect((await get("magnet-grants.png", cookie)).status).toBe(200);
    expect(stage.store.log).toMatchObject([
      { kind: "EXPORT", personId: "person_liaison", role: "LIAISON", detail: { chart: "magnet-grants", rows: comparison.rows.length } },
    ]);
  });
});

test("a PNG is of Letter size or 16 to 9 at 300 dots per inch, with the same bytes every time", async () => {
  const inches = async (path: string) => {
    const png = await bytes(path);
    expect(png.subarray(37, 41).toString("latin1")).toBe("pHYs");
    const perInch = Math.round(png.readUInt32BE(41) * 0.0254);
    return [png.readUInt32BE(16) / perInch, png.readUInt32BE(20) / perInch, perInch];
  };
  expect(await inches("magnet-grants.png")).toEqual([11, 8.5, 300]);
  const [width = 0, height = 1, perInch] = await inches("magnet-grants.png?size=slide");
  expect([perInch, Math.round((width / height) * 900)]).toEqual([300, 1600]);
  expect(await bytes("magnet-grants.png")).toEqual(await bytes("magnet-grants.png"));
});
