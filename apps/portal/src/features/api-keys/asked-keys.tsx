import { Button } from "@mantine/core";
import { EmptyState, formatInstant } from "@resc/ui";
import { IconKey } from "@tabler/icons-react";
import { roleNames } from "../../app/words.ts";
import { ownerName, type KeyLine } from "./columns.tsx";
import { messages } from "./messages.ts";

/** Requests that wait for the Coordinator, with the two answers in the row. */
export function AskedKeys({
  lines,
  onGrant,
  onDecline,
}: {
  readonly lines: readonly KeyLine[];
  readonly onGrant: (line: KeyLine) => void;
  readonly onDecline: (line: KeyLine) => void;
}) {
  if (lines.length === 0) return <EmptyState title={messages.askedNone}>{messages.askedNoneMore}</EmptyState>;
  return (
    <ul className="todo">
      {lines.map((line) => (
        <li key={line.id}>
          <IconKey size={20} color="var(--accent-ink)" aria-hidden />
          <div>
            <b>{line.name}</b>
            <p>
              {ownerName(line)}, {roleNames[line.role]}
            </p>
            <p>{line.purpose}</p>
            <p className="small">{messages.wants(line.days, formatInstant(line.askedAt))}</p>
          </div>
          {line.viewerCan.answer && (
            <span className="row">
              <Button variant="default" size="sm" aria-label={messages.grantFor(line.name, ownerName(line))} onClick={() => onGrant(line)}>
                {messages.grant}
              </Button>
              <Button
                variant="subtle"
                size="sm"
                aria-label={messages.declineFor(line.name, ownerName(line))}
                onClick={() => onDecline(line)}
              >
                {messages.decline}
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
