import { oneOfParam } from "../../app/router/search.ts";

const boxes = ["TO_US", "FROM_US", "ALL"] as const;

/** State of the courtesy notices in the address. */
export interface CourtesyNoticesSearch {
  readonly box?: (typeof boxes)[number];
}

/** Reads it. */
export function courtesyNoticesSearch(raw: Record<string, unknown>): CourtesyNoticesSearch {
  return { box: oneOfParam(boxes, raw.box) };
}
