import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@apollo/client/react";
import { Resc_PeopleDocument } from "@resc/client/portal";
import type { RescCode } from "@resc/domain";
import { Card, KeyValue, PathLink } from "@resc/ui";
import { messages } from "./messages.ts";

/** Who leads a RESC, who receives its courtesy notices, and who else is there. */
export function RescPeople({ code }: { readonly code: RescCode }) {
  const { data } = useSuspenseQuery(Resc_PeopleDocument, { variables: { code } });
  const resc = data.resc;
  if (!resc?.people) return null;
  const label = (category: string | null) =>
    data.serviceCategories?.find((one) => one.code === category)?.label ?? category ?? messages.everyCategory;
  const recipients = resc.noticeRecipients ?? [];
  const acts = (
    <Button component={PathLink} href={`/people?organization=${code}`} variant="subtle" size="compact-sm">
      {messages.openDirectory}
    </Button>
  );
  return (
    <>
      <Card title={messages.recipients}>
        {recipients.length === 0 && <p className="quiet">{messages.noRecipients}</p>}
        <KeyValue
          facts={recipients.map(({ categoryCode, person, deputy }) => [
            label(categoryCode),
            [person?.name ?? messages.nobody, deputy && messages.deputy(deputy.name)].filter(Boolean).join(", "),
          ])}
        />
      </Card>
      <Card title={messages.people} acts={acts}>
        <div className="stack">
          <KeyValue
            facts={[
              [messages.executiveDirector, resc.executiveDirector?.name ?? messages.nobody],
              [messages.clearinghouseDirector, resc.clearinghouseDirector?.name ?? messages.vacant],
            ]}
          />
          {resc.people.nodes.length === 0 && <p className="quiet">{messages.noPeople}</p>}
          <ul className="plain-list">
            {resc.people.nodes.map(({ id, name, title, email, phone, demonstration }) => (
              <li key={id}>
                <b>{name}</b>
                {demonstration && <span className="small"> ({messages.demonstration})</span>}
                <div className="small">{[title, email, phone].filter(Boolean).join(" · ")}</div>
              </li>
            ))}
          </ul>
        </div>
      </Card>
    </>
  );
}
