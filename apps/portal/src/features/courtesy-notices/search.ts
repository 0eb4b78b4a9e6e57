import type { NoticeBox } from "@resc/client/portal";
import { oneOfParam, textParam } from "../../app/router/search.ts";

/** Whose notices a list can show. */
export const noticeBoxes = ["TO_US", "FROM_US", "ALL"] as const satisfies readonly NoticeBox[];

/** State of the courtesy notices in the address. */
export interface CourtesyNoticesSearch {
  readonly box?: NoticeBox;
  /** The notice that is open beside the list. */
  readonly open?: string;
}

/** Reads it. */
export function courtesyNoticesSearch(raw: Record<string, unknown>): CourtesyNoticesSearch {
  return { box: oneOfParam(noticeBoxes, raw.box), open: textParam(raw.open) };
}

/** The notice next to the one that is open; the first when none is. */
export function neighbor(ids: readonly string[], open: string | undefined, step: 1 | -1): string | undefined {
  const at = open === undefined ? -1 : ids.indexOf(open);
  return at === -1 ? ids[0] : (ids[at + step] ?? open);
}
