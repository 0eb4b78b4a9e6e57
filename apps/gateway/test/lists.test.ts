import { parse } from "csv-parse/sync";
import { unzipSync } from "fflate";
import readXlsxFile from "read-excel-file/node";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Stage, startStage } from "./support/start-gateway.ts";

let stage: Stage;
let cookie: string;
const total = 450;

const row = (index: number) => ({
  id: `row_${index}`,
  ref: `OR-${index}`,
  kind: "ENGAGEMENT",
  customerName: index === 0 ? "=HYPERLINK(1)" : `District "${index}", CT`,
  townName: "Norwich",
  service: "Coaching",
  startsOn: "2026-11-01",
  endsOn: null,
  days: -1,
  origin: "DISTRICT_REQUEST",
  whyUs: null,
  noticeState: "GIVEN",
  flags: ["LATE", "CALL_ME"],
  givenOn: "2026-11-02",
  engagementState: "IN_DELIVERY",
  reviewedOn: null,
  listedOn: "2026-11-01",
  note: "-1 +2",
  district: { id: "district_1" },
  organization: null,
  category: { code: "PD", label: "Professional learning" },
  host: { code: "LEARN", name: "LEARN" },
  provider: { code: "CREC", name: "CREC" },
  report: null,
});

beforeAll(async () => {
  stage = await startStage();
  stage.store.person("coordinator", ["COORDINATOR", "ALLIANCE"]);
  stage.store.person("board", ["BOARD_MEMBER", "CREC"]);
});
afterAll(() => stage.close());
beforeEach(async () => {
  stage.store.person("coordinator", ["COORDINATOR", "ALLIANCE"]);
  cookie = await stage.store.signIn("coordinator");
  stage.engagements.calls.length = 0;
  stage.store.log.length = 0;
  stage.store.version = "engagements:1";
  stage.engagements.respond = ({ variables }) => {
    const from = Number(variables["after"] ?? 0);
    const to = Math.min(total, from + Number(variables["first"]));
    const nodes = Array.from({ length: to - from }, (_, index) => row(from + index));
    return { data: { outOfRegionList: { nodes, totalCount: total, pageInfo: { hasNextPage: to < total, endCursor: String(to) } } } };
  };
});

const get = (path: string, who = cookie) => fetch(`${stage.gateway.address}/lists/${path}`, { headers: { cookie: who } });

test("the file holds every row in pages of 200, in one order of columns, with no price", async () => {
  const answer = await get("out-of-region.csv?host=LEARN,CES&fiscalYear=2027&sort=CUSTOMER&text=nor");
  const lines = (await answer.text()).split("\r\n");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="out-of-region-as-of-\d{4}-\d\d-\d\d\.csv"$/);
  expect(lines).toHaveLength(total + 2);
  expect(lines[0]).toMatch(/^ref,row_id,kind,kind_label,customer,/);
  expect(lines[0]).not.toMatch(/price|quote|amount/);
  expect(lines[1]).toContain("'=HYPERLINK(1)");
  expect(lines[1]).toContain("In delivery");
  expect(lines[1]).toContain("'-1 +2");
  expect(lines[1]).toContain(",-1,");
  expect(lines[2]).toContain('"District ""1"", CT"');
  expect(stage.engagements.calls.map(({ variables }) => [variables["first"], variables["after"] ?? null])).toEqual([
    [200, null],
    [200, "200"],
    [200, "400"],
  ]);
  expect(stage.engagements.calls[0]?.variables).toMatchObject({
    filter: { hosts: ["LEARN", "CES"], fiscalYear: 2027, text: "nor" },
    sort: "CUSTOMER",
  });
  expect(stage.store.log).toMatchObject([{ kind: "EXPORT", role: "COORDINATOR", detail: { list: "out-of-region", rows: total } }]);
});

test("the description beside it says as-of, filters, number of rows and columns; the file has rows only", async () => {
  const meta = (await (await get("out-of-region.meta.json?host=LEARN,CES")).json()) as { columns: object[]; address: string; etag: string };
  expect(meta).toMatchObject({
    name: "out-of-region",
    title: "RESC Alliance out-of-region list",
    asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    rows: total,
    filters: ["home RESC: LEARN or CES"],
    address: "/lists/out-of-region.csv?host=LEARN%2CCES",
  });
  expect(meta.columns[0]).toEqual({ name: "ref", label: "Reference of the row" });
  expect(stage.store.log).toEqual([]);
  const csv = await get(meta.address.replace("/lists/", ""));
  expect(csv.headers.get("etag")).toBe(meta.etag);
});

