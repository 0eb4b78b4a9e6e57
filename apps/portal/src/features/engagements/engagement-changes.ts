import { changedFact } from "../courtesy-notices/seen.tsx";
import { lengthWords } from "../courtesy-notices/words.ts";
import type { Engagement } from "./engagement-page.tsx";
import { pageMessages } from "./page-messages.ts";
import { engagementStateWords } from "./words.ts";

/** What is no longer as the person read it. */
export function engagementChanges(before: Engagement, now: Engagement): readonly string[] {
  const { changes } = pageMessages;
  return [
    ...changedFact(changes.state, engagementStateWords[before.state], engagementStateWords[now.state]),
    ...changedFact(changes.customer, before.customerName, now.customerName),
    ...changedFact(changes.service, before.service, now.service),
    ...changedFact(changes.dates, lengthWords(before), lengthWords(now)),
  ];
}
