import { expect, it } from "vitest";
import { courtesyNoticesSearch, neighbor } from "./search.ts";

it("reads the tab and the open notice, and drops what it does not know", () => {
  expect(courtesyNoticesSearch({ box: "FROM_US", open: "notice_1" })).toEqual({ box: "FROM_US", open: "notice_1" });
  expect(courtesyNoticesSearch({ box: "MINE", open: "" })).toEqual({ box: undefined, open: undefined });
});

it("moves to the next notice and stays at the ends", () => {
  expect(neighbor(["a", "b"], undefined, 1)).toBe("a");
  expect(neighbor(["a", "b"], "a", 1)).toBe("b");
  expect(neighbor(["a", "b"], "b", 1)).toBe("b");
  expect(neighbor(["a", "b"], "a", -1)).toBe("a");
  expect(neighbor([], undefined, 1)).toBeUndefined();
});
