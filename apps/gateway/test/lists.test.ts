import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
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

test("about=1 puts as-of, filters and count before the rows; the description says the same", async () => {
  const lines = (await (await get("out-of-region.csv?about=1&host=LEARN")).text()).split("\r\n");
  expect(lines.slice(0, 4)).toEqual([
    "# RESC Alliance out-of-region list",
    expect.stringMatching(/^# As of \d{4}-\d\d-\d\d$/),
    "# Filters home RESC: LEARN",
    `# Rows ${total}`,
  ]);
  const meta = await (await get("out-of-region.meta.json?host=LEARN")).json();
  expect(meta).toMatchObject({ name: "out-of-region", rows: total, filters: ["home RESC: LEARN"] });
});

test("strangers, roles without the right, unknown lists and unknown values are refused", async () => {
  expect((await get("out-of-region.csv", "")).status).toBe(401);
  expect((await get("out-of-region.csv", await stage.store.signIn("board"))).status).toBe(403);
  expect((await get("engagements.csv")).status).toBe(404);
  for (const query of ["host=HARTFORD", "fiscalYear=27", "sort=PRICE", "done=MAYBE"])
    expect((await get(`out-of-region.csv?${query}`)).status).toBe(400);
  expect(stage.engagements.calls).toHaveLength(0);
  expect(stage.store.log).toMatchObject([{ kind: "DENIED", personId: "person_board" }]);
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
