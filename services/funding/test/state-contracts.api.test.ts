/** @clause A25 A43 P15 */
import type { Actor } from "@resc/access";
import { type Answer, stranger } from "@resc/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fundingWithContracts } from "./funding-database.ts";

let under: Awaited<ReturnType<typeof fundingWithContracts>>;
let staff: Actor;
beforeAll(async () => {
  under = await fundingWithContracts();
  staff = await under.holding("STAFF", "CREC");
});
afterAll(async () => under.database.drop());

const all =
  "{ stateContracts(first: 200) { totalCount nodes { id title agency fiscalYear amount amountNote participants { code } sources { id } } } }";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  readonly fiscalYear: number | null;
  readonly amount: string | null;
  readonly amountNote: string | null;
  readonly participants: readonly { readonly code: string }[];
  readonly sources: readonly { readonly id: string }[];
}

interface ListData {
  readonly stateContracts: {
    readonly nodes: readonly Row[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

async function rowsFor(filter: string): Promise<readonly Row[]> {
  const { data, errors } = await under.ask(
    staff,
    `{ stateContracts(first: 200, ${filter}) { nodes { id title agency fiscalYear amount amountNote participants { code } sources { id } } } }`,
  );
  expect(errors).toEqual([]);
  return data?.["stateContracts"].nodes;
}

describe("who reads the State contract list", () => {
  it.each([
    ["STAFF", "CREC"],
    ["BOARD_MEMBER", "LEARN"],
    ["COORDINATOR", "ALLIANCE"],
    ["ANALYST", "ALLIANCE"],
  ] as const)("%s sees every row", async (role, organization) => {
    const { data, errors } = await under.ask(await under.holding(role, organization), all);
    expect(errors).toEqual([]);
    expect(data?.["stateContracts"].nodes).toHaveLength(12);
    expect(data?.["stateContracts"].totalCount).toBe(12);
  });

  it("a stranger sees none, in the list, by id and as a reference", async () => {
    const id = (await rowsFor('agency: "OEC"'))[0]?.id;
    const { data, errors } = await under.ask(
      stranger(),
      `query($id: ID!, $of: [_Any!]!) {
      stateContracts { totalCount nodes { id } } stateContract(id: $id) { title } _entities(representations: $of) { ... on StateContract { title } } }`,
      { id, of: [{ __typename: "StateContract", id }] },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ stateContracts: { totalCount: 0, nodes: [] }, stateContract: null, _entities: [null] });
  });

  it("an operator sees none", async () => {
    const { data } = await under.ask(await under.holding("OPERATOR", "ALLIANCE"), all);
    expect(data?.["stateContracts"]).toEqual({ totalCount: 0, nodes: [] });
  });

  it.each([
    ["CSDE_READER", "CSDE", "OEC"],
    ["OEC_READER", "OEC", "CSDE"],
  ] as const)("%s sees the rows of the own agency only", async (role, organization, other) => {
    const reader = await under.holding(role, organization);
    const { data } = await under.ask(reader, all);
    const own = await rowsFor(`agency: "${organization}"`);
    expect(own.length).toBeGreaterThan(0);
    expect(data?.["stateContracts"].nodes.map((row: Row) => row.id)).toEqual(own.map((row) => row.id));
    expect(data?.["stateContracts"].totalCount).toBe(own.length);
    const { data: foreign } = await under.ask(reader, "query($id: ID!) { stateContract(id: $id) { title } }", {
      id: (await rowsFor(`agency: "${other}"`))[0]?.id,
    });
    expect(foreign).toEqual({ stateContract: null });
  });

  it("the tables themselves show a stranger nothing", async () => {
    const read = under.subgraph.openRead(stranger());
    try {
      expect(await read.query("select id from state_contract union all select id from data_load")).toEqual([]);
    } finally {
      await read.close();
    }
  });
});

describe("the State contract list", () => {
  it("pages by agency, title and fiscal year without losing or repeating a row", async () => {
    const paged: Row[] = [];
    let after: string | null = null;
    do {
      const { data, errors }: Answer<ListData> = await under.ask<ListData>(
        staff,
        "query($after: String) { stateContracts(first: 5, after: $after) { nodes { id title agency fiscalYear } pageInfo { hasNextPage endCursor } } }",
        { after },
      );
      expect(errors).toEqual([]);
      paged.push(...(data?.stateContracts.nodes ?? []));
      after = data?.stateContracts.pageInfo.hasNextPage ? data.stateContracts.pageInfo.endCursor : null;
    } while (after);
    const { data } = await under.ask(staff, all);
    expect(paged.map((row) => row.id)).toEqual(data?.["stateContracts"].nodes.map((row: Row) => row.id));
    expect(new Set(paged.map((row) => row.id)).size).toBe(12);
    expect(paged.at(-1)?.agency).toBe("OEC");
    expect(paged.filter((row) => row.title === "Interdistrict Cooperative Grants").map((row) => row.fiscalYear)).toEqual([2014, 2015]);
  });

  it("narrows by agency, RESC and fiscal year", async () => {
    expect((await rowsFor('agency: "OEC"')).map((row) => row.fiscalYear)).toEqual([2021]);
    expect((await rowsFor("resc: EDADVANCE")).every((row) => row.participants.some((one) => one.code === "EDADVANCE"))).toBe(true);
    expect((await rowsFor("fiscalYear: 2025")).map((row) => row.amount)).toEqual(["2500000.00", "40200000.00", "1200000.00"]);
    expect(await rowsFor('agency: "DOT"')).toEqual([]);
  });

  it("leaves an amount that no source states empty, with the reason, and never zero", async () => {
    const { data } = await under.ask(staff, all);
    const rows: Row[] = data?.["stateContracts"].nodes;
    expect(rows.filter((row) => row.amount === null)).toHaveLength(5);
    expect(rows.find((row) => row.title.startsWith("TEAM"))).toMatchObject({
      amount: null,
      fiscalYear: null,
      amountNote: "amount not published in the source",
    });
    expect(rows.every((row) => row.sources.length > 0)).toBe(true);
  });

  it("refuses a cursor that is not its own", async () => {
    const { errors } = await under.ask(staff, '{ stateContracts(after: "bm9wZQ") { totalCount } }');
    expect(errors[0]?.code).toBe("BAD_USER_INPUT");
  });

  it("is a reference for other subgraphs and names RESCs and sources by key only", async () => {
    const [row] = await rowsFor('agency: "OEC"');
    const { data } = await under.ask(staff, "query($of: [_Any!]!) { _entities(representations: $of) { ... on StateContract { title } } }", {
      of: [{ __typename: "StateContract", id: row?.id }],
    });
    expect(data?.["_entities"]).toEqual([{ title: row?.title }]);
    expect(under.subgraph.sdl).toContain('@key(fields: "code", resolvable: false)');
    expect(under.subgraph.sdl).toContain('@key(fields: "id", resolvable: false)');
  });
});
