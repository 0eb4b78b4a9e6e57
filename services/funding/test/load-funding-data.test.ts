import { afterAll, beforeAll, expect, it } from "vitest";
import { loadFundingData } from "../src/data-load/load-funding-data.ts";
import { fundingWithContracts } from "./funding-database.ts";

let under: Awaited<ReturnType<typeof fundingWithContracts>>;
beforeAll(async () => {
  under = await fundingWithContracts();
});
afterAll(async () => under.database.drop());

const counts = {
  stateContracts: 12,
  earlyChildhoodSpaceTypes: 19,
  earlyChildhoodRates: 134,
  earlyChildhoodCounts: 15,
  earlyChildhoodRegions: 169,
};

async function rowsAndAudits() {
  const { rows } = await under.database.admin.query(
    `select (select count(*)::int from funding.state_contract) as contracts, (select count(*)::int from funding.early_childhood_rate) as rates,
      (select count(*)::int from platform.audit where chain = 'funding') as audits`,
  );
  return rows[0];
}

it("loads each part once, with one row in the trail for each", async () => {
  expect(under.firstLoad).toEqual({ loaded: true, counts });
  expect(await loadFundingData(under.worker, under.data)).toEqual({ loaded: false, counts });
  expect(await rowsAndAudits()).toEqual({ contracts: 12, rates: 134, audits: 5 });
});

it("refuses other rows of a part that is there and changes nothing", async () => {
  const other = { ...under.data, stateContracts: under.data.stateContracts.slice(1) };
  await expect(loadFundingData(under.worker, other)).rejects.toThrow(/State contract list are already loaded/);
  expect(await rowsAndAudits()).toEqual({ contracts: 12, rates: 134, audits: 5 });
});

it("gives a database that holds the State contract list alone the parts it does not have", async () => {
  await under.database.admin.query(
    "delete from funding.data_load where part <> 'stateContracts'; delete from funding.early_childhood_rate",
  );
  for (const table of ["space_type", "count", "region"]) await under.database.admin.query(`delete from funding.early_childhood_${table}`);
  expect(await loadFundingData(under.worker, under.data)).toEqual({ loaded: true, counts });
  expect(await rowsAndAudits()).toEqual({ contracts: 12, rates: 134, audits: 9 });
});
