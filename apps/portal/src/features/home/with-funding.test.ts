import { describe, expect, it } from "vitest";
import { inOrder, numbersFor } from "./with-funding.ts";

const item = (id: string, flag: string | null) => ({ id, title: id, detail: "", path: "/", actLabel: "Open", flag });
const number = (label: string) => ({ __typename: "HomeNumber" as const, label, value: 1, unit: "", path: "/" });
const four = ["a", "b", "c", "d"].map(number);
const funding = ["e", "f"].map(number);

describe("the first page with funding", () => {
  it("puts what is late first, and keeps the order of the rest", () => {
    const rows = inOrder([item("a", null), item("b", "LATE")], [item("c", "LATE"), item("d", "NO_ANSWER")]);
    expect(rows.map(({ id }) => id)).toEqual(["b", "c", "a", "d"]);
  });

  it("gives those who keep funding its two numbers in place of the last two", () => {
    const labels = (role: "COORDINATOR" | "CLEARINGHOUSE_DIRECTOR" | "DIRECTOR") =>
      numbersFor(role, four, funding).map(({ label }) => label);
    expect(labels("COORDINATOR")).toEqual(["a", "b", "e", "f"]);
    expect(labels("CLEARINGHOUSE_DIRECTOR")).toEqual(["a", "b", "e", "f"]);
    expect(labels("DIRECTOR")).toEqual(["a", "b", "c", "d"]);
    expect(numbersFor("COORDINATOR", four, [])).toHaveLength(4);
  });

  it("gives who keeps the priorities the numbers of advocacy", () => {
    expect(numbersFor("LIAISON", four, [], ["g", "h"].map(number)).map(({ label }) => label)).toEqual(["g", "h"]);
  });
});
