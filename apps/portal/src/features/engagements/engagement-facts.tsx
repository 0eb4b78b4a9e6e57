import { Card, KeyValue, PathLink, RescTag, RescTags, formatDay } from "@resc/ui";
import { datesWords } from "../courtesy-notices/words.ts";
import type { Engagement } from "./engagement-page.tsx";
import { pageMessages as messages } from "./page-messages.ts";
import { originWords, whyUsWords } from "./words.ts";

/** What the engagement is. */
export function EngagementFacts({ engagement }: { readonly engagement: Engagement }) {
  const { district, customerName, townName, category, service, whyUs } = engagement;
  const why = whyUs && [whyUsWords[whyUs], engagement.whyUsWords].filter(Boolean).join(": ");
  return (
    <Card title={messages.facts}>
      <KeyValue
        facts={[
          ["Customer", district ? <PathLink href={`/districts/${district.id}`}>{customerName}</PathLink> : customerName],
          ["Town", townName !== customerName && townName],
          [messages.provider, <RescTag key="provider" code={engagement.provider.code} />],
          [
            messages.homeResc,
            <RescTags
              key="hosts"
              codes={engagement.hosts}
              none={engagement.placement === "STATEWIDE" ? messages.statewide : messages.notPlaced}
            />,
          ],
          [messages.service, service],
          [messages.category, category && category.label !== service && category.label],
          [messages.period, engagement.startsOn ? datesWords(engagement) : messages.notSet],
          [messages.days, engagement.days],
          [messages.origin, originWords[engagement.origin]],
          [messages.whyUs, why],
          [messages.requested, formatDay(engagement.requestedOn)],
          [messages.placementNote, engagement.placementNote],
          [messages.ended, formatDay(engagement.endedOn)],
          [messages.endReason, engagement.endReason],
        ]}
      />
    </Card>
  );
}
