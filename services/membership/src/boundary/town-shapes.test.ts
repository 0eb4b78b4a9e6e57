import { describe, expect, it } from "vitest";
import { type FileTown, overlap, shapesOf } from "./town-shapes.ts";

const square = (x: number, y: number, size = 0.1): FileTown["rings"] => [
  [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ],
];
const known = [
  { key: "avon", name: "Avon", codes: ["0900302060"] },
  { key: "bolton", name: "Bolton", codes: ["0901306260"] },
];
const avon: FileTown = { name: "Avon", code: "0900302060", rings: square(-72.9, 41.7) };
const bolton: FileTown = { name: "Bolton town", code: null, rings: square(-72.8, 41.7) };

describe("a file of boundaries", () => {
  it("becomes one shape for each town, its points in steps from one to the next", () => {
    const shapes = shapesOf([avon, bolton, { name: "County subdivisions not defined", code: null, rings: [] }], known);
    expect([...shapes]).toEqual([
      ["avon", "-72900 41700 100 0 0 100 -100 0 0 -100"],
      ["bolton", "-72800 41700 100 0 0 100 -100 0 0 -100"],
    ]);
  });

  it.each([
    ["a town is missing", [avon], "no shape for Bolton"],
    ["a town is unknown", [avon, bolton, { ...avon, name: "Springfield" }], '"Springfield", which is no town'],
    ["a town is there twice", [avon, bolton, avon], "Avon twice"],
    ["a code is another's", [{ ...avon, code: "0901306260" }, bolton], "not its own"],
    ["a shape is empty", [{ ...avon, rings: [] }, bolton], "is empty"],
    ["towns overlap", [avon, { ...bolton, rings: square(-72.85, 41.7) }], "Avon and Bolton town overlap"],
  ])("is refused when %s", (_what, towns, sentence) => {
    expect(() => shapesOf(towns as readonly FileTown[], known)).toThrow(sentence);
  });

  it("may have borders that overlap by slivers", () => {
    expect(overlap([avon, { ...bolton, rings: square(-72.8001, 41.7) }])).toBeNull();
  });
});
