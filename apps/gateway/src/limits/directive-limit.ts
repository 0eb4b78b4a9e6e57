import { GatewayRefusal } from "../errors/refusal.ts";
import type { DocumentMeasure } from "./document-measure.ts";

/** Refuses an operation with more than `limit` directives, counted after fragments. */
export function checkDirectives(measure: DocumentMeasure, limit: number): void {
  if (measure.directives > limit) throw new GatewayRefusal("TOO_MANY_DIRECTIVES");
}
