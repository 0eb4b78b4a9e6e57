import { expect, it } from "vitest";
import { filePath, magnetGrantsSearch } from "./search.ts";

it("leaves out of the address what is usual, and drops what does not exist", () => {
  expect(magnetGrantsSearch({ base: "2012", growth: "per-student", as: "chart" })).toEqual({});
  expect(magnetGrantsSearch({ base: "2015", growth: "total", as: "table" })).toEqual({ base: 2015, growth: "total", as: "table" });
  expect(magnetGrantsSearch({ base: "soon", growth: "weather" })).toEqual({});
});

it("names the file of what is seen", () => {
  expect(filePath("png", 2015, "total", "slide")).toBe("/charts/magnet-grants.png?base=2015&growthOf=total&size=slide");
  expect(filePath("csv", 2012, undefined)).toBe("/charts/magnet-grants.csv?base=2012&growthOf=per-student");
});
