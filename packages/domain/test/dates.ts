import fc from "fast-check";

/** Any day from the first RESC to a century from now. */
export const anyDate = fc
  .integer({ min: Date.UTC(1966, 0, 1) / 86_400_000, max: Date.UTC(2126, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
