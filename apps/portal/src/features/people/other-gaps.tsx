import { useSuspenseQuery } from "@apollo/client/react";
import { People_OtherGapsDocument } from "@resc/client/portal";
import { Card, PathLink } from "@resc/ui";
import { messages } from "./messages.ts";

/** Seats, terms, roles and deputies that are missing or end soon, each where it is dealt with. */
export function OtherGaps() {
  const { data } = useSuspenseQuery(People_OtherGapsDocument);
  const gaps = data.peopleGaps ?? [];
  if (gaps.length === 0) return null;
  return (
    <Card title={messages.otherGaps}>
      <ul className="bullets">
        {gaps.map(({ kind, organization, sentence, path }) => (
          <li key={`${kind}${organization}${sentence}`}>
            <PathLink href={path}>{sentence}</PathLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
