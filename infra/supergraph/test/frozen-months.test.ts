import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type ServedAlliance, servedAlliance } from "./readers/served-alliance.ts";

let served: ServedAlliance;
const csv = 'contract_id,agency\r\ncontract_1,"CSDE, as it was"\r\n';
const sha256 = createHash("sha256").update(csv).digest("hex");
beforeAll(async () => {
  served = await servedAlliance();
  await served.alliance.database.admin.query(
    "insert into funding.state_contract_month values ('CSDE', '2026-06', $1, $2, 1, platform.now()), ('OEC', '2026-06', 'x', encode(sha256('x'), 'hex'), 0, platform.now())",
    [csv, sha256],
  );
});
afterAll(async () => served?.drop());

const take = (search: string, headers: Record<string, string>) =>
  fetch(`${served.gateway.address}/lists/state-contracts.csv?${search}`, { headers });

it("a frozen month is served byte for byte, with its digest, and recorded", async () => {
  const answer = await take("month=2026-06", served.bearer("csde"));
  expect([answer.status, await answer.text()]).toEqual([200, csv]);
  expect(answer.headers.get("repr-digest")).toBe(`sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`);
  expect(answer.headers.get("content-disposition")).toContain("state-contracts-CSDE-2026-06.csv");
  const { rows } = await served.alliance.database.admin.query("select detail from platform.access_log where kind = 'EXPORT'");
  expect(rows).toEqual([{ detail: { list: "state-contracts", format: "csv", month: "2026-06", agency: "CSDE", rows: 1 } }]);
});

it("an agency finds its own month only; who reads both names one", async () => {
  expect(await (await take("month=2026-06", served.bearer("oec"))).text()).toBe("x");
  expect((await take("month=2026-06&agency=CSDE", served.bearer("oec"))).status).toBe(404);
  expect((await take("month=2026-06", served.bearer("analyst"))).status).toBe(400);
  expect(await (await take("month=2026-06&agency=CSDE", served.bearer("analyst"))).text()).toBe(csv);
});

it.each(["month=2026-13", "month=June", "month=2026-06&agency=DOT", "month=2026-06&resc=CREC"])("%s is refused", async (search) => {
  expect((await take(search, served.bearer("csde"))).status).toBe(400);
});

it("a month that was not frozen is not there, and strangers get none", async () => {
  expect((await take("month=2026-05", served.bearer("csde"))).status).toBe(404);
  expect((await take("month=2026-06", {})).status).toBe(401);
});
