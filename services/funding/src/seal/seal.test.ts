import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Seal } from "./seal.ts";

const seal = new Seal(randomBytes(32).toString("hex"));
const other = new Seal(randomBytes(32).toString("hex"));

describe("a sealed box", () => {
  it("opens to what was closed in it, under the same key and name", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, about) => {
        expect(seal.open("opp_1", about, seal.close("opp_1", about, value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it("opens under no other key, for no other opportunity and under no other name, nor when one bit was touched", () => {
    const box = seal.close("opp_1", "slot", { title: "CANARY" });
    for (const open of [
      () => other.open("opp_1", "slot", box),
      () => seal.open("opp_2", "slot", box),
      () => seal.open("opp_1", "slit", box),
    ])
      expect(open).toThrow();
    fc.assert(
      fc.property(fc.nat(box.length - 1), fc.nat(7), (place, bit) => {
        const touched = Buffer.from(box);
        touched[place] = (touched[place] ?? 0) ^ (1 << bit);
        expect(() => seal.open("opp_1", "slot", touched)).toThrow();
      }),
      { numRuns: 50 },
    );
  });

  it("has one of a few sizes, whatever is in it, and never looks the same twice", () => {
    const size = (letters: number) => seal.close("opp_1", "slot", { text: "x".repeat(letters) }).length;
    expect(new Set([size(0), size(1), size(100), size(4000)])).toEqual(new Set([8192]));
    expect(size(9000)).toBe(16384);
    expect(seal.close("opp_1", "slot", {}).equals(seal.close("opp_1", "slot", {}))).toBe(false);
  });

  it("shows a capability that differs by person and opportunity, and cannot be made without the secret", () => {
    expect(
      new Set([seal.capability("a", "p"), seal.capability("a", "q"), seal.capability("b", "p"), other.capability("a", "p")]).size,
    ).toBe(4);
  });
});
