import { expect, it } from "vitest";
import { membershipChangeSearch } from "./search.ts";

it("asks about one thing, and drops what does not exist", () => {
  expect(membershipChangeSearch({ district: "district_1", town: "avon", to: "CREC", on: "2027-07-01" })).toEqual({
    district: "district_1",
    town: undefined,
    to: "CREC",
    on: "2027-07-01",
  });
  expect(membershipChangeSearch({ town: "avon", to: "NOBODY", on: "soon" })).toEqual({
    district: undefined,
    town: "avon",
    to: undefined,
    on: undefined,
  });
});
