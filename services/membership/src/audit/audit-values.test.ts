import { expect, it } from "vitest";
import { valuesOf } from "./audit-values.ts";

it("puts what an act changed side by side, and leaves out what stayed", () => {
  expect(valuesOf({ state: "VACANT", resc: "CREC" }, { state: "HELD", resc: "CREC", towns: ["avon"] })).toEqual([
    { name: "state", before: "VACANT", after: "HELD" },
    { name: "towns", before: null, after: '["avon"]' },
  ]);
  expect(valuesOf(null, null)).toEqual([]);
});
