import { Card, KeyValue, PathLink, RescTag, RescTags, formatDay, formatPeriod } from "@resc/ui";
import { rescShortNames } from "@resc/domain";
import { messages } from "./messages.ts";
import type { Venture } from "./venture-page.tsx";

/** Who leads, who takes part, and with which districts. */
export function VentureFacts({ venture }: { readonly venture: Venture }) {
  const { leadPerson, members, districts } = venture;
  const now = members.filter(({ leftOn }) => leftOn === null);
  const left = members.flatMap(({ resc, leftOn }) => (leftOn ? [messages.took(rescShortNames[resc.code], formatDay(leftOn))] : []));
  return (
    <Card title={messages.facts}>
      <KeyValue
        facts={[
          [messages.lead, <RescTag key="lead" code={venture.leadResc.code} />],
          [messages.leadPerson, leadPerson && [leadPerson.name, leadPerson.title].filter(Boolean).join(", ")],
          [messages.members, <RescTags key="members" codes={now.map(({ resc }) => resc.code)} none={messages.nobody} />],
          ["", left.length > 0 && left.join("; ")],
          [messages.period, formatPeriod(venture.startsOn, venture.endsOn)],
          [
            messages.partners,
            districts.length > 0 && (
              <ul className="bullets">
                {districts.map(({ name, district }) => (
                  <li key={district.id}>
                    <PathLink href={`/districts/${district.id}`}>{name}</PathLink>
                  </li>
                ))}
              </ul>
            ),
          ],
          [messages.closeReason, venture.closeReason],
        ]}
      />
    </Card>
  );
}
