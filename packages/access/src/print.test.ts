import { expect, it } from "vitest";
import { printRights } from "./print.ts";
import { rights } from "./rights.ts";
import { roleCodes } from "./roles.ts";

const cellsOf = (line: string) =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());
const [head = "", rule = "", ...rows] = printRights().trimEnd().split("\n");

it("prints the same text every time, ending in one line break", () => {
  expect(printRights()).toBe(printRights());
  expect(printRights()).toMatch(/\|\n$/);
});

it("has one row for each action, in the order of the table, and one column for each role and for strangers", () => {
  expect(rows.map((row) => cellsOf(row)[0])).toEqual(Object.keys(rights).map((action) => `\`${action}\``));
  for (const line of [head, rule, ...rows]) expect(cellsOf(line)).toHaveLength(roleCodes.length + 2);
});

it("says in words under which condition, and a dot for never", () => {
  const row = rows.find((line) => line.includes("`courtesyNotice:raiseConcern`")) ?? "";
  expect(Object.fromEntries(cellsOf(head).map((role, index) => [role, cellsOf(row)[index]]))).toEqual({
    action: "`courtesyNotice:raiseConcern`",
    "Program staff": ".",
    "Program director": "if named by the home RESC",
    "Clearinghouse director": "if named by the home RESC",
    "Executive Director": "as home RESC",
    "Board member": ".",
    "Board chair": ".",
    "Role-alike group member": ".",
    "Alliance Coordinator": ".",
    "Legislative liaison": ".",
    "CSDE reader": ".",
    "OEC reader": ".",
    Analyst: ".",
    "Platform operator": ".",
    "Not signed in": ".",
  });
});
