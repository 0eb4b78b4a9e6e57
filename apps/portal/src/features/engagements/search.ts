import type { EngagementFilter, EngagementSort, EngagementState, NoticeState } from "@resc/client/portal";
import { rescCodes } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { choiceParam, listParam, textParam } from "../../app/router/search.ts";
import { engagementStateWords } from "./words.ts";

/** The tabs of the list, the first of them left out of the address. */
export const engagementViews = ["all", "needs-notice", "out-of-region", "open"] as const;

/** A tab of the list. */
export type EngagementView = (typeof engagementViews)[number];

/** Orders of the list, the first of them left out of the address. */
export const engagementSorts = ["NEWEST", "OLDEST", "STARTS", "CUSTOMER", "SERVICE"] as const satisfies readonly EngagementSort[];

/** States in the order of an engagement's life. */
export const engagementStates = Object.keys(engagementStateWords) as readonly EngagementState[];

/** States of a notice that an engagement can be looked up by. */
export const filteredNoticeStates = ["DUE", "GIVEN", "ACKNOWLEDGED", "DISCUSSED", "CLOSED"] as const satisfies readonly NoticeState[];

/** State of the list of engagements in the address. */
export interface EngagementsSearch {
  readonly view?: EngagementView;
  readonly q?: string;
  readonly host?: readonly RescCode[];
  readonly state?: readonly EngagementState[];
  readonly notice?: readonly NoticeState[];
  readonly sort?: EngagementSort;
}

/** Reads it. */
export function engagementsSearch(raw: Record<string, unknown>): EngagementsSearch {
  return {
    view: choiceParam(engagementViews, raw.view),
    q: textParam(raw.q),
    host: listParam(rescCodes, raw.host),
    state: listParam(engagementStates, raw.state),
    notice: listParam(filteredNoticeStates, raw.notice),
    sort: choiceParam(engagementSorts, raw.sort),
  };
}

const copyOf = <Value>(list: readonly Value[] | undefined) => (list ? [...list] : null);

/** What the address asks the server for. */
export function engagementFilter({ view, q, host, state, notice }: EngagementsSearch): EngagementFilter {
  return {
    text: q ?? null,
    hosts: copyOf(host),
    states: copyOf(state),
    noticeStates: copyOf(notice),
    placement: view === "out-of-region" ? ["OUT_OF_REGION", "MULTI_HOST"] : null,
    needsNotice: view === "needs-notice" || null,
    openOnly: view === "open" || null,
  };
}

/** What narrows the same rows in a file, in the words of its address. */
export function exportFilters(search: EngagementsSearch) {
  const { view, q, host, state, notice, sort } = search;
  return {
    text: q,
    state,
    placement: view === "out-of-region" ? ["OUT_OF_REGION", "MULTI_HOST"] : undefined,
    host,
    noticeState: notice,
    needsNotice: view === "needs-notice" || undefined,
    openOnly: view === "open" || undefined,
    sort,
  };
}

/** What a link to the form may bring along. */
export interface StartEngagementSearch {
  readonly district?: string;
}

/** Reads it. */
export function startEngagementSearch(raw: Record<string, unknown>): StartEngagementSearch {
  return { district: textParam(raw.district) };
}
