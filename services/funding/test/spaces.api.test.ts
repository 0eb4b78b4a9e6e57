/** @clause A19 P29 P31 P33 */
import type { Actor } from "@resc/access";
import { UnitOfWork } from "@resc/store";
import { freshKey, stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fundingWithContracts } from "./funding-database.ts";

let under: Awaited<ReturnType<typeof fundingWithContracts>>;
let coordinator: Actor;
beforeAll(async () => {
  under = await fundingWithContracts();
  await under.database.setClock("2026-11-20T15:00:00Z");
  coordinator = await under.holding("COORDINATOR", "ALLIANCE");
  await under.database.admin.query(
    "insert into funding.known_town (key, name) values ('ansonia', 'Ansonia'), ('east-hartford', 'East Hartford'), ('hartford', 'Hartford'), ('andover', 'Andover'), ('groton', 'Groton')",
  );
});
afterAll(async () => under.database.drop());

const head = "town,space_type,fiscal_year,funded,filled";
const file = (...lines: readonly string[]) => [head, ...lines].join("\n");
const first = file(
  "Hartford,psr-full-day-full-year,2025,120,111",
  "east-hartford,psr-full-day-full-year,2025,40,33",
  "Andover,psr-full-day-full-year,2025,24,4",
  "Groton,psr-full-day-full-year,2025,60,52",
);

const refusal = "... on UserError { code message }";
async function send(actor: Actor, name: "importEarlyChildhoodSpaces" | "previewEarlyChildhoodSpaces", csv: string) {
  const isImport = name.startsWith("import");
  const { data, errors } = await under.ask(
    actor,
    `mutation($input: ${isImport ? "ImportSpacesInput" : "SpaceFileInput"}!) { ${name}(input: $input) { __typename ${refusal}
      ${isImport ? "... on ImportSpacesSuccess { importId }" : "... on PreviewSpacesSuccess { preview { added changed same refused rows { row outcomeCode instead } } }"} } }`,
    { input: { idempotencyKey: freshKey(), csv, ...(isImport ? { sourceWords: "OEC report, November 2026" } : {}) } },
  );
  expect(errors).toEqual([]);
  return data?.[name];
}

interface Row {
  readonly levelCode: string;
  readonly townKey: string | null;
  readonly spaceTypeCode: string | null;
  readonly funded: number | null;
  readonly filled: number | null;
  readonly suppressedCode: string | null;
  readonly suppressed: string | null;
  readonly recordedOn: string;
}
async function rows(actor: Actor, filter = ""): Promise<readonly Row[]> {
  const { data, errors } = await under.ask(
    actor,
    `{ earlyChildhoodSpaces(first: 200${filter}) { totalCount nodes { levelCode townKey spaceTypeCode funded filled suppressedCode suppressed recordedOn } } }`,
  );
  expect(errors).toEqual([]);
  return data?.["earlyChildhoodSpaces"].nodes;
}

