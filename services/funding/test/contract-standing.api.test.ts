/** @clause A43 I-33 */
import { stranger } from "@resc/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { contractStage } from "./state-contract-stage.ts";

let stage: Awaited<ReturnType<typeof contractStage>>;
beforeAll(async () => {
  stage = await contractStage();
});
afterAll(() => stage.database.drop());

const query = `query($year: Int) { stateContractStanding(fiscalYear: $year) { contracts asOf fiscalYear yearContracts yearStated yearAmount rescs { resc contracts yearAmount } } }`;

interface Standing {
  readonly contracts: number;
  readonly asOf: string | null;
  readonly fiscalYear: number;
  readonly yearContracts: number;
  readonly yearStated: number;
  readonly yearAmount: string | null;
  readonly rescs: readonly { readonly resc: string; readonly contracts: number; readonly yearAmount: string | null }[];
}

async function standing(who: Parameters<typeof stage.ask>[0], year: number | null = null): Promise<Standing | null> {
  const { data, errors } = await stage.ask(who, query, { year });
  expect(errors).toEqual([]);
  return data?.["stateContractStanding"];
}
const of = (found: Standing | null, resc: string) => found?.rescs.find((one) => one.resc === resc);

it("counts the rows that its reader reads, and names the newest change among them", async () => {
  const { people } = stage;
  const [all, csde, oec] = [await standing(people.staff), await standing(people.csde), await standing(people.oec)];
  expect([all?.contracts, csde?.contracts, oec?.contracts]).toEqual([12, 11, 1]);
  expect(oec?.rescs.map(({ resc, contracts }) => [resc, contracts])).toEqual([
    ["ACES", 0],
    ["CES", 1],
    ["CREC", 1],
    ["EASTCONN", 1],
    ["EDADVANCE", 1],
    ["LEARN", 1],
  ]);
  const { rows } = await stage.database.admin.query("select max(updated_at) as at from funding.state_contract where agency = 'OEC'");
  expect(oec?.asOf).toBe((rows[0].at as Date).toISOString());
  expect(await standing(stranger())).toBeNull();
  expect(await standing(await stage.holding("OPERATOR", "ALLIANCE"))).toBeNull();
});

it("adds up what forms state of one year, to the cent, and says of how many; amounts of public sources are not among them", async () => {
  const { people } = stage;
  await stage.active({}, [], "First");
  await stage.active(
    {
      years: [
        { fiscalYear: 2027, total: "0.10" },
        { fiscalYear: 2028, total: "5.00" },
      ],
      shares: [
        { resc: "CREC", fiscalYear: 2027, amount: "0.10" },
        { resc: "LEARN", fiscalYear: 2027, amount: "0.00" },
        { resc: "CREC", fiscalYear: 2028, amount: "5.00" },
        { resc: "LEARN", fiscalYear: 2028, amount: "0.00" },
      ],
    },
    [],
    "Second",
  );
  await stage.active(
    {
      years: [{ fiscalYear: 2027, total: null, note: "Not negotiated" }],
      shares: [
        { resc: "CREC", fiscalYear: 2027, amount: null, note: "Not negotiated" },
        { resc: "LEARN", fiscalYear: 2027, amount: null, note: "Not negotiated" },
      ],
    },
    [],
    "Without an amount",
  );
  const found = await standing(people.csde);
  expect(found).toMatchObject({ fiscalYear: 2027, yearContracts: 3, yearStated: 2, yearAmount: "1000.10" });
  expect([of(found, "CREC"), of(found, "LEARN"), of(found, "ACES")].map((one) => one?.yearAmount)).toEqual(["600.60", "399.50", null]);
  expect(await standing(people.csde, 2028)).toMatchObject({ fiscalYear: 2028, yearContracts: 1, yearStated: 1, yearAmount: "5.00" });
  expect(await standing(people.oec)).toMatchObject({ contracts: 1, yearContracts: 0, yearStated: 0, yearAmount: null });
  const stated = await standing(people.csde, 2025);
  expect(stated).toMatchObject({ yearContracts: 3, yearStated: 0, yearAmount: null });
});

it("leaves out what came to nothing, though the row stays on the list", async () => {
  const { people } = stage;
  const before = await standing(people.csde);
  const filed = (await stage.file(await stage.expectOne("CREC", "To nothing"))).contract;
  expect(await standing(people.csde)).toMatchObject({ yearContracts: 4, yearStated: 3, yearAmount: "2000.10" });
  await stage.act(people.clearinghouse, "declineStateContract", {
    id: filed?.id,
    version: filed?.version,
    reason: "The agency changed its mind",
  });
  const after = await standing(people.csde);
  expect(after).toMatchObject({ contracts: (before?.contracts ?? 0) + 1, yearContracts: 4, yearStated: 2, yearAmount: "1000.10" });
  expect(of(after, "CREC")?.yearAmount).toBe("600.60");
});

it("counts by the ways in which contracts came about, in the list as in its file", async () => {
  const { people } = stage;
  const rows = async (given: string) =>
    (await stage.ask(people.staff, `{ stateContracts(${given}) { totalCount nodes { route } } }`)).data?.["stateContracts"];
  expect(await rows("route: COMPETED")).toEqual({ totalCount: 0, nodes: [] });
  expect((await rows("route: DIRECT_DESIGNATION")).totalCount).toBe(4);
  expect((await rows("resc: ACES, route: DIRECT_DESIGNATION")).totalCount).toBe(0);
});
