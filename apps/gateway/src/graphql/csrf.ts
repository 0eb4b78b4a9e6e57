import type { IncomingHttpHeaders } from "node:http";
import { GatewayRefusal } from "../errors/refusal.ts";

/**
 * Refuses a GET that a page of another site could have caused. A POST needs no header: only JSON is taken,
 * and browsers ask before they send JSON to another site.
 */
export function checkPreflighted(method: "GET" | "POST", headers: IncomingHttpHeaders): void {
  if (method === "POST" || headers["x-resc-portal"] !== undefined || headers["apollo-require-preflight"] !== undefined) return;
  if (/^application\/json\b/i.test(headers["content-type"] ?? "")) return;
  throw new GatewayRefusal("PREFLIGHT_REQUIRED");
}
