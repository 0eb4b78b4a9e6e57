import type { IncomingHttpHeaders } from "node:http";
import { GatewayRefusal } from "../errors/refusal.ts";

/** Refuses a request that acts unless it comes from the portal's own pages: our origin, and a header no form of another site can send. */
export function checkSameOrigin(headers: IncomingHttpHeaders, origin: string): void {
  const site = headers["sec-fetch-site"];
  const fromUs =
    headers.origin === undefined ? site === "same-origin" : headers.origin === origin && (site === undefined || site === "same-origin");
  if (!fromUs || headers["x-resc-portal"] === undefined) throw new GatewayRefusal("CROSS_SITE");
}