describe("a file that the client holds already", () => {
  const again = (path: string, etag: string | null, who = cookie) =>
    fetch(`${stage.gateway.address}/lists/${path}`, { headers: { cookie: who, "if-none-match": etag ?? "" } });

  test.each([".csv", ".xlsx", ".meta.json"])("is answered with 304 and no question to a subgraph: %s", async (ending) => {
    const first = await get(`out-of-region${ending}?host=LEARN`);
    await first.arrayBuffer();
    const etag = first.headers.get("etag");
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    const calls = stage.engagements.calls.length;
    const log = stage.store.log.length;
    for (const held of [etag, `"other", ${etag}`, String(etag).replace("W/", "")]) {
      const same = await again(`out-of-region${ending}?host=LEARN`, held);
      expect(same.status).toBe(304);
      expect(await same.text()).toBe("");
      expect(same.headers.get("etag")).toBe(etag);
    }
    expect(stage.engagements.calls).toHaveLength(calls);
    expect(stage.store.log).toHaveLength(log);
  });

  test("is sent anew for another question, format or reader, and after any change on the platform", async () => {
    stage.store.person("second", ["COORDINATOR", "ALLIANCE"]);
    const { headers } = await get("out-of-region.csv?host=LEARN");
    const etag = headers.get("etag");
    for (const path of ["out-of-region.csv?host=CES", "out-of-region.csv", "out-of-region.xlsx?host=LEARN"])
      expect((await again(path, etag)).status, path).toBe(200);
    expect((await again("out-of-region.csv?host=LEARN", etag, await stage.store.signIn("second"))).status).toBe(200);
    stage.store.version = "engagements:2";
    expect((await again("out-of-region.csv?host=LEARN", etag)).status).toBe(200);
  });

  test("is refused all the same when the right has ended", async () => {
    const etag = (await get("out-of-region.csv")).headers.get("etag");
    stage.store.person("coordinator", ["BOARD_MEMBER", "CREC"]);
    expect((await again("out-of-region.csv", etag)).status).toBe(403);
  });
});

describe("the spreadsheet", () => {
  const open = async (path: string) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    return { answer, sheets: await readXlsxFile(Buffer.from(await answer.arrayBuffer())) };
  };

  test("holds the same rows, numbers as numbers, text as text whatever it begins with, and says what it is", async () => {
    const { answer, sheets } = await open("out-of-region.xlsx?host=LEARN");
    expect(answer.headers.get("content-type")).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="out-of-region-as-of-\d{4}-\d\d-\d\d\.xlsx"$/);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Rows", "About"]);
    const [head = [], first = [], ...more] = sheets[0]?.data ?? [];
    const csv = parse(await (await get("out-of-region.csv?host=LEARN")).text());
    expect(head).toEqual(csv[0]);
    expect(more).toHaveLength(total - 1);
    const cell = (name: string) => first[head.indexOf(name)];
    expect(cell("customer")).toBe("=HYPERLINK(1)");
    expect(cell("note")).toBe("-1 +2");
    expect(cell("days")).toBe(-1);
    expect(cell("starts_on")).toBe("2026-11-01");
    const about = new Map(sheets[1]?.data.map(([name, value]) => [String(name), value]));
    expect(about.get("Title")).toBe("RESC Alliance out-of-region list");
    expect(about.get("Filters")).toBe("home RESC: LEARN");
    expect(about.get("Rows")).toBe(total);
    expect(about.get("starts_on")).toBe("First day (YYYY-MM-DD)");
    expect(stage.store.log).toMatchObject([{ kind: "EXPORT", detail: { list: "out-of-region", format: "xlsx" } }, { kind: "EXPORT" }]);
  });

  test("has no formula in it", async () => {
    const bytes = Buffer.from(await (await get("out-of-region.xlsx")).arrayBuffer());
    const files = unzipSync(new Uint8Array(bytes));
    const texts = Object.entries(files).map(([name, content]) => [name, Buffer.from(content).toString("utf8")] as const);
    expect(texts.some(([, text]) => text.includes("=HYPERLINK(1)"))).toBe(true);
    for (const [name, text] of texts) expect(text, name).not.toMatch(/<f[ >]/);
    expect(texts.find(([name]) => name.endsWith("sheet1.xml"))?.[1]).toMatch(/<pane [^>]*state="frozen"/);
  });

  test("is refused when the list is too long for one, with the way out", async () => {
    const respond = stage.engagements.respond;
    stage.engagements.respond = async (call, response) => {
      const answer = (await respond(call, response)) as { data: { outOfRegionList: object } };
      return { data: { outOfRegionList: { ...answer.data.outOfRegionList, totalCount: 10_001 } } };
    };
    const answer = await get("out-of-region.xlsx");
    expect(answer.status).toBe(400);
    expect(answer.headers.get("etag")).toBeNull();
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: "LIST_TOO_LONG" } }] });
    expect(stage.store.log).toEqual([]);
  });

  test("is made four at a time; who comes fifth is asked to come again", async () => {
    const respond = stage.engagements.respond;
    let letGo = () => {};
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    // First pages come at once, second pages wait: four files are then under way.
    stage.engagements.respond = async (call, response) => {
      if (call.variables["after"] === "200") await gate;
      return respond(call, response);
    };
    const four = Array.from({ length: 4 }, () => get("out-of-region.xlsx"));
    await expect
      .poll(() => stage.engagements.calls.filter(({ variables }) => variables["after"] === "200"), { timeout: 3_000 })
      .toHaveLength(4);
    const fifth = await get("out-of-region.xlsx");
    expect(fifth.status).toBe(503);
    expect(fifth.headers.get("retry-after")).toBe("1");
    letGo();
    expect((await Promise.all(four)).map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await get("out-of-region.xlsx")).status).toBe(200);
  });

  test("is not made when the right ends on the way", async () => {
    const respond = stage.engagements.respond;
    stage.engagements.respond = (call, response) => {
      stage.store.person("coordinator", ["BOARD_MEMBER", "CREC"]);
      return respond(call, response);
    };
    expect((await get("out-of-region.xlsx")).status).toBe(403);
  });
});

