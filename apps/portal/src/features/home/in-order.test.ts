import { describe, expect, it } from "vitest";
import { inOrder, numbersOf } from "./in-order.ts";

const item = (id: string, flag: string | null) => ({ id, title: id, detail: "", path: "/", actLabel: "Open", flag });
const number = (label: string) => ({ __typename: "HomeNumber" as const, label, value: 1, unit: "", path: "/" });

describe("the first page, of several parts", () => {
  it("puts what is late first, and keeps the order of the rest", () => {
    const rows = inOrder([item("a", null), item("b", "LATE")], [item("c", "LATE"), item("d", "NO_ANSWER")]);
    expect(rows.map(({ id }) => id)).toEqual(["b", "c", "a", "d"]);
  });

  it("has four numbers at most, in the order of the parts, also when a part does not answer", () => {
    const labels = (...parts: string[][]) => numbersOf(...parts.map((part) => part.map(number))).map(({ label }) => label);
    expect(labels(["a", "b"], ["c"], ["d"])).toEqual(["a", "b", "c", "d"]);
    expect(labels(["a", "b"], [], ["d"])).toEqual(["a", "b", "d"]);
    expect(labels(["a", "b", "c"], ["d", "e"], ["f"])).toEqual(["a", "b", "c", "d"]);
  });
});
