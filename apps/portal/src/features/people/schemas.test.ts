import { describe, expect, it } from "vitest";
import { messages } from "./messages.ts";
import { addPersonSchema, giveRoleSchema } from "./schemas.ts";

const grant = { role: "DIRECTOR", organization: "CREC", validFrom: "2026-01-01", validTo: null, reason: "New in the office" };
const person = { name: "Dana Reyes", organization: "CREC", title: "", email: "", phone: "", signInIssuer: "", signInSubject: "" };

describe("what the dialogs of the directory accept", () => {
  it("accepts a role with an open end, and refuses one that ends before it begins", () => {
    expect(giveRoleSchema.safeParse(grant).success).toBe(true);
    const result = giveRoleSchema.safeParse({ ...grant, validTo: "2025-12-31" });
    expect(result.error?.issues).toMatchObject([{ path: ["validTo"], message: messages.problems.untilAfter }]);
  });

  it("asks for both halves of a sign-in, or none", () => {
    expect(addPersonSchema.safeParse(person).success).toBe(true);
    const result = addPersonSchema.safeParse({ ...person, signInIssuer: "https://issuer.example" });
    expect(result.error?.issues).toMatchObject([{ path: ["signInSubject"], message: messages.problems.signIn }]);
  });

  it("says what to write for a mail address", () => {
    const result = addPersonSchema.safeParse({ ...person, email: "dana" });
    expect(result.error?.issues[0]?.message).toBe(messages.problems.email);
  });
});
