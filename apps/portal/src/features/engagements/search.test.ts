import { expect, it } from "vitest";
import { stringifySearch } from "../../app/router/search.ts";
import { engagementFilter, engagementsSearch, exportFilters } from "./search.ts";

it("reads the address, leaves defaults out, and drops words that do not exist", () => {
  expect(
    engagementsSearch({ view: "needs-notice", q: " nor ", host: "LEARN,HARTFORD", state: "SCOPING", notice: "DUE,VOID", sort: "NEWEST" }),
  ).toEqual({
    view: "needs-notice",
    q: "nor",
    host: ["LEARN"],
    state: ["SCOPING"],
    notice: ["DUE"],
    sort: undefined,
  });
  expect(engagementsSearch({ view: "all" }).view).toBeUndefined();
});

it("turns tabs and filters into one question", () => {
  expect(engagementFilter({})).toEqual({
    text: null,
    hosts: null,
    states: null,
    noticeStates: null,
    placement: null,
    needsNotice: null,
    openOnly: null,
  });
  expect(engagementFilter({ view: "out-of-region", q: "nor", host: ["LEARN"] })).toMatchObject({
    text: "nor",
    hosts: ["LEARN"],
    placement: ["OUT_OF_REGION", "MULTI_HOST"],
    needsNotice: null,
  });
  expect(engagementFilter({ view: "needs-notice" })).toMatchObject({ needsNotice: true, openOnly: null });
  expect(engagementFilter({ view: "open" })).toMatchObject({ needsNotice: null, openOnly: true });
});

it("asks for the same rows as a file, in the words of the file's address", () => {
  expect(stringifySearch(exportFilters({ view: "out-of-region", q: "nor", host: ["LEARN"], notice: ["DUE"], sort: "STARTS" }))).toBe(
    "?text=nor&placement=OUT_OF_REGION,MULTI_HOST&host=LEARN&noticeState=DUE&sort=STARTS",
  );
  expect(stringifySearch(exportFilters({ view: "needs-notice" }))).toBe("?needsNotice=true");
  expect(stringifySearch(exportFilters({}))).toBe("");
});
