import type { NoticeFactsFragment } from "@resc/client/portal";
import { messages } from "./messages.ts";
import { noticeFlagWords, noticeStateWords } from "./notice-state-pill.tsx";
import { changedFact } from "./seen.tsx";
import { lengthWords } from "./words.ts";

/** What is no longer as the person read it. */
export function noticeChanges(before: NoticeFactsFragment, now: NoticeFactsFragment): readonly string[] {
  const flags = (notice: NoticeFactsFragment) => notice.flags.map((flag) => noticeFlagWords[flag]).join(", ");
  return [
    ...changedFact(messages.changes.state, noticeStateWords[before.state], noticeStateWords[now.state]),
    ...changedFact(messages.changes.flags, flags(before), flags(now)),
    ...changedFact(messages.changes.customer, before.customerName, now.customerName),
    ...changedFact(messages.changes.service, before.service, now.service),
    ...changedFact(messages.changes.dates, lengthWords(before), lengthWords(now)),
  ];
}
