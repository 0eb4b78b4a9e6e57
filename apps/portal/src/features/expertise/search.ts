import { rescCodes } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { oneOfParam, textParam } from "../../app/router/search.ts";

/** State of the page in the address. */
export interface ExpertiseSearch {
  readonly resc?: RescCode;
  readonly category?: string;
}

/** Reads it. */
export function expertiseSearch(raw: Record<string, unknown>): ExpertiseSearch {
  return { resc: oneOfParam(rescCodes, raw.resc), category: textParam(raw.category) };
}