test("strangers, roles without the right, unknown lists and unknown values are refused", async () => {
  expect((await get("out-of-region.csv", "")).status).toBe(401);
  expect((await get("out-of-region.csv", await stage.store.signIn("board"))).status).toBe(403);
  expect((await get("prices.csv")).status).toBe(404);
  // A name that is not known would otherwise give the whole list to somebody who asked for a part.
  for (const query of [
    "host=HARTFORD",
    "fiscalYear=27",
    "sort=PRICE",
    "done=MAYBE",
    "hosts=LEARN",
    "about=1",
    "text=a&text=b",
    "openOnly=yes",
  ])
    expect((await get(`out-of-region.csv?${query}`)).status, query).toBe(400);
  expect(stage.engagements.calls).toHaveLength(0);
  expect(stage.store.log).toMatchObject([{ kind: "DENIED", personId: "person_board" }]);
});

test("a page of a listed site may fetch it with a key, and of no other", async () => {
  const from = async (origin: string, method = "GET") => {
    const answer = await fetch(`${stage.gateway.address}/lists/out-of-region.csv`, {
      method,
      headers: { cookie, origin, "access-control-request-method": "GET" },
    });
    // Read to its end: what is still streaming would ask on in the next test.
    await answer.text();
    return answer.headers;
  };
  expect((await from("https://analyst.example")).get("access-control-allow-origin")).toBe("https://analyst.example");
  const asked = await from("https://analyst.example", "OPTIONS");
  expect(asked.get("access-control-allow-headers")).toContain("if-none-match");
  expect(asked.get("access-control-allow-credentials")).toBeNull();
  expect((await from("https://other.example")).get("access-control-allow-origin")).toBeNull();
});

test("HEAD takes nothing away and is recorded as nothing", async () => {
  const answer = await fetch(`${stage.gateway.address}/lists/out-of-region.csv`, { method: "HEAD", headers: { cookie } });
  expect(answer.status).toBe(404);
  expect(stage.store.log).toEqual([]);
  expect(stage.engagements.calls).toEqual([]);
});

test("the download breaks off when the right ends on the way", async () => {
  const respond = stage.engagements.respond;
  stage.engagements.respond = (call, response) => {
    stage.store.person("coordinator");
    return respond(call, response);
  };
  const answer = await get("out-of-region.csv");
  await expect(answer.text()).rejects.toThrow();
  expect(stage.engagements.calls).toHaveLength(1);
});

test("a page that cannot be had whole refuses the file", async () => {
  stage.engagements.respond = (_call, response) => void response.writeHead(500).end();
  expect((await get("out-of-region.csv")).status).toBe(503);
});
