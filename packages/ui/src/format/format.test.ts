import { describe, expect, it } from "vitest";
import { countOf, formatDay, formatFigure, formatInstant, formatMoney, formatPeriod } from "./format.ts";

describe("words for dates, counts and money", () => {
  it("writes days as people in the United States do", () => {
    expect(formatDay("2026-11-21")).toBe("11/21/2026");
    expect(formatDay(null)).toBe("");
  });

  it("reads moments in Connecticut, not where the browser is", () => {
    expect(formatInstant("2026-11-21T03:30:00Z").replace(/\s/g, " ")).toBe("11/20/2026, 10:30 PM");
  });

  it("keeps cents only where there are some", () => {
    expect(formatMoney("10700000.00")).toBe("$10,700,000");
    expect(formatMoney("12.50")).toBe("$12.50");
  });

  it("keeps the decimals that a figure was published with", () => {
    expect(formatFigure("13315.50")).toBe("13,315.50");
    expect(formatFigure("about 9 %")).toBe("about 9 %");
  });

  it("names one and many", () => {
    expect(countOf(1, "town", "towns")).toBe("1 town");
    expect(countOf(1690, "town", "towns")).toBe("1,690 towns");
  });

  it("leaves out the end that is not known", () => {
    expect(formatPeriod("2025-07-01", null)).toBe("since 07/01/2025");
    expect(formatPeriod(null, "2026-06-30")).toBe("until 06/30/2026");
    expect(formatPeriod(null, null)).toBe("");
  });
});
