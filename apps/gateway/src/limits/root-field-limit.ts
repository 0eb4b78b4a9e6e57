import { GatewayRefusal } from "../errors/refusal.ts";
import type { DocumentMeasure } from "./document-measure.ts";

/** Refuses an operation with more than `limit` fields at the top, counted after fragments. */
export function checkRootFields(measure: DocumentMeasure, limit: number): void {
  if (measure.rootFields > limit) throw new GatewayRefusal("TOO_MANY_ROOT_FIELDS");
}
