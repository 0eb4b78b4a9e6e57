import { expect } from "vitest";
import type { ErrorCode } from "../../src/errors/error-codes.ts";
import { GatewayRefusal } from "../../src/errors/refusal.ts";

/** Expects that `act` is refused with a code; with `null`, that it is not refused. */
export function expectRefusal(act: () => unknown, code: ErrorCode | null): void {
  let said: unknown = null;
  try {
    act();
  } catch (error) {
    said = error instanceof GatewayRefusal ? error.code : error;
  }
  expect(said).toBe(code);
}
