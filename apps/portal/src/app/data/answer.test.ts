import { describe, expect, it } from "vitest";
import { hasGap, isRefusedForSignIn } from "./answer.ts";

const error = (code: string) => ({ message: "", extensions: { code } });

describe("an answer of the gateway", () => {
  it("is refused for want of a sign-in only when nothing came", () => {
    expect(isRefusedForSignIn(401, {})).toBe(true);
    expect(isRefusedForSignIn(200, { data: null, errors: [error("UNAUTHENTICATED")] })).toBe(true);
    expect(isRefusedForSignIn(200, { data: { town: {} }, errors: [error("UNAUTHENTICATED")] })).toBe(false);
  });

  it("has a gap when a part failed, not when a part is not the viewer's", () => {
    expect(hasGap({ data: {}, errors: [error("FORBIDDEN")] })).toBe(false);
    expect(hasGap({ data: {}, errors: [error("INTERNAL_SERVER_ERROR")] })).toBe(true);
    expect(hasGap({ data: {} })).toBe(false);
  });
});
