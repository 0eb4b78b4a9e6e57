/** @clause A9 I-08 10-66j */
import type { Actor } from "@resc/access";
import { rescCodes, sumMoney, toCents } from "@resc/domain";
import { freshKey, stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fundingWithContracts } from "./funding-database.ts";

let under: Awaited<ReturnType<typeof fundingWithContracts>>;
let coordinator: Actor;
let staff: Actor;
beforeAll(async () => {
  under = await fundingWithContracts();
  await under.database.setClock("2026-11-20T15:00:00Z");
  coordinator = await under.holding("COORDINATOR", "ALLIANCE");
  staff = await under.holding("STAFF", "CREC");
  // CREC has two boards until 06/30/2024 and one from then on; each other RESC has one.
  for (const code of rescCodes)
    await under.database.admin.query(
      `with d as (insert into funding.known_district values ('district_' || $1, $1, $1, '(,)') returning id)
        insert into funding.known_membership select 'member_' || $1, id, $1, '(,)' from d`,
      [code],
    );
  await under.database.admin.query("insert into funding.known_membership values ('member_old', 'district_old', 'CREC', '(,2024-07-01)')");
});
afterAll(async () => under.database.drop());

const fields =
  "inputs sampleInputs asOf appropriation statuteNote floorsMet notes missing { what how } centers { resc memberBoards } rows { rescCode share memberBoards boardsCounted inputs } steps { place label result }";
async function calculate(actor: Actor, args: string) {
  const { data, errors } = await under.ask(actor, `{ grantShareCalculation${args} { ${fields} } }`);
  expect(errors).toEqual([]);
  return data?.["grantShareCalculation"];
}
const centers = rescCodes.map((resc) => ({ resc, equalizationAid: "1000.00", amount1999: "10.00" }));
async function record(actor: Actor, input: object) {
  const { data, errors } = await under.ask(
    actor,
    "mutation($input: RecordGrantShareInputsInput!) { recordGrantShareInputs(input: $input) { __typename ... on UserError { code message } ... on RecordGrantShareInputsSuccess { setId } ... on InvalidInputError { fields { field } } } }",
    {
      input: {
        idempotencyKey: freshKey(),
        fiscalYear: 2027,
        name: "Budget act",
        sourceWords: "Public act",
        countedOn: "2026-07-01",
        centers,
        ...input,
      },
    },
  );
  expect(errors).toEqual([]);
  return data?.["recordGrantShareInputs"];
}

describe("grant shares", () => {
  it("name each missing input with how it comes in, and give no result", async () => {
    const empty = await calculate(staff, "");
    expect(empty.missing.map((one: { what: string }) => one.what)).toContain("The appropriation of the fiscal year");
    expect(empty.missing).toHaveLength(13);
    expect(empty.missing.every((one: { how: string }) => one.how.length > 10)).toBe(true);
    expect([empty.rows, empty.steps]).toEqual([[], []]);
    expect((await under.ask(staff, "{ grantShares { totalCount nodes { rescCode } } }")).data).toEqual({
      grantShares: { totalCount: 0, nodes: [] },
    });
  });

  it("say sample inputs everywhere when they are chosen", async () => {
    const sample = await calculate(staff, '(setId: "sample")');
    expect(sample).toMatchObject({ sampleInputs: true, inputs: "sample inputs", statuteNote: "To be checked for later change." });
    expect(sample.notes[0]).toContain("Sample inputs");
    expect(sample.rows.every((row: { inputs: string }) => row.inputs === "sample inputs")).toBe(true);
    expect(toCents(sumMoney(sample.rows.map((row: { share: string }) => row.share)))).toBe(toCents(sample.appropriation));
    const changed = await calculate(staff, '(setId: "sample", appropriation: "100.00")');
    expect(changed.inputs).toBe("sample inputs, changed by hand");
  });

  it("count member boards as of a day from the memberships on record, and move one for a what-if", async () => {
    const boards = async (args: string) => Object.fromEntries((await calculate(staff, args)).centers.map((one: { resc: string; memberBoards: number }) => [one.resc, one.memberBoards])); // prettier-ignore
    expect(await boards('(setId: "sample", asOf: "2024-06-30")')).toMatchObject({ CREC: 2, LEARN: 1 });
    expect(await boards('(setId: "sample", asOf: "2024-07-01")')).toMatchObject({ CREC: 1, LEARN: 1 });
    expect(await boards('(setId: "sample", moves: [{ districtId: "district_CREC", resc: LEARN }])')).toMatchObject({ CREC: 0, LEARN: 2 });
  });

  it("are recorded by the Coordinator with their source, and the newest set is used when none is named", async () => {
    expect(await record(staff, {})).toMatchObject({ code: "FORBIDDEN" });
    const { setId } = await record(coordinator, { appropriation: "600.00" });
    const real = await calculate(staff, "");
    expect(real).toMatchObject({ inputs: "recorded inputs", sampleInputs: false, asOf: "2026-07-01" });
    expect(real.rows.map((row: { share: string }) => row.share)).toEqual(Array(6).fill("100.00"));
    const { data } = await under.ask(staff, "{ grantShareSets { id sample } grantShares(first: 4) { totalCount nodes { rescCode inputs } pageInfo { hasNextPage endCursor } } }"); // prettier-ignore
    expect(data?.["grantShareSets"]).toEqual([{ id: setId, sample: false }, { id: "sample", sample: true }]); // prettier-ignore
    expect(data?.["grantShares"]).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
    const next = await under.ask(staff, "query($after: String) { grantShares(after: $after) { nodes { rescCode } } }", { after: data?.["grantShares"].pageInfo.endCursor }); // prettier-ignore
    expect(next.data?.["grantShares"].nodes).toEqual([{ rescCode: "EDADVANCE" }, { rescCode: "LEARN" }]);
  });

  it("refuse a RESC that stands twice and an amount that is none", async () => {
    expect(await record(coordinator, { centers: [centers[0], centers[0]] })).toMatchObject({ code: "INVALID_INPUT" });
    expect(await record(coordinator, { sourceAddress: "my desk" })).toMatchObject({ fields: [{ field: "sourceAddress" }] });
  });

  it("refuse a number of boards that is none, in a question too", async () => {
    const { errors } = await under.ask(
      staff,
      '{ grantShareCalculation(setId: "sample", centers: [{ resc: CREC, memberBoards: -1 }]) { inputs } }',
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).not.toContain("RangeError");
  });

  it("are read by the Alliance and analysts, by nobody else", async () => {
    expect((await calculate(await under.holding("ANALYST", "ALLIANCE"), "")).rows).toHaveLength(6);
    for (const actor of [stranger(), await under.holding("CSDE_READER", "CSDE"), await under.holding("OPERATOR", "ALLIANCE")])
      expect((await under.ask(actor, '{ grantShareSets { id } grantShareCalculation(setId: "sample") { inputs } grantShares(setId: "sample") { totalCount } }')).data).toEqual({ grantShareSets: [], grantShareCalculation: null, grantShares: { totalCount: 0 } }); // prettier-ignore
  });

  it.each(["grant_share_set", "grant_share_center"])("%s is never changed", async (table) => {
    await expect(under.database.admin.query(`delete from funding.${table}`)).rejects.toMatchObject({ code: "RA431" });
  });
});
