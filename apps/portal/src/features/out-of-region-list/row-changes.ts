import type { OutOfRegionFactsFragment } from "@resc/client/portal";
import { noticeStateWords } from "../courtesy-notices/notice-state-pill.tsx";
import { changedFact } from "../courtesy-notices/seen.tsx";
import { lengthWords } from "../courtesy-notices/words.ts";
import { messages } from "./messages.ts";

/** What is no longer as the person read it. */
export function rowChanges(before: OutOfRegionFactsFragment, now: OutOfRegionFactsFragment): readonly string[] {
  const report = (row: OutOfRegionFactsFragment) => (row.report ? messages.reportStates[row.report.state] : "");
  const notice = (row: OutOfRegionFactsFragment) => (row.noticeState ? noticeStateWords[row.noticeState] : "");
  return [
    ...changedFact(messages.changes.note, before.note ?? "", now.note ?? ""),
    ...changedFact(messages.changes.report, report(before), report(now)),
    ...changedFact(messages.changes.notice, notice(before), notice(now)),
    ...changedFact(messages.changes.service, before.service, now.service),
    ...changedFact(messages.changes.dates, lengthWords(before), lengthWords(now)),
  ];
}
