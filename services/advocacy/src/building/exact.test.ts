import { describe, expect, it } from "vitest";
import { decimal, decimalText, minus, over, times, trimmed } from "./exact.ts";

describe("exact decimals", () => {
  it.each(["0", "7", "-0.5", "45.2", "2062299354", "2.0", "-12.34"])("reads and writes %s unchanged", (text) => {
    expect(decimalText(decimal(text))).toBe(text);
  });

  it.each(["", "1,5", "1e3", ".5", "NaN"])("refuses %j", (text) => {
    expect(() => decimal(text)).toThrow(RangeError);
  });

  it("subtracts and multiplies without the errors of floats", () => {
    expect(decimalText(minus(decimal("46.5"), decimal("8.8")))).toBe("37.7");
    expect(decimalText(minus(decimal("45"), decimal("10.1")))).toBe("34.9");
    expect(decimalText(trimmed(times(decimal("1889.6"), decimal("1000000"))))).toBe("1889600000");
  });

  it("divides to the places asked for, halves away from zero", () => {
    expect(decimalText(over(decimal("1"), decimal("8"), 2))).toBe("0.13");
    expect(decimalText(over(decimal("-1"), decimal("8"), 2))).toBe("-0.13");
    expect(decimalText(over(decimal("1"), decimal("-3"), 1))).toBe("-0.3");
    expect(decimalText(over(decimal("2039540614"), decimal("546347"), 2))).toBe("3733.05");
    expect(() => over(decimal("1"), decimal("0.0"), 1)).toThrow(/zero/);
  });
});
