import { expect, it } from "vitest";
import { comparison } from "../test/comparison.ts";
import { chartCsv } from "./csv.ts";
import { magnetGrantChart } from "./magnet-grants/magnet-grant-chart.ts";

it.each([
  ["=1+1", "'=1+1"],
  ["@x", "'@x"],
  ['a "b", c', '"a ""b"", c"'],
  ["two\nlines", '"two\nlines"'],
  ["a=1", "a=1"],
])("writes %j so that no program runs it and every program reads it", (note, cell) => {
  const [row] = comparison.rows;
  if (!row) throw new Error("The comparison has no rows.");
  expect(chartCsv(magnetGrantChart({ ...comparison, rows: [{ ...row, actualNote: note }] }))).toContain(`,verified,${cell},10000,`);
});
