import { expect, it } from "vitest";
import { filterWords } from "./filter-words.ts";

it("says what narrows the list", () => {
  expect(filterWords({})).toBe("none");
  expect(filterWords({ view: "late", host: ["EDADVANCE", "LEARN"], fy: 2027, done: "NOT_DONE" })).toBe(
    "Late; Home RESC: EdAdvance or LEARN; Came to nothing; FY2027",
  );
});
