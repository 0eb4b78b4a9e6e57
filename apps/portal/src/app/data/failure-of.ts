import type { ActFailure } from "./outcome.ts";

/** What a form shows when a request of its own failed. */
export function failureOf(cause: unknown): ActFailure {
  return { ok: false, typename: "Failure", message: cause instanceof Error ? cause.message : String(cause), fields: [] };
}
