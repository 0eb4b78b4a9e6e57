import type { NoticeFlag, NoticeState, OutOfRegionFilter, OutOfRegionSort } from "@resc/client/portal";
import { rescCodes } from "@resc/domain";
import type { RescCode } from "@resc/domain";
import { choiceParam, listParam, numberParam, oneOfParam, textParam } from "../../app/router/search.ts";

/** Saved views, the first of them left out of the address. */
export const listViews = ["all", "late", "no-answer", "concern", "reported", "nothing"] as const;

/** A saved view. */
export type ListView = (typeof listViews)[number];

/** Orders of the list, the first of them left out of the address. */
export const listSorts = ["NEWEST", "OLDEST", "STARTS", "CUSTOMER", "HOST", "PROVIDER"] as const satisfies readonly OutOfRegionSort[];

/** States of a notice by which rows can be looked up. */
export const listNoticeStates = ["DUE", "GIVEN", "ACKNOWLEDGED", "DISCUSSED", "CLOSED"] as const satisfies readonly NoticeState[];

/** Whether the work came about. */
export const doneChoices = ["DONE", "NOT_DONE"] as const;

/** State of the out-of-region list in the address. */
export interface OutOfRegionListSearch {
  readonly view?: ListView;
  readonly q?: string;
  readonly host?: readonly RescCode[];
  readonly provider?: readonly RescCode[];
  readonly notice?: readonly NoticeState[];
  readonly done?: (typeof doneChoices)[number];
  readonly fy?: number;
  readonly sort?: OutOfRegionSort;
  /** The row that is open over the list. */
  readonly row?: string;
  /** The form that reports work is open over the list. */
  readonly report?: "new";
}

/** Reads it. */
export function outOfRegionListSearch(raw: Record<string, unknown>): OutOfRegionListSearch {
  return {
    view: choiceParam(listViews, raw.view),
    q: textParam(raw.q),
    host: listParam(rescCodes, raw.host),
    provider: listParam(rescCodes, raw.provider),
    notice: listParam(listNoticeStates, raw.notice),
    done: oneOfParam(doneChoices, raw.done),
    fy: numberParam(2020, 2100, raw.fy),
    sort: choiceParam(listSorts, raw.sort),
    row: textParam(raw.row),
    report: oneOfParam(["new"], raw.report),
  };
}

const viewFlags: Partial<Readonly<Record<ListView, NoticeFlag>>> = { late: "LATE", "no-answer": "NO_ANSWER", concern: "CONCERN" };

function asked({ view, q, host, provider, notice, done, fy }: OutOfRegionListSearch) {
  const flag = view && viewFlags[view];
  return {
    text: q,
    hosts: host,
    providers: provider,
    noticeStates: notice,
    flags: flag && [flag],
    done: view === "nothing" ? ("NOT_DONE" as const) : done,
    kind: view === "reported" ? ("REPORTED" as const) : undefined,
    fiscalYear: fy,
  };
}

const copyOf = <Value>(list: readonly Value[] | undefined) => (list ? [...list] : null);

/** What the address asks the server for. */
export function outOfRegionFilter(search: OutOfRegionListSearch): OutOfRegionFilter {
  const { text, hosts, providers, noticeStates, flags, done, kind, fiscalYear } = asked(search);
  return {
    text: text ?? null,
    hosts: copyOf(hosts),
    providers: copyOf(providers),
    noticeStates: copyOf(noticeStates),
    flags: copyOf(flags),
    done: done ?? null,
    kind: kind ?? null,
    fiscalYear: fiscalYear ?? null,
  };
}

/** What narrows the same rows in a file, in the words of its address. */
export function exportFilters(search: OutOfRegionListSearch) {
  const { text, hosts, providers, noticeStates, flags, done, kind, fiscalYear } = asked(search);
  return { text, host: hosts, provider: providers, noticeState: noticeStates, flag: flags, done, kind, fiscalYear, sort: search.sort };
}
