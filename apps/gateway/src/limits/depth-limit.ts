import { GatewayRefusal } from "../errors/refusal.ts";
import type { DocumentMeasure } from "./document-measure.ts";

/** Refuses an operation with more than `limit` levels of fields, counted after fragments. */
export function checkDepth(measure: DocumentMeasure, limit: number): void {
  if (measure.depth > limit) throw new GatewayRefusal("TOO_DEEP");
}
