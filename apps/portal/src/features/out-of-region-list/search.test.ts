import { expect, it } from "vitest";
import { stringifySearch } from "../../app/router/search.ts";
import { exportFilters, outOfRegionFilter, outOfRegionListSearch } from "./search.ts";

it("reads views and filters, and drops what does not exist", () => {
  expect(outOfRegionListSearch({ view: "late", host: "LEARN,HARTFORD", notice: "DUE", fy: "2027", done: "MAYBE", sort: "PRICE" })).toEqual({
    view: "late",
    q: undefined,
    host: ["LEARN"],
    provider: undefined,
    notice: ["DUE"],
    done: undefined,
    fy: 2027,
    sort: undefined,
    row: undefined,
  });
});

it("turns a view and filters into one question", () => {
  expect(outOfRegionFilter({})).toEqual({
    text: null,
    hosts: null,
    providers: null,
    noticeStates: null,
    flags: null,
    done: null,
    kind: null,
    fiscalYear: null,
  });
  expect(outOfRegionFilter({ view: "no-answer", provider: ["CREC"] })).toMatchObject({ flags: ["NO_ANSWER"], providers: ["CREC"] });
  expect(outOfRegionFilter({ view: "reported" })).toMatchObject({ kind: "REPORTED" });
  expect(outOfRegionFilter({ view: "nothing", done: "DONE" })).toMatchObject({ done: "NOT_DONE" });
});

it("asks for the same rows as a file, in the words of the file's address", () => {
  expect(stringifySearch(exportFilters({ view: "late", q: "nor", host: ["LEARN", "CES"], fy: 2027, sort: "CUSTOMER", row: "row_1" }))).toBe(
    "?text=nor&host=LEARN,CES&flag=LATE&fiscalYear=2027&sort=CUSTOMER",
  );
  expect(stringifySearch(exportFilters({}))).toBe("");
});
