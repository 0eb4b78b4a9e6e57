import { expect, it } from "vitest";
import { emptySide, rowsFor, rowsOf, sideInput } from "./side.ts";

it("keeps what was chosen when the formula changes, and opens the next row with the same metric", () => {
  const rows = [{ metric: "ecs_total", figureId: "a" }];
  expect(rowsFor(rows, 2)).toEqual([...rows, { metric: "ecs_total", figureId: "" }]);
  expect(rowsFor(rowsFor(rows, 4), 1)).toEqual(rows);
});

it("begins with as many rows as its formula takes", () => {
  expect(rowsOf[emptySide.formula]).toContain(emptySide.rows.length);
  expect(sideInput({ ...emptySide, places: "1", label: " Growth " })).toEqual({
    formula: "stated",
    places: 1,
    label: "Growth",
    figureIds: [""],
  });
});
