import { expect, it } from "vitest";
import { ringsOf } from "./shape.ts";

it("reads rings from their steps", () => {
  expect(ringsOf("-72900 41700 100 0 0 100;-72500 41500 10 5")).toEqual([
    [
      [-72.9, 41.7],
      [-72.8, 41.7],
      [-72.8, 41.8],
    ],
    [
      [-72.5, 41.5],
      [-72.49, 41.505],
    ],
  ]);
});
