import { expect, it } from "vitest";
import { earlyChildhoodSearch } from "./search.ts";

it("reads what the address holds and drops what does not exist any more", () => {
  expect(earlyChildhoodSearch({ tab: "spaces", asOf: "2025-06-30", level: "STATE_TYPE", region: "northeast", year: "2025" })).toMatchObject(
    {
      tab: "spaces",
      asOf: "2025-06-30",
      level: "STATE_TYPE",
      region: "northeast",
      year: 2025,
    },
  );
  const dropped = earlyChildhoodSearch({ tab: "children", asOf: "yesterday", level: "TOWN", region: "mars", year: "12" });
  expect(Object.values(dropped).filter((value) => value !== undefined)).toEqual([]);
});
