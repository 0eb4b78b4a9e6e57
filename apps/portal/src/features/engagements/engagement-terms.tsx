import { Button } from "@mantine/core";
import { rescShortNames } from "@resc/domain";
import { Card, KeyValue, formatMoney } from "@resc/ui";
import { IconLock } from "@tabler/icons-react";
import { useState } from "react";
import { EngagementDialog } from "./engagement-dialog.tsx";
import type { Engagement } from "./engagement-page.tsx";
import { pageMessages as messages } from "./page-messages.ts";
import { startMessages } from "./start-messages.ts";

/** Price, notes and contact, for the RESC doing the work and nobody else. */
export function EngagementTerms({ engagement }: { readonly engagement: Engagement }) {
  const [open, setOpen] = useState(false);
  const { terms, viewerCan } = engagement;
  if (!viewerCan.seeTerms || !terms) return null;
  const contact = terms.contactName ?? terms.contactEmail ?? terms.contactPhone;
  const empty = !terms.price && !terms.notes && !contact && !terms.invitedStaffName;
  const edit = viewerCan.editTerms && (
    <Button variant="default" size="compact-sm" onClick={() => setOpen(true)}>
      {messages.editTerms}
    </Button>
  );
  return (
    <Card title={messages.terms(rescShortNames[engagement.provider.code])} acts={edit || <IconLock size={17} aria-hidden />}>
      {empty ? (
        <p className="quiet">{messages.noTerms}</p>
      ) : (
        <KeyValue
          facts={[
            [startMessages.price, terms.price && formatMoney(terms.price)],
            ["Contact", terms.contactName],
            [
              startMessages.contactPhone,
              terms.contactPhone && <a href={`tel:${terms.contactPhone.replace(/[^\d+]/g, "")}`}>{terms.contactPhone}</a>,
            ],
            [startMessages.contactEmail, terms.contactEmail && <a href={`mailto:${terms.contactEmail}`}>{terms.contactEmail}</a>],
            [messages.invited, terms.invitedStaffName],
            [startMessages.notes, terms.notes && <span className="prewrap">{terms.notes}</span>],
          ]}
        />
      )}
      {open && <EngagementDialog step="terms" engagement={engagement} onClose={() => setOpen(false)} />}
    </Card>
  );
}
