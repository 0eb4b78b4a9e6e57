import { GatewayRefusal } from "../errors/refusal.ts";
import type { DocumentMeasure } from "./document-measure.ts";

/** Refuses an operation with more than `limit` aliases, those of `__typename` included, counted after fragments. */
export function checkAliases(measure: DocumentMeasure, limit: number): void {
  if (measure.aliases > limit) throw new GatewayRefusal("TOO_MANY_ALIASES");
}
