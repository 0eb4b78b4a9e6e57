import { describe, expect, it } from "vitest";
import { flatten, table } from "./flatten.ts";

const avon = {
  __typename: "District",
  id: "district_1",
  enrollment: 3100,
  sheff: false,
  homeRescs: [
    { code: "CREC", name: "CREC" },
    { code: "LEARN", name: "LEARN" },
  ],
  membership: { id: "membership_1", resc: { code: "CREC", name: "CREC" } },
  towns: [{ key: "avon", name: "Avon, Town of" }],
  leftOut: ["one thing", "another"],
};

describe("a flat row", () => {
  it("has ids beside labels, and of a list one column for each field", () => {
    expect(flatten(avon)).toEqual({
      id: "district_1",
      enrollment: 3100,
      sheff: false,
      home_rescs_code: "CREC LEARN",
      home_rescs_name: "CREC; LEARN",
      membership_id: "membership_1",
      membership_resc_code: "CREC",
      membership_resc_name: "CREC",
      towns_key: "avon",
      towns_name: "Avon, Town of",
      left_out: "one thing; another",
    });
  });

  it("keeps amounts as text, and the places of a list where one has nothing", () => {
    expect(flatten({ amount: "1250.50", grants: [{ value: "1" }, { value: null }, { value: "3" }], none: [], nothing: null })).toEqual({
      amount: "1250.50",
      grants_value: "1; ; 3",
      none: null,
      nothing: null,
    });
  });
});

describe("a table", () => {
  it("has the same columns in every row, whatever is null in one", () => {
    const { columns, rows } = table([
      { id: "a", membership: null, towns: [], note: null },
      { id: "b", membership: { id: "m" }, towns: [{ key: "avon" }], note: null },
    ]);
    expect(columns).toEqual(["id", "note", "membership_id", "towns_key"]);
    expect(rows).toEqual([
      { id: "a", note: null, membership_id: null, towns_key: null },
      { id: "b", note: null, membership_id: "m", towns_key: "avon" },
    ]);
    expect(table([])).toEqual({ columns: [], rows: [] });
  });

  it("keeps a column that only looks like the name of others", () => {
    const rows = table([
      { resc: "CREC", rescCode: "CREC" },
      { resc: null, rescCode: null },
    ]);
    expect(rows.columns).toEqual(["resc", "resc_code"]);
  });
});
