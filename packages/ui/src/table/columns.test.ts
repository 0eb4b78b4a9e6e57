import { expect, it } from "vitest";
import { nextSorting } from "./columns.ts";

it("orders a new column rising, and turns the same one round", () => {
  expect(nextSorting(undefined, "name")).toEqual({ id: "name", descending: false });
  expect(nextSorting({ id: "name", descending: false }, "name")).toEqual({ id: "name", descending: true });
  expect(nextSorting({ id: "name", descending: true }, "name")).toEqual({ id: "name", descending: false });
  expect(nextSorting({ id: "name", descending: false }, "town")).toEqual({ id: "town", descending: false });
});
