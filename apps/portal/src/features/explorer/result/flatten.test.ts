import { describe, expect, it } from "vitest";
import { flatten } from "./flatten.ts";

const page = (nodes: readonly object[], totalCount: number) => ({ totalCount, pageInfo: { hasNextPage: false, endCursor: null }, nodes });

describe("an answer as tables", () => {
  it("makes a row of each node, with paths as columns and lists inside one cell", () => {
    const districts = page(
      [
        { id: "d1", name: "Groton", membership: null, homeRescs: [{ code: "LEARN" }], towns: [{ name: "Groton" }], tags: ["a", "b"] },
        {
          id: "d2",
          name: "Two",
          membership: { resc: { code: "CREC" } },
          homeRescs: [{ code: "CREC" }, { code: "LEARN" }],
          towns: [],
          tags: [],
        },
      ],
      196,
    );
    const [table] = flatten({ districts });
    expect(table).toMatchObject({ name: "districts", total: 196 });
    expect(table?.columns).toEqual(["id", "name", "homeRescs.code", "towns.name", "tags", "membership.resc.code"]);
    expect(table?.rows[1]).toMatchObject({ "homeRescs.code": "CREC; LEARN", "membership.resc.code": "CREC", tags: null });
  });

  it("gives the rows of a list inside one thing the facts of that thing", () => {
    const [table] = flatten({ metric: { code: "sheff", unit: "USD", figures: page([{ period: "FY2022", value: "13315" }], 1) } });
    expect(table?.rows).toEqual([{ code: "sheff", unit: "USD", period: "FY2022", value: "13315" }]);
    expect(table?.total).toBe(1);
  });

  it("makes a table of the rows of a comparison, each with what holds for all", () => {
    const [table] = flatten({ magnetGrantComparison: { baseFiscalYear: 2012, rows: [{ fiscalYear: 2012 }, { fiscalYear: 2013 }] } });
    expect(table?.rows).toEqual([
      { baseFiscalYear: 2012, fiscalYear: 2012 },
      { baseFiscalYear: 2012, fiscalYear: 2013 },
    ]);
  });

  it("reads edges as rows, plain lists, single things, values and nothing", () => {
    expect(flatten({ towns: { edges: [{ cursor: "x", node: { key: "avon" } }] } })[0]?.rows).toEqual([{ key: "avon" }]);
    expect(flatten({ rescs: [{ code: "CES" }] })[0]?.rows).toEqual([{ code: "CES" }]);
    expect(flatten({ resc: { code: "CES", townCount: 15 } })[0]?.rows).toEqual([{ code: "CES", townCount: 15 }]);
    expect(flatten({ answer: 3 })[0]?.rows).toEqual([{ value: 3 }]);
    expect(flatten({ resc: null, __typename: "Query" })).toEqual([{ name: "resc", columns: [], rows: [], total: null }]);
  });

  it("keeps false, zero and money as they came", () => {
    expect(flatten({ rows: [{ sheff: false, count: 0, amount: "10.50" }] })[0]?.rows).toEqual([
      { sheff: false, count: 0, amount: "10.50" },
    ]);
  });
});
