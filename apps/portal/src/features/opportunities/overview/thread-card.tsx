import { Button } from "@mantine/core";
import { organizationNames } from "@resc/domain";
import { Card, formatInstant } from "@resc/ui";
import { useState } from "react";
import { roleNames } from "../../../app/words.ts";
import { actMessages } from "../acts/messages.ts";
import { OpportunityTextDialog } from "../acts/opportunity-text-dialog.tsx";
import type { OpportunityProps } from "../opportunity-facts.ts";
import { overviewMessages as words } from "./messages.ts";
import type { Overview } from "./overview-tab.tsx";

/** The thread that joins the Coordinator and the six directors. Absent for everybody else. */
export function ThreadCard({ opportunity, messages }: OpportunityProps & { readonly messages: Overview["thread"] }) {
  const [open, setOpen] = useState(false);
  if (messages.length === 0 && !opportunity.viewerCan.write) return null;
  return (
    <Card title={words.thread}>
      {messages.length === 0 ? (
        <p className="quiet">{words.threadEmpty}</p>
      ) : (
        <ol className="thread">
          {messages.map(({ id, at, byName, role, organization, text }) => (
            <li key={id}>
              <b>{byName}</b>
              <span className="sub">{`${roleNames[role]}, ${organizationNames[organization]} · ${formatInstant(at)}`}</span>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      )}
      {opportunity.viewerCan.write && (
        <Button variant="default" onClick={() => setOpen(true)}>
          {actMessages.write.label}
        </Button>
      )}
      {open && <OpportunityTextDialog act="write" opportunity={opportunity} onClose={() => setOpen(false)} />}
    </Card>
  );
}
