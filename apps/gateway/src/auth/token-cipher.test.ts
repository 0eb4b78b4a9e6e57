import { expect, test } from "vitest";
import { deriveKeys } from "./keys.ts";
import { openToken, sealToken } from "./token-cipher.ts";

const key = deriveKeys(Buffer.alloc(32, 1).toString("base64url")).refreshToken;

test("a token opens with its key and its session only, and not when changed", () => {
  const sealed = sealToken(key, "cookie", "refresh");
  expect(openToken(key, "cookie", sealed)).toBe("refresh");
  expect(sealToken(key, "cookie", "refresh").equals(sealed)).toBe(false);
  expect(openToken(key, "other", sealed)).toBeNull();
  expect(openToken(deriveKeys(Buffer.alloc(32, 2).toString("base64url")).refreshToken, "cookie", sealed)).toBeNull();
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(openToken(key, "cookie", changed)).toBeNull();
  }
  expect(openToken(key, "cookie", sealed.subarray(0, 20))).toBeNull();
});

test("the two keys differ", () => {
  const keys = deriveKeys(Buffer.alloc(32, 1).toString("base64url"));
  expect(Buffer.from(keys.signInCookie).equals(Buffer.from(keys.refreshToken))).toBe(false);
});
