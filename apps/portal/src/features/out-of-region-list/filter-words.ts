import { rescShortNames } from "@resc/domain";
import { noticeStateWords } from "../courtesy-notices/notice-state-pill.tsx";
import { messages } from "./messages.ts";
import type { OutOfRegionListSearch } from "./search.ts";

/** The view and filters in words, for the head of a print. */
export function filterWords({ view, q, host, provider, notice, done, fy }: OutOfRegionListSearch): string {
  const words = [
    view && messages.views[view],
    q && `“${q}”`,
    host && `${messages.host}: ${host.map((code) => rescShortNames[code]).join(" or ")}`,
    provider && `${messages.provider}: ${provider.map((code) => rescShortNames[code]).join(" or ")}`,
    notice && `${messages.notice}: ${notice.map((state) => noticeStateWords[state]).join(" or ")}`,
    done && messages.doneWords[done],
    fy && messages.yearShort(fy),
  ];
  return words.filter(Boolean).join("; ") || messages.noFilters;
}
