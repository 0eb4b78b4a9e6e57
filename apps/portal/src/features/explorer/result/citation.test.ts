import { expect, it } from "vitest";
import { citation } from "./citation.ts";

it("names whose data, which question, the snapshot, the day and where to ask again", () => {
  const cited = {
    title: "Districts of a RESC",
    snapshot: "0a1b2c3d4e5f",
    askedOn: "2026-11-21",
    address: "https://portal.example/explorer",
  };
  expect(citation(cited)).toBe(
    'Connecticut RESC Alliance platform. "Districts of a RESC." Snapshot 0a1b2c3d4e5f, asked on 11/21/2026. https://portal.example/explorer',
  );
});
