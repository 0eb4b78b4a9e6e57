import { useSuspenseQuery } from "@apollo/client/react";
import { People_GapsDocument } from "@resc/client/portal";
import { Card } from "@resc/ui";
import { IconAlertTriangle } from "@tabler/icons-react";
import { messages } from "./messages.ts";

/** Roles that the Accord names and nobody holds. */
export function RoleGaps() {
  const { data } = useSuspenseQuery(People_GapsDocument);
  const gaps = data.roleGaps ?? [];
  if (gaps.length === 0) return null;
  return (
    <Card title={messages.gaps} flush>
      <ul className="todo">
        {gaps.map(({ organization, role, sentence, standIn }) => (
          <li key={`${organization}${role}`}>
            <IconAlertTriangle size={20} color="var(--warn)" aria-hidden />
            <div>
              <b>{sentence}</b>
              {standIn && <p>{messages.standIn(standIn.name)}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