describe("spaces by town", () => {
  it("are empty until the first import", async () => {
    expect(await rows(stranger())).toEqual([]);
  });

  it("are previewed row by row, each refused row with what to write instead, and nothing is kept", async () => {
    const { preview } = await send(coordinator, "previewEarlyChildhoodSpaces", file("Hartford,psr-full-day-full-year,2025,120,111", "Springfield,psr-full-day-full-year,2025,1,1", "Hartford,psr-full-day-full-year,2026,1,1", "Hartford,esct-all,2025,1,1", "Hartford,psr-full-day-full-year,2024,5,6", "Hartford,psr-full-day-full-year,2025,1,1")); // prettier-ignore
    expect(preview).toMatchObject({ added: 1, changed: 0, same: 0, refused: 5 });
    expect(preview.rows.map((row: { row: number; instead: string }) => [row.row, row.instead?.slice(0, 32)])).toEqual([
      [3, "The town is not known; write a t"],
      [4, "This type did not hold in FY2026"],
      [5, "This type did not hold in FY2025"],
      [6, "Write the filled spaces as a who"],
      [7, "This town, type and year stands "],
      [2, undefined],
    ]);
    expect(await rows(stranger())).toEqual([]);
  });

  it("are refused whole when the columns look like persons, and the message holds no value", async () => {
    const answer = await send(coordinator, "importEarlyChildhoodSpaces", "child_name,date_of_birth,town\nZoe Canary,2021-01-01,Hartford");
    expect(answer).toMatchObject({ code: "NOT_POSSIBLE", message: expect.stringContaining('"child_name", "date_of_birth"') });
    expect(answer.message).not.toContain("Canary");
  });

  it("are taken in all or none", async () => {
    expect(await send(coordinator, "importEarlyChildhoodSpaces", file("Hartford,esct-all,2026,40,30", "Nowhere,esct-all,2026,40,30"))).toMatchObject({ code: "NOT_POSSIBLE" }); // prettier-ignore
    expect(await rows(stranger())).toEqual([]);
  });

  it("are shown suppressed to everybody, the Coordinator too, with reasons and with totals that tell nothing", async () => {
    expect(await send(coordinator, "importEarlyChildhoodSpaces", first)).toMatchObject({ __typename: "ImportSpacesSuccess" });
    for (const actor of [coordinator, stranger(), await under.holding("OEC_READER", "OEC"), await under.holding("ANALYST", "ALLIANCE")]) {
      const towns = await rows(actor, ', level: "TOWN"');
      expect(Object.fromEntries(towns.map((row) => [row.townKey, [row.filled, row.suppressed]]))).toEqual({
        andover: [null, "suppressed: fewer than 6"],
        "east-hartford": [null, "suppressed: with it a smaller number could be worked out"],
        hartford: [111, null],
        groton: [52, null],
      });
      const [state] = await rows(actor, ', level: "STATE_TYPE"');
      expect(state).toMatchObject({ funded: 244, filled: 200, suppressed: null });
    }
  });

  it("keep vintages: a later import is another one, and as of a day before it the older is shown", async () => {
    await under.database.setClock("2026-11-21T15:00:00Z");
    const second = file("Groton,psr-full-day-full-year,2025,60,55", "Andover,psr-full-day-full-year,2025,24,4");
    expect((await send(coordinator, "previewEarlyChildhoodSpaces", second)).preview).toMatchObject({ changed: 1, same: 1 });
    await send(coordinator, "importEarlyChildhoodSpaces", second);
    const groton = async (asOf: string) =>
      (await rows(stranger(), `, town: "groton", level: "TOWN", asOf: "${asOf}"`)).map((row) => row.filled);
    expect([await groton("2026-11-19"), await groton("2026-11-20"), await groton("2026-11-21")]).toEqual([[], [52], [55]]);
    expect((await rows(stranger(), ', level: "TOWN"')).find((row) => row.townKey === "andover")?.suppressedCode).toBe("FEW_FILLED");
  });

  it("withhold the total when a suppressed number changes, because the difference of the vintages would tell it", async () => {
    await send(coordinator, "importEarlyChildhoodSpaces", file("Andover,psr-full-day-full-year,2025,24,5"));
    expect(await rows(stranger(), ', level: "STATE_TYPE"')).toMatchObject([{ funded: null, suppressedCode: "COMPLEMENT" }]);
  });

  it("refuse a file in which nothing is new", async () => {
    expect(await send(coordinator, "importEarlyChildhoodSpaces", file("Andover,psr-full-day-full-year,2025,24,5"))).toMatchObject({
      code: "NOT_POSSIBLE",
      message: expect.stringContaining("same numbers"),
    });
  });

  it("are imported by the Coordinator alone", async () => {
    for (const [role, organization] of [
      ["DIRECTOR", "CREC"],
      ["STAFF", "LEARN"],
      ["LIAISON", "ALLIANCE"],
      ["OEC_READER", "OEC"],
      ["OPERATOR", "ALLIANCE"],
    ] as const)
      // prettier-ignore
      for (const act of ["importEarlyChildhoodSpaces", "previewEarlyChildhoodSpaces"] as const)
        expect(await send(await under.holding(role, organization), act, first)).toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("a total", () => {
  const total = async (years: readonly number[]) =>
    (await under.ask(stranger(), "query($y: [Int!]!) { earlyChildhoodSpaceTotal(fiscalYears: $y) { funded filled reason } }", { y: years }))
      .data?.["earlyChildhoodSpaceTotal"];

  it("is never made across 07/01/2025", async () => {
    await send(coordinator, "importEarlyChildhoodSpaces", file("Hartford,esct-all,2026,40,30", "Groton,esct-all,2026,50,41"));
    expect(await total([2025, 2026])).toMatchObject({
      funded: null,
      filled: null,
      reason: expect.stringContaining("never added together"),
    });
    expect(await total([2026])).toEqual({ funded: 90, filled: 71, reason: null });
    expect(await total([2026, 2027])).toMatchObject({ funded: null, reason: "No spaces are on record for FY2027." });
    expect(await total([2025])).toMatchObject({ funded: null, reason: expect.stringContaining("suppressed number") });
  });
});

describe("the numbers before suppression", () => {
  it("are read by no role of the API, not by SQL either", async () => {
    for (const table of ["space_cell", "suppression_threshold"])
      for (const read of [under.subgraph.openRead(coordinator), under.subgraph.openRead(await under.holding("ANALYST", "ALLIANCE"))]) {
        await expect(read.query(`select * from ${table}`)).rejects.toMatchObject({ code: "42501" });
        await read.close().catch(() => undefined);
      }
  });

  it("are read in the worker by who may import alone", async () => {
    const count = (actor: Actor) => new UnitOfWork(under.worker).runAs(actor, (tx) => tx.query("select * from space_cell"));
    expect((await count(coordinator)).length).toBeGreaterThan(5);
    expect(await count(await under.holding("STAFF", "CREC"))).toEqual([]);
  });

  it.each(["space_cell", "space_import", "space_release"])("%s is never changed", async (table) => {
    await expect(under.database.admin.query(`update funding.${table} set fiscal_years = null`.replace("fiscal_years", table === "space_import" ? "row_count" : "filled"))).rejects.toMatchObject({ code: "RA430" }); // prettier-ignore
    await expect(under.database.admin.query(`delete from funding.${table}`)).rejects.toMatchObject({ code: "RA430" });
  });

  it("cannot stand in the release beside a reason", async () => {
    const planted = `insert into funding.space_release select 'space_planted', import_id, fiscal_year, level, 'groton', region, type_code, 3, 3, 'FEW_FILLED' from funding.space_release where level = 'TOWN' and town_key = 'andover' limit 1`;
    await expect(under.database.admin.query(planted)).rejects.toMatchObject({ code: "23514" });
  });
});

describe("published facts", () => {
  const ask = async (field: string) => {
    const { data, errors } = await under.ask(stranger(), `{ ${field} }`);
    expect(errors).toEqual([]);
    return Object.values(data ?? {})[0];
  };

  it("tell the types in force on a day, and what the old ones became", async () => {
    expect((await ask('earlyChildhoodSpaceTypes(asOf: "2025-06-30") { totalCount }')).totalCount).toBe(18);
    expect((await ask('earlyChildhoodSpaceTypes(asOf: "2025-07-01", first: 5) { nodes { code } }')).nodes).toEqual([
      { code: "ss-school-day-school-year" },
      { code: "esct-all" },
    ]);
    const [old] = (
      await ask('earlyChildhoodSpaceTypes(program: "PSR", first: 1) { nodes { schedule hoursPerDay validTo becomesCode becomes } }')
    ).nodes;
    expect(old).toEqual({
      schedule: "Full-day, full-year",
      hoursPerDay: "10",
      validTo: "2025-07-01",
      becomesCode: "esct-all",
      becomes: "All types of Early Start CT",
    });
  });

  it("tell the rates in force on a day, weekly ones by region while Child Day Care lasted", async () => {
    const rates = async (filter: string) => (await ask(`earlyChildhoodRates(first: 200${filter}) { totalCount nodes { amount } }`)) as { totalCount: number; nodes: { amount: string }[] }; // prettier-ignore
    expect((await rates(', asOf: "2024-10-01", program: "SR"')).nodes.map((one) => one.amount)).toEqual(["2772.00", "10500.00", "4500.00", "6000.00"]); // prettier-ignore
    expect((await rates(', asOf: "2024-10-01", region: "NorthCentral"')).totalCount).toBe(24);
    expect((await rates(', asOf: "2025-07-01"')).totalCount).toBe(0);
    expect((await rates(', asOf: "2019-12-31", unit: "child_and_week"')).totalCount).toBe(0);
  });

  it("name the towns where OEC regions are not catchments, with what looks wrong in the source", async () => {
    const { nodes } = await ask('earlyChildhoodRegionTowns(first: 200) { nodes { townKey region leadAgency leadResc differsFromCatchment looksWrong note sources { id } } }'); // prettier-ignore
    expect(nodes).toHaveLength(169);
    expect(nodes.filter((row: { differsFromCatchment: boolean }) => row.differsFromCatchment)).toHaveLength(40);
    expect(nodes.filter((row: { looksWrong: boolean; note: string | null }) => row.looksWrong && row.note)).toHaveLength(5);
    expect(nodes.find((row: { townKey: string }) => row.townKey === "ansonia")).toMatchObject({ leadAgency: "CTAEYC", leadResc: null });
  });

  it("give statewide numbers with what they count and how sure they are", async () => {
    const { nodes } = await ask("earlyChildhoodCounts(fiscalYear: 2014) { nodes { count statusCode status countsWhat } }");
    expect(nodes).toHaveLength(3);
    expect(nodes[0]).toMatchObject({ statusCode: "inconsistent", countsWhat: expect.stringContaining("does not equal the sum") });
  });
});
