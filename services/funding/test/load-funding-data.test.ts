import { afterAll, beforeAll, expect, it } from "vitest";
import { loadFundingData } from "../src/data-load/load-funding-data.ts";
import { fundingWithContracts } from "./funding-database.ts";

let under: Awaited<ReturnType<typeof fundingWithContracts>>;
beforeAll(async () => {
  under = await fundingWithContracts();
});
afterAll(async () => under.database.drop());

async function rowsAndAudits() {
  const { rows } = await under.database.admin.query(
    "select (select count(*)::int from funding.state_contract) as contracts, (select count(*)::int from platform.audit where chain = 'funding') as audits",
  );
  return rows[0];
}

it("loads once, with one row in the trail", async () => {
  expect(under.firstLoad).toEqual({ loaded: true, counts: { stateContracts: 12 } });
  expect(await loadFundingData(under.worker, under.data)).toEqual({ loaded: false, counts: { stateContracts: 12 } });
  expect(await rowsAndAudits()).toEqual({ contracts: 12, audits: 1 });
});

it("refuses another list and changes nothing", async () => {
  await expect(loadFundingData(under.worker, { stateContracts: under.data.stateContracts.slice(1) })).rejects.toThrow(/already loaded/);
  expect(await rowsAndAudits()).toEqual({ contracts: 12, audits: 1 });
});
