import { expect, it } from "vitest";
import { appendPage, nextCursor } from "./pages.ts";

const answer = (nodes: readonly number[], endCursor: string | null) => ({
  data: { metric: { code: "m", figures: { totalCount: 3, pageInfo: { hasNextPage: endCursor !== null, endCursor }, nodes } } },
  errors: [],
  cost: { used: 1, left: 9 },
  snapshot: "0a1b",
  resetSeconds: null,
});
const path = ["metric", "figures"];

it("knows the next page, also of a list inside another thing", () => {
  expect(nextCursor(answer([1, 2], "c2").data, path)).toBe("c2");
  expect(nextCursor(answer([3], null).data, path)).toBeNull();
  expect(nextCursor(answer([1], "c").data, null)).toBeNull();
  expect(nextCursor({ metric: null }, path)).toBeNull();
});

it("puts the next page behind the first and keeps what stands around it", () => {
  const both = appendPage(answer([1, 2], "c2"), { ...answer([3], null), cost: { used: 2, left: 7 } }, path);
  expect(both.data).toEqual({
    metric: { code: "m", figures: { totalCount: 3, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [1, 2, 3] } },
  });
  expect(both.cost?.left).toBe(7);
});

it("keeps the rows that are there when the next page fails", () => {
  const failed = { data: null, errors: [{ message: "No." }], cost: null, snapshot: null, resetSeconds: null };
  expect(appendPage(answer([1], "c"), failed, path)).toMatchObject({ data: answer([1], "c").data, errors: [{ message: "No." }] });
});
