import { afterAll, beforeAll, expect, it } from "vitest";
import { loadAdvocacyData } from "../src/data-load/load-advocacy-data.ts";
import { advocacyWithFigures } from "./advocacy-database.ts";

let under: Awaited<ReturnType<typeof advocacyWithFigures>>;
beforeAll(async () => {
  under = await advocacyWithFigures();
});
afterAll(async () => under.database.drop());

async function rowsAndAudits() {
  const { rows } = await under.database.admin.query<{
    metrics: number;
    figures: number;
    audits: number;
  }>(`select (select count(*)::int from advocacy.metric) as metrics,
    (select count(*)::int from advocacy.figure) as figures, (select count(*)::int from platform.audit where chain = 'advocacy') as audits`);
  return rows[0];
}

it("loads once, with one row in the trail", async () => {
  expect(under.firstLoad).toEqual({ loaded: true, counts: { metrics: 33, figures: 309, priorities: 17, claims: 17, briefLines: 23 } });
  expect(await loadAdvocacyData(under.worker, under.data)).toEqual({ ...under.firstLoad, loaded: false });
  expect(await rowsAndAudits()).toEqual({ metrics: 33, figures: 309, audits: 1 });
});

it("refuses other data and changes nothing", async () => {
  await expect(loadAdvocacyData(under.worker, { ...under.data, magnetGrants: under.data.magnetGrants.slice(1) })).rejects.toThrow(
    /already loaded/,
  );
  expect(await rowsAndAudits()).toEqual({ metrics: 33, figures: 309, audits: 1 });
});

it("lets requests change nothing", async () => {
  const app = await under.database.open("advocacy", "app");
  await expect(app.source.query("update figure set value = 1")).rejects.toThrow(/permission denied/);
});
