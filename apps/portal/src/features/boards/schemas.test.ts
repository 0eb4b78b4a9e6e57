import { describe, expect, it } from "vitest";
import { messages } from "./messages.ts";
import { electSchema, endSchema, fillSchema } from "./schemas.ts";

const term = { from: "2026-07-01", lastDay: "2030-06-30" };

describe("what the dialogs of a board accept", () => {
  it("accepts a term of somebody who has no account, and refuses one that ends before it begins", () => {
    expect(fillSchema.safeParse({ memberName: "Edna Held", memberPersonId: null, ...term }).success).toBe(true);
    const result = electSchema.safeParse({ ...term, lastDay: "2026-06-30" });
    expect(result.error?.issues).toMatchObject([{ path: ["lastDay"], message: messages.problems.lastAfterFirst }]);
  });

  it("asks for days and for the reason of an early end", () => {
    expect(fillSchema.safeParse({ memberName: "Edna Held", memberPersonId: null, from: null, lastDay: "" }).error?.issues).toHaveLength(2);
    expect(endSchema.safeParse({ lastDay: "2026-06-30", reason: " " }).error?.issues[0]?.message).toBe(messages.problems.reason);
  });
});
